// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/place.h"
#include "core/scoring/classification_rule.h"
#include "core/scoring/placement.h"

#include <optional>
#include <vector>

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
    /// A region that has a border with the point's own, and how far that border is on 1..7.
    struct Neighbour {
        Style style;
        double distance;
    };
    std::vector<Neighbour> neighbours; ///< the nearest first; empty on the line

    /// Distance to the nearest border, and the style behind it; 0 and nothing on the line.
    double distanceToBorder() const;
    std::optional<Style> nearestNeighbour() const;
    /// The first of `styles` with the largest probability.
    Style mostProbable() const;
};

/// The largest probability below which a style name is held back ("closest region" only). A choice
/// of this program, not a published cut.
inline constexpr double nameableProbability = 0.60;

/// Of two regions that are the most probable together: the least for which a result is said to lie
/// in one of them. A choice of this program as well.
inline constexpr double nameablePair = 0.75;

Classification classify(const ClassificationRule &rule, const Placement &placement);

/// The most probable region where it may be named (nameableProbability); else the two that are
/// (nameablePair), if they differ in one dimension; else the middle.
Place placeOf(const PerStyle<double> &probabilities);

} // namespace core
