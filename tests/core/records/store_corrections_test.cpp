// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "example_assessment.h"
#include "records_folder.h"
#include "records_test.h"
#include "vault_example.h"

#include "core/records/store.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

enum class Records { Open, Sealed };

/// What was saved can be put right, with a passphrase and without.
class CorrectionsTest : public RecordsTest, public testing::WithParamInterface<Records>
{
protected:
    void SetUp() override
    {
        reopen();
        if (GetParam() == Records::Sealed) {
            core::CreatedVault created = vault_example::createdVault(secret);
            ASSERT_TRUE(m_store->seal(std::move(created.vault), created.header));
        }
        core::Assessment finished = exampleAssessment();
        finished.finishedAt = noon;
        m_id = *m_store->assessments().add(finished);
        m_first = saved();
    }
    /// The program was closed and is started again.
    void restart()
    {
        reopen();
        if (GetParam() == Records::Open)
            return;
        auto vault =
            core::Vault::unlock(*m_store->vaultHeader(), vault_example::passphrase(secret));
        ASSERT_TRUE(vault);
        ASSERT_TRUE(m_store->unlock(std::move(*vault)));
    }
    core::Assessment saved() { return *m_store->assessments().assessment(m_id); }
    core::Result<core::Done> correctDay(const QDateTime &finishedAt)
    {
        core::GivenAnswers given = core::givenAnswersOf(saved());
        given.finishedAt = finishedAt;
        return m_store->assessments().correct(m_id, given, later);
    }

    static inline const QString secret = u"four quiet herons"_s;
    static inline const QDateTime later = noon.addDays(30);
    core::AssessmentId m_id = 0;
    core::Assessment m_first;
};

INSTANTIATE_TEST_SUITE_P(AllRecords, CorrectionsTest,
                         testing::Values(Records::Open, Records::Sealed), [](const auto &made) {
                             return made.param == Records::Open ? "WithoutAPassphrase"
                                                                : "WithAPassphrase";
                         });

} // namespace

TEST_P(CorrectionsTest, PutsTheDayRightAndKeepsWhatWasThere)
{
    ASSERT_TRUE(correctDay(noon.addDays(-3)));
    restart();
    const core::Assessment corrected = saved();
    EXPECT_EQ(corrected.finishedAt, noon.addDays(-3));
    EXPECT_EQ(corrected.answers, m_first.answers);
    EXPECT_EQ(corrected.title, m_first.title);
    ASSERT_EQ(corrected.corrections.size(), 1U);
    EXPECT_EQ(corrected.corrections.front(),
              (core::Correction{later, core::givenAnswersOf(m_first)}));
    EXPECT_EQ(m_store->assessments().finished(core::me)->size(), 1U) << "it is no second result";
}

TEST_P(CorrectionsTest, PutsAnswersRightAndTakesEachCorrectionBackTheLastOneFirst)
{
    ASSERT_TRUE(correctDay(noon.addDays(-3)));
    core::GivenAnswers given = core::givenAnswersOf(saved());
    given.answers = {{u"atlas01"_s, 2}, {u"atlas03"_s, 5}};
    given.skipped = {u"atlas02"_s};
    ASSERT_TRUE(m_store->assessments().correct(m_id, given, later.addDays(1)));
    restart();
    EXPECT_EQ(core::givenAnswersOf(saved()), given);
    EXPECT_EQ(saved().corrections.size(), 2U);
    ASSERT_TRUE(m_store->assessments().takeBackCorrection(m_id));
    EXPECT_EQ(saved().answers, m_first.answers);
    EXPECT_EQ(saved().finishedAt, noon.addDays(-3)) << "that was another correction";
    ASSERT_TRUE(m_store->assessments().takeBackCorrection(m_id));
    restart();
    EXPECT_EQ(saved(), m_first);
    EXPECT_EQ(m_store->assessments().takeBackCorrection(m_id).error().code, ErrorCode::Mismatch);
}

TEST_P(CorrectionsTest, CallsNothingACorrectionThatChangesNothingOrIsOfNothingFinished)
{
    ASSERT_TRUE(correctDay(*m_first.finishedAt));
    EXPECT_EQ(saved(), m_first);
    const auto open = m_store->assessments().add(exampleAssessment());
    EXPECT_EQ(
        m_store->assessments().correct(*open, core::givenAnswersOf(m_first), later).error().code,
        ErrorCode::Mismatch);
    ASSERT_TRUE(m_store->assessments().markDeleted(m_id));
    EXPECT_EQ(
        m_store->assessments().correct(m_id, core::givenAnswersOf(m_first), later).error().code,
        ErrorCode::RecordNotFound);
    EXPECT_EQ(m_store->assessments().takeBackCorrection(m_id).error().code,
              ErrorCode::RecordNotFound);
}

TEST_P(CorrectionsTest, KeepsTheFirstAndTheNewestOfVeryManyCorrections)
{
    constexpr int many = static_cast<int>(core::maxCorrections) + 20;
    for (int day = 1; day <= many; ++day)
        ASSERT_TRUE(correctDay(noon.addDays(-day)));
    restart();
    const core::Assessment corrected = saved();
    EXPECT_EQ(corrected.corrections.size(), core::maxCorrections + 1);
    EXPECT_EQ(corrected.corrections.front().before.finishedAt, noon);
    EXPECT_EQ(corrected.corrections.back().before.finishedAt, noon.addDays(1 - many));
}

TEST_P(CorrectionsTest, KnowsASheetFromPaper)
{
    EXPECT_FALSE(core::isFromPaper(m_first));
    const auto sheet = m_store->assessments().add(exampleAssessment());
    ASSERT_TRUE(m_store->assessments().finishPaper(*sheet, noon));
    restart();
    EXPECT_TRUE(core::isFromPaper(*m_store->assessments().assessment(*sheet)));
    core::Assessment ofEarlierVersion = m_first;
    ofEarlierVersion.finishedAt = m_first.startedAt.addDays(-1);
    EXPECT_TRUE(core::isFromPaper(ofEarlierVersion)) << "filled in before it was typed";
}
