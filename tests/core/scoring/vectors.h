// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/style.h"

#include <QString>

#include <optional>
#include <vector>

/// Fifteen worked answer sheets, computed once outside this program to four decimals.
namespace vectors
{

struct Place {
    double mean;
    double z;
    double percentOnNormalCurve;
    double standardError;
    double lo;
    double hi;
    double shownLo;
    double shownHi;
    double kelley;
    double aboveFour;
};

struct OnDimension {
    int answered;
    int sum;                    ///< of the keyed answers
    std::optional<Place> place; ///< nothing: too few answers for a score
};

struct Regions {
    std::optional<core::Style> midpoint; ///< nothing: on the line
    std::optional<core::Style> normMean;
    core::PerStyle<double> functions; ///< Brennan, Clark & Shaver (1998)
    core::Style byFunctions;
};

struct Vector {
    const char *id;
    QString instrument;
    QString answers; ///< in the instrument's item order, "-" is missing
    OnDimension anxiety;
    OnDimension avoidance;
    std::optional<Regions> regions; ///< nothing: no placement
};

const std::vector<Vector> &all();

} // namespace vectors
