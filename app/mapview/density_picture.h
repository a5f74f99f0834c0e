// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/reference_density.h"

#include <QPainterPath>

#include <array>
#include <vector>

namespace app
{

/// The shares of a sample that the map's contours hold, from the widest area to the narrowest.
inline constexpr std::array densityShares{0.9, 0.7, 0.5, 0.3, 0.1};

/// The contours of a described sample, ready to be drawn: one closed path for each of
/// densityShares, in units of the plane (anxiety to the right, avoidance upwards, 1..7). Made once;
/// drawing it at another size is a transformation.
class DensityPicture
{
public:
    explicit DensityPicture(const core::ReferenceDensity &density);

    /// Whom it shows; the counts are not kept.
    int people() const { return m_people; }
    int year() const { return m_year; }
    const std::vector<QPainterPath> &contours() const { return m_contours; }

private:
    int m_people;
    int m_year;
    std::vector<QPainterPath> m_contours;
};

} // namespace app
