// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/class_report.h"

#include "core/cohort/plane_histogram.h"

#include <algorithm>
#include <cmath>

namespace core
{
namespace
{

constexpr int densityCells = 120;
constexpr double narrowestSmoothing = 0.25; ///< scores of an 18-item scale lie nearer together
constexpr int notesOfClass = 3;

// As wide as Scott (1992) advises for so many people in two dimensions.
double smoothingFor(const CohortStatistics &statistics)
{
    const double sd = (statistics.on.anxiety.sd + statistics.on.avoidance.sd) / 2.0;
    return std::max(sd * std::pow(static_cast<double>(statistics.placed), -1.0 / 6.0),
                    narrowestSmoothing);
}

ClassPicture::Figures figuresOf(const ScoreStatistics &statistics, const Reliability &reliability)
{
    const auto n = static_cast<double>(statistics.n);
    const double error = statistics.sd / std::sqrt(n) * studentQuantile(0.975, n - 1.0);
    return {statistics.mean,
            {std::max<double>(statistics.mean - error, planeScale.lo()),
             std::min<double>(statistics.mean + error, planeScale.hi())},
            statistics.sd,
            reliability.alpha,
            reliability.people};
}

ClassPicture pictureOf(const ReportedGroup &group, const CohortStatistics &statistics)
{
    ClassPicture picture;
    picture.people = statistics.placed;
    if (picture.people >= fewestInShade) {
        picture.density = densityField(PlaneHistogram(group.scores, densityCells, densityCells),
                                       smoothingFor(statistics));
    }
    for (const Dimension dimension : dimensions) {
        picture.on[dimension] = figuresOf(
            statistics.on[dimension], group.answers ? group.answers->on[dimension] : Reliability{});
    }
    picture.spread = spreadEllipse(statistics, reportedSpread);
    picture.counts =
        shownStyles(countStyles(group.scores, group.rule, group.line), group.privacy());
    picture.rule = group.rule;
    return picture;
}

ClassProvenance provenanceOf(const ReportedGroup &group, const CohortStatistics &statistics)
{
    ClassProvenance provenance;
    if (group.instrument) {
        provenance.instrument = group.instrument->name;
        provenance.version = group.instrument->version;
        provenance.definition =
            QString::fromLatin1(group.instrument->definitionHash.toHex().left(12));
    }
    provenance.rows = statistics.rows;
    provenance.placed = statistics.placed;
    provenance.rule = group.rule.kind();
    provenance.line = group.line;
    provenance.smallest = std::max(group.smallest, smallestGroup);
    provenance.drawnFrom = group.drawnFrom;
    return provenance;
}

ClassStatistics statisticsOf(const DescribedGroup &group)
{
    ClassStatistics statistics{group.statistics->on, std::nullopt, std::nullopt};
    if (group.whole)
        statistics.whole = group.whole->on;
    // It is that of all who answered, and would stand beside figures of some.
    else if (group.answers)
        statistics.reliability = group.answers->on;
    return statistics;
}

ItemTable itemsOf(const DescribedGroup &group)
{
    ItemTable table;
    for (std::size_t i = 0; i < group.answers->items.size(); ++i) {
        const ItemStatistics &item = group.answers->items[i];
        table.rows.push_back(
            {group.itemIds.value(static_cast<qsizetype>(i)),
             shownPart(item.missing, item.missing + item.answered, group.privacy()), item.mean,
             item.sd, item.itemRest, item.seemsWronglyKeyed()});
    }
    return table;
}

} // namespace

ReportDocument makeClassScreen(const DescribedGroup &group, const QDate &date)
{
    ReportDocument document;
    document.kind = ReportKind::ClassScreen;
    document.label = group.name;
    document.date = date;
    std::vector<ReportBlock> &blocks = document.blocks;
    if (group.statistics) {
        blocks.push_back(ClassSize{group.statistics->rows, group.statistics->placed,
                                   group.statistics->correlation});
    } else {
        blocks.push_back(ClassTooSmall{group.smallest});
    }
    if (group.origin.read || group.origin.drawnFrom > 0)
        blocks.push_back(group.origin);
    if (!group.statistics)
        return document;
    blocks.insert(blocks.end(), {ReportHeading::ClassFigures, statisticsOf(group)});
    if (group.answers) {
        const ShownCount alike =
            shownPart(group.answers->straightLiners.size(), group.answers->rows, group.privacy());
        blocks.push_back(StraightLiners{alike});
        if (group.unusual) {
            blocks.push_back(UnusualAnswers{
                shownPart(group.unusual->rows.size(), group.answers->rows, group.privacy()),
                group.unusual->sample});
        }
        blocks.insert(blocks.end(),
                      {ReportHeading::Answers, ReportStatement::FiguresOfItems, itemsOf(group)});
    }
    return document;
}

Result<ReportDocument> makeClassReport(const ReportedGroup &group, const QDate &date)
{
    const auto statistics = cohortStatistics(group.scores, std::max(group.smallest, smallestGroup));
    if (!statistics)
        return statistics.error();
    const ClassPicture picture = pictureOf(group, *statistics);
    ReportDocument document;
    document.kind = ReportKind::Class;
    document.label = group.name;
    document.date = date;
    using As = ReportedClass::As;
    document.blocks = {ReportedClass{As::Map, picture}, ReportedClass{As::Figures, picture},
                       ReportStatement::MeanAndSpread};
    if (picture.density)
        document.blocks.push_back(ReportStatement::ShadeOfClass);
    document.blocks.insert(document.blocks.end(),
                           {ReportHeading::Meaning, ReportStatement::WhatAnxietyIs,
                            ReportStatement::WhatAvoidanceIs, ReportHeading::ClassRegions,
                            ReportedClass{As::Regions, picture}, ReportStatement::RegionsOfARule,
                            ReportHeading::Provenance, provenanceOf(group, *statistics),
                            ReportHeading::Notes, EmptyLines{notesOfClass}});
    return document;
}

} // namespace core
