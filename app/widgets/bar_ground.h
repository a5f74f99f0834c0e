// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QColor;
class QWidget;

namespace app
{

/// Paints a bar's ground, with a line on the edge where the page begins.
void paintBarGround(QWidget &bar, const QColor &ground, Qt::Edge line);

} // namespace app
