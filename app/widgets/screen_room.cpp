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

} // namespace app
