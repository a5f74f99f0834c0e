// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/bar_focus.h"

#include <QAbstractButton>

#include <algorithm>

namespace app
{

int takeFocus(const QWidget &content)
{
    const QList<QAbstractButton *> buttons = content.findChildren<QAbstractButton *>();
    const auto focused =
        std::find_if(buttons.begin(), buttons.end(),
                     [](const QAbstractButton *button) { return button->hasFocus(); });
    if (focused == buttons.end())
        return -1;
    (*focused)->clearFocus();
    return static_cast<int>(focused - buttons.begin());
}

void giveFocus(const QWidget &content, int place)
{
    const QList<QAbstractButton *> buttons = content.findChildren<QAbstractButton *>();
    if (place >= 0 && place < buttons.size())
        buttons.at(place)->setFocus(Qt::OtherFocusReason);
}

} // namespace app
