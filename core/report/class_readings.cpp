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

RuleCounts countsOf(const ClassToRead &group)
{
    RuleCounts counts;
    counts.first = {group.first, countStyles(group.scores, group.first, group.line)};
    counts.second = {group.second, countStyles(group.scores, group.second, group.line)};
    if (usesSample(group.first) || usesSample(group.second))
        counts.sample = group.norm;
    return counts;
}

UncertainReadings uncertainOf(const ClassToRead &group, const CutLines &lines, std::size_t placed)
{
    PerDimension<double> margin = group.error.standardError;
    for (const Dimension dimension : dimensions)
        margin[dimension] *= z95;
    return {countNearLines(group.scores, lines, margin), placed, group.error};
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
        if (const auto comparison = compareReadings(all, group.measuredFirst ? before : shown))
            blocks.push_back(
                ChangedReadings{ChangedReadings::By::Answers, *comparison, rule, rule, group.used});
    }
    if (group.measuredFirst) {
        if (const auto comparison = compareReadings(before, shown))
            blocks.push_back(
                ChangedReadings{ChangedReadings::By::Measurement, *comparison, rule, rule});
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
    readings.counts = countsOf(group);
    readings.comparison = *comparison;
    readings.blocks = {ReportHeading::RegionsByRule, readings.counts};
    if (const auto &lines = group.first.cutLines())
        readings.blocks.push_back(uncertainOf(group, *lines, comparison->placed()));
    readings.blocks.push_back(ChangedReadings{ChangedReadings::By::Rule, *comparison,
                                              group.first.kind(), group.second.kind()});
    addOtherReadings(readings.blocks, group, readings.first);
    return readings;
}

} // namespace core
