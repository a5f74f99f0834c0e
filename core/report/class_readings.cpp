// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/class_readings.h"

#include "core/scoring/precision.h"

namespace core
{
namespace
{

bool usesSample(const ClassificationRule &rule)
{
    return rule.kind() == RuleKind::NormMean || rule.kind() == RuleKind::NormMedian;
}

RuleCounts shownOf(const ClassReadings &readings, const ClassToRead &group)
{
    RuleCounts counts;
    counts.first = {group.first, shownStyles(readings.firstCounts, group.privacy)};
    counts.second = {group.second, shownStyles(readings.secondCounts, group.privacy)};
    counts.privacy = group.privacy;
    if (usesSample(group.first) || usesSample(group.second))
        counts.sample = group.norm;
    return counts;
}

UncertainReadings uncertainOf(const ClassToRead &group, const CutLines &lines, std::size_t placed)
{
    PerDimension<double> margin = group.error.standardError;
    for (const Dimension dimension : dimensions)
        margin[dimension] *= z95;
    const std::size_t crossing = countNearLines(group.scores, lines, margin);
    return {shownPart(crossing, placed, group.privacy), placed, group.error};
}

/// By other answers and by another measurement, as far as there are any.
void addOtherReadings(std::vector<ReportBlock> &blocks, const ClassToRead &group,
                      const std::vector<StyleReading> &shown)
{
    const RuleKind rule = group.first.kind();
    std::vector<StyleReading> before;
    if (group.measuredFirst)
        before = readStyles(*group.measuredFirst, group.first, group.line);
    if (group.byAllAnswers) {
        const auto all = readStyles(*group.byAllAnswers, group.firstForAll, group.line);
        // What was measured again has no answers: those gave the first scores.
        if (const auto comparison = compareReadings(all, group.measuredFirst ? before : shown)) {
            blocks.push_back(ChangedReadings{ChangedReadings::By::Answers,
                                             shownComparison(*comparison, group.privacy), rule,
                                             rule, group.used});
        }
    }
    if (group.measuredFirst) {
        if (const auto comparison = compareReadings(before, shown)) {
            blocks.push_back(ChangedReadings{ChangedReadings::By::Measurement,
                                             shownComparison(*comparison, group.privacy), rule,
                                             rule});
        }
    }
}

} // namespace

Result<ClassReadings> readClass(const ClassToRead &group)
{
    ClassReadings readings;
    readings.first = readStyles(group.scores, group.first, group.line);
    readings.second = readStyles(group.scores, group.second, group.line);
    const auto comparison = compareReadings(readings.first, readings.second);
    if (!comparison)
        return comparison.error();
    readings.firstCounts = countStyles(group.scores, group.first, group.line);
    readings.secondCounts = countStyles(group.scores, group.second, group.line);
    readings.comparison = *comparison;
    readings.blocks = {ReportHeading::RegionsByRule, shownOf(readings, group)};
    if (const auto &lines = group.first.cutLines())
        readings.blocks.push_back(uncertainOf(group, *lines, comparison->placed()));
    readings.blocks.push_back(ChangedReadings{ChangedReadings::By::Rule,
                                              shownComparison(*comparison, group.privacy),
                                              group.first.kind(), group.second.kind()});
    addOtherReadings(readings.blocks, group, readings.first);
    return readings;
}

} // namespace core
