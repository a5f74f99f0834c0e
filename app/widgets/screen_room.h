// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

class QWidget;

namespace app
{

/// How large a window or dialog can be inside its frame, so that all of it is on its screen beside
/// the panels of the desktop. Nothing in the program asks for more.
QSize roomOnScreen(const QWidget &window);

/// Gives a window the place where it was left, or `usual` where it never was, and `least` as its
/// least size; none of them larger than there is room. Larger type never makes a window larger: its
/// pages have other ways to find room.
void takeRoomOnScreen(QWidget &window, const QSize &least, const QSize &usual,
                      const QByteArray &leftAt);

} // namespace app
