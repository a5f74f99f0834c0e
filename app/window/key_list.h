// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

namespace app
{

/// Some keys and what they do.
struct ListedKey {
    /// Those that a shortcut of the window or of a page answers.
    std::vector<QKeySequence> shortcuts;
    QString keys; ///< as they are written, also those that a control answers while it has the focus
    QString does;
};

struct KeyGroup {
    QString title; ///< where they are answered
    std::vector<ListedKey> keys;
};

/// Every key of the program by where it is answered, in the current language. Those that are
/// answered everywhere come from the tables that bind them; a test holds the others against the
/// shortcuts that the pages have.
std::vector<KeyGroup> keyGroups();

} // namespace app
