// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dimension.h"

namespace core
{

/// Standard errors of measurement, on 1..7.
struct ErrorOfScores {
    PerDimension<double> standardError{0.35, 0.35};
    bool published = false; ///< SD √(1 − alpha) of the norm; else chosen by the person
};

} // namespace core
