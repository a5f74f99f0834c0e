// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/change.h"

#include <QString>

namespace app
{

/// Two numbers and how far apart they lie, in words of the locale. What is shown never contradicts
/// itself: the difference is that of the two numbers as they stand there.
struct ShownDifference {
    QString first;
    QString second;
    QString size;      ///< of the difference, without a sign
    int direction = 0; ///< of what is shown: −1 the second is lower, 0 no difference, 1 higher
};

ShownDifference shownDifference(double first, double second, int decimals);

/// A change beside what chance explains of it.
struct ShownChange {
    ShownDifference difference;
    QString smallestReliable;
};

/// With so many decimals, or more where the verdict would not follow from what is shown.
ShownChange shownChange(double first, double second, const core::DimensionChange &change,
                        int decimals);

} // namespace app
