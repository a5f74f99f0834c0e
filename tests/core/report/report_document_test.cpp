// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_document.h"

#include "tests/answered.h"
#include "tests/core/content/shipped_library.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

const core::InstrumentCatalogue &shipped()
{
    static const core::InstrumentCatalogue catalogue(
        QStringLiteral(ATLAS_SOURCE_DIR "/resources/instruments"));
    return catalogue;
}

const core::PlaceStories &stories()
{
    return shippedLibrary().placeStories();
}

core::Assessment answered(const QString &instrumentId, int anxiety, int avoidance)
{
    return answeredWith(*shipped().instrument(instrumentId), anxiety, avoidance);
}

core::SavedEvaluation evaluated(const core::Assessment &assessment)
{
    core::SavedEvaluator evaluator(shipped(), QStringLiteral(ATLAS_SOURCE_DIR "/resources/norms"));
    return *evaluator.evaluate(assessment);
}

core::ReportDocument report(core::ReportKind kind, const core::Assessment &assessment,
                            const std::optional<core::Assessment> &earlier = std::nullopt)
{
    std::optional<core::EarlierResult> before;
    if (earlier)
        before = core::EarlierResult{*earlier, evaluated(*earlier)};
    return core::makeReport(kind, assessment, evaluated(assessment), u"en"_s, stories(), before);
}

core::Assessment daysBefore(int days, core::Assessment assessment)
{
    assessment.startedAt = assessment.startedAt.addDays(-days);
    assessment.finishedAt = assessment.startedAt;
    return assessment;
}

bool says(const core::ReportDocument &document, core::ReportStatement statement)
{
    return std::any_of(document.blocks.begin(), document.blocks.end(), [&](const auto &block) {
        const auto *said = std::get_if<core::ReportStatement>(&block);
        return said && *said == statement;
    });
}

} // namespace

TEST(ReportDocument, SaysWhereItComesFrom)
{
    core::Assessment assessment = answered(u"atlas-24"_s, 6, 2);
    assessment.answers.remove(assessment.answers.firstKey());
    const auto document = report(core::ReportKind::Handout, assessment);
    const auto *provenance = core::findBlock<core::ReportProvenance>(document);
    ASSERT_TRUE(provenance);
    EXPECT_EQ(provenance->definition.toLatin1(), assessment.definitionHash.toHex().first(12));
    EXPECT_EQ(provenance->date, QDate(2026, 5, 1));
    EXPECT_EQ(provenance->answered, 23);
    EXPECT_EQ(provenance->of, 24);
    EXPECT_EQ(provenance->rule, core::RuleKind::Midpoint);
}

TEST(ReportDocument, AlwaysSaysThatItIsNoDiagnosis)
{
    core::Assessment straight = answered(u"atlas-24"_s, 6, 2);
    for (int &answer : straight.answers)
        answer = 6;
    for (const core::ReportKind kind : {core::ReportKind::Handout, core::ReportKind::Full}) {
        EXPECT_TRUE(says(report(kind, answered(u"atlas-24"_s, 6, 2)),
                         core::ReportStatement::NotADiagnosis));
        EXPECT_TRUE(says(report(kind, straight), core::ReportStatement::NotADiagnosis));
    }
}

TEST(ReportDocument, DrawsNoMapForAnswersThatDoNotLocate)
{
    core::Assessment straight = answered(u"atlas-24"_s, 6, 2);
    for (int &answer : straight.answers)
        answer = 6;
    const auto document = report(core::ReportKind::Full, straight);
    EXPECT_FALSE(core::findBlock<core::ReportedPlacement>(document));
    EXPECT_FALSE(core::findBlock<core::ReportProvenance>(document)->rule);
    EXPECT_EQ(*core::findBlock<core::QualityConcern>(document),
              core::QualityConcern::StraightLining);
}

TEST(ReportDocument, ComparesOnlyWhereThereIsASample)
{
    const auto own = report(core::ReportKind::Full, answered(u"atlas-24"_s, 6, 2));
    EXPECT_FALSE(core::findBlock<core::NormTable>(own));
    EXPECT_TRUE(says(own, core::ReportStatement::NoComparisonGroup));

    const auto published = report(core::ReportKind::Full, answered(u"ecr"_s, 5, 3));
    ASSERT_TRUE(core::findBlock<core::NormTable>(published));
    EXPECT_FALSE(says(published, core::ReportStatement::NoComparisonGroup));
}

TEST(ReportDocument, NamesASmallestReliableChangeOnlyWhereItIsKnownBeforeASecondResult)
{
    const auto own = report(core::ReportKind::Full, answered(u"atlas-24"_s, 6, 2));
    EXPECT_FALSE(core::findBlock<core::PrecisionTable>(own)->change);
    EXPECT_FALSE(core::findBlock<core::ReportedChangeBasis>(own));
    EXPECT_TRUE(says(own, core::ReportStatement::ChangeNeedsSecond));
    EXPECT_FALSE(says(own, core::ReportStatement::ChangeBeyondChance));

    const auto published = report(core::ReportKind::Full, answered(u"ecr"_s, 5, 3));
    const auto *precision = core::findBlock<core::PrecisionTable>(published);
    ASSERT_TRUE(precision->change);
    EXPECT_DOUBLE_EQ(precision->change->anxiety.smallestReliable,
                     core::smallestReliableChange(precision->placement.on.anxiety.standardError));
    EXPECT_TRUE(says(published, core::ReportStatement::ChangeBeyondChance));
    EXPECT_FALSE(says(published, core::ReportStatement::ChangeNeedsSecond));
    const auto *basis = core::findBlock<core::ReportedChangeBasis>(published);
    ASSERT_TRUE(basis);
    EXPECT_EQ(basis->on, *precision->change);
    EXPECT_EQ(basis->on.anxiety.basis, core::ChangeBasis::InternalConsistency);
}

TEST(ReportDocument, JudgesAChangeAsTheHistoryDoesAlsoByARetestCoefficient)
{
    const core::Assessment assessment = answered(u"ecr"_s, 5, 3);
    core::SavedEvaluation result = evaluated(assessment);
    for (const core::Dimension dimension : core::dimensions)
        result.norm->distributions[dimension].retest = {.8, 0.8, 30, u"Example & Example, 2020"_s};
    const core::Occasion occasion{QDate(2026, 5, 1), result.evaluation.score,
                                  *result.evaluation.placement};
    const auto change = core::changeBetween(occasion, occasion, result.norm);
    const auto document =
        core::makeReport(core::ReportKind::Full, assessment, result, u"en"_s, stories());
    const auto *precision = core::findBlock<core::PrecisionTable>(document);
    ASSERT_TRUE(change && precision->change);
    EXPECT_EQ(*precision->change, change->on);
    EXPECT_EQ(precision->change->anxiety.basis, core::ChangeBasis::RetestReliability);
    EXPECT_NE(precision->change->anxiety.smallestReliable,
              core::smallestReliableChange(precision->placement.on.anxiety.standardError));
}

TEST(ReportDocument, TellsTheChangeSinceAnEarlierResultAmongAllDetails)
{
    for (const QString &instrument : {u"ecr"_s, u"atlas-24"_s}) {
        SCOPED_TRACE(instrument.toStdString());
        const core::Assessment assessment = answered(instrument, 6, 2);
        const core::Assessment earlier = daysBefore(12, answered(instrument, 5, 3));
        EXPECT_FALSE(core::findBlock<core::ReportedChange>(
            report(core::ReportKind::Handout, assessment, earlier)));
        const auto document = report(core::ReportKind::Full, assessment, earlier);
        const auto *reported = core::findBlock<core::ReportedChange>(document);
        ASSERT_TRUE(reported);
        EXPECT_EQ(reported->since, QDate(2026, 4, 19));
        EXPECT_DOUBLE_EQ(reported->change.on.anxiety.difference, 1.0);
        EXPECT_DOUBLE_EQ(reported->change.on.avoidance.difference, -1.0);
        EXPECT_TRUE(reported->change.closerThanAMonth);
        EXPECT_EQ(reported->change.on.anxiety.basis, instrument == "ecr"_L1
                                                         ? core::ChangeBasis::InternalConsistency
                                                         : core::ChangeBasis::OwnSpread);
        EXPECT_FALSE(core::findBlock<core::ReportedChangeBasis>(document))
            << "the change says it itself";
        EXPECT_FALSE(says(document, core::ReportStatement::ChangeNeedsSecond)) << "here it is";
    }
}

TEST(ReportDocument, TellsNoChangeSinceWhatCannotBeCompared)
{
    const core::Assessment assessment = answered(u"ecr"_s, 6, 2);
    core::Assessment straight = daysBefore(90, assessment);
    for (int &answer : straight.answers)
        answer = 6;
    for (const core::Assessment &earlier :
         {daysBefore(90, answered(u"atlas-24"_s, 5, 3)), straight}) {
        const auto document = report(core::ReportKind::Full, assessment, earlier);
        EXPECT_FALSE(core::findBlock<core::ReportedChange>(document));
        EXPECT_TRUE(core::findBlock<core::ReportedChangeBasis>(document));
    }
    EXPECT_FALSE(core::findBlock<core::ReportedChange>(
        report(core::ReportKind::Full, straight, daysBefore(200, assessment))));
}

TEST(ReportDocument, SpeaksOfNoRegionsWhereAQuestionnaireHasNone)
{
    const core::Assessment assessment = answered(u"atlas-24"_s, 6, 2);
    core::SavedEvaluation result = evaluated(assessment);
    result.instrument.plane.reset();
    result.evaluation.placement.reset();
    result.evaluation.classification.reset();
    for (const core::ReportKind kind : {core::ReportKind::Handout, core::ReportKind::Full}) {
        const auto document = core::makeReport(kind, assessment, result, u"en"_s, stories());
        EXPECT_TRUE(says(document, core::ReportStatement::OnlyNotADiagnosis));
        EXPECT_FALSE(says(document, core::ReportStatement::NotADiagnosis));
    }
}

TEST(ReportDocument, ListsEveryAnswerInTheOrderOfTheInstrumentOnlyWithAllDetails)
{
    const core::Assessment assessment = answered(u"atlas-24"_s, 6, 2);
    EXPECT_FALSE(core::findBlock<core::AnswerTable>(report(core::ReportKind::Handout, assessment)));
    const auto document = report(core::ReportKind::Full, assessment);
    const auto *table = core::findBlock<core::AnswerTable>(document);
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rows.size(), 24U);
    EXPECT_EQ(table->rows.front().contribution.itemId,
              (*shipped().instrument(u"atlas-24"_s)).findForm(u"full"_s)->itemIds.front());
    EXPECT_FALSE(table->rows.front().statement.isEmpty());
}

TEST(ReportDocument, PrintsNoWordingOfAKey)
{
    const auto document = report(core::ReportKind::Full, answered(u"ecr"_s, 5, 3));
    const auto *table = core::findBlock<core::AnswerTable>(document);
    ASSERT_TRUE(table);
    for (const core::AnswerTable::Row &row : table->rows)
        EXPECT_TRUE(row.statement.isEmpty()) << row.statement.toStdString();
}

TEST(ReportDocument, HoldsTheNameOfTheResultAndNotWhomItIsAbout)
{
    core::Assessment assessment = answered(u"atlas-r"_s, 5, 3);
    assessment.title = u"Spring"_s;
    assessment.targetId = u"named"_s;
    assessment.targetName = u"Robin"_s;
    const auto document = report(core::ReportKind::Full, assessment);
    EXPECT_EQ(document.label, u"Spring"_s);
    EXPECT_EQ(document.about, u"Someone else I name"_s);
}

TEST(ReportDocument, ReadsBothSidesOfTheNearestBorder)
{
    const auto document = report(core::ReportKind::Handout, answered(u"atlas-24"_s, 6, 2));
    const QStringList articles = core::findBlock<core::ReadingList>(document)->articleIds;
    ASSERT_EQ(articles.size(), 3);
    EXPECT_EQ(articles[0], u"style-preoccupied"_s);
    EXPECT_EQ(articles[2], u"how-it-is-measured"_s);
    EXPECT_EQ(core::readingFor({}), QStringList({u"two-dimensions"_s, u"how-it-is-measured"_s}));
}

TEST(ReportDocument, BeginsWithWhatThePlaceMayFeelLikeOnTheScreenAndOnPaper)
{
    for (const core::ReportKind kind :
         {core::ReportKind::Screen, core::ReportKind::Handout, core::ReportKind::Full}) {
        core::Assessment assessment = answered(u"atlas-24"_s, 6, 2);
        const auto own = report(kind, assessment);
        const auto *story = std::get_if<core::ReportedStory>(&own.blocks.front());
        ASSERT_TRUE(story);
        EXPECT_EQ(story->place, core::Place::Preoccupied);
        EXPECT_EQ(story->words, stories()[core::Place::Preoccupied].toYou);
        assessment.personId = core::me + 1;
        const auto client = report(kind, assessment);
        EXPECT_EQ(std::get<core::ReportedStory>(client.blocks.front()).words,
                  stories()[core::Place::Preoccupied].aloud)
            << "it is read aloud to a client";
    }
}

TEST(ReportDocument, SpeaksOfBothNeighboursNearABorder)
{
    const auto document = report(core::ReportKind::Screen, answered(u"atlas-24"_s, 4, 2));
    EXPECT_EQ(core::findBlock<core::ReportedStory>(document)->place,
              core::Place::SecureOrPreoccupied);
}

TEST(ReportDocument, SaysOnTheScreenWhatMovesThePointTheStrongestFirst)
{
    core::Assessment assessment = answered(u"atlas-24"_s, 6, 2);
    assessment.answers.first() = 1;
    const auto document = report(core::ReportKind::Screen, assessment);
    const auto *why = core::findBlock<core::ReasonTable>(document);
    ASSERT_TRUE(why);
    ASSERT_EQ(why->rows.size(), 24U);
    for (std::size_t i = 1; i < why->rows.size(); ++i) {
        const auto &before = why->rows[i - 1];
        const auto &row = why->rows[i];
        EXPECT_LE(before.dimension, row.dimension);
        if (before.dimension == row.dimension) {
            EXPECT_GE(std::abs(before.pull), std::abs(row.pull) - 1e-12);
        }
        EXPECT_FALSE(row.statement.isEmpty());
        EXPECT_EQ(*row.contribution.keyed > row.mean, row.pull > 0.0) << "bar and words agree";
        EXPECT_NEAR(why->point[row.dimension] - row.without[row.dimension], row.pull, 1e-12);
    }
    EXPECT_FALSE(core::findBlock<core::ReasonTable>(report(core::ReportKind::Full, assessment)));
    EXPECT_FALSE(core::findBlock<core::EmptyLines>(document)) << "nobody writes on a screen";
}

TEST(ReportDocument, TellsTheChangeOnTheScreenAtOnce)
{
    const core::Assessment assessment = answered(u"atlas-24"_s, 6, 2);
    const auto document =
        report(core::ReportKind::Screen, assessment, daysBefore(90, answered(u"atlas-24"_s, 5, 3)));
    ASSERT_GE(document.blocks.size(), 2U);
    EXPECT_TRUE(std::holds_alternative<core::ReportedChange>(document.blocks[1]));
}

TEST(ReportDocument, ListsThePairsThatContradictEachOtherAndNothingThatIsNotThere)
{
    core::Assessment assessment = answered(u"atlas-24"_s, 4, 4);
    const core::Instrument atlas = *shipped().instrument(u"atlas-24"_s);
    ASSERT_FALSE(atlas.oppositePairs.empty());
    for (const auto &[one, other] : atlas.oppositePairs)
        assessment.answers[one] = assessment.answers[other] = 7;
    const auto document = report(core::ReportKind::Screen, assessment);
    const auto *contradicting = core::findBlock<core::ContradictingAnswers>(document);
    ASSERT_TRUE(contradicting);
    ASSERT_EQ(contradicting->pairs.size(), atlas.oppositePairs.size());
    for (std::size_t i = 0; i < contradicting->pairs.size(); ++i) {
        const auto &[one, other] = contradicting->pairs[i];
        EXPECT_EQ(one.itemId, atlas.oppositePairs[i].first);
        EXPECT_EQ(other.itemId, atlas.oppositePairs[i].second);
        EXPECT_EQ(one.statement, atlas.text(atlas.findItem(one.itemId)->textKey, u"en"_s));
        EXPECT_EQ(other.raw, 7);
    }
    EXPECT_FALSE(core::findBlock<core::ReportedStory>(document));
    EXPECT_FALSE(core::findBlock<core::ReasonTable>(document));
    EXPECT_FALSE(core::findBlock<core::ErrorSource>(document)) << "no shaded region";
    EXPECT_FALSE(core::findBlock<core::ContradictingAnswers>(
        report(core::ReportKind::Screen, answered(u"atlas-24"_s, 6, 2))));
}

TEST(ReportDocument, SaysTheTermsOfAQuestionnaireInTheLanguageOfTheReport)
{
    const core::Assessment assessment = answered(u"atlas-24"_s, 6, 2);
    const auto provenance = [&](const QString &language) {
        const auto document = core::makeReport(core::ReportKind::Full, assessment,
                                               evaluated(assessment), language, stories());
        return core::findBlock<core::ReportProvenance>(document)->license;
    };
    EXPECT_TRUE(provenance(u"en"_s).startsWith(u"Original text"_s));
    EXPECT_TRUE(provenance(u"de"_s).startsWith(u"Eigener Text"_s));
}
