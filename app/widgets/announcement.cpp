// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/announcement.h"

#include <QAccessible>
#include <QApplication>
#include <QWidget>

namespace app
{

void announce(QWidget &stop, const QString &sentence)
{
    stop.setAccessibleDescription(sentence);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&stop, sentence);
    QAccessible::updateAccessibility(&event);
#else
    const QWidget *focus = QApplication::focusWidget();
    const bool types = focus && focus->testAttribute(Qt::WA_InputMethodEnabled);
    if (QAccessible::isActive() && !types && stop.isVisible() && stop.window()->isActiveWindow())
        stop.setFocus(Qt::OtherFocusReason);
#endif
}

} // namespace app
