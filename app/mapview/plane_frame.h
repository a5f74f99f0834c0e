// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/settings/map_appearance.h"
#include "core/content/vignette.h"
#include "core/model/attachment_point.h"
#include "core/model/style.h"
#include "core/scoring/axis_scale.h"

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>
#include <QTransform>

#include <vector>

namespace app
{

/// The whole picture: a view is a part of it, in shares of width and height counted from the
/// bottom left.
inline constexpr QRectF wholeView{0.0, 0.0, 1.0, 1.0};

/// Where places of the plane lie on a picture: units along the axes, which way round, and which
/// part of it is in view. A value; everything that is drawn on the map goes through one.
class PlaneFrame
{
public:
    /// `area` is what the view fills, in the painter's coordinates (y downwards).
    explicit PlaneFrame(const QRectF &area, const MapAxes &axes = {},
                        const core::PerDimension<core::AxisScale> &scales = {},
                        const QRectF &view = wholeView);

    const QRectF &area() const { return m_area; }
    const QRectF &view() const { return m_view; }
    /// Where marks may be drawn: a mark at the end of the plane is seen whole, one that leaves the
    /// view is cut off. `overhang` is its radius.
    QRectF clip(double overhang) const
    {
        return m_view == wholeView ? m_area.adjusted(-overhang, -overhang, overhang, overhang)
                                   : m_area;
    }
    core::Dimension horizontal() const;
    core::Dimension vertical() const;
    bool isReversed(core::Dimension dimension) const { return m_axes.reversed[dimension]; }
    const core::AxisScale &scale(core::Dimension dimension) const { return m_scales[dimension]; }

    QPointF position(const core::AttachmentPoint &point) const;
    /// The place under a position, moved onto the plane where it lies outside.
    core::AttachmentPoint pointAt(const QPointF &position) const;
    /// Where a value of a dimension lies along its axis in view: 0 at the left or bottom, 1 at the
    /// right or top.
    double alongAxis(core::Dimension dimension, double planeValue) const;

    /// From shares of the two axes (anxiety, avoidance; 0..1 from low to high) to the picture.
    QTransform fromShares() const;
    /// A shape in plane units (anxiety as x, avoidance as y) on the picture.
    QPainterPath shape(const QPainterPath &onPlane) const;
    /// Straight between two places of the plane; a bend where an axis is no ruler.
    QPolygonF line(const core::AttachmentPoint &from, const core::AttachmentPoint &to) const;
    QPolygonF polygon(const std::vector<core::AttachmentPoint> &corners) const;
    QRectF rectangle(const core::PerDimension<core::PlaneRange> &box) const;
    /// Radii in plane units; `angle` in radians from the anxiety axis towards avoidance.
    QPolygonF ellipse(const core::AttachmentPoint &centre, double longRadius, double shortRadius,
                      double angle = 0.0) const;

    /// The corner of the picture that is a style's by its name, whatever the rule.
    struct Corner {
        bool right;
        bool top;
    };
    Corner cornerOf(core::Style style) const;
    /// Whether a fair part of the style's quarter is in view.
    bool showsQuarterOf(core::Style style) const;

    bool operator==(const PlaneFrame &) const = default;

private:
    /// A place on the whole picture: shares of its width and height from the bottom left.
    QPointF onWhole(const core::AttachmentPoint &shares) const;
    QPointF fromWhole(const QPointF &whole) const;

    QRectF m_area;
    MapAxes m_axes;
    core::PerDimension<core::AxisScale> m_scales;
    QRectF m_view;
};

} // namespace app
