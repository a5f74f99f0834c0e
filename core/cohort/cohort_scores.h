// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/plane_key.h"
#include "core/cohort/response_table.h"
#include "core/model/attachment_point.h"

#include <optional>
#include <vector>

namespace core
{

/// Where the people of a cohort stand on the plane: anxiety and avoidance of each on 1..7, NaN
/// where too few items were answered. Row i is the person in row i of the table.
///
/// Eight bytes a person. A float holds a score to 3 in ten million, so a score that is compared
/// with a line is compared to lineWidth, not to the last digit.
struct CohortScores {
    PerDimension<std::vector<float>> on;

    /// Scores nearer than this to a line are on it: more than the rounding of a float, far less
    /// than the distance of any two scores of one questionnaire.
    static constexpr double lineWidth = 1e-6;

    std::size_t size() const { return on.anxiety.size(); }
    /// Nothing unless both dimensions have a score.
    std::optional<AttachmentPoint> at(std::size_t row) const;
    /// How many people have both scores.
    std::size_t placed() const;
};

/// Scores a cohort column by column, with the numbers of scoreResponses(): the mean of the keyed
/// answers (prorated after reversing), mapped linearly from the table's range to 1..7, for people
/// who answered at least the key's minimum.
///
/// The key's items are the table's columns, in their order. Error: Mismatch where their numbers
/// differ.
Result<CohortScores> scoreCohort(const ResponseTable &table, const PlaneKey &key);

} // namespace core
