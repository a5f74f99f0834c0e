// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/theme/theme.h"

#include <QImage>
#include <QString>

namespace app
{

/// Height of a figure that is `width` wide; 0 where the file cannot be read. Draws nothing.
double figureHeight(const QString &path, double width);

/// Draws a figure of resources/figures in the theme's colours: its one <style> element is replaced
/// by the theme's, everything else is as the file says. `width` in device-independent pixels; the
/// height follows the drawing. A null picture where the file cannot be read.
QImage figureImage(const QString &path, const Theme &theme, double width, double pixelRatio);

} // namespace app
