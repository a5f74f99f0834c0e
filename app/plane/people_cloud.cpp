#include "app/plane/people_cloud.h"

#include "core/cohort/density_field.h"
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
    const core::DensityField field = core::densityField(
        core::PlaneHistogram(scores, densityCells, densityCells), densitySmoothing);
    const float largest = field.largest();
    QImage image(densityCells, densityCells, QImage::Format_Alpha8);
    image.fill(0);
    if (largest <= 0.0F)
        return image;
    for (int row = 0; row < densityCells; ++row) {
        uchar *line = image.scanLine(densityCells - 1 - row);
        for (int column = 0; column < densityCells; ++column) {
            const double share = field.at(column, row) / largest;
            line[column] = static_cast<uchar>(std::lround(share * densestShade * 255.0));
        }
    }
    return image;
}

QPointF positionIn(const QRectF &area, const core::AttachmentPoint &point)
{
    constexpr double lo = core::planeScale.lo();
    constexpr double range = core::planeScale.hi() - lo;
    return {area.left() + (point.anxiety - lo) / range * area.width(),
            area.bottom() - (point.avoidance - lo) / range * area.height()};
}

void paintDensity(QPainter &painter, const QImage &density, const QRectF &area, const Theme &theme)
{
    QImage tinted(density.size(), QImage::Format_ARGB32_Premultiplied);
    tinted.fill(theme.accent);
    QPainter tinting(&tinted);
    tinting.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    tinting.drawImage(0, 0, density);
    tinting.end();
    painter.drawImage(area, tinted);
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

PeopleCloud peopleCloud(const core::CohortScores &scores,
                        std::optional<core::AttachmentPoint> centroid)
{
    PeopleCloud cloud{.people = scores.placed(), .centroid = centroid};
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

void paintPeopleCloud(QPainter &painter, const PeopleCloud &cloud, const QRectF &area,
                      const Theme &theme, double step)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!cloud.density.isNull())
        paintDensity(painter, cloud.density, area, theme);
    const bool few = cloud.points.size() <= mostSolidPoints;
    QColor fill = theme.accent;
    fill.setAlphaF(few ? 0.85F : 0.45F);
    painter.setPen(few ? QPen(theme.surface, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const double radius = step * (few ? 0.6 : 0.4);
    for (const core::AttachmentPoint &point : cloud.points)
        painter.drawEllipse(positionIn(area, point), radius, radius);
    if (cloud.centroid)
        paintCentroid(painter, positionIn(area, *cloud.centroid), theme, step);
    painter.restore();
}

} // namespace app
