// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/focus_in_view.h"

#include <QScrollArea>
#include <QTimer>

namespace app
{

void focusInView(QWidget &widget)
{
    widget.setFocus();
    QTimer::singleShot(0, &widget, [&widget] {
        for (QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
            if (auto *page = qobject_cast<QScrollArea *>(around)) {
                page->ensureWidgetVisible(&widget, 0, 2 * widget.fontMetrics().height());
                return;
            }
        }
    });
}

} // namespace app
