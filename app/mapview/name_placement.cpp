// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/text/wording.h"
#include "app/mapview/label_placement.h"
#include "app/mapview/map_obstacles.h"
#include "app/mapview/map_results.h"
#include "app/widgets/text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace app
{
namespace
{

constexpr std::array nameSizes{1.0, 0.9, 0.8, 0.7, 0.6};
// Rather over a line than smaller than this.
constexpr double leastBesideLines = 0.9;

/// The fonts that names of one size need.
struct NameType {
    QFont font;
    QFont caption;
    QFontMetricsF metrics;
    QFontMetricsF captionMetrics;
    double gap;

    NameType(const MapCanvas &canvas, double size)
        : font(enlarged(fontFor(TextRole::Body, canvas.font), size))
        , caption(enlarged(fontFor(TextRole::Caption, canvas.font), size))
        , metrics(font)
        , captionMetrics(caption)
        , gap(canvas.step * 0.75 * size)
    {
        font.setWeight(QFont::DemiBold);
        metrics = QFontMetricsF(font);
    }
    double side() const { return metrics.ascent(); }
};

// At the origin; moveTo() brings it into its place.
PlacedName loneMark(core::Style style, const NameType &type)
{
    const double side = type.side() * 1.6;
    return {.style = style, .mark = {0, 0, side, side}, .box = {0, 0, side, side}};
}

// The mark before the name, its foot on the first line; or above it, where that is too wide.
PlacedName written(core::Style style, const QStringList &lines, const NameType &type, bool stacked,
                   const QString &description = {})
{
    const double side = type.side();
    const double left = stacked ? 0.0 : side + type.gap;
    const double top = stacked ? side + type.gap / 2 : 0.0;
    const QSizeF size(widestLine(lines, type.metrics),
                      type.metrics.height() * static_cast<double>(lines.size()));
    PlacedName name{.style = style, .mark = {0, stacked ? 0.0 : 1.0, side, side}};
    name.name = PlacedWords{lines, type.font, {QPointF(left, top), size}};
    name.box = name.name->box.united(name.mark);
    if (!description.isEmpty()) {
        const QSizeF words(type.captionMetrics.horizontalAdvance(description),
                           type.captionMetrics.height());
        name.description =
            PlacedWords{{description}, type.caption, {QPointF(left, top + size.height()), words}};
        name.box = name.box.united(name.description->box);
    }
    return name;
}

// The ways to write a name in a size, the fullest first.
std::vector<PlacedName> forms(core::Style style, const NameType &type, bool named)
{
    if (!named)
        return {loneMark(style, type)};
    const QString name = wording::styleName(style);
    const qsizetype second = name.lastIndexOf(u'-') + 1;
    std::vector<PlacedName> forms{
        written(style, {name}, type, false, wording::styleDescription(style)),
        written(style, {name}, type, false)};
    if (second > 0) {
        const QStringList lines{name.left(second), name.mid(second)};
        forms.push_back(written(style, lines, type, false));
        forms.push_back(written(style, lines, type, true));
    } else {
        forms.push_back(written(style, {name}, type, true));
    }
    return forms;
}

// With its words at the right end of the box in a corner to the right.
PlacedName moved(PlacedName name, const QPointF &to, bool right)
{
    const QPointF by = to - name.box.topLeft();
    name.mark.translate(by);
    name.box.translate(by);
    if (name.name)
        name.name->box.translate(by);
    if (name.description) {
        name.description->box.translate(by);
        if (right)
            name.description->box.moveRight(name.box.right());
    }
    return name;
}

/// The part of the picture that a style's name may stand in, and the corner it keeps to.
struct Quarter {
    QRectF room;
    PlaneFrame::Corner corner;

    // `away` from the corner, in both directions.
    std::optional<QPointF> place(const QSizeF &size, const QPointF &away) const
    {
        const QPointF at(
            corner.right ? room.right() - size.width() - away.x() : room.left() + away.x(),
            corner.top ? room.top() + away.y() : room.bottom() - size.height() - away.y());
        return room.contains(QRectF(at, size)) ? std::optional(at) : std::nullopt;
    }
};

Quarter quarterOf(const MapCanvas &canvas, core::Style style)
{
    const PlaneFrame::Corner corner = canvas.frame.cornerOf(style);
    const QRectF &area = canvas.area();
    const double margin = canvas.step * 1.25;
    const double middle = canvas.step * 0.25;
    const QSizeF size(area.width() / 2 - margin - middle, area.height() / 2 - margin - middle);
    return {{QPointF(corner.right ? area.center().x() + middle : area.left() + margin,
                     corner.top ? area.top() + margin : area.center().y() + middle),
             size},
            corner};
}

bool isFreeOf(const std::vector<QRectF> &obstacles, const QRectF &box)
{
    return std::none_of(obstacles.begin(), obstacles.end(),
                        [&](const QRectF &obstacle) { return obstacle.intersects(box); });
}

// The nearest free place to the corner, in the fullest form that is free there.
std::optional<PlacedName> placeOne(const Quarter &quarter, const std::vector<PlacedName> &forms,
                                   const std::vector<QRectF> &obstacles, double stride, double gap)
{
    const int places =
        static_cast<int>((quarter.room.width() + quarter.room.height()) / stride) + 1;
    for (int away = 0; away < places; ++away) {
        for (int across = 0; across <= away; ++across) {
            const QPointF from(across * stride, (away - across) * stride);
            for (const PlacedName &form : forms) {
                const auto at = quarter.place(form.box.size(), from);
                const QRectF box(at.value_or(QPointF()), form.box.size());
                if (at && isFreeOf(obstacles, box.adjusted(-gap, -gap, gap, gap)))
                    return moved(form, *at, quarter.corner.right);
            }
        }
    }
    return std::nullopt;
}

PlacedName placeName(const MapCanvas &canvas, const MapContent &content, core::Style style,
                     const MapObstacles &obstacles)
{
    const Quarter quarter = quarterOf(canvas, style);
    const auto tryAll = [&](const std::vector<QRectF> &taken,
                            double least) -> std::optional<PlacedName> {
        for (const double size : nameSizes) {
            if (size < least)
                break;
            const NameType type(canvas, size);
            if (auto placed = placeOne(quarter, forms(style, type, content.layers.names), taken,
                                       type.metrics.height() / 2, canvas.step * 0.4))
                return placed;
        }
        return std::nullopt;
    };
    std::vector<QRectF> all = obstacles.marks;
    all.insert(all.end(), obstacles.lines.begin(), obstacles.lines.end());
    all.insert(all.end(), obstacles.faint.begin(), obstacles.faint.end());
    if (auto placed = tryAll(all, leastBesideLines))
        return *placed;
    if (auto placed = tryAll(obstacles.marks, 0.0))
        return *placed;
    if (auto placed = tryAll({}, 0.0)) {
        placed->onMarks = true;
        return *placed;
    }
    // No word has room: the mark says it, and so do the axes.
    const PlacedName mark = loneMark(style, NameType(canvas, nameSizes.back()));
    const QSizeF size = mark.box.size().boundedTo(quarter.room.size());
    return moved(mark, quarter.place(size, {}).value_or(quarter.room.topLeft()),
                 quarter.corner.right);
}

} // namespace

std::vector<PlacedName> placeNames(const MapCanvas &canvas, const MapContent &content)
{
    std::vector<PlacedName> names;
    if (!content.layers.corners && !content.layers.names)
        return names;
    const MapObstacles obstacles = obstaclesFor(canvas, content);
    for (const core::Style style : core::styles) {
        if (!canvas.frame.showsQuarterOf(style))
            continue;
        names.push_back(placeName(canvas, content, style, obstacles));
        // Among hundreds of points there is no free place.
        PlacedName &placed = names.back();
        if (content.showsResults() && !isDetailed(content))
            placed.onMarks = true;
        if (content.showsPeople() && standsIn(*content.people, canvas.frame, placed.box))
            placed.onMarks = true;
    }
    return names;
}

std::optional<core::Style> nameAt(const MapCanvas &canvas, const MapContent &content,
                                  const QPointF &position)
{
    const double reach = canvas.step / 2;
    for (const PlacedName &name : placeNames(canvas, content)) {
        if (name.box.adjusted(-reach, -reach, reach, reach).contains(position))
            return name.style;
    }
    return std::nullopt;
}

} // namespace app
