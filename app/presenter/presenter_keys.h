// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QShortcut;
class QWidget;

namespace app
{

/// What a presenter does without looking at the screen.
enum class PresenterCommand {
    Next,
    Back,
    First,
    Last,
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

/// Where a key is heard.
enum class HeardIn {
    Owner,    ///< while the focus is in it
    Window,   ///< wherever in its window the focus is, unless something is typed there
    Audience, ///< in the audience's window alone; elsewhere buttons and lists need it
};

/// A key that stands for a command.
struct PresenterKey {
    QKeySequence key;
    PresenterCommand command;
    HeardIn heardIn = HeardIn::Owner;
};

/// What pointers held in the hand send: Page Down and Page Up, B, W, full stop and comma (blank),
/// in the whole window. Right and Left; S: spotlight; 1 to 6: axes, corners, names, regions, point,
/// reference density; Escape: close. For the audience also Down, Space, Return and N, Up, Backspace
/// and P, Home and End. Left and Right follow the reading direction of the owner.
const std::vector<PresenterKey> &presenterKeys();

/// Answers those keys for `owner`; a key held down acts once.
class PresenterKeys final : public QObject
{
    Q_OBJECT

public:
    PresenterKeys(QWidget &owner, bool isAudience,
                  const std::function<void(PresenterCommand)> &act);

    /// While something is presented: what is heard in the whole window is else heard in the owner.
    void setPresenting(bool presenting);

private:
    std::vector<QShortcut *> m_ofWindow;
};

} // namespace app
