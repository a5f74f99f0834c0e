#include "app/plane/map_painting.h"

#include "app/shell/wording.h"
#include "app/widgets/style_mark.h"
#include "app/widgets/text.h"
#include "core/scoring/regions.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr std::size_t mostLabelledResults = 40;
// In steps of the spacing rhythm.
constexpr double pointRadius = 0.75;
constexpr double arrowHeadLength = 1.8;

QString axisWords(core::Dimension dimension)
{
    switch (dimension) {
    case core::Dimension::Anxiety:
        return QCoreApplication::translate("MapPainting",
                                           "Attachment anxiety: worry about being left");
    case core::Dimension::Avoidance:
        return QCoreApplication::translate("MapPainting",
                                           "Attachment avoidance: unease with closeness");
    }
    return {};
}

// A name in its corner: two lines, broken behind its hyphen, where one is too narrow.
QStringList nameLines(core::Style style, const QFontMetricsF &metrics, double room)
{
    const QString name = wording::shortStyleName(style);
    const qsizetype second = name.lastIndexOf(u'-') + 1;
    QStringList lines{name};
    if (metrics.horizontalAdvance(name) > room && second > 0)
        lines = {name.left(second), name.mid(second)};
    for (QString &line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, room);
    return lines;
}

// Of many results only the points are drawn.
bool detailed(const MapContent &content)
{
    return content.results.size() <= mostLabelledResults;
}

// Text with a halo of the ground, legible over whatever lies beneath; real text in a vector file.
void drawHaloText(QPainter &painter, const QPointF &baseline, const QString &text, QColor ink,
                  QColor ground)
{
    QPainterPath outline;
    outline.addText(baseline, painter.font(), text);
    ground.setAlphaF(0.85F);
    painter.strokePath(outline, QPen(ground, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setPen(ink);
    painter.drawText(baseline, text);
}

} // namespace

MapPainting::MapPainting(QRectF area, Theme theme, QFont font, double step)
    : m_area(area)
    , m_theme(std::move(theme))
    , m_font(std::move(font))
    , m_step(step)
{
}

QPointF MapPainting::position(const core::AttachmentPoint &point) const
{
    constexpr double lo = core::planeScale.lo();
    constexpr double range = core::planeScale.hi() - lo;
    return {m_area.left() + (point.anxiety - lo) / range * m_area.width(),
            m_area.bottom() - (point.avoidance - lo) / range * m_area.height()};
}

void MapPainting::paintRegions(QPainter &painter, const MapContent &content) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (!content.layers.regions) {
        painter.setPen(QPen(m_theme.border, 1));
        painter.setBrush(m_theme.surface);
        painter.drawRect(m_area);
        return;
    }
    painter.setPen(Qt::NoPen);
    for (const core::StyleRegion &region : core::regions(content.rule)) {
        QPolygonF polygon;
        for (const core::AttachmentPoint &corner : region.corners)
            polygon << position(corner);
        painter.setBrush(m_theme.tint[region.style]);
        painter.drawPolygon(polygon);
    }
}

void MapPainting::paintDensity(QPainter &painter, const DensityPicture &density) const
{
    constexpr double lo = core::planeScale.lo();
    constexpr double range = core::planeScale.hi() - lo;
    QTransform toPicture;
    toPicture.translate(m_area.left(), m_area.bottom());
    toPicture.scale(m_area.width() / range, -m_area.height() / range);
    toPicture.translate(-lo, -lo);
    QColor band = m_theme.density;
    band.setAlphaF(0.11F);
    QColor line = m_theme.density;
    line.setAlphaF(0.55F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(m_area);
    for (const QPainterPath &contour : density.contours()) {
        painter.setPen(QPen(line, 1));
        painter.setBrush(band);
        painter.drawPath(toPicture.map(contour));
    }
    painter.restore();
}

QRectF MapPainting::nameBox(core::Style style) const
{
    const bool right = style == core::Style::Preoccupied || style == core::Style::Fearful;
    const bool top = style == core::Style::Dismissing || style == core::Style::Fearful;
    const double height = QFontMetricsF(fontFor(TextRole::Body, m_font)).height() * 2;
    const double width = m_area.width() * 0.46;
    const double margin = m_step * 1.25;
    return {right ? m_area.right() - width - margin : m_area.left() + margin,
            top ? m_area.top() + margin : m_area.bottom() - height - margin, width, height};
}

void MapPainting::paintName(QPainter &painter, core::Style style, const MapContent &content) const
{
    const MapLayers &layers = content.layers;
    if (!layers.corners && !layers.names)
        return;
    const bool right = style == core::Style::Preoccupied || style == core::Style::Fearful;
    const QRectF box = nameBox(style);
    QFont bold = fontFor(TextRole::Body, m_font);
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    const double side = metrics.ascent();
    const double gap = m_step * 0.75;
    const QStringList lines = nameLines(style, metrics, box.width() - side - gap);
    double nameWidth = 0.0;
    for (const QString &line : lines)
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(line));
    const double left = right ? box.right() - nameWidth - gap - side : box.left();
    const double baseline = box.top() + metrics.ascent();

    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.mark[style]);
    if (!layers.names) {
        // Alone, the mark is all there is to see of the corner.
        const double large = side * 1.6;
        const bool top = style == core::Style::Dismissing || style == core::Style::Fearful;
        painter.drawPath(
            stylePath(style, QRectF(right ? box.right() - large : box.left(),
                                    top ? box.top() : box.bottom() - large, large, large)));
        return;
    }
    painter.drawPath(stylePath(style, QRectF(left, baseline - side + 1, side, side)));
    painter.setFont(bold);
    painter.setPen(m_theme.text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double down = metrics.height() * static_cast<double>(i);
        painter.drawText(QPointF(left + side + gap, baseline + down), lines[i]);
    }
    if (lines.size() > 1)
        return;

    const QFont caption = fontFor(TextRole::Caption, m_font);
    const QFontMetricsF captionMetrics(caption);
    // The axes say the same: where the words do not fit beside those of the next corner they go.
    const QString words = wording::styleDescription(style);
    if (captionMetrics.horizontalAdvance(words) > box.width() - side - gap)
        return;
    painter.setFont(caption);
    // Muted words are made for the bare ground; over the bands they would fade.
    painter.setPen(content.showsDensity() ? m_theme.text : m_theme.mutedText);
    const double captionLeft =
        right ? box.right() - captionMetrics.horizontalAdvance(words) : left + side + gap;
    painter.drawText(QPointF(captionLeft, baseline + captionMetrics.height()), words);
}

void MapPainting::paintAxisWords(QPainter &painter) const
{
    const QFont caption = fontFor(TextRole::Caption, m_font);
    const QFontMetricsF metrics(caption);
    QFont title = caption;
    title.setWeight(QFont::DemiBold);
    const QString low = QCoreApplication::translate("MapPainting", "low");
    const QString high = QCoreApplication::translate("MapPainting", "high");
    const auto paintLine = [&](double length, const QString &words) {
        painter.setFont(caption);
        painter.setPen(m_theme.mutedText);
        painter.drawText(QPointF(0, 0), low);
        painter.drawText(QPointF(length - metrics.horizontalAdvance(high), 0), high);
        painter.setFont(title);
        painter.setPen(m_theme.text);
        const QFontMetricsF titleMetrics(title);
        const double room =
            length - 2 * std::max(metrics.horizontalAdvance(low), metrics.horizontalAdvance(high)) -
            2 * m_step;
        // The dimension's name alone where its explanation does not fit.
        QString shown = words;
        if (titleMetrics.horizontalAdvance(shown) > room)
            shown = titleMetrics.elidedText(words.section(u':', 0, 0), Qt::ElideRight, room);
        painter.drawText(QPointF((length - titleMetrics.horizontalAdvance(shown)) / 2, 0), shown);
    };
    const double offset = metrics.height() * 2.1 + m_step * 0.5;
    painter.save();
    painter.translate(m_area.left(), m_area.bottom() + offset);
    paintLine(m_area.width(), axisWords(core::Dimension::Anxiety));
    painter.restore();
    painter.save();
    painter.translate(m_area.left() - offset + metrics.descent(), m_area.bottom());
    painter.rotate(-90);
    paintLine(m_area.height(), axisWords(core::Dimension::Avoidance));
    painter.restore();
}

void MapPainting::paintContent(QPainter &painter, const MapContent &content) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPen border(m_theme.mutedText, 1.4, Qt::DashLine);
    border.setCosmetic(true);
    painter.setPen(border);
    if (content.layers.regions) {
        for (const core::BorderSegment &segment : core::borders(content.rule))
            painter.drawLine(position(segment.from), position(segment.to));
    }
    paintTargetBox(painter, content);
    for (const core::Style style : core::styles)
        paintName(painter, style, content);

    painter.save();
    painter.setClipRect(m_area.adjusted(-m_step, -m_step, m_step, m_step));
    if (content.showsResults())
        paintResultRegions(painter, content);
    for (const MapArrow &arrow : content.arrows)
        paintArrow(painter, arrowLine(arrow, content));
    if (content.showsResults())
        paintPoints(painter, content);
    painter.restore();
    if (content.showsResults()) {
        paintComparison(painter, content);
        if (content.layers.labels && detailed(content))
            paintLabels(painter, content);
    }
    paintFreePoint(painter, content);
    paintTargetWord(painter, content);
}

void MapPainting::paintResultRegions(QPainter &painter, const MapContent &content) const
{
    if (!detailed(content))
        return;
    for (std::size_t i = 0; i < content.results.size(); ++i) {
        paintResultRegion(painter, content.results[i], content.resultRegion,
                          content.selected == static_cast<int>(i) || content.results.size() == 1);
    }
}

void MapPainting::paintPoints(QPainter &painter, const MapContent &content) const
{
    const double radius = detailed(content) ? pointRadius * m_step : m_step * 0.4;
    painter.setPen(detailed(content) ? QPen(m_theme.surface, 2) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.accent);
    for (std::size_t i = 0; i < content.results.size(); ++i) {
        const bool selected = content.selected == static_cast<int>(i);
        const double size = selected ? radius * 1.4 : radius;
        painter.drawEllipse(position(content.results[i].placement.point()), size, size);
    }
}

void MapPainting::paintResultRegion(QPainter &painter, const MapPoint &result,
                                    const ResultRegion &region, bool emphasised) const
{
    const core::PerDimension<core::PlacedDimension> &on = result.placement.on;
    const bool ellipse = region.shape == RegionShape::Ellipse;
    // A box ends where the plane ends; an ellipse is cut off there and keeps its middle.
    const core::Interval anxiety =
        ellipse ? on.anxiety.interval(region.coverage) : on.anxiety.shownInterval(region.coverage);
    const core::Interval avoidance = ellipse ? on.avoidance.interval(region.coverage)
                                             : on.avoidance.shownInterval(region.coverage);
    const QRectF box(position({anxiety.lo, avoidance.hi}), position({anxiety.hi, avoidance.lo}));
    QColor fill = m_theme.accent;
    fill.setAlphaF(emphasised ? 0.20F : 0.12F);
    QColor line = m_theme.accent;
    line.setAlphaF(emphasised ? 0.8F : 0.6F);
    painter.setPen(QPen(line, emphasised ? 1.6 : 1.0));
    painter.setBrush(fill);
    if (!ellipse) {
        painter.drawRoundedRect(box, m_step, m_step);
        return;
    }
    painter.save();
    painter.setClipRect(m_area);
    painter.drawEllipse(box);
    painter.restore();
}

void MapPainting::paintLabels(QPainter &painter, const MapContent &content) const
{
    QFont font = fontFor(TextRole::Caption, m_font);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    std::vector<QRectF> taken;
    if (content.layers.corners || content.layers.names) {
        for (const core::Style style : core::styles)
            taken.push_back(nameBox(style));
    }
    for (const MapArrow &arrow : content.arrows) {
        // A slanted line as a row of small boxes.
        const QLineF line = arrowLine(arrow, content);
        const int boxes = static_cast<int>(line.length() / m_step) + 1;
        for (int i = 0; i <= boxes; ++i) {
            const QPointF at = line.pointAt(static_cast<double>(i) / boxes);
            taken.emplace_back(at.x() - m_step / 2, at.y() - m_step / 2, m_step, m_step);
        }
    }
    for (const MapPoint &result : content.results) {
        const QPointF at = position(result.placement.point());
        taken.emplace_back(at.x() - m_step, at.y() - m_step, 2 * m_step, 2 * m_step);
    }
    if (content.showsFreePoint()) {
        const QPointF ring = position(*content.freePoint);
        taken.emplace_back(ring.x() - 2 * m_step, ring.y() - 2 * m_step, 4 * m_step, 4 * m_step);
    }
    for (const MapPoint &result : content.results) {
        const QPointF at = position(result.placement.point());
        const QString text =
            metrics.elidedText(result.label, Qt::ElideMiddle, m_area.width() * 0.36);
        const QSizeF size(metrics.horizontalAdvance(text), metrics.height());
        const double away = m_step * 1.25;
        // Beside the point first, then above and below, then further off; nowhere free: left out,
        // the table beside the map names every result.
        for (const QPointF &corner :
             {QPointF(away, -size.height() / 2), QPointF(-away - size.width(), -size.height() / 2),
              QPointF(-size.width() / 2, -away - size.height()), QPointF(-size.width() / 2, away),
              QPointF(away, away), QPointF(-away - size.width(), away),
              QPointF(away, -away - size.height()),
              QPointF(-away - size.width(), -away - size.height())}) {
            const QRectF box(at + corner, size);
            const bool free = m_area.contains(box) &&
                              std::none_of(taken.begin(), taken.end(),
                                           [&](auto &other) { return other.intersects(box); });
            if (!free)
                continue;
            drawHaloText(painter, QPointF(box.left(), box.top() + metrics.ascent()), text,
                         m_theme.text, m_theme.surface);
            taken.push_back(box);
            break;
        }
    }
}

QLineF MapPainting::arrowLine(const MapArrow &arrow, const MapContent &content) const
{
    const double room = (pointRadius + 0.4) * m_step;
    const auto roomAt = [&](const core::AttachmentPoint &end) {
        return std::any_of(
                   content.results.begin(), content.results.end(),
                   [&](const MapPoint &result) {
                       return QLineF(position(result.placement.point()), position(end)).length() <
                              room;
                   })
                   ? room
                   : 0.0;
    };
    const QLineF whole(position(arrow.from), position(arrow.to));
    const double length = whole.length();
    const double start = roomAt(arrow.from);
    const double end = roomAt(arrow.to);
    // Two points that touch leave no room for an arrow between them: it lies over them then.
    if (length - start - end < arrowHeadLength * m_step)
        return whole;
    return {whole.pointAt(start / length), whole.pointAt(1.0 - end / length)};
}

void MapPainting::paintArrow(QPainter &painter, const QLineF &arrow) const
{
    const double length = arrow.length();
    if (length <= 0.0)
        return;
    const double head = std::min(arrowHeadLength * m_step, length);
    const QPointF base = arrow.pointAt(1.0 - head / length);
    const QLineF across = arrow.normalVector().unitVector();
    const QPointF side = QPointF(across.dx(), across.dy()) * head * 0.4;
    painter.setPen(QPen(m_theme.text, 0.3 * m_step, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(arrow.p1(), base);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.text);
    painter.drawPolygon(QPolygonF({arrow.p2(), base + side, base - side}));
}

void MapPainting::paintComparison(QPainter &painter, const MapContent &content) const
{
    if (!content.comparedPoint || content.results.empty())
        return;
    const QPointF from = position(content.results.front().placement.point());
    const QPointF to = position(*content.comparedPoint);
    painter.setPen(QPen(m_theme.text, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(from, to);
    painter.setBrush(m_theme.surface);
    painter.drawEllipse(to, m_step * 0.55, m_step * 0.55);
}

QRectF MapPainting::targetRectangle(const core::PerDimension<core::PlaneRange> &box) const
{
    return {position({box.anxiety.lo, box.avoidance.hi}),
            position({box.anxiety.hi, box.avoidance.lo})};
}

void MapPainting::paintTargetBox(QPainter &painter, const MapContent &content) const
{
    if (!content.targetBox)
        return;
    QColor fill = m_theme.accent;
    fill.setAlphaF(0.16F);
    QPen outline(m_theme.accent, 2, Qt::DashLine);
    outline.setCosmetic(true);
    painter.setPen(outline);
    painter.setBrush(fill);
    painter.drawRect(targetRectangle(*content.targetBox));
}

void MapPainting::paintTargetWord(QPainter &painter, const MapContent &content) const
{
    if (!content.targetBox)
        return;
    const QRectF target = targetRectangle(*content.targetBox);
    QFont font = fontFor(TextRole::Caption, m_font);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    //: Beside the part of the map where a scene plausibly lies
    const QString word = QCoreApplication::translate("MapPainting", "plausible range");
    const QSizeF size(metrics.horizontalAdvance(word), metrics.height());
    std::vector<QRectF> taken;
    for (const core::Style style : core::styles)
        taken.push_back(nameBox(style));
    if (content.showsFreePoint()) {
        const double around = m_step * 2;
        taken.emplace_back(position(*content.freePoint) - QPointF(around, around),
                           QSizeF(2 * around, 2 * around));
    }
    // Above the box, below it, inside at the top and at the bottom: the first place that is free,
    // else the first of all.
    const double left = std::clamp(target.center().x() - size.width() / 2, m_area.left(),
                                   m_area.right() - size.width());
    const double gap = m_step * 0.5;
    const std::array tops{target.top() - gap - size.height(), target.bottom() + gap,
                          target.top() + gap, target.bottom() - gap - size.height()};
    const auto isFree = [&](double top) {
        const QRectF box(QPointF(left, top), size);
        return m_area.contains(box) && std::none_of(taken.begin(), taken.end(), [&](auto &other) {
                   return other.intersects(box);
               });
    };
    const auto free = std::find_if(tops.begin(), tops.end(), isFree);
    const double top = free != tops.end() ? *free : std::max(tops.front(), m_area.top());
    drawHaloText(painter, QPointF(left, top + metrics.ascent()), word, m_theme.text,
                 m_theme.surface);
}

void MapPainting::paintFreePoint(QPainter &painter, const MapContent &content) const
{
    if (!content.showsFreePoint())
        return;
    const QPointF at = position(*content.freePoint);
    QPen guide(m_theme.accent, 1, Qt::DotLine);
    painter.setPen(guide);
    painter.drawLine(QPointF(at.x(), at.y()), QPointF(at.x(), m_area.bottom()));
    painter.drawLine(QPointF(m_area.left(), at.y()), QPointF(at.x(), at.y()));
    QColor halo = m_theme.accent;
    halo.setAlphaF(content.focused ? 0.38F : 0.20F);
    painter.setPen(content.focused ? QPen(m_theme.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(halo);
    painter.drawEllipse(at, m_step * 1.9, m_step * 1.9);
    painter.setPen(QPen(m_theme.accent, 3));
    painter.setBrush(m_theme.surface);
    painter.drawEllipse(at, m_step * 0.85, m_step * 0.85);
}

} // namespace app
