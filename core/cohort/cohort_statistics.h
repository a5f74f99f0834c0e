// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cohort/cohort_scores.h"
#include "core/cohort/group_size.h"

#include <optional>

namespace core
{

/// The scores of a cohort on one dimension, on 1..7.
struct ScoreStatistics {
    std::size_t n = 0; ///< people with a score
    double mean = 0.0;
    double sd = 0.0; ///< n − 1
    /// By linear interpolation between the sorted scores (Hyndman & Fan 1996, type 7).
    double lowerQuartile = 0.0;
    double median = 0.0;
    double upperQuartile = 0.0;
    double smallest = 0.0;
    double largest = 0.0;

    bool operator==(const ScoreStatistics &) const = default;
};

struct CohortStatistics {
    std::size_t rows = 0;
    std::size_t placed = 0; ///< people with both scores: all figures here are theirs
    PerDimension<ScoreStatistics> on;
    std::optional<double> correlation; ///< Pearson; nothing where a dimension does not vary

    AttachmentPoint centroid() const { return {on.anxiety.mean, on.avoidance.mean}; }
    bool operator==(const CohortStatistics &) const = default;
};

/// Error: GroupTooSmall where fewer than `smallest` people are placed.
Result<CohortStatistics> cohortStatistics(const CohortScores &scores,
                                          std::size_t smallest = smallestGroup);

/// The ellipse around the centroid that holds a share of a bivariate normal distribution with these
/// means, SDs and this correlation.
struct SpreadEllipse {
    AttachmentPoint centre;
    double longRadius = 0.0;
    double shortRadius = 0.0;
    double angle = 0.0; ///< of the long axis, radians from the anxiety axis towards avoidance

    bool operator==(const SpreadEllipse &) const = default;
};
/// `coverage` 0..1 (exclusive); radii √(−2 ln(1 − coverage)) × the SDs along the axes.
SpreadEllipse spreadEllipse(const CohortStatistics &statistics, double coverage);

} // namespace core
