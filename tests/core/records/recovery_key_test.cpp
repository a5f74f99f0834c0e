// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/recovery_key.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::RecoveryKey;

namespace
{

std::optional<RecoveryKey> readKey(QString typed)
{
    return RecoveryKey::read(std::move(typed));
}

bool isSame(const RecoveryKey &key, const QString &typed)
{
    const auto other = readKey(typed);
    return other && std::equal(key.bytes().data(), key.bytes().data() + RecoveryKey::size,
                               other->bytes().data());
}

// A key whose text has a 0 and a 1, the characters that are mistaken for others.
RecoveryKey keyWithZeroAndOne()
{
    for (;;) {
        RecoveryKey key = RecoveryKey::random();
        if (key.text().contains(u'0') && key.text().contains(u'1'))
            return key;
    }
}

} // namespace

TEST(RecoveryKey, IsFourteenGroupsOfFourWithoutLettersThatLookLikeDigits)
{
    static const QRegularExpression form(u"^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$"_s);
    for (int i = 0; i < 100; ++i) {
        const RecoveryKey key = RecoveryKey::random();
        EXPECT_TRUE(form.match(key.text()).hasMatch()) << key.text().toStdString();
        EXPECT_TRUE(isSame(key, key.text()));
    }
}

TEST(RecoveryKey, IsAnotherOneEachTime)
{
    EXPECT_NE(RecoveryKey::random().text(), RecoveryKey::random().text());
}

// The bytes 0, 1, … 31, printed by Python: int.from_bytes() and hashlib.blake2b.
TEST(RecoveryKey, IsPrintedInTheSameWayByEveryVersionOfTheProgram)
{
    const QString printed = u"000G-40R4-0M30-E209-185G-R38E-1W81-"
                            "24GK-2GAH-C5RR-34D1-P70X-3RFV-0JRM"_s;
    const auto key = readKey(printed);
    ASSERT_TRUE(key);
    for (std::size_t i = 0; i < RecoveryKey::size; ++i)
        EXPECT_EQ(key->bytes().data()[i], i);
    EXPECT_EQ(key->text(), printed);
}

TEST(RecoveryKey, IsReadHoweverItIsTyped)
{
    const RecoveryKey key = keyWithZeroAndOne();
    const QString text = key.text();
    const auto replaced = [&](QChar from, QChar to) { return QString(text).replace(from, to); };
    EXPECT_TRUE(isSame(key, text.toLower()));
    EXPECT_TRUE(isSame(key, replaced(u'-', u' ')));
    EXPECT_TRUE(isSame(key, replaced(u'-', u'\u2013'))) << "an en dash";
    EXPECT_TRUE(isSame(key, replaced(u'-', u'\n')));
    EXPECT_TRUE(isSame(key, QString(text).remove(u'-')));
    EXPECT_TRUE(isSame(key, u"  \u201C"_s + text + u".\u201D\t"_s));
    EXPECT_TRUE(isSame(key, replaced(u'0', u'O')));
    EXPECT_TRUE(isSame(key, replaced(u'0', u'o')));
    EXPECT_TRUE(isSame(key, replaced(u'1', u'I')));
    EXPECT_TRUE(isSame(key, replaced(u'1', u'l')));
}

TEST(RecoveryKey, IsRefusedWithOneCharacterWrongMissingOrTooMany)
{
    const QString text = RecoveryKey::random().text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'-')
            continue;
        QString wrong = text;
        wrong[i] = text[i] == u'7' ? u'8' : u'7';
        EXPECT_FALSE(readKey(wrong)) << i;
        EXPECT_FALSE(readKey(QString(text).remove(i, 1))) << i;
        EXPECT_FALSE(readKey(QString(text).insert(i, u'7'))) << i;
        EXPECT_FALSE(readKey(QString(text).replace(i, 1, u"U"_s))) << i;
        EXPECT_FALSE(readKey(QString(text).replace(i, 1, u"\u00DF"_s))) << i;
    }
    EXPECT_FALSE(readKey({}));
    EXPECT_FALSE(readKey(text + text));
}

TEST(RecoveryKey, IsRefusedWithTwoGroupsInTheWrongOrder)
{
    const QString text = RecoveryKey::random().text();
    EXPECT_FALSE(readKey(text.mid(5, 5) + text.left(5) + text.mid(10)));
}

TEST(RecoveryKey, LeavesTheTypedTextEmpty)
{
    QString typed = RecoveryKey::random().text();
    EXPECT_TRUE(RecoveryKey::read(std::move(typed)));
    EXPECT_TRUE(typed.isEmpty());
}
