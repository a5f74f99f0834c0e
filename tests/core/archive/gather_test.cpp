// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "example_archive.h"

#include "core/archive/archive_files.h"
#include "core/archive/archive_import.h"
#include "core/archive/archive_writer.h"

#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

std::unique_ptr<core::Store> filledStore()
{
    auto store = std::move(*core::Store::temporary());
    EXPECT_TRUE(core::importArchive(*store, shippedInstruments(), exampleArchive()));
    return store;
}

} // namespace

TEST(Gather, TakesEverythingThatIsNotDeleted)
{
    const auto store = filledStore();
    ASSERT_TRUE(store->people().markDeleted(3));
    const auto archive = core::gather(*store, shippedInstruments(), std::nullopt, at(20, 12));
    ASSERT_TRUE(archive);
    core::Archive expected = exampleArchive();
    expected.people.pop_back();
    expected.people.back().agreedWith = {core::me};
    expected.assessments.pop_back();
    EXPECT_EQ(*archive, expected);
}

TEST(Gather, CountsAnewSoThatEqualRecordsMakeEqualArchives)
{
    auto store = std::move(*core::Store::temporary());
    ASSERT_TRUE(store->people().add(examplePerson(u"In between"_s, 1)));
    ASSERT_TRUE(store->people().markDeleted(2));
    ASSERT_TRUE(store->eraseDeleted());
    ASSERT_TRUE(core::importArchive(*store, shippedInstruments(), exampleArchive()));
    EXPECT_EQ(*core::gather(*store, shippedInstruments(), std::nullopt, at(20, 12)),
              exampleArchive());
}

TEST(Gather, TakesTheReadingOfMeAlone)
{
    const auto store = filledStore();
    const auto mine = core::gather(*store, shippedInstruments(), core::me, at(20, 12));
    ASSERT_TRUE(mine);
    EXPECT_EQ(mine->reading, exampleArchive().reading);
    EXPECT_TRUE(mine->classDrafts.empty());
    EXPECT_EQ(mine->assessments.size(), 2U);
    const auto theirs = core::gather(*store, shippedInstruments(), 2, at(20, 12));
    ASSERT_TRUE(theirs);
    EXPECT_EQ(theirs->reading, core::ReadingRecords());
    EXPECT_EQ(theirs->people.front().agreedWith, QSet<core::PersonId>());
    EXPECT_EQ(theirs->instruments.size(), 2U);
}

TEST(Gather, KnowsNobodyWhoIsNotThere)
{
    const auto store = filledStore();
    EXPECT_EQ(core::gather(*store, shippedInstruments(), 77, at(20, 12)).error().code,
              core::ErrorCode::RecordNotFound);
}

TEST(Gather, OfOnePersonHoldsNobodyElse)
{
    // Every text that one person wrote or is called has a word of their own in it.
    auto store = std::move(*core::Store::temporary());
    QMap<core::PersonId, QByteArray> words{{core::me, "WORDOFMINE"}};
    for (const QByteArray word : {"WORDOFKIM", "WORDOFSAM"}) {
        core::Person person = examplePerson(u"P "_s + QString::fromUtf8(word), 2);
        person.agreedWith = {core::me};
        words.insert(*store->people().add(person), word);
    }
    for (auto word = words.begin(); word != words.end(); ++word) {
        core::Person person = *store->people().person(word.key());
        person.pseudonym = person.notes = QString::fromUtf8(*word);
        for (const core::PersonId other : words.keys()) {
            if (other != person.id)
                person.agreedWith.insert(other);
        }
        ASSERT_TRUE(store->people().change(person));
        core::Assessment assessment = exampleResult(word.key(), at(4, 7));
        assessment.title = assessment.notes = assessment.targetName = QString::fromUtf8(*word);
        ASSERT_TRUE(store->assessments().add(assessment));
        ASSERT_TRUE(store->journal().add({0, word.key(), at(4, 9), {}, {}, person.notes, {}}));
    }
    ASSERT_TRUE(
        store->readingLog().addHighlight({0, u"a"_s, u"en"_s, 1, u"WORDOFMINE"_s, {}, at(4, 9)}));
    for (const core::PersonId exported : words.keys()) {
        const auto archive = core::gather(*store, shippedInstruments(), exported, at(20, 12));
        ASSERT_TRUE(archive);
        const QTemporaryDir folder;
        core::SavedEvaluator evaluator(shippedInstruments(), normsFolder());
        const QString path = folder.filePath(u"archive"_s);
        ASSERT_TRUE(core::writeArchiveFolder(*archive, evaluator, path));
        QByteArray everything;
        QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            everything += file.readAll();
        }
        for (auto word = words.begin(); word != words.end(); ++word)
            EXPECT_EQ(everything.contains(*word), word.key() == exported) << word->toStdString();
    }
}
