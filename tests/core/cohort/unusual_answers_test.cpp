// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohorts.h"

#include "core/cohort/random_numbers.h"
#include "core/cohort/unusual_answers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

core::ResponseTable atRandom(int people, int items, std::uint64_t seed)
{
    auto table = *core::ResponseTable::make(items, cohorts::oneToFive);
    core::RandomNumbers random(seed);
    for (int person = 0; person < people; ++person) {
        const std::size_t row = table.addRow();
        for (int item = 0; item < items; ++item)
            table.setAnswer(row, item, 1 + static_cast<int>(random.below(5)));
    }
    return table;
}

/// The textbook's distance: (x − m)' S⁻¹ (x − m), by Gauss's elimination.
double plainDistance(const core::ResponseTable &table, std::size_t person)
{
    const int items = table.items();
    std::vector<std::vector<double>> people;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        people.emplace_back();
        for (int item = 0; item < items; ++item)
            people.back().push_back(*table.answer(row, item));
    }
    std::vector<double> means(items, 0.0);
    for (const auto &answers : people) {
        for (int item = 0; item < items; ++item)
            means[item] += answers[item] / static_cast<double>(people.size());
    }
    std::vector<std::vector<double>> system(items, std::vector<double>(items + 1, 0.0));
    for (int i = 0; i < items; ++i) {
        for (int j = 0; j < items; ++j) {
            for (const auto &answers : people)
                system[i][j] += (answers[i] - means[i]) * (answers[j] - means[j]) /
                                (static_cast<double>(people.size()) - 1.0);
        }
        system[i][items] = people[person][i] - means[i];
    }
    for (int pivot = 0; pivot < items; ++pivot) {
        for (int row = 0; row < items; ++row) {
            if (row == pivot)
                continue;
            const double factor = system[row][pivot] / system[pivot][pivot];
            for (int column = pivot; column <= items; ++column)
                system[row][column] -= factor * system[pivot][column];
        }
    }
    double distance = 0.0;
    for (int i = 0; i < items; ++i)
        distance += (people[person][i] - means[i]) * system[i][items] / system[i][i];
    return distance;
}

std::vector<std::optional<int>> answersOf(const core::ResponseTable &table, std::size_t row)
{
    std::vector<std::optional<int>> answers;
    for (int item = 0; item < table.items(); ++item)
        answers.push_back(table.answer(row, item));
    return answers;
}

} // namespace

TEST(UnusualAnswers, AreTheTextbooksDistanceFromAClassOfItsOwn)
{
    const core::ResponseTable table = atRandom(40, 6, 3);
    const auto pattern = core::patternOf(table);
    ASSERT_TRUE(pattern);
    EXPECT_EQ(pattern->n, 40);
    EXPECT_NEAR(pattern->unusualFrom, 22.458, 1e-3) << "χ² of 6 at 99.9 %";
    for (const std::size_t person : {0u, 7u, 39u})
        EXPECT_NEAR(*core::distanceOf(answersOf(table, person), *pattern),
                    plainDistance(table, person), 1e-9);
}

TEST(UnusualAnswers, KnowTheMeansOfTheSampleAndItsRange)
{
    const core::AnswerPattern pattern = cohorts::shippedPattern();
    EXPECT_EQ(pattern.instrumentId, u"ecr"_s);
    EXPECT_EQ(pattern.items(), 36);
    EXPECT_EQ(pattern.answers, cohorts::oneToFive);
    EXPECT_EQ(pattern.unusualFrom, 69.5);
    // The means of the items are those of the norm.
    const core::Norm norm = cohorts::shippedNorm(u"ecr"_s);
    const core::PlaneKey key = *core::planeKey(cohorts::shipped(u"ecr"_s));
    for (const core::Dimension dimension : core::dimensions) {
        double sum = 0.0;
        for (std::size_t item = 0; item < 36; ++item) {
            const int keying = key.keying[item][dimension];
            sum += keying > 0 ? pattern.means[item] : keying < 0 ? 6.0 - pattern.means[item] : 0.0;
        }
        EXPECT_NEAR(sum / 18.0, norm.distributions[dimension].mean, 0.02);
    }
}

TEST(UnusualAnswers, FindNearlyEverySheetThatWasAnsweredAtRandom)
{
    const auto found = core::unusualRows(atRandom(2000, 36, 9), cohorts::shippedPattern());
    ASSERT_TRUE(found);
    EXPECT_NEAR(cohorts::percent(found->size(), 2000), 98.0, 1.5);
}

TEST(UnusualAnswers, FindFewOfThoseThatGoTogether)
{
    const core::AnswerPattern pattern = cohorts::shippedPattern();
    const core::ResponseTable table = cohorts::answersLike(pattern, 2000, 2);
    EXPECT_LT(cohorts::percent(core::unusualRows(table, pattern)->size(), 2000), 5.0);
}

TEST(UnusualAnswers, OfAClassAreSoughtBesideTheSampleElseBesideTheClassItself)
{
    const QString patterns = QStringLiteral(ATLAS_SOURCE_DIR "/resources/patterns");
    core::ResponseTable likeOthers = cohorts::answersLike(cohorts::shippedPattern(), 300, 2);
    const auto beside = core::unusualPeople(likeOthers, u"ecr"_s, patterns);
    ASSERT_TRUE(beside);
    EXPECT_EQ(beside->sample, cohorts::shippedPattern().n);
    EXPECT_EQ(beside->rows, *core::unusualRows(likeOthers, cohorts::shippedPattern()));
    // No sample answered this one: the class is its own, where it is large enough.
    const auto own = core::unusualPeople(likeOthers, u"atlas-24"_s, patterns);
    ASSERT_TRUE(own);
    EXPECT_EQ(own->sample, 0);
    EXPECT_EQ(own->rows, *core::unusualRows(likeOthers, *core::patternOf(likeOthers)));
    EXPECT_FALSE(core::unusualPeople(cohorts::answersLike(cohorts::shippedPattern(), 50, 2),
                                     u"atlas-24"_s, patterns))
        << "too few to compare with";
}

TEST(UnusualAnswers, NeverNameWhoLeftSomethingOut)
{
    core::ResponseTable table = atRandom(200, 36, 4);
    for (std::size_t row = 0; row < table.rows(); ++row)
        table.setAnswer(row, static_cast<int>(row % 36), std::nullopt);
    EXPECT_TRUE(core::unusualRows(table, cohorts::shippedPattern())->empty());
    EXPECT_FALSE(core::distanceOf(answersOf(table, 0), cohorts::shippedPattern()));
}

TEST(UnusualAnswers, NeedThreePeopleAnItemForAPatternOfTheirOwn)
{
    EXPECT_FALSE(core::patternOf(atRandom(17, 6, 1)));
    EXPECT_TRUE(core::patternOf(atRandom(18, 6, 1)));
    core::ResponseTable twice = atRandom(60, 6, 1);
    for (std::size_t row = 0; row < twice.rows(); ++row)
        twice.setAnswer(row, 5, twice.answer(row, 2));
    EXPECT_FALSE(core::patternOf(twice)) << "one item follows from another";
    for (std::size_t row = 0; row < twice.rows(); ++row)
        twice.setAnswer(row, 5, 3);
    EXPECT_FALSE(core::patternOf(twice)) << "one item does not vary";
}

TEST(UnusualAnswers, AreNotSoughtInAnotherRange)
{
    const auto table = *core::ResponseTable::make(36, core::planeScale);
    EXPECT_EQ(core::unusualRows(table, cohorts::shippedPattern()).error().code,
              ErrorCode::Mismatch);
}

TEST(UnusualAnswers, RefuseADamagedPattern)
{
    const char *good =
        R"({"id": "p", "instrument": "i", "source": "s", "scale": {"min": 1, "max": 5},
                          "n": 50, "means": [3, 3.5], "covariances": [1, 0.5, 1],
                          "unusual_from": 9})";
    ASSERT_TRUE(core::readAnswerPattern(good, u"p.json"_s));
    struct Case {
        const char *from;
        const char *to;
        ErrorCode code;
    };
    for (const Case &each : {Case{"\"n\": 50", "\"n\": 1", ErrorCode::OutOfRange},
                             Case{"[3, 3.5]", "[3, 5.5]", ErrorCode::OutOfRange},
                             Case{"[3, 3.5]", "[3]", ErrorCode::OutOfRange},
                             Case{"[1, 0.5, 1]", "[1, 1.5, 1]", ErrorCode::OutOfRange},
                             Case{"[1, 0.5, 1]", "[1, \"x\", 1]", ErrorCode::WrongType},
                             Case{"\"unusual_from\"", "\"from\"", ErrorCode::MissingField}}) {
        const auto pattern =
            core::readAnswerPattern(QByteArray(good).replace(each.from, each.to), u"p.json"_s);
        ASSERT_FALSE(pattern) << each.to;
        EXPECT_EQ(pattern.error().code, each.code) << each.to;
    }
}
