// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_title.h"

#include "app/window/introduction.h"
#include "app/window/navigation.h"

#include <QCoreApplication>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace app
{

void tellTitle(QWidget &window, const Navigation &navigation, const Introduction &introduction,
               const QStackedWidget &root)
{
    const auto tell = [&window, &navigation, &introduction] {
        const QString program = u"Attachment Atlas"_s;
        const QString where = introduction.isShown()
                                  ? QCoreApplication::translate("app::WindowTitle", "Welcome")
                                  : navigation.title();
        //: Where one is, then the program's name
        const QString both = QCoreApplication::translate("app::WindowTitle", "%1 – %2");
        window.setWindowTitle(where.isEmpty() ? program : both.arg(where, program));
    };
    // Navigation goes before the window's widgets do, and with it what it would be asked.
    QObject::connect(&navigation, &Navigation::titleChanged, &navigation, tell);
    QObject::connect(&root, &QStackedWidget::currentChanged, &navigation, tell);
    tell();
}

} // namespace app
