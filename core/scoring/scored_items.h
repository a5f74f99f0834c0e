// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/instrument.h"

#include <vector>

namespace core
{

/// The smallest and the largest keyed answer of an item.
struct KeyedRange {
    double lo;
    double hi;

    bool operator==(const KeyedRange &) const = default;
};

/// An item that counts in a scoring, with what keying it needs.
struct ScoredItem {
    KeyedItem keyed;
    Scale scale; ///< of the raw answers
    KeyedRange range;
};

/// The part of a scoring that a form asks.
struct ScoredItems {
    std::vector<ScoredItem> items; ///< keying ±1, Likert, in the form, in the scoring's order
    /// The scoring wants an item of the form that cannot be answered here (not a Likert item).
    bool incomplete = false;
    int minimum = 0; ///< answers needed for a value

    /// The range that all items share; nothing where they differ or there are none.
    std::optional<KeyedRange> sharedRange() const;
};

/// Minimum: the form's, else the scoring's, else minimumAnswered(items); never more than the form
/// has items. A weighted sum needs all of them.
ScoredItems scoredItems(const Instrument &instrument, const Scoring &scoring, const Form &form);

/// The number an answer stands for: through the value map (an answer it does not name stands for
/// itself).
double valueOfAnswer(const Scoring &scoring, int answer);

} // namespace core
