// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_keys.h"

#include "app/window/lock_controller.h"
#include "app/window/look_controller.h"
#include "app/window/navigation.h"
#include "app/window/presentation.h"

#include <QShortcut>

namespace app
{

void addWindowKeys(QWidget &window, Navigation &navigation, LookController &look,
                   LockController &lock, Presentation &presentation)
{
    const auto bind = [&window](const QKeySequence &keys, auto action) {
        QObject::connect(new QShortcut(keys, &window), &QShortcut::activated, &window, action);
    };
    for (const PageName page : pageNames) {
        bind(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page))),
             [&navigation, page] {
                 if (navigation.isOffered(page))
                     navigation.showPage(page);
             });
    }
    bind(QKeySequence::ZoomIn, [&look] { look.zoomIn(); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_Equal), [&look] { look.zoomIn(); });
    bind(QKeySequence::ZoomOut, [&look] { look.zoomOut(); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_0), [&look] { look.setZoom(1.0); });
    bind(QKeySequence::HelpContents, [&lock, &navigation] {
        if (lock.isLocked())
            lock.showSupport();
        else
            navigation.showSupport();
    });
    bind(Qt::Key_F5, [&presentation] { presentation.toggle(); });
    bind(QKeySequence::Quit, [&window] { window.close(); });
}

} // namespace app
