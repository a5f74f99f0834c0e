// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/text_encoding.h"

#include <QBuffer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::encodingOf;
using core::TextEncoding;

namespace
{

const QByteArray german = "Kürzel;Größe\nJörg;5\n";

QByteArray utf16(const QString &text, bool big)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xFF);
        bytes += big ? high : low;
        bytes += big ? low : high;
    }
    return bytes;
}

QByteArray streamed(QByteArray bytes, const TextEncoding &encoding, qsizetype alreadyRead)
{
    QBuffer rest;
    rest.setData(bytes.mid(alreadyRead));
    rest.open(QIODevice::ReadOnly);
    const auto text = core::decodedText(rest, encoding, bytes.first(alreadyRead));
    QByteArray read;
    while (true) {
        const QByteArray piece = text->read(3);
        if (piece.isEmpty())
            return read;
        read += piece;
    }
}

} // namespace

TEST(TextEncoding, IsToldByItsMarkItsZerosOrItsLetters)
{
    const QString text = QString::fromUtf8(german);
    const std::vector<std::pair<QByteArray, TextEncoding>> texts{
        {german, {.name = "UTF-8"}},
        {"\xEF\xBB\xBF" + german, {.name = "UTF-8", .markLength = 3}},
        {"\xFF\xFE" + utf16(text, false), {.name = "UTF-16LE", .markLength = 2}},
        {"\xFE\xFF" + utf16(text, true), {.name = "UTF-16BE", .markLength = 2}},
        {utf16(text, false), {.name = "UTF-16LE", .isGuess = true}},
        {utf16(text, true), {.name = "UTF-16BE", .isGuess = true}},
        {text.toLatin1(), {.name = "WINDOWS-1252", .isGuess = true}},
        {"", {.name = "UTF-8"}},
        {"1,2\n", {.name = "UTF-8"}},
    };
    for (const auto &[bytes, expected] : texts) {
        const TextEncoding told = encodingOf(bytes, true);
        EXPECT_EQ(told, expected) << expected.name.constData() << ", told "
                                  << told.name.constData();
        if (!bytes.isEmpty() && bytes != "1,2\n") {
            EXPECT_EQ(core::decoded(bytes, told), german) << expected.name.constData();
        }
    }
}

TEST(TextEncoding, IsDecodedTheSameInPieces)
{
    const QString text = QString::fromUtf8(german).repeated(3);
    for (const QByteArray &bytes :
         {text.toUtf8(), "\xFF\xFE" + utf16(text, false), utf16(text, true), text.toLatin1()}) {
        const TextEncoding told = encodingOf(bytes, true);
        for (const qsizetype alreadyRead : {qsizetype{0}, qsizetype{5}, bytes.size()}) {
            if (alreadyRead >= told.markLength) {
                EXPECT_EQ(streamed(bytes, told, alreadyRead), text.toUtf8()) << alreadyRead;
            }
        }
    }
}

TEST(TextEncoding, OfACutOffTextIsNoMistake)
{
    QByteArray cut = german;
    cut.chop(cut.size() - cut.indexOf("\xBC")); // in the middle of ü
    EXPECT_EQ(encodingOf(cut, false).name, "UTF-8");
    EXPECT_EQ(encodingOf(cut, true).name, "WINDOWS-1252");
}

TEST(TextEncoding, ThatIsNamedIsTakenOrThereIsNone)
{
    EXPECT_EQ(core::encodingNamed("utf8", german)->name, "UTF-8");
    EXPECT_EQ(core::encodingNamed("utf-16", QByteArray("\xFE\xFF\0a", 4))->name, "UTF-16BE");
    EXPECT_EQ(core::encodingNamed("UTF-8", "\xEF\xBB\xBF" + german)->markLength, 3);
    EXPECT_EQ(core::encodingNamed("no-such-letters", german), std::nullopt);
}

TEST(TextEncoding, ShowsWhatCannotBeALetter)
{
    EXPECT_EQ(core::decoded(QByteArray("a\xD8\0z", 4), {.name = "UTF-8"}),
              QByteArray("a\xD8\0z", 4))
        << "as it stands";
    const QByteArray half = utf16(u"a"_s, false) + QByteArray("\x00\xDC", 2) + utf16(u"b"_s, false);
    EXPECT_TRUE(core::decoded(half, {.name = "UTF-16LE"}).contains("\xEF\xBF\xBD"));
}
