// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "example_archive.h"

#include "core/archive/archive_files.h"
#include "core/archive/archive_reader.h"
#include "core/archive/archive_writer.h"
#include "core/archive/result_tables.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

core::NamedFiles goodFiles()
{
    return *core::recordFiles(exampleArchive());
}

core::Result<core::Archive> readZipOf(const core::NamedFiles &files)
{
    return core::readArchiveBytes(*core::writeZip(files, at(20, 12)));
}

QByteArray content(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

} // namespace

TEST(ArchiveFiles, AreReadFromAZipAsTheyWereWritten)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Größe 1.zip"_s);
    core::SavedEvaluator computed = evaluator();
    ASSERT_TRUE(core::writeArchiveZip(exampleArchive(), computed, path));
    const auto read = core::readArchive(path);
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(*read, exampleArchive());
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions())
        << "nobody else on this computer reads it";
}

TEST(ArchiveFiles, AreReadFromAFolderAsTheyWereWritten)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"archive"_s);
    core::SavedEvaluator computed = evaluator();
    ASSERT_TRUE(core::writeArchiveFolder(exampleArchive(), computed, path));
    const auto read = core::readArchive(path);
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(*read, exampleArchive());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
              QStringList{u"archive"_s})
        << "nothing is left beside it";
}

TEST(ArchiveFiles, AreReadWhenTheFolderWasPackedAgain)
{
    core::NamedFiles packed;
    const core::NamedFiles files = goodFiles();
    for (auto file = files.begin(); file != files.end(); ++file)
        packed.insert(u"mine/"_s + file.key(), *file);
    packed.insert(u"__MACOSX/mine/._archive.json"_s, "x");
    const auto read = readZipOf(packed);
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(*read, exampleArchive());
}

TEST(ArchiveFiles, AreNeverWrittenIntoAFolderWithOtherThings)
{
    const QTemporaryDir folder;
    QFile other(folder.filePath(u"mine.txt"_s));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.close();
    core::SavedEvaluator computed = evaluator();
    const auto written = core::writeArchiveFolder(exampleArchive(), computed, folder.path());
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, core::ErrorCode::FileNotWritable);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{u"mine.txt"_s});
}

TEST(ArchiveFiles, AreAllExplainedByTheManualInside)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"archive"_s);
    core::SavedEvaluator computed = evaluator();
    ASSERT_TRUE(core::writeArchiveFolder(exampleArchive(), computed, path));
    const QByteArray manual = content(path + u"/README.txt"_s);
    const auto explains = [&](const QString &name) {
        return manual.contains('`' + name.toUtf8() + '`');
    };
    const core::NamedFiles records = goodFiles();
    for (auto file = records.begin(); file != records.end(); ++file) {
        if (!file.key().endsWith(u".json"_s))
            continue;
        EXPECT_TRUE(explains(file.key())) << file.key().toStdString();
        const QJsonObject object = QJsonDocument::fromJson(*file).object();
        for (auto list = object.begin(); list != object.end(); ++list) {
            if (!list->isArray()) {
                EXPECT_TRUE(explains(list.key())) << list.key().toStdString();
                continue;
            }
            for (const QString &field : list->toArray().at(0).toObject().keys())
                EXPECT_TRUE(explains(field)) << (file.key() + u": "_s + field).toStdString();
        }
    }
    const core::NamedFiles tables = *core::resultTables(exampleArchive(), computed);
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        EXPECT_TRUE(explains(table.key())) << table.key().toStdString();
        if (!table.key().endsWith(u".csv"_s))
            continue;
        for (const QByteArray &column : table->left(table->indexOf('\r')).split(','))
            EXPECT_TRUE(explains(QString::fromUtf8(column))) << column.toStdString();
    }
}

TEST(ArchiveFiles, SayWhichFileIsMissing)
{
    for (const QString &name : goodFiles().keys()) {
        if (!name.endsWith(u".json"_s))
            continue;
        core::NamedFiles files = goodFiles();
        files.remove(name);
        const auto read = readZipOf(files);
        ASSERT_FALSE(read) << name.toStdString();
        EXPECT_EQ(read.error().code, core::ErrorCode::MissingField);
        EXPECT_TRUE(read.error().detail.contains(name)) << read.error().detail.toStdString();
    }
}

struct Damage {
    const char *name;
    QString file;
    QByteArray from;
    QByteArray to;
    core::ErrorCode code;
    QString detail;
};

void PrintTo(const Damage &damage, std::ostream *out)
{
    *out << damage.name;
}

TEST(ArchiveFiles, AreNotWrittenWhereTheyCouldNotBeBroughtBack)
{
    const QTemporaryDir folder;
    core::Archive archive = exampleArchive();
    archive.journal.front().text = QString(core::ArchiveLimits::textLength + 1, u'x');
    core::SavedEvaluator computed = evaluator();
    const QString path = folder.filePath(u"mine.zip"_s);
    EXPECT_EQ(core::writeArchiveZip(archive, computed, path).error().code,
              core::ErrorCode::TextTooLong);
    EXPECT_FALSE(QFile::exists(path));
}

class DamagedArchive : public testing::TestWithParam<Damage>
{
};

TEST_P(DamagedArchive, IsRefusedWithItsFileAndField)
{
    const Damage &damage = GetParam();
    core::NamedFiles files = goodFiles();
    ASSERT_TRUE(files[damage.file].contains(damage.from)) << files[damage.file].toStdString();
    const qsizetype first = files[damage.file].indexOf(damage.from);
    files[damage.file].replace(first, damage.from.size(), damage.to);
    const auto read = readZipOf(files);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, damage.code) << read.error().detail.toStdString();
    EXPECT_TRUE(read.error().detail.startsWith(damage.file)) << read.error().detail.toStdString();
    EXPECT_TRUE(read.error().detail.contains(damage.detail)) << read.error().detail.toStdString();
}

using core::ErrorCode;
INSTANTIATE_TEST_SUITE_P(
    ArchiveFiles, DamagedArchive,
    testing::Values(Damage{"AnotherFormat", u"archive.json"_s, "attachment-atlas-archive", "other",
                           ErrorCode::UnknownValue, u"format"_s},
                    Damage{"ANewerFormat", u"archive.json"_s, "\"formatNumber\": 1",
                           "\"formatNumber\": 2", ErrorCode::ArchiveNewer, u"2 is newer than 1"_s},
                    Damage{"FormatIsText", u"archive.json"_s, "\"formatNumber\": 1",
                           "\"formatNumber\": \"1\"", ErrorCode::WrongType, u"formatNumber"_s},
                    Damage{"NoTime", u"archive.json"_s, "2026-05-20", "2026-15-20",
                           ErrorCode::WrongType, u"madeAt"_s},
                    Damage{"PersonTwice", u"people.json"_s, "\"id\":3", "\"id\":2",
                           ErrorCode::DuplicateId, u"people[2].id"_s},
                    Damage{"PersonZero", u"people.json"_s, "\"id\":3", "\"id\":0",
                           ErrorCode::OutOfRange, u"people[2].id"_s},
                    Damage{"PersonIsText", u"people.json"_s, "\"id\":3", "\"id\":\"3\"",
                           ErrorCode::WrongType, u"people[2].id"_s},
                    Damage{"NoSuchColour", u"people.json"_s, "orange", "pink",
                           ErrorCode::UnknownValue, u"people[1]"_s},
                    Damage{"MeArchived", u"people.json"_s, "\"archived\":false",
                           "\"archived\":true", ErrorCode::OutOfRange, u"people[0].archived"_s},
                    Damage{"AgreedWithNobody", u"people.json"_s, "\"agreedWith\":[2]",
                           "\"agreedWith\":[9]", ErrorCode::UnknownId, u"people[0]"_s},
                    Damage{"AnswersOfNobody", u"assessments.json"_s, "\"person\":3", "\"person\":4",
                           ErrorCode::UnknownId, u"assessments[4].person"_s},
                    Damage{"ShortHash", u"assessments.json"_s, "\"definition\":\"",
                           "\"definition\":\"a", ErrorCode::WrongType, u"assessments[0]"_s},
                    Damage{"HalfAnAnswer", u"assessments.json"_s, ":4,", ":4.5,",
                           ErrorCode::WrongType, u"answers"_s},
                    Damage{"ListIsText", u"journal.json"_s, "\"answers\":[]", "\"answers\":\"\"",
                           ErrorCode::WrongType, u"journal[0]"_s},
                    Damage{"EntryOfNobody", u"journal.json"_s, "\"person\":2", "\"person\":7",
                           ErrorCode::UnknownId, u"journal[1].person"_s},
                    Damage{"BoxSix", u"reading.json"_s, "\"box\":2", "\"box\":6",
                           ErrorCode::OutOfRange, u"practice[0]"_s},
                    Damage{"NothingToPractise", u"reading.json"_s, "\"vignette\"", "\"riddle\"",
                           ErrorCode::UnknownValue, u"practice[0]"_s},
                    Damage{"RangeOfNothing", u"class-drafts.json"_s, "\"highest\":5",
                           "\"highest\":1", ErrorCode::OutOfRange, u"classDrafts[0]"_s},
                    Damage{"SheetIsText", u"class-drafts.json"_s, "{\"answers\":{}}", "\"sheet\"",
                           ErrorCode::WrongType, u"sheets[1]"_s},
                    Damage{"NoJson", u"people.json"_s, "{", "", ErrorCode::NotJson, u"line 2"_s},
                    Damage{"NotUtf8", u"people.json"_s, "Kim", "K\xff", ErrorCode::NotUtf8, {}},
                    Damage{"TooDeep",
                           u"people.json"_s,
                           "\"people\": [",
                           "\"people\": [[[[[[[[[",
                           ErrorCode::TooDeep,
                           {}},
                    Damage{"AListOfTexts", u"people.json"_s, "\"people\": [", "\"people\": [\"x\",",
                           ErrorCode::WrongType, u"people[0]"_s}),
    [](const auto &test) { return std::string(test.param.name); });

TEST(ArchiveFiles, RefuseADefinitionThatCannotBeRead)
{
    core::NamedFiles files = goodFiles();
    files.insert(u"instruments/x.osd"_s, "{\"definition\": 1}");
    const auto read = readZipOf(files);
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().detail.contains(u"instruments/x.osd"_s));
}

TEST(ArchiveFiles, FollowNoLinkOutOfTheFolder)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"archive"_s);
    core::SavedEvaluator computed = evaluator();
    ASSERT_TRUE(core::writeArchiveFolder(exampleArchive(), computed, path));
    ASSERT_TRUE(QFile::rename(path + u"/people.json"_s, folder.filePath(u"people.json"_s)));
    ASSERT_TRUE(QFile::link(folder.filePath(u"people.json"_s), path + u"/people.json"_s));
    const auto read = core::readArchive(path);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, core::ErrorCode::MissingField);
}

TEST(ArchiveFiles, AreNotFoundInANamelessPlace)
{
    EXPECT_EQ(core::readArchive(u"/nowhere/at.zip"_s).error().code, core::ErrorCode::FileNotFound);
    EXPECT_EQ(core::readArchiveBytes("PK no zip").error().code, core::ErrorCode::NotZip);
    EXPECT_EQ(core::readArchiveBytes({}).error().code, core::ErrorCode::NotZip);
}

TEST(ArchiveFiles, AreCancelledBeforeAnythingIsThere)
{
    const QTemporaryDir folder;
    core::SavedEvaluator computed = evaluator();
    const QString path = folder.filePath(u"a.zip"_s);
    const auto written = core::writeArchiveZip(exampleArchive(), computed, path,
                                               [](qint64 done) { return done < 3; });
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, core::ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(path));
}

TEST(ArchiveFiles, SurviveAnyByteTurnedOver)
{
    const QByteArray good = *core::writeZip(goodFiles(), at(20, 12));
    for (qsizetype i = 0; i < good.size(); i += 97) {
        QByteArray bad = good;
        bad[i] = static_cast<char>(bad[i] ^ 0x55);
        const auto read = core::readArchiveBytes(bad);
        EXPECT_TRUE(!read || *read == exampleArchive()) << "byte " << i << " changed it";
    }
    for (qsizetype size = 0; size < good.size(); size += 501)
        EXPECT_FALSE(core::readArchiveBytes(good.left(size)));
}
