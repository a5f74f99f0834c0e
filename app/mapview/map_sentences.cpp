// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_sentences.h"

#include "app/foundation/text/second_time_words.h"
#include "app/foundation/text/wording.h"
#include "app/mapview/attachment_map.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

QString unitWords(const MapContent &content)
{
    switch (content.axes.unit) {
    case core::AxisUnit::SevenPoint:
        return AttachmentMap::tr("from 1 to 7");
    case core::AxisUnit::FivePoint:
        return AttachmentMap::tr("from 1 to 5");
    case core::AxisUnit::Percentile:
    case core::AxisUnit::ZScore:
        break;
    }
    if (!content.norm)
        return AttachmentMap::tr("from 1 to 7");
    const bool percentile = content.axes.unit == core::AxisUnit::Percentile;
    return (percentile
                //: %1 people of a sample, %2 its year
                ? AttachmentMap::tr("in percentiles of a sample of %1 people (%2)")
                //: %1 people of a sample, %2 its year
                : AttachmentMap::tr("in standard deviations from the mean of a sample of %1 people "
                                    "(%2)"))
        .arg(QLocale().toString(content.norm->n), QString::number(content.norm->year));
}

QString directionWords(core::Dimension dimension, const MapAxes &axes)
{
    const QString name = wording::dimensionName(dimension);
    const bool across = (dimension == core::Dimension::Anxiety) != axes.swapped;
    if (across)
        return (axes.reversed[dimension] ? AttachmentMap::tr("“%1” rises to the left")
                                         : AttachmentMap::tr("“%1” rises to the right"))
            .arg(name);
    return (axes.reversed[dimension] ? AttachmentMap::tr("“%1” rises downwards")
                                     : AttachmentMap::tr("“%1” rises upwards"))
        .arg(name);
}

QString axesSentence(const MapContent &content)
{
    //: The unit, for example "from 1 to 7", then a direction for each axis, for example
    //: "“Attachment anxiety” rises to the right"
    return AttachmentMap::tr("Two axes %1: %2, %3.")
        .arg(unitWords(content), directionWords(core::Dimension::Anxiety, content.axes),
             directionWords(core::Dimension::Avoidance, content.axes));
}

QString viewSentence(const MapContent &content)
{
    const PlaneFrame frame = content.frameIn(QRectF(0, 0, 1, 1));
    const core::AttachmentPoint one = frame.pointAt({0, 1});
    const core::AttachmentPoint other = frame.pointAt({1, 0});
    return AttachmentMap::tr("In view: anxiety from %1 to %2, avoidance from %3 to %4 of 1 to 7.")
        .arg(wording::number(std::min(one.anxiety, other.anxiety)),
             wording::number(std::max(one.anxiety, other.anxiety)),
             wording::number(std::min(one.avoidance, other.avoidance)),
             wording::number(std::max(one.avoidance, other.avoidance)));
}

QStringList layerSentences(const MapContent &content)
{
    QStringList sentences;
    if (content.layers.axes)
        sentences << axesSentence(content);
    if (content.layers.names) {
        for (const core::Style style : core::styles) {
            //: A style's name, then for example "low anxiety, high avoidance"
            sentences << AttachmentMap::tr("“%1” stands in the corner of %2.")
                             .arg(wording::styleName(style), wording::styleDescription(style));
        }
    } else if (content.layers.corners) {
        sentences << AttachmentMap::tr("A mark without a name stands in each of the four corners.");
    }
    if (content.layers.regions)
        sentences << AttachmentMap::tr("Borders by the rule “%1” divide the map into regions.")
                         .arg(wording::ruleName(content.rule.kind()));
    return sentences;
}

QStringList secondRuleSentences(const MapContent &content)
{
    if (!content.secondRule || !content.layers.regions)
        return {};
    return {AttachmentMap::tr("Dotted borders follow a second rule, “%1”.")
                .arg(wording::ruleName(content.secondRule->kind()))};
}

QString densitySentence(const DensityPicture &density)
{
    return AttachmentMap::tr("Contour lines hold 10, 30, 50, 70 and 90 % of %1 adults, a "
                             "self-selected sample of website visitors (%2).")
        .arg(QLocale().toString(density.people()), QString::number(density.year()));
}

QString placeSentence(const core::AttachmentPoint &point, const MapContent &content)
{
    return content.layers.regions
               ? wording::pointSentence(point, content.rule)
               : AttachmentMap::tr("Anxiety %1 and avoidance %2 on a scale from 1 to 7.")
                     .arg(wording::number(point.anxiety), wording::number(point.avoidance));
}

QString resultSentence(const MapPoint &result, const MapContent &content)
{
    const QString where = placeSentence(result.placement.point(), content);
    //: A saved result's label, then the sentence about where it lies
    const QString sentence = AttachmentMap::tr("%1: %2").arg(result.label, where);
    const core::PerDimension<core::PlacedDimension> &on = result.placement.on;
    if (on.anxiety.standardError <= 0.0 && on.avoidance.standardError <= 0.0)
        return sentence;
    const double coverage = content.resultRegion.coverage;
    const core::Interval anxiety = on.anxiety.shownInterval(coverage);
    const core::Interval avoidance = on.avoidance.shownInterval(coverage);
    return sentence + u' ' +
           //: %1 is for example "95 %"
           AttachmentMap::tr("Its %1 region reaches from %2 to %3 on anxiety and from %4 to %5 on "
                             "avoidance.")
               .arg(wording::percent(coverage), wording::number(anxiety.lo),
                    wording::number(anxiety.hi), wording::number(avoidance.lo),
                    wording::number(avoidance.hi));
}

QString resultsSentence(const MapContent &content)
{
    const int count = static_cast<int>(content.results.size());
    const QString level = wording::percent(content.resultRegion.coverage);
    return content.resultRegion.shape == RegionShape::Box
               //: %1 is for example "95 %"
               ? AttachmentMap::tr("%n result(s), each with a box of its two %1 intervals.",
                                   nullptr, count)
                     .arg(level)
               //: %1 is for example "95 %"
               : AttachmentMap::tr("%n result(s), each with an ellipse as wide and as high as its "
                                   "two %1 intervals.",
                                   nullptr, count)
                     .arg(level);
}

QStringList secondTimeSentences(const MapContent &content)
{
    const std::optional<std::size_t> shown = content.secondTime();
    if (!shown)
        return {};
    const MapPoint &result = content.results[*shown];
    return {secondtime::sentence(result.placement, result.sample, content.resultRegion.coverage)};
}

QString arrowSentence(const MapArrow &arrow)
{
    return AttachmentMap::tr("An arrow leads from anxiety %1 and avoidance %2 to anxiety %3 and "
                             "avoidance %4.")
        .arg(wording::number(arrow.from.anxiety), wording::number(arrow.from.avoidance),
             wording::number(arrow.to.anxiety), wording::number(arrow.to.avoidance));
}

QStringList seriesSentences(const MapContent &content)
{
    QStringList sentences;
    if (content.layers.trails) {
        const int count = static_cast<int>(trails(content.results).size());
        if (count > 0)
            sentences << AttachmentMap::tr("%n line(s) lead from older to newer results of the "
                                           "same relationship.",
                                           nullptr, count);
    }
    if (!content.layers.constellation)
        return sentences;
    for (const RelationshipGroup &group : relationshipGroups(content.results)) {
        sentences << AttachmentMap::tr("%n relationship(s) lie around anxiety %1 and avoidance %2, "
                                       "with a standard deviation of %3 and %4.",
                                       nullptr, static_cast<int>(group.results.size()))
                         .arg(wording::number(group.spread.centre.anxiety),
                              wording::number(group.spread.centre.avoidance),
                              wording::number(group.spread.sd.anxiety),
                              wording::number(group.spread.sd.avoidance));
    }
    return sentences;
}

QStringList peopleSentences(const MapContent &content)
{
    QStringList sentences;
    if (content.showsPeople())
        sentences << AttachmentMap::tr("The map shows %n person(s) of a group without names.",
                                       nullptr, static_cast<int>(content.people->people));
    if (!content.showsSpread())
        return sentences;
    sentences << AttachmentMap::tr("Their mean is anxiety %1 and avoidance %2.")
                     .arg(wording::number(content.people->centroid->anxiety),
                          wording::number(content.people->centroid->avoidance));
    if (content.people->spread)
        //: %1 is for example "68 %"
        sentences << AttachmentMap::tr("The ellipse around it would hold %1 of a normally spread "
                                       "group.")
                         .arg(wording::percent(spreadCoverage));
    return sentences;
}

} // namespace

QString mapTitle()
{
    return AttachmentMap::tr("Map of attachment anxiety and attachment avoidance");
}

QString resultCard(const MapContent &content, const MapPoint &result)
{
    QStringList lines{result.label};
    if (!result.details.isEmpty())
        lines << result.details;
    const double coverage = content.resultRegion.coverage;
    for (const core::Dimension dimension : core::dimensions) {
        const core::PlacedDimension &placed = result.placement.on[dimension];
        const core::Interval interval = placed.shownInterval(coverage);
        //: A dimension's name and value; %3 is for example "95 %"
        lines << AttachmentMap::tr("%1: %2 (%3 interval: %4 to %5)")
                     .arg(wording::dimensionName(dimension), wording::number(placed.mean),
                          wording::percent(coverage), wording::number(interval.lo),
                          wording::number(interval.hi));
    }
    if (content.layers.secondTime && result.hasSecondTime())
        //: %1 is for example "95 %", %2 "anxiety 3.1 to 5.0, avoidance 2.2 to 3.9"
        lines << AttachmentMap::tr("A second time, likely (%1): %2")
                     .arg(wording::percent(coverage),
                          secondtime::ranges(result.placement, coverage));
    if (content.layers.regions) {
        const QString rule = wording::ruleName(content.rule.kind());
        const auto style = content.rule.classify(result.placement.point());
        lines << (style ? AttachmentMap::tr("Region “%1” by the rule “%2”")
                              .arg(wording::styleName(*style), rule)
                        : AttachmentMap::tr("On the line by the rule “%1”").arg(rule));
    }
    return lines.join(u'\n');
}

QString mapDescription(const MapContent &content)
{
    QStringList sentences;
    // The free point is heard at every key press: its sentence alone comes first then.
    if (content.showsFreePoint())
        sentences << placeSentence(*content.freePoint, content);
    else
        sentences << layerSentences(content);
    sentences << secondRuleSentences(content);
    if (content.view != wholeView)
        sentences << viewSentence(content);
    if (content.selected && content.showsResults()) {
        const MapPoint &chosen = content.results[static_cast<std::size_t>(*content.selected)];
        sentences << AttachmentMap::tr("Chosen: %1.")
                         .arg(resultCard(content, chosen).replace(u'\n', u"; "_s));
    }
    if (content.showsDensity())
        sentences << densitySentence(*content.density);
    if (const auto &box = content.targetBox) {
        sentences << AttachmentMap::tr("Plausible range: anxiety from %1 to %2, avoidance from %3 "
                                       "to %4.")
                         .arg(wording::number(box->anxiety.lo), wording::number(box->anxiety.hi),
                              wording::number(box->avoidance.lo),
                              wording::number(box->avoidance.hi));
    }
    // Beside a free point there is a table that tells the rest; without one the sentence is all
    // there is.
    constexpr std::size_t describedBesideTable = 5;
    constexpr std::size_t describedAlone = 100;
    const std::size_t results = content.showsResults() ? content.results.size() : 0;
    const std::size_t shown =
        std::min(results, content.freePoint ? describedBesideTable : describedAlone);
    for (std::size_t i = 0; i < shown; ++i) {
        if (content.selected != static_cast<int>(i))
            sentences << resultSentence(content.results[i], content);
    }
    if (results > 0)
        sentences << secondTimeSentences(content) << seriesSentences(content);
    for (const MapArrow &arrow : content.arrows)
        sentences << arrowSentence(arrow);
    sentences << peopleSentences(content);
    if (results > shown)
        sentences << AttachmentMap::tr("%n more result(s) in the table.", nullptr,
                                       static_cast<int>(results - shown));
    return sentences.join(u' ');
}

QString mapCaption(const MapContent &content)
{
    QStringList sentences{content.layers.regions
                              ? AttachmentMap::tr("Regions and borders by the rule “%1”.")
                                    .arg(wording::ruleName(content.rule.kind()))
                              : AttachmentMap::tr("Regions and borders are not shown.")};
    sentences << secondRuleSentences(content);
    if (content.layers.axes)
        sentences << axesSentence(content);
    if (content.view != wholeView)
        sentences << viewSentence(content);
    if (content.showsDensity())
        sentences << densitySentence(*content.density);
    sentences << peopleSentences(content);
    if (content.showsResults())
        sentences << resultsSentence(content) << secondTimeSentences(content)
                  << seriesSentences(content);
    if (content.showsFreePoint())
        //: The ring that a person moves over the map
        sentences << AttachmentMap::tr("Ring at anxiety %1 and avoidance %2.")
                         .arg(wording::number(content.freePoint->anxiety, 2),
                              wording::number(content.freePoint->avoidance, 2));
    return sentences.join(u' ');
}

} // namespace app
