// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace app
{

/// How large a window or dialog can be inside its frame, so that all of it is on its screen beside
/// the panels of the desktop. Nothing in the program asks for more.
QSize roomOnScreen(const QWidget &window);

} // namespace app
