// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "example_archive.h"

#include "core/archive/archive_files.h"
#include "core/archive/archive_import.h"
#include "core/archive/archive_reader.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

class ArchiveImportTest : public testing::Test
{
protected:
    core::Result<core::ImportSummary> import(const core::Archive &archive,
                                             const core::ImportOptions &options = {})
    {
        return core::importArchive(*m_store, shippedInstruments(), archive, options);
    }

    core::Archive here()
    {
        return *core::gather(*m_store, shippedInstruments(), std::nullopt, at(20, 12));
    }

    static core::ArchiveCounts without(core::ArchiveCounts counts, int people, int instruments)
    {
        counts.people -= people;
        counts.instruments -= instruments;
        return counts;
    }

    std::unique_ptr<core::Store> m_store = std::move(*core::Store::temporary());
};

} // namespace

TEST_F(ArchiveImportTest, MakesEmptyRecordsEqual)
{
    const auto summary = import(exampleArchive());
    ASSERT_TRUE(summary) << summary.error().detail.toStdString();
    EXPECT_EQ(here(), exampleArchive());
    EXPECT_EQ(summary->added, without(core::countsOf(exampleArchive()), 1, 2))
        << "me and the shipped definitions are always here";
    EXPECT_EQ(summary->alreadyHere, (core::ArchiveCounts{.people = 1, .instruments = 2}));
}

TEST_F(ArchiveImportTest, MakesEmptyRecordsEqualThroughAZip)
{
    const auto zip = core::writeZip(*core::recordFiles(exampleArchive()), at(20, 12));
    ASSERT_TRUE(import(*core::readArchiveBytes(*zip)));
    EXPECT_EQ(here(), exampleArchive());
}

TEST_F(ArchiveImportTest, DoublesNothingTheSecondTime)
{
    ASSERT_TRUE(import(exampleArchive()));
    const auto again = import(exampleArchive());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->added, core::ArchiveCounts());
    EXPECT_EQ(again->alreadyHere, core::countsOf(exampleArchive()));
    EXPECT_EQ(here(), exampleArchive());
}

TEST_F(ArchiveImportTest, DoesWhatItsPlanSaidAndThePlanDoesNothing)
{
    ASSERT_TRUE(m_store->assessments().add(exampleArchive().assessments.front()));
    const core::Archive before = here();
    const auto plan = core::planImport(*m_store, shippedInstruments(), exampleArchive());
    ASSERT_TRUE(plan);
    EXPECT_EQ(here(), before);
    EXPECT_EQ(plan->alreadyHere.results, 1);
    EXPECT_EQ(*import(exampleArchive()), *plan);
}

TEST_F(ArchiveImportTest, TakesNobodyForAnotherOfTheSamePseudonym)
{
    core::Person other = examplePerson(exampleArchive().people[1].pseudonym, 17);
    const core::PersonId id = *m_store->people().add(other);
    ASSERT_TRUE(import(exampleArchive()));
    const auto people = *m_store->people().people();
    ASSERT_EQ(people.size(), 4U);
    EXPECT_TRUE(m_store->assessments().finished(id)->empty());
}

TEST_F(ArchiveImportTest, LeavesWhatWasChangedHereAsItIsHere)
{
    ASSERT_TRUE(import(exampleArchive()));
    core::Person kim = *m_store->people().person(2);
    kim.notes = u"new"_s;
    kim.agreedWith.clear();
    ASSERT_TRUE(m_store->people().change(kim));
    const core::AssessmentId id = m_store->assessments().finished(2)->front().id;
    ASSERT_TRUE(m_store->assessments().rename(id, u"new"_s));
    const core::Archive changed = here();
    const auto again = import(exampleArchive());
    EXPECT_EQ(again->added, core::ArchiveCounts());
    EXPECT_EQ(here(), changed) << "an agreement taken back stays taken back";
}

TEST_F(ArchiveImportTest, KeepsTwoResultsWhoseAnswersDiffer)
{
    ASSERT_TRUE(import(exampleArchive()));
    core::Archive other = exampleArchive();
    other.assessments.front().answers.first() += 1;
    const auto summary = import(other);
    EXPECT_EQ(summary->added.results, 1);
    EXPECT_EQ(m_store->assessments().finished(core::me)->size(), 2U);
}

TEST_F(ArchiveImportTest, KnowsAResultThatWasCorrectedSinceTheArchiveWasMade)
{
    ASSERT_TRUE(import(exampleArchive()));
    const core::Assessment first = m_store->assessments().finished(core::me)->front();
    core::GivenAnswers given = core::givenAnswersOf(first);
    given.finishedAt = given.finishedAt.addDays(-3);
    given.answers.first() += 1;
    ASSERT_TRUE(m_store->assessments().correct(first.id, given, given.finishedAt.addDays(30)));
    const core::Archive corrected = here();
    EXPECT_EQ(import(exampleArchive())->added, core::ArchiveCounts());
    EXPECT_EQ(here(), corrected) << "the correction stays";
    EXPECT_EQ(import(corrected)->added, core::ArchiveCounts());
}

TEST_F(ArchiveImportTest, WritesOverNothingThatIsKnownOfMe)
{
    core::Person mine = *m_store->people().person(core::me);
    mine.pseudonym = u"Here"_s;
    ASSERT_TRUE(m_store->people().change(mine));
    ASSERT_TRUE(import(exampleArchive()));
    EXPECT_EQ(m_store->people().person(core::me)->pseudonym, u"Here"_s);
    EXPECT_EQ(m_store->assessments().finished(core::me)->size(), 1U) << "but the results are mine";
}

TEST_F(ArchiveImportTest, CanMakeTheirMeAnotherPersonHere)
{
    const auto summary = import(exampleArchive(), {.meAs = u"Alex"_s});
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->added.people, 3);
    EXPECT_TRUE(m_store->assessments().finished(core::me)->empty());
    EXPECT_TRUE(m_store->readingLog().bookmarks()->isEmpty()) << "nobody else's reading";
    const auto people = *m_store->people().people();
    ASSERT_EQ(people.size(), 4U);
    EXPECT_EQ(people[1].pseudonym, u"Alex"_s);
    EXPECT_EQ(people[1].agreedWith, QSet<core::PersonId>{people[2].id});
    EXPECT_EQ(m_store->assessments().finished(people[1].id)->size(), 1U);
    EXPECT_EQ(import(exampleArchive(), {.meAs = u"Alex"_s})->added, core::ArchiveCounts());
}

TEST_F(ArchiveImportTest, AddsOnePersonToOthers)
{
    ASSERT_TRUE(import(exampleArchive()));
    auto elsewhere = std::move(*core::Store::temporary());
    ASSERT_TRUE(elsewhere->assessments().add(exampleResult(core::me, at(1, 1))));
    const core::Archive kim =
        *core::gather(*m_store, shippedInstruments(), core::PersonId(2), at(20, 12));
    const auto summary = core::importArchive(*elsewhere, shippedInstruments(), kim);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->added.people, 1);
    EXPECT_EQ(elsewhere->assessments().finished(2)->size(), 2U);
    EXPECT_EQ(elsewhere->assessments().finished(core::me)->size(), 1U);
}

TEST_F(ArchiveImportTest, GoesOnFromWhereReadingAndPracticeAreFurther)
{
    const core::Archive archive = exampleArchive();
    core::ReadingLog &log = m_store->readingLog();
    ASSERT_TRUE(log.saveReading({u"myths"_s, 500, false, at(15, 9)}));
    ASSERT_TRUE(
        log.savePractice({core::PracticeKind::Vignette, u"v1"_s, 4, QDate(2026, 7, 1), 9, 8}));
    ASSERT_TRUE(import(archive));
    const auto readings = *log.readings();
    EXPECT_EQ(readings.front(), (core::ReadingState{u"myths"_s, 500, true, at(15, 9)}))
        << "where it was left here, finished as there";
    EXPECT_EQ(log.practice()->front().times, 9);
}

TEST_F(ArchiveImportTest, KeepsDefinitionsThatAreNotHereAndScoresByThem)
{
    const QTemporaryDir own;
    const core::InstrumentCatalogue nothing(u"/nowhere"_s, own.filePath(u"own"_s));
    const auto summary = core::importArchive(*m_store, nothing, exampleArchive());
    ASSERT_TRUE(summary) << summary.error().detail.toStdString();
    EXPECT_EQ(summary->added.instruments, 2);
    core::SavedEvaluator evaluator(nothing, normsFolder());
    EXPECT_TRUE(evaluator.evaluate(m_store->assessments().finished(core::me)->front()));
    EXPECT_EQ(core::importArchive(*m_store, nothing, exampleArchive())->added,
              core::ArchiveCounts());
}

TEST_F(ArchiveImportTest, IsTakenBackAsAWholeWhenItIsStopped)
{
    const QTemporaryDir own;
    const core::InstrumentCatalogue nothing(u"/nowhere"_s, own.filePath(u"own"_s));
    const core::Archive before = here();
    const auto stopped = core::importArchive(*m_store, nothing, exampleArchive(), {},
                                             [](qint64 done) { return done < 4; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, core::ErrorCode::Cancelled);
    EXPECT_EQ(here(), before);
    EXPECT_TRUE(nothing.ownInstruments().empty());
}

// Each record looked up by reading all of them would take minutes.
TEST_F(ArchiveImportTest, TakesAsManyReadingRecordsAsAnArchiveMayHold)
{
    core::Archive archive = exampleArchive();
    for (int i = 0; i < 20'000; ++i)
        archive.reading.readings.push_back({u"article-%1"_s.arg(i), i, false, at(3, 9)});
    QElapsedTimer timer;
    timer.start();
    ASSERT_TRUE(import(archive));
    EXPECT_LT(timer.elapsed(), 30'000);
    EXPECT_EQ(m_store->readingLog().readings()->size(), archive.reading.readings.size());
}

TEST_F(ArchiveImportTest, DoublesNothingWhereATextWasPastedWithAByteOrderMark)
{
    core::Person person = examplePerson(u"\uFEFFKim"_s, 3);
    ASSERT_TRUE(m_store->people().add(person));
    ASSERT_TRUE(m_store->journal().add(
        {.personId = core::me, .writtenAt = at(4, 9), .text = u"a\uFEFFb"_s}));
    const core::Archive before = here();
    const auto zip = core::writeZip(*core::recordFiles(before), at(20, 12));
    ASSERT_TRUE(zip);
    const auto summary = import(*core::readArchiveBytes(*zip));
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->added, core::ArchiveCounts());
    EXPECT_EQ(here(), before);
}
