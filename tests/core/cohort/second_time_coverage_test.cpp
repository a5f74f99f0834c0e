// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohorts.h"

#include "core/cohort/random_numbers.h"
#include "core/scoring/second_time.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

// Two halves of a questionnaire, drawn at random, are a first and a second time without a model of
// error between them.

using namespace Qt::StringLiterals;

namespace
{

constexpr int splits = 12;
constexpr int bands = 7; // of half a point each: up to 1.5, up to 2, … above 4

struct Band {
    std::size_t pairs = 0;
    std::size_t held = 0;   ///< second scores within the 95 % interval of the first
    double off = 0.0;       ///< second − expected, summed
    double offAround = 0.0; ///< second − first, summed

    double share(std::size_t of) const { return mean(static_cast<double>(of)); }
    double mean(double sum) const { return sum / static_cast<double>(pairs); }
};

struct Halves {
    std::vector<float> first;
    std::vector<float> second;
};

/// Nine and nine of a dimension's statements, keyed, of everybody who answered all of them.
Halves split(const core::ResponseTable &table, const core::PlaneKey &key, core::Dimension dimension,
             core::RandomNumbers &random)
{
    std::vector<int> items;
    for (int item = 0; item < table.items(); ++item) {
        if (key.keying[static_cast<std::size_t>(item)][dimension] != 0)
            items.push_back(item);
    }
    for (std::size_t i = items.size(); i > 1; --i)
        std::swap(items[i - 1], items[random.below(i)]);
    Halves halves;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        double sums[2]{};
        bool isComplete = true;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto answer = table.answer(row, items[i]);
            isComplete &= answer.has_value();
            if (!answer)
                break;
            const bool turned = key.keying[static_cast<std::size_t>(items[i])][dimension] < 0;
            sums[i % 2] += turned ? 6 - *answer : *answer;
        }
        if (!isComplete)
            continue;
        halves.first.push_back(static_cast<float>(sums[0] / 9.0));
        halves.second.push_back(static_cast<float>(sums[1] / 9.0));
    }
    return halves;
}

std::vector<Band> bandsOf(const core::ResponseTable &table, core::Dimension dimension)
{
    core::PlaneKey key = *core::planeKey(cohorts::shipped(u"ecr"_s));
    core::RandomNumbers random(7);
    std::vector<Band> result(bands);
    for (int i = 0; i < splits; ++i) {
        const Halves halves = split(table, key, dimension, random);
        const cohorts::Moments of = cohorts::momentsOf(halves.first, halves.second);
        const core::NormDistribution sample{.mean = of.meanX,
                                            .sd = of.sdX,
                                            .alpha = of.r,
                                            .omega = 0.0,
                                            .percentiles = {},
                                            .retest = {}};
        for (std::size_t person = 0; person < halves.first.size(); ++person) {
            const double score = halves.first[person];
            // A second time has the same statements: it is not harder or easier to agree.
            const double again = of.meanX + (halves.second[person] - of.meanY) * of.sdX / of.sdY;
            const core::SecondTime expected = core::secondTime(
                cohorts::oneToFive.mapTo(core::planeScale, score), sample, cohorts::oneToFive);
            const double seen = cohorts::oneToFive.mapTo(core::planeScale, again);
            const int place =
                std::clamp(static_cast<int>(std::ceil(2.0 * score - 3.0)), 0, bands - 1);
            Band &band = result[static_cast<std::size_t>(place)];
            ++band.pairs;
            band.held += expected.interval().contains(seen);
            band.off += (seen - expected.expected) / 1.5;
            band.offAround += again - score;
        }
    }
    return result;
}

/// At every height of the scale the interval holds what it promises and lies where it should, and
/// one around the first score for everybody lies wrongly at both ends.
void expectRightEverywhere(const core::ResponseTable &table, double leastHeld, double mostHeld)
{
    for (const core::Dimension dimension : core::dimensions) {
        const std::vector<Band> found = bandsOf(table, dimension);
        Band all;
        for (std::size_t i = 0; i < found.size(); ++i) {
            const Band &band = found[i];
            SCOPED_TRACE(cohorts::nameOf(dimension) + ", band " + std::to_string(i));
            EXPECT_GE(band.share(band.held), leastHeld);
            EXPECT_LE(band.share(band.held), mostHeld);
            EXPECT_NEAR(band.mean(band.off), 0.0, 0.06);
            all.pairs += band.pairs;
            all.held += band.held;
        }
        EXPECT_NEAR(all.share(all.held), 0.95, 0.006) << cohorts::nameOf(dimension);
        EXPECT_GT(found.front().mean(found.front().offAround), 0.15);
        EXPECT_LT(found.back().mean(found.back().offAround), -0.15);
    }
}

} // namespace

TEST(SecondTimeCoverage, IsRightAtEveryHeightAmongPeopleMadeUpFromTheSamplesCovariances)
{
    expectRightEverywhere(cohorts::answersLike(cohorts::shippedPattern(), 20'000, 11), 0.93, 0.99);
}

TEST(SecondTimeCoverage, IsRightAtEveryHeightAmongRealPeopleWhereTheirAnswersStandBeside)
{
    EcrSample half = classFile();
    half.name = "half of the real sample";
    half.answers = QStringLiteral(ATLAS_SOURCE_DIR "/../shared/data/ecr-half.csv");
    if (QFile::exists(half.answers))
        expectRightEverywhere(cohorts::answersOf(half), 0.92, 0.98);
}
