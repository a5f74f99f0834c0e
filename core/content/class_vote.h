// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/vignette.h"
#include "core/model/style.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace core
{

/// Where a class sees a scene: hands raised for the four corners of the plane, and places that
/// groups named. Both ways may be used, one after the other. Nobody in it has a name.
struct ClassVote {
    PerStyle<int> hands; ///< by corner, divided at the midpoint of the scale; never below 0
    int undecided = 0;   ///< hands of those who could not decide
    std::vector<AttachmentPoint> placements;

    /// All hands, the undecided with them.
    int raisedHands() const;
    /// Of all raised hands, 0..1; nothing without any.
    std::optional<double> share(Style corner) const;
    bool isEmpty() const { return raisedHands() == 0 && placements.empty(); }

    bool operator==(const ClassVote &) const = default;
};

/// The middle of some places, and how far they lie apart.
struct PlacementSpread {
    AttachmentPoint mean;
    /// The sample standard deviation (n − 1) on each dimension; nothing for one place alone.
    std::optional<PerDimension<double>> deviation;

    bool operator==(const PlacementSpread &) const = default;
};

/// Nothing without a place.
std::optional<PlacementSpread> spreadOf(const std::vector<AttachmentPoint> &placements);

/// Which corners of the plane, divided at its midpoint, the scene's box reaches into; a box that
/// ends on a line does not reach across it.
PerStyle<bool> cornersOf(const Vignette &vignette);

/// A vote beside the one reading that the scene comes with: agreement, never right and wrong.
struct VoteBesideBox {
    int hands = 0;              ///< raised for a corner that the box reaches into
    std::size_t placements = 0; ///< within the box, its border included

    bool operator==(const VoteBesideBox &) const = default;
};
VoteBesideBox besideBox(const ClassVote &vote, const Vignette &vignette);

} // namespace core
