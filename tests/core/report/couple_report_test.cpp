// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/couple_report.h"

#include "tests/answered.h"
#include "tests/core/content/shipped_library.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

const core::CoupleTalk &talk()
{
    return shippedLibrary().coupleTalk();
}

core::ReportedPartner partner(const QString &name, int anxiety, int avoidance,
                              const QString &instrumentId = u"ecr"_s)
{
    static const core::InstrumentCatalogue catalogue(
        QStringLiteral(ATLAS_SOURCE_DIR "/resources/instruments"));
    static core::SavedEvaluator evaluator(catalogue,
                                          QStringLiteral(ATLAS_SOURCE_DIR "/resources/norms"));
    core::Assessment assessment =
        answeredWith(*catalogue.instrument(instrumentId), anxiety, avoidance);
    assessment.title = u"my own title"_s;
    assessment.targetName = u"Robin"_s;
    assessment.startedAt = assessment.startedAt.addDays(anxiety);
    assessment.finishedAt = assessment.startedAt;
    return {name, assessment, *evaluator.evaluate(assessment)};
}

template <class Block> std::vector<Block> all(const core::ReportDocument &document)
{
    std::vector<Block> found;
    for (const core::ReportBlock &block : document.blocks) {
        if (const Block *wanted = std::get_if<Block>(&block))
            found.push_back(*wanted);
    }
    return found;
}

} // namespace

TEST(CoupleReport, HoldsBothPeopleWithWhereEachResultComesFrom)
{
    const auto document =
        core::makeCoupleReport(partner(u"Kim"_s, 6, 2), partner(u"Ada"_s, 2, 6), talk(), u"en"_s);
    ASSERT_TRUE(document);
    EXPECT_EQ(document->kind, core::ReportKind::Couple);
    EXPECT_EQ(document->names[0], u"Kim"_s);
    EXPECT_EQ(document->date, QDate(2026, 5, 7)) << "of the later one";
    const auto provenances = all<core::ReportProvenance>(*document);
    ASSERT_EQ(provenances.size(), 2U);
    EXPECT_EQ(provenances[0].whose, u"Kim"_s);
    EXPECT_EQ(provenances[1].whose, u"Ada"_s);
    EXPECT_EQ(provenances[1].date, QDate(2026, 5, 3));
    EXPECT_TRUE(provenances[0].norm);
    EXPECT_TRUE(provenances[1].norm) << "what writes it may leave a shared one out";
    EXPECT_EQ(all<core::ReportedCouple>(*document).front().picture.pull,
              core::Pull::PursueWithdraw);
}

TEST(CoupleReport, SaysWhoComesCloserWhicheverOfTheTwoStandsFirst)
{
    const core::ReportedPartner near = partner(u"Kim"_s, 6, 2);
    const core::ReportedPartner far = partner(u"Ada"_s, 2, 6);
    const QString expected =
        core::withNames(talk().pulls[core::Pull::PursueWithdraw].text, u"Kim"_s, u"Ada"_s);
    for (const auto &document : {core::makeCoupleReport(near, far, talk(), u"en"_s),
                                 core::makeCoupleReport(far, near, talk(), u"en"_s)}) {
        ASSERT_TRUE(document);
        EXPECT_EQ(all<core::ReportedCouple>(*document).front().text.pull, expected);
    }
}

TEST(CoupleReport, AsksTheQuestionsOfThePullAndOneOfEverybody)
{
    for (const core::Pull pull : core::pulls) {
        core::CouplePicture picture;
        picture.pull = pull;
        QStringList expected = talk().pulls[pull].questions;
        expected << talk().closingQuestion;
        EXPECT_EQ(core::coupleText(picture, {u"Kim"_s, u"Ada"_s}, talk()).questions, expected);
    }
}

TEST(CoupleReport, HoldsNoTitleAndNobodyWhoIsAbsent)
{
    const auto document =
        core::makeCoupleReport(partner(u"Kim"_s, 6, 2), partner(u"Ada"_s, 2, 6), talk(), u"en"_s);
    ASSERT_TRUE(document);
    EXPECT_TRUE(document->label.isEmpty());
    EXPECT_TRUE(document->about.isEmpty());
}

TEST(CoupleReport, SaysWhomTheAnswersWereAboutAndSubtractsNoDifferentRelationships)
{
    core::ReportedPartner kim = partner(u"Kim"_s, 6, 2);
    core::ReportedPartner ada = partner(u"Ada"_s, 2, 6);
    kim.assessment.targetId = u"partner"_s;
    ada.assessment.targetId = u"general"_s;
    const auto document = core::makeCoupleReport(kim, ada, talk(), u"en"_s);
    ASSERT_TRUE(document);
    EXPECT_FALSE(all<core::ReportedCouple>(*document).front().picture.comparison);
    EXPECT_EQ(all<core::ReportedCouple>(*document).front().text.pull,
              talk().differentRelationships);
    const auto provenances = all<core::ReportProvenance>(*document);
    EXPECT_NE(provenances[0].about, provenances[1].about);
    EXPECT_FALSE(provenances[0].about.isEmpty());
    EXPECT_FALSE(provenances[0].about.contains(u"Robin"_s)) << "nobody who is absent";
}

TEST(CoupleReport, SaysWhereTheErrorsComeFrom)
{
    const auto document =
        core::makeCoupleReport(partner(u"Kim"_s, 6, 2), partner(u"Ada"_s, 2, 6), talk(), u"en"_s);
    const auto statements = all<core::ReportStatement>(*document);
    EXPECT_EQ(std::count(statements.begin(), statements.end(),
                         core::ReportStatement::ErrorsFromReliability),
              1);
}

TEST(CoupleReport, AlwaysSaysTheStandingSentences)
{
    const auto document =
        core::makeCoupleReport(partner(u"Kim"_s, 5, 4), partner(u"Ada"_s, 4, 5), talk(), u"en"_s);
    ASSERT_TRUE(document);
    const auto statements = all<core::ReportStatement>(*document);
    for (const core::ReportStatement statement :
         {core::ReportStatement::EachFromOwnAnswers, core::ReportStatement::NoPredictionOfTwo,
          core::ReportStatement::NotWhereThereIsFear})
        EXPECT_EQ(std::count(statements.begin(), statements.end(), statement), 1);
}

TEST(CoupleReport, IsNotMadeOfAResultThatDoesNotLocate)
{
    core::ReportedPartner unlocated = partner(u"Ada"_s, 2, 6);
    unlocated.result.evaluation.classification.reset();
    const auto refused =
        core::makeCoupleReport(partner(u"Kim"_s, 6, 2), unlocated, talk(), u"en"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, core::ErrorCode::NotEnoughAnswers);
}
