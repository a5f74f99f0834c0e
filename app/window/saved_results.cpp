// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/saved_results.h"

#include "app/mapview/saved_result.h"

namespace app
{
namespace
{

core::SavedEvaluator evaluatorOf(const Services &services)
{
    return {services.instruments, services.content.normsFolder()};
}

} // namespace

std::vector<MapPoint> savedResults(const Services &services, core::PersonId person)
{
    std::vector<MapPoint> points;
    if (!services.records)
        return points;
    const auto assessments = services.records->assessments().finished(person);
    if (!assessments)
        return points;
    core::SavedEvaluator evaluator = evaluatorOf(services);
    for (SavedResult &result :
         describeResults(*assessments, evaluator, services.language.current())) {
        if (result.point)
            points.push_back(std::move(*result.point));
    }
    return points;
}

std::optional<core::PerStyle<double>> newestPosition(const Services &services,
                                                     core::PersonId person)
{
    if (!services.records)
        return std::nullopt;
    const auto assessments = services.records->assessments().finished(person);
    if (!assessments)
        return std::nullopt;
    core::SavedEvaluator evaluator = evaluatorOf(services);
    for (const core::Assessment &assessment : *assessments) {
        const auto saved = evaluator.evaluate(assessment);
        if (saved && saved->evaluation.classification)
            return saved->evaluation.classification->probabilities;
    }
    return std::nullopt;
}

} // namespace app
