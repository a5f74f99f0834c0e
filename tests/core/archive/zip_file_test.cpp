// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zip_file.h"

#include "tests/utc.h"

#include <QTimeZone>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

const QDateTime noon = utc(QDate(2026, 5, 1), QTime(12, 0));
constexpr qint64 enough = 64 * 1024 * 1024;

} // namespace

TEST(ZipFile, GivesBackWhatWasPutIn)
{
    const QByteArray large(100'000, 'x');
    const core::NamedFiles files{
        {u"a.txt"_s, "a"}, {u"empty"_s, {}}, {u"folder/Größe 🙂.txt"_s, large}};
    const auto zip = core::ZipReader::open(*core::writeZip(files, noon), {});
    ASSERT_TRUE(zip) << zip.error().detail.toStdString();
    EXPECT_EQ(zip->names(), files.keys());
    for (auto file = files.begin(); file != files.end(); ++file)
        EXPECT_EQ(*zip->file(file.key(), enough), *file) << file.key().toStdString();
}

TEST(ZipFile, IsTheSameForTheSameFiles)
{
    const core::NamedFiles files{{u"a.txt"_s, "a"}};
    EXPECT_EQ(*core::writeZip(files, noon), *core::writeZip(files, noon));
}

TEST(ZipFile, RefusesNamesThatLeadOut)
{
    for (const QString &name : {u"../evil"_s, u"a/../../evil"_s, u"/etc/passwd"_s, u"C:evil"_s,
                                u"a\\..\\evil"_s, u".."_s}) {
        const auto zip = core::ZipReader::open(*core::writeZip({{name, "x"}}, noon), u"b.zip"_s);
        ASSERT_FALSE(zip) << name.toStdString();
        EXPECT_EQ(zip.error().code, core::ErrorCode::UnknownValue);
        EXPECT_TRUE(zip.error().detail.startsWith(u"b.zip: "_s + name));
    }
}

TEST(ZipFile, RefusesAFileThatStandsTwice)
{
    QByteArray bytes = *core::writeZip({{u"people.json"_s, "a"}, {u"peoplf.json"_s, "b"}}, noon);
    bytes.replace("peoplf.json", "people.json");
    EXPECT_EQ(core::ZipReader::open(bytes, {}).error().code, core::ErrorCode::DuplicateId);
}

TEST(ZipFile, RefusesTooManyFiles)
{
    core::NamedFiles files;
    for (int i = 0; i <= core::ZipReader::entriesAtMost; ++i)
        files.insert(QString::number(i), {});
    EXPECT_EQ(core::ZipReader::open(*core::writeZip(files, noon), {}).error().code,
              core::ErrorCode::TooMany);
}

TEST(ZipFile, RefusesABombUnopened)
{
    const QByteArray bytes = *core::writeZip({{u"a"_s, QByteArray(50'000'000, '0')}}, noon);
    ASSERT_LT(bytes.size(), 100'000);
    const auto file = core::ZipReader::open(bytes, {})->file(u"a"_s, enough);
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().code, core::ErrorCode::FileTooLarge);
}

TEST(ZipFile, RefusesWhatIsLargerThanAllowed)
{
    const auto zip = core::ZipReader::open(*core::writeZip({{u"a"_s, "12345"}}, noon), {});
    EXPECT_TRUE(zip->file(u"a"_s, 5));
    EXPECT_EQ(zip->file(u"a"_s, 4).error().code, core::ErrorCode::FileTooLarge);
}

TEST(ZipFile, NoticesASizeThatLies)
{
    const QByteArray good = *core::writeZip({{u"a"_s, QByteArray(200, 'y')}}, noon);
    for (const quint32 lie : {0U, 100U, 199U, 201U, 1'000'000U}) {
        QByteArray bad = good;
        // The size stands in the local header and in the central one, little-endian.
        const QByteArray size("\xc8\x00\x00\x00", 4);
        QByteArray other;
        for (int byte = 0; byte < 4; ++byte)
            other.append(static_cast<char>(lie >> (8 * byte)));
        ASSERT_EQ(bad.count(size), 2);
        bad.replace(size, other);
        const auto zip = core::ZipReader::open(bad, {});
        EXPECT_FALSE(zip && zip->file(u"a"_s, enough)) << lie;
    }
}

TEST(ZipFile, SaysWhatItCannotUnpack)
{
    // Places in the header before a file and in the one of the list at the end.
    struct Case {
        const char *what;
        qsizetype inHeader;
        qsizetype inList;
        char value;
    };
    const Case cases[] = {{"a: is encrypted", 6, 8, 1},         // bit 0 of the flags
                          {"a: cannot be unpacked", 8, 10, 12}, // the method, here bzip2
                          {"a: has a wrong check sum", 14, 16, 'x'}};
    const QByteArray good = *core::writeZip({{u"a"_s, QByteArray(200, 'y')}}, noon);
    for (const Case &each : cases) {
        QByteArray bad = good;
        bad[good.indexOf("PK\x03\x04") + each.inHeader] = each.value;
        bad[good.indexOf("PK\x01\x02") + each.inList] = each.value;
        const auto zip = core::ZipReader::open(bad, {});
        ASSERT_TRUE(zip) << each.what;
        const auto file = zip->file(u"a"_s, enough);
        ASSERT_FALSE(file) << each.what;
        EXPECT_EQ(file.error().code, core::ErrorCode::FileUnreadable) << each.what;
        EXPECT_EQ(file.error().detail, QString::fromLatin1(each.what));
    }
}

TEST(ZipFile, SaysWhatIsNotThere)
{
    const auto zip = core::ZipReader::open(*core::writeZip({{u"a"_s, "1"}}, noon), {});
    EXPECT_EQ(zip->file(u"b"_s, enough).error().code, core::ErrorCode::FileNotFound);
}
