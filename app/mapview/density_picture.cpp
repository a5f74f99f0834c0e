// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/density_picture.h"

#include "core/cohort/contour.h"
#include "core/cohort/density_field.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace app
{
namespace
{

// Points of 1..7: takes the sampling noise off the grid and leaves the shape.
constexpr double smoothingSd = 0.25;

// Two squares that share a side reckon the same crossing with other roundings.
using Place = std::pair<long, long>;
Place placeOf(const core::AttachmentPoint &point)
{
    return {std::lround(point.anxiety * 1e6), std::lround(point.avoidance * 1e6)};
}

// The cell of the lowest and of the highest score reach half a cell beyond the plane.
QPointF insidePlane(const core::AttachmentPoint &point)
{
    const double lo = core::planeScale.lo();
    const double hi = core::planeScale.hi();
    return {std::clamp(point.anxiety, lo, hi), std::clamp(point.avoidance, lo, hi)};
}

/// Pieces of contours, found by where they end.
class Pieces
{
public:
    explicit Pieces(std::vector<core::ContourSegment> segments)
        : m_segments(std::move(segments))
        , m_used(m_segments.size(), false)
    {
        for (std::size_t i = 0; i < m_segments.size(); ++i) {
            m_ending.emplace(placeOf(m_segments[i].from), i);
            m_ending.emplace(placeOf(m_segments[i].to), i);
        }
    }

    std::size_t count() const { return m_segments.size(); }
    bool used(std::size_t piece) const { return m_used[piece]; }

    /// Follows the pieces from one to the next until none is left that goes on.
    QPolygonF lineFrom(std::size_t piece)
    {
        core::AttachmentPoint end = m_segments[piece].from;
        QPolygonF line{insidePlane(end)};
        for (std::optional<std::size_t> next = piece; next; next = unusedAt(end)) {
            const core::ContourSegment &segment = m_segments[*next];
            m_used[*next] = true;
            end = placeOf(segment.from) == placeOf(end) ? segment.to : segment.from;
            line << insidePlane(end);
        }
        return line;
    }

private:
    std::optional<std::size_t> unusedAt(const core::AttachmentPoint &point) const
    {
        const auto [first, last] = m_ending.equal_range(placeOf(point));
        for (auto found = first; found != last; ++found) {
            if (!m_used[found->second])
                return found->second;
        }
        return std::nullopt;
    }

    std::vector<core::ContourSegment> m_segments;
    std::vector<bool> m_used;
    std::multimap<Place, std::size_t> m_ending;
};

QPainterPath closedPath(const core::DensityField &field, float level)
{
    Pieces pieces(core::contour(field, level));
    QPainterPath path;
    for (std::size_t i = 0; i < pieces.count(); ++i) {
        if (pieces.used(i))
            continue;
        path.addPolygon(pieces.lineFrom(i));
        path.closeSubpath();
    }
    return path;
}

} // namespace

DensityPicture::DensityPicture(const core::ReferenceDensity &density)
    : m_people(density.n)
    , m_year(density.year)
{
    const core::DensityField field = core::densityField(density, smoothingSd);
    for (const double share : densityShares)
        m_contours.push_back(closedPath(field, core::levelHolding(field, share)));
}

} // namespace app
