// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/screen_room.h"

#include <QScreen>
#include <QWidget>

namespace app
{
namespace
{

// Until a window is shown nobody knows how high its title is.
constexpr int usualTitle = 32;

} // namespace

QSize roomOnScreen(const QWidget &window)
{
    const QSize frame = window.frameGeometry().size() - window.geometry().size();
    const QSize around = window.isVisible() && !frame.isNull() ? frame : QSize(0, usualTitle);
    return window.screen()->availableSize() - around;
}

void takeRoomOnScreen(QWidget &window, const QSize &least, const QSize &usual,
                      const QByteArray &leftAt)
{
    const QSize room = roomOnScreen(window);
    window.setMinimumSize(least.boundedTo(room));
    const bool wasLeft = window.restoreGeometry(leftAt);
    if (!window.isMaximized() && !window.isFullScreen())
        window.resize((wasLeft ? window.size() : usual).boundedTo(room));
}

} // namespace app
