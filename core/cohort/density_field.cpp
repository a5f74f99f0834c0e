// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/density_field.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace core
{
namespace
{

/// Half of a normal curve over whole cells: weights[0] in the middle; the whole curve sums to 1.
std::vector<float> halfCurve(double sdInCells)
{
    constexpr double reach = 4.0; // SDs; what lies beyond is less than one in ten thousand
    const int cells = sdInCells > 0.0 ? static_cast<int>(std::ceil(reach * sdInCells)) : 0;
    std::vector<float> weights(static_cast<std::size_t>(cells) + 1, 1.0F);
    double sum = 1.0;
    for (int i = 1; i <= cells; ++i) {
        const double z = i / sdInCells;
        const double weight = std::exp(-0.5 * z * z);
        weights[static_cast<std::size_t>(i)] = static_cast<float>(weight);
        sum += 2.0 * weight;
    }
    for (float &weight : weights)
        weight = static_cast<float>(weight / sum);
    return weights;
}

// A place beyond an end of 0..cells − 1 is folded back at that end, as often as needed.
int folded(int place, int cells)
{
    const int period = 2 * cells;
    const int inside = ((place % period) + period) % period;
    return inside < cells ? inside : period - 1 - inside;
}

/// Smooths lines of cells one after another; keeps its memory between them.
class LineSmoother
{
public:
    LineSmoother(int cells, std::vector<float> weights)
        : m_cells(cells)
        , m_reach(static_cast<int>(weights.size()) - 1)
        , m_weights(std::move(weights))
        , m_padded(static_cast<std::size_t>(cells + 2 * m_reach))
        , m_smoothed(static_cast<std::size_t>(cells))
    {
    }

    /// `cell` gives a reference to the cell with a number.
    template <class Cell> void smooth(Cell cell)
    {
        for (int place = -m_reach; place < m_cells + m_reach; ++place)
            m_padded[static_cast<std::size_t>(place + m_reach)] = cell(folded(place, m_cells));
        const float *middle = m_padded.data() + m_reach;
        for (int i = 0; i < m_cells; ++i)
            m_smoothed[static_cast<std::size_t>(i)] = m_weights[0] * middle[i];
        for (int apart = 1; apart <= m_reach; ++apart) {
            const float weight = m_weights[static_cast<std::size_t>(apart)];
            for (int i = 0; i < m_cells; ++i)
                m_smoothed[static_cast<std::size_t>(i)] +=
                    weight * (middle[i - apart] + middle[i + apart]);
        }
        for (int i = 0; i < m_cells; ++i)
            cell(i) = m_smoothed[static_cast<std::size_t>(i)];
    }

private:
    int m_cells;
    int m_reach;
    std::vector<float> m_weights;
    std::vector<float> m_padded; ///< the line and what is folded back on both sides
    std::vector<float> m_smoothed;
};

// The normal curve of two dimensions is the product of two, so rows and columns are smoothed apart.
void smooth(DensityField &field, double sd)
{
    const auto columns = static_cast<std::size_t>(field.columns);
    const PlaneWindow &window = field.window;
    LineSmoother along(field.columns,
                       halfCurve(sd * field.columns / (window.to.anxiety - window.from.anxiety)));
    for (int row = 0; row < field.rows; ++row)
        along.smooth([&](int i) -> float & { return field.values[row * columns + i]; });
    LineSmoother across(field.rows,
                        halfCurve(sd * field.rows / (window.to.avoidance - window.from.avoidance)));
    for (int column = 0; column < field.columns; ++column)
        across.smooth([&](int i) -> float & { return field.values[i * columns + column]; });
}

DensityField fieldOf(int columns, int rows, const PlaneWindow &window,
                     const std::vector<std::uint32_t> &counts, double smoothingSd)
{
    DensityField field{columns, rows, window, {counts.begin(), counts.end()}};
    if (smoothingSd > 0.0)
        smooth(field, smoothingSd);
    return field;
}

} // namespace

AttachmentPoint DensityField::middleOf(int column, int row) const
{
    return {
        window.from.anxiety + (column + 0.5) * (window.to.anxiety - window.from.anxiety) / columns,
        window.from.avoidance + (row + 0.5) * (window.to.avoidance - window.from.avoidance) / rows};
}

float DensityField::largest() const
{
    return values.empty() ? 0.0F : *std::max_element(values.begin(), values.end());
}

DensityField densityField(const PlaneHistogram &histogram, double smoothingSd)
{
    return fieldOf(histogram.columns(), histogram.rows(), histogram.window(), histogram.counts(),
                   smoothingSd);
}

DensityField densityField(const ReferenceDensity &density, double smoothingSd)
{
    // A score stands in the middle of its cell.
    const double lo = planeScale.lo() - density.step() / 2.0;
    const double hi = planeScale.hi() + density.step() / 2.0;
    return fieldOf(density.scores(), density.scores(), {{lo, lo}, {hi, hi}}, density.counts,
                   smoothingSd);
}

float levelHolding(const DensityField &field, double share)
{
    std::vector<float> falling = field.values;
    std::sort(falling.begin(), falling.end(), std::greater<>());
    const double wanted = share * std::accumulate(falling.begin(), falling.end(), 0.0);
    double held = 0.0;
    for (const float value : falling) {
        held += value;
        if (held >= wanted)
            return value;
    }
    return 0.0F;
}

} // namespace core
