#pragma once

#include "app/plane/attachment_map.h"
#include "app/plane/density_picture.h"
#include "app/shell/theme.h"

#include <QFont>
#include <QPainter>
#include <QRectF>

#include <functional>
#include <memory>

namespace app
{

/// What the map shows, as one value: the picture is a function of it.
struct MapContent {
    core::ClassificationRule rule = core::ClassificationRule::midpoint();
    std::shared_ptr<const DensityPicture> density;
    std::vector<MapPoint> results;
    std::optional<int> selected;
    std::optional<core::AttachmentPoint> freePoint;
    std::optional<core::AttachmentPoint> comparedPoint;
    std::optional<core::PerDimension<core::PlaneRange>> targetBox;
    bool focused = false;
    MapLayers layers;
    ResultRegion resultRegion;
    std::vector<MapArrow> arrows;
    std::optional<PeopleCloud> people;

    bool showsDensity() const { return density && layers.density; }
    bool showsResults() const { return layers.results && !results.empty(); }
    bool showsFreePoint() const { return freePoint && layers.freePoint; }
};

/// Draws the parts of the map that no chart library has, onto any painter (screen, image, SVG).
class MapPainting
{
public:
    /// `area` is the plot area in the painter's coordinates; `step` one step of the spacing rhythm.
    MapPainting(QRectF area, Theme theme, QFont font, double step);

    void paintRegions(QPainter &painter, const MapContent &content) const;
    /// Bands that darken towards where most of the sample stand, with their contours.
    void paintDensity(QPainter &painter, const DensityPicture &density) const;
    void paintAxisWords(QPainter &painter) const;
    void paintContent(QPainter &painter, const MapContent &content) const;

    /// Where a region's name stands: in its corner of the plane, whatever the rule.
    QRectF nameBox(core::Style style) const;
    QPointF position(const core::AttachmentPoint &point) const;

private:
    QRectF targetRectangle(const core::PerDimension<core::PlaneRange> &box) const;
    void paintName(QPainter &painter, core::Style style, const MapContent &content) const;
    void paintResultRegions(QPainter &painter, const MapContent &content) const;
    void paintPoints(QPainter &painter, const MapContent &content) const;
    void paintResultRegion(QPainter &painter, const MapPoint &result, const ResultRegion &region,
                           bool emphasised) const;
    void paintLabels(QPainter &painter, const MapContent &content) const;
    void paintTargetBox(QPainter &painter, const MapContent &content) const;
    void paintTargetWord(QPainter &painter, const MapContent &content) const;
    void paintFreePoint(QPainter &painter, const MapContent &content) const;
    void paintArrow(QPainter &painter, const QLineF &arrow) const;
    /// On the picture, with room left at an end where a point lies.
    QLineF arrowLine(const MapArrow &arrow, const MapContent &content) const;
    void paintComparison(QPainter &painter, const MapContent &content) const;

    QRectF m_area;
    Theme m_theme;
    QFont m_font;
    double m_step;
};

} // namespace app
