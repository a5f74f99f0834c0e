// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/records_menu.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QMenu>

namespace app
{

void showRecordsMenu(QAbstractButton &button, std::function<void(RecordsAction)> chosen)
{
    auto *menu = new QMenu(&button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &words, RecordsAction action) {
        QObject::connect(menu->addAction(words), &QAction::triggered, &button,
                         [chosen, action] { chosen(action); });
    };
    add(QCoreApplication::translate("RecordsMenu", "Export records …"), RecordsAction::Export);
    add(QCoreApplication::translate("RecordsMenu", "Import records …"), RecordsAction::Import);
    menu->addSeparator();
    add(QCoreApplication::translate("RecordsMenu", "Erase everything …"), RecordsAction::EraseAll);
    menu->popup(button.mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace app
