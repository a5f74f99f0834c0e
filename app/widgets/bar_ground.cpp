// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/bar_ground.h"

#include "app/foundation/theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace app
{

void paintBarGround(QWidget &bar, const QColor &ground, Qt::Edge line)
{
    QPainter painter(&bar);
    painter.fillRect(bar.rect(), ground);
    painter.setPen(themeFor(bar.palette()).border);
    const int y = line == Qt::TopEdge ? 0 : bar.height() - 1;
    painter.drawLine(0, y, bar.width(), y);
}

} // namespace app
