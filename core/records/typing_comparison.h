// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/class_drafts.h"

#include <QStringList>

namespace core
{

/// A cell that was typed in two ways; nothing where the item was left out or not reached.
struct TypingDifference {
    std::size_t row = 0; ///< of the draft
    QString itemId;
    std::optional<int> first;
    std::optional<int> second;

    bool operator==(const TypingDifference &) const = default;
};

/// What two typings of the same sheets come to.
struct TypingComparison {
    std::vector<TypingDifference> differences; ///< sheet by sheet, in the order of the items
    std::size_t cells = 0;                     ///< that were compared
    std::size_t sheetsLeft = 0;                ///< typed once only

    bool operator==(const TypingComparison &) const = default;
};

/// Compares the sheets of a draft that were begun a second time: of the last of them the items up
/// to the last one that was reached, of all others every item.
TypingComparison compareTypings(const ClassDraft &draft, const QStringList &itemIds);

} // namespace core
