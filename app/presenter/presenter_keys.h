// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

#include <functional>
#include <vector>

class QWidget;

namespace app
{

/// What a presenter does without looking at the screen.
enum class PresenterCommand {
    Next,
    Back,
    Blank,
    Spotlight,
    Axes,
    Corners,
    Names,
    Regions,
    Point,
    Density,
    Close,
};

/// A key that stands for a command. The page keys and B are those that pointers held in the hand
/// send.
struct PresenterKey {
    QKeySequence key;
    PresenterCommand command;
};

/// Right and Left, Page Down and Page Up: next and back; B: blank; S: spotlight; 1 to 6: axes,
/// corners, names, regions, point, reference density; Escape: close. Left and Right follow the
/// reading direction of `owner`.
const std::vector<PresenterKey> &presenterKeys();

/// Answers those keys while the focus is in `owner`; a key held down acts once.
void addPresenterKeys(QWidget *owner, const std::function<void(PresenterCommand)> &act);

} // namespace app
