// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cohort/response_table.h"
#include "core/instrument/instrument.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace core
{

/// How the two dimensions of the plane follow from the answers to an instrument's items: the key of
/// its two mean scorings, item by item. Items stand in the instrument's order.
struct PlaneKey {
    QStringList itemIds; ///< every Likert item of the form
    /// For each item: +1 as answered, −1 reversed (lo + hi − x), 0 not on this dimension.
    std::vector<PerDimension<int>> keying;
    PerDimension<int> minimumAnswered{1, 1};
    Scale answers = planeScale; ///< the range the instrument is answered on

    int items() const { return static_cast<int>(keying.size()); }
    /// How many items count on a dimension.
    int itemsOn(Dimension dimension) const;

    bool operator==(const PlaneKey &) const = default;
};

/// The key of the full form. The minimum is that of scoredItems(), or follows from
/// `allowedMissing`, a share 0..1 (minimumAnswered()).
///
/// Error: RuleNotApplicable (detail: the instrument's id) unless both scorings are plain means of
/// items on one scale, without value map or transform.
Result<PlaneKey> planeKey(const Instrument &instrument,
                          std::optional<double> allowedMissing = std::nullopt);

/// The same of the items of one form of the instrument, in the form's order, with its minimum.
Result<PlaneKey> planeKey(const Instrument &instrument, const Form &form);

/// The key of somebody who forgot to turn the reversed items round: every −1 is a +1. Only to show
/// what that does.
PlaneKey withoutReversal(PlaneKey key);

/// The rows (from 0) of people who answered every item that counts on a dimension.
std::vector<std::size_t> completeRows(const ResponseTable &table, const PlaneKey &key);

} // namespace core
