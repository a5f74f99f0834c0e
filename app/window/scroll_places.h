// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

class QWidget;

namespace app
{

/// How far down something on a page is scrolled.
struct ScrollPlace {
    QByteArray className; ///< of what scrolls
    double share = 0;     ///< 0..1 of the whole: in another language that is longer or shorter
};

/// All that scrolls on a page, in the order in which it was made. What is hidden on it is at 0.
std::vector<ScrollPlace> scrollPlaces(QWidget &page);
/// Scrolls a page made in the same way there, as it is laid out by the events that follow.
void scrollWhenLaidOut(QWidget &page, const std::vector<ScrollPlace> &places);

} // namespace app
