// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/answer_sheet.h"
#include "core/instrument/instrument.h"

#include <vector>

namespace core
{

/// Reasons why a sheet does not locate the person. Checked on raw answers.
enum class QualityConcern {
    StraightLining,     ///< fewestForStraightLine answers, every raw one the same, though a scoring
                        ///< among them has items keyed both ways
    TooManyMissing,     ///< a dimension of the plane has fewer answers than its minimum
    ContradictingPairs, ///< most pairs of opposite statements were both clearly agreed or both
                        ///< denied
};

/// Fewer answers that are all the same are no straight line.
inline constexpr int fewestForStraightLine = 4;

/// Two statements that say opposite things, and the raw answers that agree or deny both of them.
struct ContradictingPair {
    QString first; ///< item id
    QString second;
    int firstAnswer = 0;
    int secondAnswer = 0;
    /// How far both answers are from the middle of their scale on average: 0.5, just clear of it,
    /// to 1, at its end.
    double strength = 0.0;

    bool operator==(const ContradictingPair &) const = default;
};

struct AnswerQuality {
    std::vector<QualityConcern> concerns; ///< in the order of the enum; empty: nothing to object
    /// Every pair that contradicts itself, also where they are too few for a concern: the strongest
    /// first, pairs alike in the instrument's order.
    std::vector<ContradictingPair> contradictingPairs;

    bool locates() const { return concerns.empty(); }
    /// The items of those pairs, one pair after the other, each item once: to be looked at again.
    QStringList contradictingItems() const;
    bool operator==(const AnswerQuality &) const = default;
};

/// A pair contradicts itself when both raw answers lie on the same side of the scale's midpoint and
/// both at least a quarter of the range away from it. ContradictingPairs is raised when at least
/// two pairs and more than half of the answered pairs do.
AnswerQuality assessAnswers(const Instrument &instrument, const AnswerSheet &sheet);

} // namespace core
