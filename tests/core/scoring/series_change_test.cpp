// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/series_change.h"

#include "core/scoring/precision.h"
#include "tests/core/scoring/specimens.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;
using core::Dimension;

namespace
{

core::Norm sampleNorm()
{
    core::Norm norm;
    norm.id = u"a norm"_s;
    norm.instrumentId = u"plain"_s;
    norm.scale = core::planeScale;
    norm.distributions.anxiety = {.mean = 4.0, .sd = 1.2, .alpha = 0.91};
    norm.distributions.avoidance = norm.distributions.anxiety;
    return norm;
}

std::vector<core::Occasion> takenBy(const core::Norm &norm, const std::vector<double> &means)
{
    std::vector<core::Occasion> series;
    for (const double mean : means) {
        core::Occasion occasion;
        occasion.date = QDate(2026, 1, 10).addMonths(static_cast<int>(series.size()));
        occasion.score.instrumentId = norm.instrumentId;
        occasion.score.formId = u"full"_s;
        occasion.placement.normId = norm.id;
        for (const Dimension dimension : core::dimensions)
            occasion.placement.on[dimension].mean = mean;
        series.push_back(occasion);
    }
    return series;
}

} // namespace

TEST(SeriesChange, FindsWhereASeriesStepsWithTheErrorOfTheNorm)
{
    const core::Norm norm = sampleNorm();
    const auto change = core::changeOver(takenBy(norm, {4.8, 5.0, 4.9, 3.1, 3.3}), norm);
    ASSERT_TRUE(change);
    const core::LargestStep &step = change->on.anxiety;
    EXPECT_EQ(step.before, 3U);
    EXPECT_NEAR(step.difference, 3.2 - 4.9, 1e-12);
    const double sem = 1.2 * std::sqrt(1.0 - 0.91);
    EXPECT_NEAR(step.standardError, sem * std::sqrt(1.0 / 3 + 1.0 / 2), 1e-9);
    EXPECT_TRUE(step.isReliable());
    EXPECT_EQ(change->basis, core::ChangeBasis::InternalConsistency);
    EXPECT_EQ(change->takings, 5U);
}

TEST(SeriesChange, CallsNoStepReliableThatAloneWouldBe)
{
    // 1.06 apart: more than chance between two dates, not for the largest step of ten.
    const core::Norm norm = sampleNorm();
    const auto alone = core::changeBetween(takenBy(norm, {4.0, 5.06}).front(),
                                           takenBy(norm, {4.0, 5.06}).back(), norm);
    ASSERT_TRUE(alone);
    EXPECT_EQ(alone->on.anxiety.verdict, core::ChangeVerdict::ReliableIncrease);
    const auto whole =
        core::changeOver(takenBy(norm, {4.0, 4.6, 4.2, 4.4, 4.5, 4.1, 4.6, 4.3, 4.2, 5.06}), norm);
    ASSERT_TRUE(whole);
    EXPECT_FALSE(whole->on.anxiety.isReliable());
}

TEST(SeriesChange, OfOwnAnswersTakesTheMeanSquareOfTheirErrors)
{
    const core::Norm norm = sampleNorm();
    std::vector<core::Occasion> series = takenBy(norm, {3.0, 3.0, 5.0});
    const std::array errors{0.3, 0.4, 0.5};
    for (std::size_t i = 0; i < series.size(); ++i) {
        series[i].placement.normId.reset();
        for (const Dimension dimension : core::dimensions)
            series[i].placement.on[dimension].standardError = errors[i];
    }
    const auto change = core::changeOver(series);
    ASSERT_TRUE(change);
    EXPECT_EQ(change->basis, core::ChangeBasis::OwnSpread);
    EXPECT_NEAR(change->on.avoidance.standardError,
                std::sqrt((0.09 + 0.16 + 0.25) / 3) * std::sqrt(1.0 / 2 + 1.0), 1e-9);
}

TEST(SeriesChange, ComparesNothingThatCannotBeCompared)
{
    const core::Norm norm = sampleNorm();
    EXPECT_EQ(core::changeOver(takenBy(norm, {4.0}), norm).error().code, core::ErrorCode::Mismatch);
    std::vector<core::Occasion> series = takenBy(norm, {4.0, 4.1, 4.2});
    series[1].score.formId = u"short"_s;
    EXPECT_EQ(core::changeOver(series, norm).error().code, core::ErrorCode::NotComparable);
}
