// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "example_archive.h"

#include "core/archive/archive_reader.h"
#include "core/archive/archive_writer.h"
#include "core/archive/sealed_archive.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr core::PassphraseCost quickCost{1, 8192};
constexpr qsizetype beginningSize = 61;
constexpr qsizetype pieceSize = 64 * 1024;

core::Passphrase phrase(QString typed)
{
    return *core::Passphrase::take(std::move(typed));
}

const core::Passphrase &right()
{
    static const core::Passphrase passphrase = phrase(u"four quiet herons"_s);
    return passphrase;
}

// Never the same byte twice in a row, so that pieces which changed places show.
QByteArray bytes(qsizetype size)
{
    QByteArray made(size, Qt::Uninitialized);
    for (qsizetype at = 0; at < size; ++at)
        made[at] = static_cast<char>(at * 7 + at / pieceSize);
    return made;
}

QByteArray sealed(const QByteArray &content)
{
    return *core::sealArchive(content, right(), quickCost);
}

} // namespace

TEST(SealedArchive, OpensToWhatWasSealedWhateverItsLength)
{
    for (const qsizetype size : {qsizetype{0}, qsizetype{1}, pieceSize - 1, pieceSize,
                                 pieceSize + 1, 3 * pieceSize, 3 * pieceSize + 5}) {
        const QByteArray content = bytes(size);
        const QByteArray box = sealed(content);
        EXPECT_TRUE(core::isSealedArchive(box.first(8)));
        const auto opened = core::openSealedArchive(box, right());
        ASSERT_TRUE(opened) << size << ' ' << opened.error().detail.toStdString();
        EXPECT_EQ(*opened, content) << size;
    }
}

TEST(SealedArchive, ShowsNothingOfItsContentAndIsNeverTheSameTwice)
{
    const QByteArray content("Cedar wrote this on a Tuesday");
    const QByteArray first = sealed(content);
    EXPECT_FALSE(first.contains("Cedar"));
    EXPECT_NE(first, sealed(content));
}

TEST(SealedArchive, StaysClosedForAnotherPassphrase)
{
    const QByteArray box = sealed(bytes(100));
    for (const QString &typed : {u"four quiet heron"_s, u"Four quiet herons"_s, u" "_s}) {
        const auto opened = core::openSealedArchive(box, phrase(typed));
        ASSERT_FALSE(opened) << typed.toStdString();
        EXPECT_EQ(opened.error().code, core::ErrorCode::WrongPassphrase);
    }
}

TEST(SealedArchive, NoticesEveryAlteredByte)
{
    const QByteArray box = sealed(bytes(200));
    for (qsizetype at = 0; at < box.size(); ++at) {
        if (at >= 9 && at < 21)
            continue; // the cost: below
        QByteArray altered = box;
        altered[at] = static_cast<char>(altered[at] ^ 0x10);
        EXPECT_FALSE(core::openSealedArchive(altered, right())) << at;
    }
}

TEST(SealedArchive, NoticesWhatWasCutOffAddedOrPutInAnotherOrder)
{
    const QByteArray box = sealed(bytes(3 * pieceSize));
    for (qsizetype size = 0; size < beginningSize + 40; ++size)
        EXPECT_FALSE(core::openSealedArchive(box.first(size), right())) << size;
    constexpr qsizetype sealedPiece = pieceSize + 17;
    const QByteArray beginning = box.first(beginningSize);
    const auto piece = [&](qsizetype which) {
        return box.mid(beginningSize + which * sealedPiece, sealedPiece);
    };
    const std::pair<const char *, QByteArray> altered[] = {
        {"the last piece is missing", beginning + piece(0) + piece(1)},
        {"one in the middle is missing", beginning + piece(0) + piece(2)},
        {"two changed places", beginning + piece(1) + piece(0) + piece(2)},
        {"one stands twice", beginning + piece(0) + piece(0) + piece(1) + piece(2)},
        {"something follows", box + "more"},
        {"another box follows", box + sealed(bytes(10)).mid(beginningSize)},
    };
    for (const auto &[how, bytes] : altered)
        EXPECT_FALSE(core::openSealedArchive(bytes, right())) << how;
}

TEST(SealedArchive, RefusesACostThatWouldTakeTheComputersEveningOrMemory)
{
    const QByteArray box = sealed(bytes(10));
    const std::pair<const char *, QByteArray> costs[] = {
        {"passes", QByteArray::fromHex("00000011"
                                       "0000000000002000")},
        {"no pass", QByteArray::fromHex("00000000"
                                        "0000000000002000")},
        {"memory", QByteArray::fromHex("00000001"
                                       "0000000040000001")},
        {"hardly any memory", QByteArray::fromHex("00000001"
                                                  "0000000000000100")},
    };
    for (const auto &[what, cost] : costs) {
        const auto opened = core::openSealedArchive(QByteArray(box).replace(9, 12, cost), right());
        ASSERT_FALSE(opened) << what;
        EXPECT_EQ(opened.error().code, core::ErrorCode::FileUnreadable) << what;
    }
}

TEST(SealedArchive, OfANewerFormatSaysSo)
{
    QByteArray box = sealed(bytes(10));
    box[8] = 2;
    const auto opened = core::openSealedArchive(box, right());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error(), (core::Error{core::ErrorCode::ArchiveNewer, u"2 is newer than 1"_s}));
}

TEST(SealedArchive, IsReadFromItsFileAsItWasWritten)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"box.atlas"_s);
    core::SavedEvaluator computed = evaluator();
    ASSERT_TRUE(core::writeSealedArchive(exampleArchive(), computed, path, right(), {}, quickCost));
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
    const auto unasked = core::readArchive(path);
    ASSERT_FALSE(unasked);
    EXPECT_EQ(unasked.error(), (core::Error{core::ErrorCode::ArchiveSealed, u"box.atlas"_s}));
    const auto read = core::readSealedArchive(path, right());
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(*read, exampleArchive());
}

TEST(SealedArchive, ThatIsNoneIsReadAsAnyOther)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"open.zip"_s);
    core::SavedEvaluator computed = evaluator();
    ASSERT_TRUE(core::writeArchiveZip(exampleArchive(), computed, path));
    EXPECT_EQ(*core::readSealedArchive(path, right()), exampleArchive());
}
