// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/people_cloud.h"

#include "app/mapview/disc_stamp.h"
#include "core/cohort/plane_histogram.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace app
{
namespace
{

// Beyond this a point more is no longer seen.
constexpr std::size_t mostPoints = 2000;
constexpr std::size_t mostSolidPoints = 60;
constexpr int densityCells = 200;
// Wider than the step between two scores of an 18-item scale, which would show as stripes.
constexpr double densitySmoothing = 0.2;
// The shade of the densest cell; the words of the map stay legible on it.
constexpr double densestShade = 0.75;

QImage densityImage(const core::CohortScores &scores)
{
    return densityShade(core::densityField(core::PlaneHistogram(scores, densityCells, densityCells),
                                           densitySmoothing));
}

// The same shades laid out along the axes of the frame: where an axis is no ruler, its cells are of
// different widths.
QImage alongShares(const QImage &density, const PlaneFrame &frame)
{
    const core::AxisScale &anxiety = frame.scale(core::Dimension::Anxiety);
    const core::AxisScale &avoidance = frame.scale(core::Dimension::Avoidance);
    if (anxiety.isLinear() && avoidance.isLinear())
        return density;
    const int side = density.width();
    const auto cellAt = [side](const core::AxisScale &scale, int cell, int cells) {
        const double share = core::AxisScale().shareOf(scale.planeValueAt((cell + 0.5) / cells));
        return std::clamp(static_cast<int>(share * side), 0, side - 1);
    };
    constexpr int cells = 2 * densityCells;
    std::vector<int> columns(cells);
    for (int i = 0; i < cells; ++i)
        columns[static_cast<std::size_t>(i)] = cellAt(anxiety, i, cells);
    QImage laidOut(cells, cells, QImage::Format_Alpha8);
    for (int row = 0; row < cells; ++row) {
        const uchar *from = density.constScanLine(side - 1 - cellAt(avoidance, row, cells));
        uchar *to = laidOut.scanLine(cells - 1 - row);
        for (int column = 0; column < cells; ++column)
            to[column] = from[columns[static_cast<std::size_t>(column)]];
    }
    return laidOut;
}

QImage tinted(const QImage &density, const QColor &colour)
{
    QImage tinted(density.size(), QImage::Format_ARGB32_Premultiplied);
    tinted.fill(colour);
    QPainter painter(&tinted);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.drawImage(0, 0, density);
    return tinted;
}

void paintDensity(QPainter &painter, const PlaneFrame &frame, const QImage &density,
                  const Theme &theme)
{
    const QImage image = tinted(alongShares(density, frame), theme.accent);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(frame.fromShares(), true);
    // An image counts its rows from the top, a share of avoidance from the bottom.
    painter.setTransform(QTransform(1, 0, 0, -1, 0, 1), true);
    painter.drawImage(QRectF(0, 0, 1, 1), image);
}

void paintPoints(QPainter &painter, const PlaneFrame &frame, const PeopleCloud &cloud,
                 const Theme &theme, double step, bool onScreen)
{
    const bool few = cloud.points.size() <= mostSolidPoints;
    QColor fill = theme.accent;
    fill.setAlphaF(few ? 0.85F : 0.45F);
    const double radius = step * (few ? 0.6 : 0.4);
    if (onScreen && !few) {
        const DiscStamp stamp(painter, fill, radius);
        for (const core::AttachmentPoint &point : cloud.points)
            stamp.paint(painter, frame.position(point));
        return;
    }
    painter.setPen(few ? QPen(theme.surface, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    for (const core::AttachmentPoint &point : cloud.points)
        painter.drawEllipse(frame.position(point), radius, radius);
}

void paintCentroid(QPainter &painter, const QPointF &at, const Theme &theme, double step)
{
    const double radius = step * 1.1;
    painter.setPen(QPen(theme.surface, step * 0.7));
    painter.setBrush(theme.surface);
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(theme.text, step * 0.25));
    painter.drawEllipse(at, radius, radius);
    painter.drawLine(at - QPointF(radius, 0), at + QPointF(radius, 0));
    painter.drawLine(at - QPointF(0, radius), at + QPointF(0, radius));
}

} // namespace

QImage densityShade(const core::DensityField &field)
{
    const float largest = field.largest();
    QImage image(field.columns, field.rows, QImage::Format_Alpha8);
    image.fill(0);
    if (largest <= 0.0F)
        return image;
    for (int row = 0; row < field.rows; ++row) {
        uchar *line = image.scanLine(field.rows - 1 - row);
        for (int column = 0; column < field.columns; ++column) {
            const double share = field.at(column, row) / largest;
            line[column] = static_cast<uchar>(std::lround(share * densestShade * 255.0));
        }
    }
    return image;
}

PeopleCloud peopleCloud(const core::CohortScores &scores,
                        std::optional<core::AttachmentPoint> centroid)
{
    PeopleCloud cloud;
    cloud.people = scores.placed();
    cloud.centroid = centroid;
    if (cloud.people > mostPoints) {
        cloud.density = densityImage(scores);
        return cloud;
    }
    for (std::size_t row = 0; row < scores.size(); ++row) {
        if (const auto point = scores.at(row))
            cloud.points.push_back(*point);
    }
    return cloud;
}

PeopleCloud peopleCloud(const core::CohortScores &scores, const core::CohortStatistics &statistics)
{
    PeopleCloud cloud = peopleCloud(scores, statistics.centroid());
    cloud.spread = core::spreadEllipse(statistics, spreadCoverage);
    return cloud;
}

bool standsIn(const PeopleCloud &cloud, const PlaneFrame &frame, const QRectF &box)
{
    if (cloud.density.isNull()) {
        return std::any_of(cloud.points.begin(), cloud.points.end(),
                           [&](const core::AttachmentPoint &point) {
                               return box.contains(frame.position(point));
                           });
    }
    // As fine as words are high.
    constexpr int looks = 8;
    const core::AxisScale plane;
    const auto cell = [](double share, int cells) {
        return std::clamp(static_cast<int>(share * cells), 0, cells - 1);
    };
    for (int i = 0; i <= looks; ++i) {
        for (int k = 0; k <= looks; ++k) {
            const core::AttachmentPoint at =
                frame.pointAt(box.topLeft() + QPointF(box.width() * i, box.height() * k) / looks);
            const int column = cell(plane.shareOf(at.anxiety), cloud.density.width());
            const int row = cell(1.0 - plane.shareOf(at.avoidance), cloud.density.height());
            if (cloud.density.constScanLine(row)[column] > 0)
                return true;
        }
    }
    return false;
}

void paintPeopleCloud(QPainter &painter, const PlaneFrame &frame, const PeopleCloud &cloud,
                      const Theme &theme, double step, bool onScreen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(frame.clip(step));
    if (cloud.density.isNull())
        paintPoints(painter, frame, cloud, theme, step, onScreen);
    else
        paintDensity(painter, frame, cloud.density, theme);
    painter.restore();
}

void paintPeopleSpread(QPainter &painter, const PlaneFrame &frame, const PeopleCloud &cloud,
                       const Theme &theme, double step)
{
    painter.save();
    painter.setClipRect(frame.area());
    if (cloud.spread) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.text, step * 0.2, Qt::DashDotLine));
        painter.drawPolygon(frame.ellipse(cloud.spread->centre, cloud.spread->longRadius,
                                          cloud.spread->shortRadius, cloud.spread->angle));
    }
    if (cloud.centroid)
        paintCentroid(painter, frame.position(*cloud.centroid), theme, step);
    painter.restore();
}

} // namespace app
