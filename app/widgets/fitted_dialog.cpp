// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/fitted_dialog.h"

#include "app/widgets/text.h"

#include <QEvent>
#include <QLayout>

namespace app
{

bool FittedDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Resize:
    case QEvent::LayoutRequest:
        if (layout()) {
            setMinimumWidth(readingWidth(this));
            setFixedHeight(layout()->totalHeightForWidth(width()));
        }
        break;
    default:
        break;
    }
    return handled;
}

} // namespace app
