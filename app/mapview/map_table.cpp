// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_table.h"

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// Quoted where it must be; a formula becomes a text.
QString textCell(QString text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()) && !isNumber)
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

QString numberCell(double value)
{
    return QString::number(value, 'f', 2);
}

QStringList regionCells(const core::AttachmentPoint &point, const MapContent &content)
{
    if (!content.layers.regions)
        return {QString(), QString()};
    const std::optional<core::Style> style = content.rule.classify(point);
    return {core::ruleId(content.rule.kind()), style ? core::styleId(*style) : u"on-the-line"_s};
}

QStringList resultCells(const MapPoint &result, const MapContent &content)
{
    QStringList cells{u"result"_s, content.layers.labels ? textCell(result.label) : QString()};
    for (const core::Dimension dimension : core::dimensions) {
        const core::PlacedDimension &placed = result.placement.on[dimension];
        const core::Interval shown = placed.shownInterval(content.resultRegion.coverage);
        cells << numberCell(placed.mean) << numberCell(shown.lo) << numberCell(shown.hi);
    }
    cells << numberCell(content.resultRegion.coverage);
    return cells + regionCells(result.placement.point(), content);
}

QStringList secondTimeCells(const MapPoint &result, const MapContent &content)
{
    QStringList cells{u"second-time"_s, content.layers.labels ? textCell(result.label) : QString()};
    for (const core::Dimension dimension : core::dimensions) {
        const core::SecondTime &likely = *result.placement.on[dimension].secondTime;
        const core::Interval shown = likely.shownInterval(content.resultRegion.coverage);
        cells << numberCell(likely.expected) << numberCell(shown.lo) << numberCell(shown.hi);
    }
    return cells << numberCell(content.resultRegion.coverage) << QString() << QString();
}

QStringList freePointCells(const core::AttachmentPoint &point, const MapContent &content)
{
    return QStringList{u"free-point"_s,
                       {},
                       numberCell(point.anxiety),
                       {},
                       {},
                       numberCell(point.avoidance),
                       {},
                       {},
                       {}} +
           regionCells(point, content);
}

} // namespace

QByteArray mapTable(const MapContent &content, const QString &caption)
{
    QStringList lines{u"# "_s + caption.simplified(),
                      u"kind,label,anxiety,anxiety_from,anxiety_to,avoidance,avoidance_from,"
                      "avoidance_to,level,rule,style"_s};
    if (content.showsResults()) {
        for (const MapPoint &result : content.results) {
            lines << resultCells(result, content).join(u',');
            if (content.layers.secondTime && result.hasSecondTime())
                lines << secondTimeCells(result, content).join(u',');
        }
    }
    if (content.showsFreePoint())
        lines << freePointCells(*content.freePoint, content).join(u',');
    return (lines.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
}

} // namespace app
