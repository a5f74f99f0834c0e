// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/norms.h"

#include <optional>
#include <utility>
#include <vector>

namespace core
{

/// The units in which books label the two dimensions.
enum class AxisUnit {
    SevenPoint, ///< 1–7, the plane's own
    FivePoint,  ///< 1–5, by the linear map of Scale::mapTo
    Percentile, ///< 0–100 in a norm sample; equal steps hold equal shares of it
    ZScore,     ///< standard deviations from the mean of a norm sample
};

/// Identifier for settings and files: 1-7, 1-5, percentile, z.
QString axisUnitId(AxisUnit unit);
std::optional<AxisUnit> axisUnitFromId(const QString &id);
/// Percentiles and z say something only beside the sample they come from.
constexpr bool needsNorm(AxisUnit unit)
{
    return unit == AxisUnit::Percentile || unit == AxisUnit::ZScore;
}

/// How one dimension is laid out along an axis: plane values 1..7 to the axis's unit and to a share
/// of its length, both ways. The axis always reaches over the whole plane, 1..7.
class AxisScale
{
public:
    /// SevenPoint or FivePoint; another unit is taken as SevenPoint.
    explicit AxisScale(AxisUnit unit);
    AxisScale()
        : AxisScale(AxisUnit::SevenPoint)
    {
    }
    /// Any unit, with the sample's distribution of this dimension. Percentiles follow the sample's
    /// table, or the normal curve without one; beyond the table's ends they run straight to 0 at 1
    /// and to 100 at 7, so that every place of the plane has a place on the axis.
    AxisScale(AxisUnit unit, const Norm &norm, Dimension dimension);

    AxisUnit unit() const { return m_unit; }
    /// False for percentiles alone: there the plane is stretched where the sample is dense.
    bool isLinear() const { return m_knots.empty(); }

    double inUnit(double planeValue) const;
    double planeValue(double inUnit) const;
    /// 0 at plane value 1, 1 at 7; strictly ascending.
    double shareOf(double planeValue) const;
    double planeValueAt(double share) const;

    /// Round numbers of the unit for a stretch of the axis (shares), ascending, 3 to 8 of them.
    std::vector<double> ticks(double fromShare = 0.0, double toShare = 1.0) const;

    bool operator==(const AxisScale &) const = default;

private:
    AxisUnit m_unit;
    double m_first; ///< the unit's value at plane value 1, for linear units
    double m_last;  ///< at 7
    /// (plane value, percentile) from (1, 0) to (7, 100), strictly ascending.
    std::vector<std::pair<double, double>> m_knots;
};

} // namespace core
