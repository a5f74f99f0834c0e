// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFont;
class QFontMetrics;
class QWidget;

namespace app
{

/// The 8-pixel rhythm at the current zoom: spacing(1) is 8 px with the normal font.
int spacing(double steps, const QFontMetrics &metrics);
int spacing(double steps, const QFont &font);
int spacing(double steps, const QWidget *widget);

} // namespace app
