// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohorts.h"

#include "core/cohort/cohort_writer.h"
#include "core/cohort/proposal/table_proposal.h"
#include "core/cohort/simulation.h"

#include <QBuffer>

#include <gtest/gtest.h>

#include <algorithm>

#include <cmath>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Identity;

namespace
{

// Two items of anxiety, the second reversed, one of avoidance and one on neither.
core::PlaneKey fourItemKey()
{
    core::PlaneKey key;
    key.itemIds = {u"a1"_s, u"a2"_s, u"v1"_s, u"x"_s};
    key.keying = {{1, 0}, {-1, 0}, {0, 1}, {0, 0}};
    key.minimumAnswered = {2, 1};
    return key;
}

struct Written {
    core::Result<core::Done> done = core::Done{};
    QByteArray bytes;
};

Written written(const core::WrittenCohort &cohort)
{
    Written result;
    QBuffer buffer(&result.bytes);
    buffer.open(QIODevice::WriteOnly);
    result.done = core::writeCohort(buffer, cohort);
    return result;
}

core::RespondentIds idsOf(const std::vector<std::string> &names)
{
    core::RespondentIds ids;
    for (const std::string &name : names)
        ids.append(name);
    return ids;
}

} // namespace

TEST(CohortWriter, KeepsRawAndKeyedAnswersAndScoresApart)
{
    const core::PlaneKey key = fourItemKey();
    const core::ResponseTable answers =
        cohorts::table(core::planeScale, {u"7 2 3 1"_s, u"1 - 4 -"_s});
    const auto scores = core::scoreCohort(answers, key);
    const core::RespondentIds ids = idsOf({"Kim, \"K\"", "=1+1"});
    const Written result = written({.scores = &*scores,
                                    .answers = &answers,
                                    .key = &key,
                                    .ids = &ids,
                                    .rule = core::ClassificationRule::midpoint(),
                                    .identity = Identity::Named});
    ASSERT_TRUE(result.done);
    EXPECT_EQ(result.bytes.toStdString(),
              "row,id,a1,a2,v1,x,a1_keyed_anxiety,a2_keyed_anxiety,v1_keyed_avoidance,"
              "anxiety_1_to_7,avoidance_1_to_7,rule,style\r\n"
              "1,\"Kim, \"\"K\"\"\",7,2,3,1,7,6,3,6.500000,3.000000,midpoint,preoccupied\r\n"
              "2,'=1+1,1,,4,,1,,4,,4.000000,midpoint,\r\n");
}

TEST(CohortWriter, LeavesOutEveryNameWhenAnonymous)
{
    const core::CohortScores scores = cohorts::scoresAt({{1, 2}, {3, 4}, {5, 6}, {7, 1}, {2, 2.5}});
    const core::RespondentIds ids = idsOf({"Ada", "Bo", "Cy", "Di", "Ed"});
    const Written result = written({.scores = &scores, .ids = &ids});
    ASSERT_TRUE(result.done);
    EXPECT_TRUE(
        result.bytes.startsWith("anxiety_1_to_7,avoidance_1_to_7\r\n1.000000,2.000000\r\n"));
    EXPECT_FALSE(result.bytes.contains("Ada"));
}

TEST(CohortWriter, WritesNoAnonymousTableOfAGroupThatIsTooSmall)
{
    const core::CohortScores scores = cohorts::scoresAt({{1, 2}, {3, 4}, {5, 6}, {7, 1}});
    const Written result = written({.scores = &scores});
    ASSERT_FALSE(result.done);
    EXPECT_EQ(result.done.error().code, ErrorCode::GroupTooSmall);
    EXPECT_TRUE(result.bytes.isEmpty());
    EXPECT_TRUE(written({.scores = &scores, .identity = Identity::Named}).done);
}

TEST(CohortWriter, WritesWhatTheImportReadsBack)
{
    const auto key = core::planeKey(cohorts::shipped(u"ecr-s"_s));
    const core::ResponseTable answers = cohorts::randomTable(core::planeScale, 12, 9000, 5);
    const auto scores = core::scoreCohort(answers, *key);
    Written result = written({.scores = &*scores,
                              .answers = &answers,
                              .key = &*key,
                              .rule = core::ClassificationRule::midpoint(),
                              .identity = Identity::Named});
    QBuffer buffer(&result.bytes);
    buffer.open(QIODevice::ReadOnly);
    const core::TableProposal guess =
        core::propose(*core::previewTable(buffer), {{.id = u"ecr-s"_s, .key = *key}});
    ASSERT_EQ(guess.content, core::TableContent::ItemAnswers);
    const auto read = core::importResponses(buffer, guess.responses);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->answers.rows(), answers.rows());
    for (std::size_t row = 0; row < answers.rows(); ++row) {
        for (int item = 0; item < 12; ++item)
            ASSERT_EQ(read->answers.answer(row, item), answers.answer(row, item));
    }
    buffer.seek(0);
    const auto readScores = core::importScores(buffer, guess.scores);
    ASSERT_TRUE(readScores);
    for (std::size_t row = 0; row < scores->size(); ++row) {
        const auto expected = scores->at(row);
        ASSERT_EQ(readScores->scores.at(row).has_value(), expected.has_value());
        if (expected) {
            EXPECT_NEAR(readScores->scores.at(row)->anxiety, expected->anxiety, 1e-6);
        }
    }
}

TEST(CohortWriter, NamesTheRangeOfEveryScoreAndGivesTheTablesOwn)
{
    const core::CohortScores scores = cohorts::scoresAt({{1, 7}, {4, 2.5}, {7, 1}, {2, 2}, {3, 3}});
    const auto lines = [&](const core::Scale &own) {
        return written({.scores = &scores, .ownScale = own}).bytes.split('\n');
    };
    const auto five = lines(*core::Scale::make(1, 5));
    EXPECT_EQ(five[0], "anxiety_1_to_7,avoidance_1_to_7,anxiety_1_to_5,avoidance_1_to_5\r");
    EXPECT_EQ(five[1], "1.000000,7.000000,1.000000,5.000000\r");
    EXPECT_EQ(five[2], "4.000000,2.500000,3.000000,2.000000\r");
    const auto both = lines(*core::Scale::make(-3, 3));
    EXPECT_TRUE(both[0].endsWith("anxiety_-3_to_3,avoidance_-3_to_3\r"));
    EXPECT_EQ(both[2], "4.000000,2.500000,0.000000,-1.500000\r");
    const auto sums = lines(*core::Scale::make(18, 126));
    EXPECT_EQ(sums[2], "4.000000,2.500000,72.0000,45.0000\r");
    EXPECT_EQ(lines(core::planeScale)[0], "anxiety_1_to_7,avoidance_1_to_7\r") << "once";
}

TEST(CohortWriter, TakesTheOtherColumnsOfTheTableAlongWithNamesOnly)
{
    QByteArray text = "id,Q1,Q2,style,remark\na,1,7,calm,\"so, so\"\nb,2,6,,=1+1\nc,7,1\n";
    QBuffer table(&text);
    table.open(QIODevice::ReadOnly);
    auto read = core::importScores(table, {.columns = {1, 2}, .idColumn = 0, .keepOthers = true});
    ASSERT_TRUE(read) << qPrintable(read.error().detail);
    EXPECT_EQ(read->others.names(), (QStringList{u"style"_s, u"remark"_s}));
    const std::vector<std::size_t> chosen{2, 1};
    const core::CohortScores scores = core::selectPeople(read->scores, chosen);
    const core::WrittenCohort cohort{.scores = &scores,
                                     .rows = &chosen,
                                     .others = &read->others,
                                     .rule = core::ClassificationRule::midpoint(),
                                     .identity = Identity::Named};
    EXPECT_EQ(written(cohort).bytes.toStdString(),
              "row,anxiety_1_to_7,avoidance_1_to_7,rule,style,style_in_file,remark\r\n"
              "3,7.000000,1.000000,midpoint,preoccupied,,\r\n"
              "2,2.000000,6.000000,midpoint,dismissing,,'=1+1\r\n");
    core::WrittenCohort anonymous = cohort;
    anonymous.identity = Identity::Anonymous;
    const core::CohortScores five = cohorts::scoresAt({{1, 2}, {3, 4}, {5, 6}, {7, 1}, {2, 2.5}});
    anonymous.scores = &five;
    anonymous.rows = nullptr;
    anonymous.others = nullptr;
    const Written plain = written(anonymous);
    core::OtherColumns others;
    others.begin({u"name"_s}, true, {});
    for (const char *name : {"Ada", "Bo", "Cy", "Di", "Ed"}) {
        others.cell(0, name);
        others.endRow();
    }
    anonymous.others = &others;
    EXPECT_EQ(written(anonymous).bytes, plain.bytes) << "no name goes along without names";
    core::OtherColumns shorter;
    shorter.begin({u"name"_s}, true, {});
    shorter.endRow();
    anonymous.others = &shorter;
    EXPECT_EQ(written(anonymous).done.error().code, ErrorCode::Mismatch);
}

TEST(CohortWriter, KeepsNothingOfATableThatHoldsTooMuchBesides)
{
    core::OtherColumns others;
    others.begin({u"answer"_s, u"essay"_s}, true, {0});
    const std::string essay(1 << 20, 'x');
    for (std::size_t row = 0; row <= core::OtherColumns::most >> 20; ++row) {
        others.cell(1, essay);
        others.endRow();
    }
    EXPECT_TRUE(others.names().isEmpty());
    EXPECT_EQ(others.rows(), 0U);
    core::OtherColumns headless;
    headless.begin({u"Ada"_s, u"5"_s}, false, {1});
    EXPECT_EQ(headless.names(), QStringList{u"column_1"_s}) << "a person's cell is no name";
}

TEST(CohortWriter, RefusesListsOfDifferentPeople)
{
    const core::CohortScores scores = cohorts::scoresAt({{1, 2}, {3, 4}});
    const core::RespondentIds ids = idsOf({"Ada"});
    const core::PlaneKey key = fourItemKey();
    const core::ResponseTable answers = cohorts::table(core::planeScale, {u"7 2 3 1"_s});
    const auto codeOf = [](const core::WrittenCohort &cohort) {
        return written(cohort).done.error().code;
    };
    EXPECT_EQ(codeOf({.scores = &scores, .ids = &ids, .identity = Identity::Named}),
              ErrorCode::Mismatch);
    EXPECT_EQ(codeOf({.scores = &scores, .answers = &answers, .key = &key}), ErrorCode::Mismatch);
}

TEST(CohortWriter, NamesPeopleWhoWereChosenByTheirRowInTheTable)
{
    const core::CohortScores scores = cohorts::scoresAt({{1.0, 2.0}, {3.0, 4.0}});
    const std::vector<std::size_t> rows{41, 6};
    const Written named = written({.scores = &scores, .rows = &rows, .identity = Identity::Named});
    ASSERT_TRUE(named.done);
    EXPECT_TRUE(named.bytes.contains("\r\n42,1.000000"));
    EXPECT_TRUE(named.bytes.contains("\r\n7,3.000000"));
    const std::vector<std::size_t> others{1};
    EXPECT_EQ(written({.scores = &scores, .rows = &others}).done.error().code, ErrorCode::Mismatch);
}

TEST(CohortWriter, WritesAnonymousRowsInAnOrderOfTheirOwn)
{
    core::CohortScores scores;
    for (int row = 0; row < 40; ++row) {
        scores.on.anxiety.push_back(1.0F + 0.1F * static_cast<float>(row));
        scores.on.avoidance.push_back(2.0F);
    }
    const auto rowsOf = [&](core::Identity identity, std::optional<std::uint64_t> seed) {
        const Written result =
            written({.scores = &scores, .identity = identity, .orderSeed = seed});
        QList<QByteArray> rows = result.bytes.split('\n');
        rows.removeFirst();
        return rows;
    };
    const QList<QByteArray> inOrder = rowsOf(core::Identity::Anonymous, std::nullopt);
    QList<QByteArray> shuffled = rowsOf(core::Identity::Anonymous, 5);
    EXPECT_NE(shuffled, inOrder);
    EXPECT_NE(rowsOf(core::Identity::Anonymous, 6), shuffled);
    std::sort(shuffled.begin(), shuffled.end());
    QList<QByteArray> sorted = inOrder;
    std::sort(sorted.begin(), sorted.end());
    EXPECT_EQ(shuffled, sorted) << "the same people";
    EXPECT_EQ(rowsOf(core::Identity::Named, 5), rowsOf(core::Identity::Named, std::nullopt))
        << "with names the table keeps its order";
}
