// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohorts.h"

#include "core/cohort/typed_responses.h"

#include "core/cohort/cohort_scores.h"
#include "core/cohort/proposal/table_proposal.h"
#include "core/instrument/instrument_catalogue.h"

#include <QBuffer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

core::PlaneKey ecrKey()
{
    return *core::planeKey(
        *core::InstrumentCatalogue(QStringLiteral(ATLAS_SOURCE_DIR "/resources/instruments"))
             .instrument(u"ecr"_s));
}

/// People who answer everything but one item each, in turn left out and not reached.
std::vector<core::TypedSheet> exampleSheets(const core::PlaneKey &key, int people)
{
    std::vector<core::TypedSheet> sheets;
    for (int person = 0; person < people; ++person) {
        core::TypedSheet sheet;
        for (int item = 0; item < key.items(); ++item) {
            if (item != person)
                sheet[key.itemIds[item]] = 1 + (person * 7 + item * 3) % 5;
            else if (person % 2)
                sheet[key.itemIds[item]] = std::nullopt;
        }
        sheets.push_back(sheet);
    }
    return sheets;
}

QByteArray tableOf(const core::ResponseTable &answers, const QStringList &ids)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(core::writeResponses(buffer, answers, ids));
    return buffer.data();
}

} // namespace

TEST(TypedResponses, AreTheTableThatAnImportOfTheSameCellsGives)
{
    const core::PlaneKey key = ecrKey();
    const auto typed = core::typedResponses(exampleSheets(key, 9), key, cohorts::oneToFive);
    ASSERT_TRUE(typed);
    QByteArray bytes = tableOf(typed->answers, key.itemIds);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto preview = core::previewTable(buffer);
    ASSERT_TRUE(preview);
    const core::TableProposal guess = core::propose(*preview, {{.id = u"ecr"_s, .key = key}});
    ASSERT_EQ(guess.content, core::TableContent::ItemAnswers);
    EXPECT_EQ(guess.responses.answers, cohorts::oneToFive);
    EXPECT_EQ(guess.responses.idColumn, 0);
    const auto imported = core::importResponses(buffer, guess.responses);
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->report, typed->report);
    EXPECT_EQ(imported->ids.at(8), u"9"_s);
    const auto fromPaper = core::scoreCohort(typed->answers, key);
    const auto fromFile = core::scoreCohort(imported->answers, key);
    ASSERT_TRUE(fromPaper && fromFile);
    EXPECT_EQ(fromPaper->on.anxiety, fromFile->on.anxiety);
    EXPECT_EQ(fromPaper->on.avoidance, fromFile->on.avoidance);
    EXPECT_EQ(fromPaper->placed(), 9U);
}

TEST(TypedResponses, CountWhatIsMissingAndWhatDoesNotFit)
{
    const core::PlaneKey key = ecrKey();
    const auto typed =
        core::typedResponses({{{key.itemIds[0], 5}, {key.itemIds[1], 6}, {u"nobody-knows-it"_s, 3}},
                              {{key.itemIds[4], std::nullopt}}},
                             key, cohorts::oneToFive);
    ASSERT_TRUE(typed);
    EXPECT_EQ(typed->answers.answer(0, 0), 5);
    EXPECT_EQ(typed->answers.answer(0, 1), std::nullopt);
    EXPECT_EQ(typed->report.rows, 2);
    EXPECT_EQ(typed->report.emptyRows, 1);
    EXPECT_EQ(typed->report.missingCells, 34 + 36);
    EXPECT_EQ(typed->report.problems[core::ResponseProblem::OutOfRange],
              (core::ProblemCount{1, {1}}));
}

TEST(TypedResponses, AreWrittenWithNamesThatNeedQuotes)
{
    auto answers = core::ResponseTable::make(2, cohorts::oneToFive);
    answers->addRow();
    ASSERT_TRUE(answers->setAnswer(0, 1, 4));
    EXPECT_EQ(tableOf(*answers, {u"a,b"_s, u"say \"c\""_s}),
              "id,\"a,b\",\"say \"\"c\"\"\"\r\n1,,4\r\n");
}

TEST(TypedResponses, SayWhatCannotBeWritten)
{
    const auto answers = core::ResponseTable::make(2, cohorts::oneToFive);
    QBuffer buffer;
    buffer.open(QIODevice::ReadOnly);
    EXPECT_EQ(core::writeResponses(buffer, *answers, {u"a"_s}).error().code,
              core::ErrorCode::Mismatch);
    EXPECT_EQ(core::writeResponses(buffer, *answers, {u"a"_s, u"b"_s}).error().code,
              core::ErrorCode::FileNotWritable);
}
