// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/growing_dialog.h"

#include <QEvent>
#include <QLayout>

namespace app
{

bool GrowingDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    // Qt fits a window to its words once, when it is first shown.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        if (layout() && layout()->hasHeightForWidth())
            setMinimumHeight(layout()->totalHeightForWidth(width()));
    }
    return handled;
}

} // namespace app
