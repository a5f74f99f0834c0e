// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/label_placement.h"

#include "app/mapview/map_labels.h"
#include "app/mapview/map_obstacles.h"
#include "app/mapview/map_results.h"
#include "app/widgets/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace app
{
namespace
{

constexpr std::array labelSizes{1.0, 0.8, 0.7};
// Distances from a point, as a multiple of the nearest; a line leads further than what is near
// enough to be seen as one.
constexpr double furthestBeside = 4.0;
constexpr double nearEnough = 2.0;

QFont labelFont(const MapCanvas &canvas, double size)
{
    QFont font = enlarged(fontFor(TextRole::Caption, canvas.font), size);
    font.setWeight(QFont::DemiBold);
    return font;
}

// Before the last comma and after it, or else as it is: what it is about, and below it the date.
QStringList inTwo(const QString &label)
{
    const qsizetype comma = label.lastIndexOf(QStringLiteral(", "));
    return comma < 0 ? QStringList{label}
                     : QStringList{label.first(comma), label.sliced(comma + 2)};
}

enum class LongWords { Whole, Broken };

std::vector<LabelForm> formsOf(const QString &label, const QFontMetricsF &metrics, double width,
                               LongWords words = LongWords::Whole)
{
    std::vector<LabelForm> forms;
    const auto add = [&](const QStringList &lines, double most) {
        const double needed = widestLine(lines, metrics);
        if (needed <= most && (forms.empty() || forms.back().lines != lines))
            forms.push_back({lines, needed});
    };
    const double usual = width * 0.42;
    add({label}, usual);
    add(inTwo(label), usual);
    // A word is broken only where it is wider than the map has room for.
    const double word = std::min(widestLine(label.split(u' '), metrics), width * 0.9);
    add(wrapped(label, metrics, std::max(word, usual)), width);
    add(wrapped(label, metrics, std::max(word, width * 0.25)), width);
    if (words == LongWords::Broken)
        add(wrapped(label, metrics, width * 0.3), width);
    return forms;
}

// From the rim of the point to the nearest end of the words.
QLineF leaderFrom(const QPointF &point, double rim, const QRectF &box)
{
    const QPointF to(std::clamp(point.x(), box.left(), box.right()),
                     std::clamp(point.y(), box.top(), box.bottom()));
    const QLineF whole(point, to);
    if (whole.length() <= rim)
        return whole;
    return {whole.pointAt(rim / whole.length()), to};
}

/// Labels beside their points.
class ResultLabels
{
public:
    ResultLabels(const MapCanvas &canvas, const MapContent &content, LabelRoom &room)
        : m_canvas(canvas)
        , m_content(content)
        , m_room(room)
        , m_air(isDetailed(content) ? canvas.step * 0.25 : 0.0)
        , m_away(canvas.step * (isDetailed(content) ? 1.25 : 0.6) - m_air)
    {
        for (const double size : labelSizes)
            m_fonts.push_back(labelFont(canvas, size));
    }

    void place(std::size_t index, const std::vector<LabelForm> &measured,
               std::vector<PlacedLabel> &placed)
    {
        const MapPoint &result = m_content.results[index];
        const QPointF at = m_canvas.at(result.placement.point());
        // The ends of the plane lie on the edge of the area.
        if (result.label.isEmpty() || !m_canvas.area().adjusted(-0.5, -0.5, 0.5, 0.5).contains(at))
            return;
        if (!isDetailed(m_content)) {
            placeForms(index, at, measured, m_fonts.front(), 1.0, placed);
            return;
        }
        for (const QFont &font : m_fonts) {
            const bool isFirst = font == m_fonts.front();
            const std::vector<LabelForm> forms =
                isFirst ? measured
                        : formsOf(result.label, QFontMetricsF(font), m_canvas.area().width());
            for (double further = 1.0; further <= furthestBeside; ++further) {
                if (placeForms(index, at, forms, font, further, placed))
                    return;
            }
        }
        const std::vector<LabelForm> small = formsOf(result.label, QFontMetricsF(m_fonts.back()),
                                                     m_canvas.area().width(), LongWords::Broken);
        placeFurtherOff(index, at, small, m_fonts.back(), placed);
    }

private:
    // With the air between two labels.
    QSizeF sizeOf(const LabelForm &form, const QFont &font) const
    {
        return {form.width + 2 * m_air,
                QFontMetricsF(font).height() * static_cast<double>(form.lines.size())};
    }
    QRectF wordsIn(const QRectF &box) const { return box.adjusted(m_air, 0, -m_air, 0); }

    bool placeForms(std::size_t index, const QPointF &at, const std::vector<LabelForm> &forms,
                    const QFont &font, double further, std::vector<PlacedLabel> &placed)
    {
        for (const LabelForm &form : forms) {
            const auto box = m_room.placeBeside(at, sizeOf(form, font), m_away * further);
            if (!box)
                continue;
            PlacedLabel label{index, {form.lines, font, wordsIn(*box)}, {}};
            if (further > nearEnough && isDetailed(m_content))
                label.leader = leaderFrom(at, m_away, *box);
            placed.push_back(std::move(label));
            return true;
        }
        return false;
    }

    // Anywhere on the map, as near as there is room: there are few results, and each has its name.
    void placeFurtherOff(std::size_t index, const QPointF &at, const std::vector<LabelForm> &forms,
                         const QFont &font, std::vector<PlacedLabel> &placed)
    {
        const QRectF &area = m_canvas.area();
        for (const LabelForm &form : forms) {
            const QSizeF size = sizeOf(form, font);
            std::optional<QRectF> nearest;
            double least = 0.0;
            for (double top = area.top(); top + size.height() <= area.bottom(); top += m_away / 2) {
                for (double left = area.left(); left + size.width() <= area.right();
                     left += m_away / 2) {
                    const QRectF box(QPointF(left, top), size);
                    const double distance = leaderFrom(at, 0.0, box).length();
                    if ((nearest && distance >= least) || !m_room.isFree(box))
                        continue;
                    nearest = box;
                    least = distance;
                }
            }
            if (!nearest)
                continue;
            m_room.take(*nearest);
            placed.push_back(
                {index, {form.lines, font, wordsIn(*nearest)}, leaderFrom(at, m_away, *nearest)});
            return;
        }
    }

    const MapCanvas &m_canvas;
    const MapContent &m_content;
    LabelRoom &m_room;
    double m_air;
    double m_away;
    std::vector<QFont> m_fonts;
};

void takePoints(LabelRoom &room, const MapCanvas &canvas, const MapContent &content)
{
    const double reach = canvas.step * 0.4;
    for (const MapPoint &result : content.results) {
        const QPointF at = canvas.at(result.placement.point());
        room.take({at.x() - reach, at.y() - reach, 2 * reach, 2 * reach});
    }
}

std::vector<PlacedLabel> placeResults(const MapCanvas &canvas, const MapContent &content,
                                      const std::vector<std::vector<LabelForm>> &measured,
                                      LabelRoom &room)
{
    std::vector<PlacedLabel> placed;
    ResultLabels labels(canvas, content, room);
    if (content.selected) {
        const auto chosen = static_cast<std::size_t>(*content.selected);
        labels.place(chosen, measured[chosen], placed);
    }
    // Among thousands the chosen label may cover others' points; among few there is room beside.
    if (!isDetailed(content))
        takePoints(room, canvas, content);
    for (std::size_t i = 0; i < content.results.size(); ++i) {
        if (content.selected != static_cast<int>(i))
            labels.place(i, measured[i], placed);
    }
    return placed;
}

// Above the box, below it, beside it, inside at the top and at the bottom: the first place that is
// free, else the nearest around its middle.
std::optional<PlacedWords> placeTarget(const MapCanvas &canvas, const MapContent &content,
                                       LabelRoom &room)
{
    const QRectF target = canvas.frame.rectangle(*content.targetBox);
    const QRectF &area = canvas.area();
    //: Beside the part of the map where a scene plausibly lies
    const QString words = QCoreApplication::translate("MapPainting", "plausible range");
    const double gap = canvas.step * 0.5;
    for (const double size : {1.0, 0.9, 0.8}) {
        const QFont font = labelFont(canvas, size);
        const QFontMetricsF metrics(font);
        for (const double most : {area.width(), metrics.horizontalAdvance(words) * 0.7}) {
            const QStringList lines = wrapped(words, metrics, most);
            const QSizeF needed(widestLine(lines, metrics),
                                metrics.height() * static_cast<double>(lines.size()));
            const double left = std::clamp(target.center().x() - needed.width() / 2, area.left(),
                                           std::max(area.left(), area.right() - needed.width()));
            const double middle = target.center().y() - needed.height() / 2;
            for (const QPointF &at :
                 {QPointF(left, target.top() - gap - needed.height()),
                  QPointF(left, target.bottom() + gap), QPointF(left, target.top() + gap),
                  QPointF(left, target.bottom() - gap - needed.height()),
                  QPointF(target.right() + gap, middle),
                  QPointF(target.left() - gap - needed.width(), middle)}) {
                if (room.isFree({at, needed}))
                    return PlacedWords{lines, font, {at, needed}};
            }
            for (double away = canvas.step; away < area.width(); away += canvas.step) {
                if (const auto box = room.placeBeside(target.center(), needed, away))
                    return PlacedWords{lines, font, *box};
            }
        }
    }
    return std::nullopt;
}

} // namespace

double widestLine(const QStringList &lines, const QFontMetricsF &metrics)
{
    double width = 0.0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

QStringList wrapped(const QString &words, const QFontMetricsF &metrics, double most)
{
    QStringList lines;
    QString line;
    const auto fits = [&](const QString &text) { return metrics.horizontalAdvance(text) <= most; };
    for (QString word : words.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (fits(longer)) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines << line;
        while (word.size() > 1 && !fits(word)) {
            qsizetype length = word.size() - 1;
            while (length > 1 && !fits(word.first(length)))
                --length;
            lines << word.first(length);
            word = word.sliced(length);
        }
        line = word;
    }
    if (!line.isEmpty())
        lines << line;
    return lines;
}

std::vector<std::vector<LabelForm>> measureLabels(const MapCanvas &canvas,
                                                  const MapContent &content)
{
    const QFontMetricsF metrics(labelFont(canvas, 1.0));
    std::vector<std::vector<LabelForm>> measured;
    measured.reserve(content.results.size());
    for (const MapPoint &result : content.results)
        measured.push_back(formsOf(result.label, metrics, canvas.area().width()));
    return measured;
}

MapLabels placeLabels(const MapCanvas &canvas, const MapContent &content,
                      const std::vector<std::vector<LabelForm>> &measured)
{
    MapLabels labels;
    if (content.layers.axes)
        labels.axes = placeAxisWords(canvas);
    labels.names = placeNames(canvas, content);
    const bool labelled = content.showsResults() && content.layers.labels;
    if (!labelled && !content.targetBox)
        return labels;
    LabelRoom room(canvas.area(), canvas.step / (isDetailed(content) ? 4 : 2));
    for (const PlacedName &name : labels.names)
        room.take(name.box);
    const MapObstacles obstacles = obstaclesFor(canvas, content);
    for (const std::vector<QRectF> &taken : {obstacles.marks, obstacles.lines}) {
        for (const QRectF &box : taken)
            room.take(box);
    }
    if (labelled)
        labels.results = placeResults(canvas, content, measured, room);
    if (content.targetBox)
        labels.target = placeTarget(canvas, content, room);
    return labels;
}

} // namespace app
