// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/response_scoring.h"

#include "core/instrument/instrument_catalogue.h"
#include "core/scoring/evaluation.h"

#include <QBuffer>

#include <gtest/gtest.h>

#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using core::ResponseProblem;
using core::ScoredResponse;

namespace
{

core::Instrument shipped(const QString &id)
{
    return *core::InstrumentCatalogue(QStringLiteral(ATLAS_SOURCE_DIR "/resources/instruments"))
                .instrument(id);
}

struct Scored {
    std::vector<ScoredResponse> rows;
    core::ResponseSummary summary;
};

// The items stand in the first columns.
Scored scored(QByteArray table, const core::Instrument &instrument,
              core::ResponseImportOptions reading = {},
              const core::ResponseScoringOptions &options = {})
{
    QBuffer buffer(&table);
    buffer.open(QIODevice::ReadOnly);
    auto opened = core::openTable(buffer);
    const auto key = core::planeKey(instrument);
    reading.itemColumns.resize(static_cast<std::size_t>(key->items()));
    std::iota(reading.itemColumns.begin(), reading.itemColumns.end(), 0);
    Scored result;
    const auto summary =
        core::scoreResponses(*opened, *key, reading, options,
                             [&](const ScoredResponse &row) { result.rows.push_back(row); });
    EXPECT_TRUE(summary) << summary.error().detail.toStdString();
    if (summary)
        result.summary = *summary;
    return result;
}

QByteArray headerOf(int items)
{
    QByteArrayList names;
    for (int i = 1; i <= items; ++i)
        names << "Q" + QByteArray::number(i);
    return names.join(',') + '\n';
}

const core::ProblemCount &problem(const Scored &result, ResponseProblem kind)
{
    return result.summary.report.problems[kind];
}

} // namespace

TEST(ResponseScoring, AgreesWithTheScorerOfOneSheetOnRandomTables)
{
    const core::Instrument instrument = shipped(u"ecr-s"_s);
    std::mt19937 random(12);
    QByteArray table = headerOf(12);
    std::vector<core::AnswerSheet> sheets;
    for (int row = 0; row < 500; ++row) {
        core::AnswerSheet sheet(instrument, instrument.forms.front());
        QByteArrayList cells;
        for (const core::Item &item : instrument.items) {
            const int value = static_cast<int>(random() % 9); // 0 and 8 lie outside 1..7
            cells << QByteArray::number(value);
            sheet.answer(item.id, value);
        }
        table += cells.join(',') + '\n';
        sheets.push_back(sheet);
    }
    const Scored result = scored(table, instrument);
    ASSERT_EQ(result.rows.size(), sheets.size());
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const auto expected = core::score(instrument, sheets[i]);
        ASSERT_TRUE(expected);
        for (const core::Dimension dimension : core::dimensions) {
            const auto *subscale = expected->find((*instrument.plane)[dimension]);
            EXPECT_EQ(result.rows[i].answered[dimension], subscale->answered);
            ASSERT_EQ(result.rows[i].mean[dimension].has_value(), subscale->value.has_value());
            if (subscale->value) {
                EXPECT_NEAR(*result.rows[i].mean[dimension], *subscale->value, 1e-12);
            }
        }
    }
}

TEST(ResponseScoring, TakesWhatLiesOutsideTheRangeAsMissingAndSaysWhere)
{
    const core::Instrument instrument = shipped(u"ecr-s"_s);
    const Scored result = scored(headerOf(12) + "1,1,1,1,1,1,1,1,1,1,1,1\n"
                                                "9,1,1,1,1,1,1,1,1,1,1,1\n"
                                                "x,2.0,1,1,1,1,1,1,1,1,1,2.5\n"
                                                "1,1,1\n"
                                                "1,1,1,1,1,1,1,1,1,1,1,1,1\n",
                                 instrument);
    EXPECT_EQ(result.summary.report.rows, 5);
    EXPECT_EQ(problem(result, ResponseProblem::OutOfRange).firstRows, std::vector<qint64>{2});
    EXPECT_EQ(problem(result, ResponseProblem::NotANumber).cells, 1);
    EXPECT_EQ(problem(result, ResponseProblem::CellsMissing).firstRows, std::vector<qint64>{4});
    EXPECT_EQ(problem(result, ResponseProblem::CellsSurplus).firstRows, std::vector<qint64>{5});
    EXPECT_EQ(result.rows[1].answered.avoidance, 5);
    EXPECT_EQ(result.rows[2].answered.anxiety, 6) << "2.0 is a whole number, 2.5 has decimals";
    EXPECT_DOUBLE_EQ(*result.rows[2].mean.anxiety, (2.0 + 4 * 1 + (8 - 1) + 2.5 - 1.0) / 6.0);
    EXPECT_EQ(result.summary.report.decimals, 1);
    EXPECT_FALSE(result.rows[3].mean.anxiety.has_value());
}

TEST(ResponseScoring, KnowsDeclaredMissingCodesFromMistakes)
{
    const core::Instrument instrument = shipped(u"ecr-s"_s);
    const Scored result = scored(headerOf(12) + "-1,NA,1,1,1,1,1,1,1,1,1,1\n", instrument,
                                 {.missingCodes = {u"-1"_s, u"NA"_s}});
    EXPECT_EQ(result.rows[0].answered.anxiety, 5);
    for (const auto &noted : result.summary.report.problems.counts)
        EXPECT_EQ(noted.cells, 0);
}

TEST(ResponseScoring, GivesScoresOnTheRangeAskedFor)
{
    const core::Instrument instrument = shipped(u"ecr-s"_s);
    // All items at 3, the middle of 1..5: 4 on 1..7, exactly on both lines.
    const Scored result =
        scored(headerOf(12) + "3,3,3,3,3,3,3,3,3,3,3,3\n", instrument,
               {.answers = *core::Scale::make(1, 5)}, {.to = core::Scale::make(1, 7)});
    EXPECT_DOUBLE_EQ(*result.rows[0].mean.anxiety, 4.0);
    EXPECT_TRUE(result.rows[0].onTheLine);
    EXPECT_EQ(result.summary.onTheLine, 1);
}

TEST(ResponseScoring, RefusesAnInstrumentWithoutAPlaneAndAnotherNumberOfColumns)
{
    core::Instrument instrument = shipped(u"ecr-s"_s);
    const auto key = core::planeKey(instrument);
    instrument.plane.reset();
    EXPECT_EQ(core::planeKey(instrument).error().code, core::ErrorCode::RuleNotApplicable);
    QByteArray table = headerOf(12) + "1,1,1,1,1,1,1,1,1,1,1,1\n";
    QBuffer buffer(&table);
    buffer.open(QIODevice::ReadOnly);
    auto opened = core::openTable(buffer);
    const auto summary = core::scoreResponses(*opened, *key, {}, {}, [](const auto &) {});
    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().code, core::ErrorCode::Mismatch);
}

TEST(ResponseScoring, LeavesRowsOutThatAreNobodysAndKeepsTheNumbersOfTheOthers)
{
    const core::Instrument instrument = shipped(u"ecr-s"_s);
    QByteArray names = headerOf(12).trimmed() + ",id\n";
    const Scored result =
        scored(names + "1,1,1,1,1,1,1,1,1,1,1,1,Ada\n" + names +
                   "4,4,4,4,4,4,4,4,4,4,4,4,Mean\n"
                   "2,2,2,2,2,2,2,2,2,2,2,2,Bo\n"
                   "3,3,3,3,3,3,3,3,3,3,3,3,Ada\n",
               instrument, {.idColumn = 12, .repeats = core::RepeatedPeople::First});
    ASSERT_EQ(result.rows.size(), 2U);
    EXPECT_EQ(result.rows[1].row, 4) << "Bo stands in the fourth row of the file";
    EXPECT_EQ(problem(result, ResponseProblem::NotAPerson).firstRows, (std::vector<qint64>{2, 3}));
    EXPECT_EQ(problem(result, ResponseProblem::RepeatedId).firstRows, std::vector<qint64>{5});
}

TEST(ResponseScoring, TurnsAnswersRoundWhereTheFileHasThemTheOtherWay)
{
    const core::Instrument instrument = shipped(u"ecr-s"_s);
    const Scored straight = scored(headerOf(12) + "1,2,3,4,5,6,7,1,2,3,4,5\n", instrument);
    const Scored turned = scored(headerOf(12) + "7,6,5,4,3,2,1,7,6,5,4,3\n", instrument,
                                 {.turned = std::vector<bool>(12, true)});
    EXPECT_EQ(straight.rows[0].mean, turned.rows[0].mean);
}
