// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/classification_rule.h"
#include "core/scoring/placement.h"

#include <optional>

namespace core
{

/// A placement read with a rule.
struct Classification {
    ClassificationRule rule;
    std::optional<Style> style; ///< where the observed point lies; nothing: on the line
    /// Probability of each style given the errors on the two dimensions, taken as independent; sums
    /// to 1. For cut lines in closed form; for slanted borders by summing over a fine grid, to
    /// 0.001.
    PerStyle<double> probabilities;
    /// Distance on 1..7 from the point to the nearest border, and the style behind it; 0 and
    /// nothing on the line.
    double distanceToBorder = 0.0;
    std::optional<Style> nearestNeighbour;

    /// The first of `styles` with the largest probability.
    Style mostProbable() const;
};

/// The largest probability below which a style name is held back ("closest region" only). A choice
/// of this program, not a published cut.
inline constexpr double nameableProbability = 0.60;

Classification classify(const ClassificationRule &rule, const Placement &placement);

} // namespace core
