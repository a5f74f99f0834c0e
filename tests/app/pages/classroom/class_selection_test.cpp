// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/class_selection.h"

#include "core/cohort/simulation.h"
#include "core/scoring/norm_reader.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace Qt::StringLiterals;

namespace
{

/// Answers to the ECR on 1–5; every fifth person left statement 1 out, every eleventh all of them.
std::shared_ptr<const app::ClassData> ecrClass(int people)
{
    const core::InstrumentCatalogue instruments(u":/instruments"_s);
    core::PlaneKey key = *core::planeKey(*instruments.instrument(u"ecr"_s));
    key.answers = *core::Scale::make(1, 5);
    core::ResponseTable table = *core::ResponseTable::make(36, key.answers);
    app::ClassData data{.instrumentId = u"ecr"_s, .key = key};
    for (int person = 0; person < people; ++person) {
        const std::size_t row = table.addRow();
        data.ids.append(QByteArray("P" + QByteArray::number(person)).toStdString());
        for (int item = 0; item < 36 && person % 11 != 10; ++item) {
            if (item > 0 || person % 5 != 4)
                table.setAnswer(row, item, 1 + (person * 7 + item * 3 + person * item) % 5);
        }
    }
    data.scores = *core::scoreCohort(table, key);
    data.answers = std::make_shared<const core::ResponseTable>(std::move(table));
    app::describe(data);
    return std::make_shared<const app::ClassData>(std::move(data));
}

app::SelectedClass select(const std::shared_ptr<const app::ClassData> &loaded,
                          const app::ClassSelection &selection)
{
    return app::selectedClass(loaded, app::wholeClass(loaded, selection), selection);
}

app::AnswerReading reading(const app::ClassData &data, core::AnswersUsed used)
{
    const core::InstrumentCatalogue instruments(u":/instruments"_s);
    for (const app::AnswerReading &each : app::answerReadings(data, instruments)) {
        if (each.used == used)
            return each;
    }
    ADD_FAILURE() << "not offered";
    return {};
}

void expectSame(const core::CohortScores &one, const core::CohortScores &other)
{
    ASSERT_EQ(one.size(), other.size());
    for (std::size_t row = 0; row < one.size(); ++row)
        EXPECT_EQ(one.at(row), other.at(row)) << row;
}

} // namespace

TEST(ClassSelection, OfEverythingIsTheClassItself)
{
    const auto loaded = ecrClass(60);
    const app::SelectedClass selected = select(loaded, {});
    EXPECT_EQ(selected.shown, loaded);
    EXPECT_EQ(selected.whole, loaded);
    EXPECT_FALSE(selected.byAllAnswers);
    EXPECT_FALSE(selected.measuredFirst);
}

TEST(ClassSelection, OffersTheFormsInsideAQuestionnaireAndTheCommonMistake)
{
    const core::InstrumentCatalogue instruments(u":/instruments"_s);
    const auto loaded = ecrClass(10);
    std::vector<core::AnswersUsed> offered;
    for (const app::AnswerReading &each : app::answerReadings(*loaded, instruments)) {
        offered.push_back(each.used);
        EXPECT_EQ(each.key.answers, loaded->key->answers) << "the range of the table";
    }
    EXPECT_EQ(offered,
              (std::vector{core::AnswersUsed::All, core::AnswersUsed::EcrS,
                           core::AnswersUsed::Ecr12, core::AnswersUsed::ReversalForgotten}));
    const app::ClassData scoresOnly{.instrumentId = u"ecr"_s, .scores = loaded->scores};
    EXPECT_TRUE(app::answerReadings(scoresOnly, instruments).empty());
}

TEST(ClassSelection, ScoresTheChosenAnswersAndKeepsAllOfThemToCompare)
{
    const auto loaded = ecrClass(60);
    for (const core::AnswersUsed used : {core::AnswersUsed::EcrS, core::AnswersUsed::Ecr12,
                                         core::AnswersUsed::ReversalForgotten}) {
        const app::AnswerReading answers = reading(*loaded, used);
        const app::SelectedClass selected = select(loaded, {.answers = answers});
        expectSame(selected.shown->scores, *core::scoreCohort(*loaded->answers, answers.key));
        ASSERT_TRUE(selected.byAllAnswers);
        expectSame(*selected.byAllAnswers, loaded->scores);
        EXPECT_EQ(selected.shown->instrumentId, answers.instrumentId);
        EXPECT_NE(selected.shown->statistics, loaded->statistics);
    }
}

TEST(ClassSelection, KeepsTheStraightLinesOfTheAnswersWhereTheReversalIsForgotten)
{
    app::ClassData data = *ecrClass(60);
    std::vector<std::size_t> everybody(data.answers->rows());
    std::iota(everybody.begin(), everybody.end(), std::size_t{0});
    core::ResponseTable table = core::selectPeople(*data.answers, everybody);
    for (const std::size_t row : {std::size_t{3}, std::size_t{7}}) {
        for (int item = 0; item < 36; ++item)
            table.setAnswer(row, item, 4);
    }
    data.scores = *core::scoreCohort(table, *data.key);
    data.answers = std::make_shared<const core::ResponseTable>(std::move(table));
    app::describe(data);
    const auto loaded = std::make_shared<const app::ClassData>(data);
    const std::vector<std::size_t> straight = loaded->answerFigures->straightLiners;
    ASSERT_GE(straight.size(), 2U);
    const auto forgotten =
        select(loaded, {.answers = reading(*loaded, core::AnswersUsed::ReversalForgotten)});
    EXPECT_EQ(forgotten.shown->answerFigures->straightLiners, straight);
}

TEST(ClassSelection, DrawsPeopleWithBothScoresAndKeepsTheirRowsNamesAndAnswers)
{
    const auto loaded = ecrClass(60);
    const app::SelectedClass selected =
        select(loaded, {.answers = reading(*loaded, core::AnswersUsed::EcrS),
                        .draw = app::ClassSelection::Draw{20, 3}});
    const app::ClassData &shown = *selected.shown;
    ASSERT_EQ(shown.scores.size(), 20u);
    EXPECT_EQ(shown.scores.placed(), 20u);
    EXPECT_EQ(selected.whole->scores.size(), 60u);
    for (std::size_t row = 0; row < 20; ++row) {
        const std::size_t from = shown.loadedRow(row);
        EXPECT_EQ(shown.ids.at(row), u"P%1"_s.arg(from));
        EXPECT_EQ(selected.byAllAnswers->at(row), loaded->scores.at(from));
        for (int item = 0; item < 36; ++item)
            EXPECT_EQ(shown.answers->answer(row, item), loaded->answers->answer(from, item));
    }
}

TEST(ClassSelection, LeavesOutPeopleWhoLeftAStatementOut)
{
    const auto loaded = ecrClass(60);
    const app::SelectedClass selected =
        select(loaded, {.completeOnly = true, .draw = app::ClassSelection::Draw{30, 1}});
    EXPECT_EQ(selected.whole->scores.size(), 44u);
    for (const std::size_t row : selected.shown->rows) {
        EXPECT_NE(row % 5, 4u);
        EXPECT_NE(row % 11, 10u);
    }
}

TEST(ClassSelection, MeasuresTheDrawnPeopleAgainWithoutTheirAnswers)
{
    const auto loaded = ecrClass(60);
    const app::ClassSelection selection{.draw = app::ClassSelection::Draw{20, 3},
                                        .again =
                                            app::ClassSelection::SecondMeasurement{{0.3, 0.3}, 5}};
    const app::SelectedClass selected = select(loaded, selection);
    ASSERT_TRUE(selected.measuredFirst);
    app::ClassSelection once = selection;
    once.again.reset();
    expectSame(*selected.measuredFirst, select(loaded, once).shown->scores);
    expectSame(selected.shown->scores,
               core::measureAgain(*selected.measuredFirst,
                                  core::groupReliability(selected.whole->scores, {0.3, 0.3}), 5));
    EXPECT_FALSE(selected.shown->answers);
    EXPECT_FALSE(selected.shown->answerFigures);
    EXPECT_TRUE(selected.shown->statistics);
}

TEST(ClassSelection, GivesNoFiguresOfFewerPeopleThanAskedFor)
{
    const auto loaded = ecrClass(60);
    EXPECT_TRUE(select(loaded, {.smallest = 50}).shown->statistics);
    EXPECT_FALSE(select(loaded, {.smallest = 60}).shown->statistics);
    const app::SelectedClass drawn =
        select(loaded, {.draw = app::ClassSelection::Draw{20, 3}, .smallest = 30});
    EXPECT_FALSE(drawn.shown->statistics);
    EXPECT_FALSE(drawn.shown->answerFigures);
    EXPECT_TRUE(drawn.whole->statistics);
}

TEST(ErrorOfScores, IsThatOfTheNormOrElseBeginsWithThePeople)
{
    const auto loaded = ecrClass(60);
    const core::Norm norm = *core::findNorm(u":/norms"_s, u"ecr"_s);
    const core::ErrorOfScores published = app::errorOfScores(norm, *loaded);
    EXPECT_TRUE(published.published);
    // 1.5 × .8007 √(1 − .9161) and 1.5 × .8293 √(1 − .9376)
    EXPECT_NEAR(published.standardError.anxiety, 0.3479, 1e-4);
    EXPECT_NEAR(published.standardError.avoidance, 0.3107, 1e-4);
    EXPECT_FALSE(app::errorOfScores(std::nullopt, *loaded).published);
}
