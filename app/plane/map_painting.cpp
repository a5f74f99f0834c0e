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
    painter.setPen(Qt::NoPen);
    for (const core::StyleRegion &region : core::regions(content.rule)) {
        QPolygonF polygon;
        for (const core::AttachmentPoint &corner : region.corners)
            polygon << position(corner);
        painter.setBrush(m_theme.tint[region.style]);
        painter.drawPolygon(polygon);
    }
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

void MapPainting::paintName(QPainter &painter, core::Style style) const
{
    const bool right = style == core::Style::Preoccupied || style == core::Style::Fearful;
    const QRectF box = nameBox(style);
    QFont bold = fontFor(TextRole::Body, m_font);
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    const double side = metrics.ascent();
    const double gap = m_step * 0.75;
    const QString name = metrics.elidedText(wording::shortStyleName(style), Qt::ElideRight,
                                            box.width() - side - gap);
    const double nameWidth = metrics.horizontalAdvance(name);
    const double left = right ? box.right() - nameWidth - gap - side : box.left();
    const double baseline = box.top() + metrics.ascent();

    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.mark[style]);
    painter.drawPath(stylePath(style, QRectF(left, baseline - side + 1, side, side)));
    painter.setFont(bold);
    painter.setPen(m_theme.text);
    painter.drawText(QPointF(left + side + gap, baseline), name);

    const QFont caption = fontFor(TextRole::Caption, m_font);
    const QFontMetricsF captionMetrics(caption);
    // The axes say the same: where the words do not fit beside those of the next corner they go.
    const QString words = wording::styleDescription(style);
    if (captionMetrics.horizontalAdvance(words) > box.width() - side - gap)
        return;
    painter.setFont(caption);
    painter.setPen(m_theme.mutedText);
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
    for (const core::BorderSegment &segment : core::borders(content.rule))
        painter.drawLine(position(segment.from), position(segment.to));
    paintTargetBox(painter, content);
    for (const core::Style style : core::styles)
        paintName(painter, style);

    const bool detailed = content.results.size() <= mostLabelledResults;
    painter.save();
    painter.setClipRect(m_area.adjusted(-m_step, -m_step, m_step, m_step));
    if (detailed) {
        for (std::size_t i = 0; i < content.results.size(); ++i) {
            paintResultRegion(painter, content.results[i],
                              content.selected == static_cast<int>(i) ||
                                  content.results.size() == 1);
        }
    }
    const double radius = detailed ? m_step * 0.75 : m_step * 0.4;
    painter.setPen(detailed ? QPen(m_theme.surface, 2) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.accent);
    for (std::size_t i = 0; i < content.results.size(); ++i) {
        const bool selected = content.selected == static_cast<int>(i);
        const double size = selected ? radius * 1.4 : radius;
        painter.drawEllipse(position(content.results[i].placement.point()), size, size);
    }
    painter.restore();
    paintComparison(painter, content);
    if (detailed)
        paintLabels(painter, content);
    paintFreePoint(painter, content);
    paintTargetWord(painter, content);
}

void MapPainting::paintResultRegion(QPainter &painter, const MapPoint &result,
                                    bool emphasised) const
{
    const core::Interval anxiety = result.placement.on.anxiety.shownInterval();
    const core::Interval avoidance = result.placement.on.avoidance.shownInterval();
    const QRectF box(position({anxiety.lo, avoidance.hi}), position({anxiety.hi, avoidance.lo}));
    QColor fill = m_theme.accent;
    fill.setAlphaF(emphasised ? 0.20F : 0.09F);
    QColor line = m_theme.accent;
    line.setAlphaF(emphasised ? 0.8F : 0.35F);
    painter.setPen(QPen(line, emphasised ? 1.6 : 1.0));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, m_step, m_step);
}

void MapPainting::paintLabels(QPainter &painter, const MapContent &content) const
{
    QFont font = fontFor(TextRole::Caption, m_font);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    std::vector<QRectF> taken;
    for (const core::Style style : core::styles)
        taken.push_back(nameBox(style));
    for (const MapPoint &result : content.results) {
        const QPointF at = position(result.placement.point());
        taken.emplace_back(at.x() - m_step, at.y() - m_step, 2 * m_step, 2 * m_step);
    }
    for (const MapPoint &result : content.results) {
        const QPointF at = position(result.placement.point());
        const QString text =
            metrics.elidedText(result.label, Qt::ElideMiddle, m_area.width() * 0.45);
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
    if (content.freePoint) {
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
    if (!content.freePoint)
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
