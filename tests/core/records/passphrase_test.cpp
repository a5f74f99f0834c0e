// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/passphrase.h"

#include <QFile>
#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <array>
#include <string>

using namespace Qt::StringLiterals;
using core::Passphrase;
using core::SecretMemory;

namespace
{

std::string bytesOf(QString text)
{
    const auto passphrase = Passphrase::take(std::move(text));
    if (!passphrase)
        return {};
    return {reinterpret_cast<const char *>(passphrase->bytes().data()), passphrase->bytes().size()};
}

} // namespace

TEST(Passphrase, IsTheSameHoweverAKeyboardComposesItsAccents)
{
    EXPECT_EQ(bytesOf(u"Zo\u00EB \u00FCber"_s), bytesOf(u"Zoe\u0308 u\u0308ber"_s));
    EXPECT_EQ(bytesOf(u"Zo\u00EB"_s), "Zo\xC3\xAB");
    EXPECT_EQ(bytesOf(u"\u1112\u1161\u11AB"_s), bytesOf(u"\uD55C"_s)) << "Korean syllables";
}

TEST(Passphrase, TakesASpaceOfAnyWidthAsASpace)
{
    for (const char16_t space : {u'\u00A0', u'\u2003', u'\u202F', u'\u3000'})
        EXPECT_EQ(bytesOf(u"two words"_s), bytesOf(u"two"_s + QChar(space) + u"words"_s))
            << std::hex << int{space};
}

TEST(Passphrase, TellsApartWhatIsNotTheSame)
{
    EXPECT_NE(bytesOf(u"secret"_s), bytesOf(u"Secret"_s));
    EXPECT_NE(bytesOf(u"secret"_s), bytesOf(u"secret "_s));
    EXPECT_NE(bytesOf(u"\uFB01sh"_s), bytesOf(u"fish"_s)) << "a ligature is not its letters";
    EXPECT_EQ(bytesOf(u"\U0001F511"_s), "\xF0\x9F\x94\x91");
}

TEST(Passphrase, IsNothingWithoutAnyCharacter)
{
    EXPECT_FALSE(Passphrase::take({}));
    EXPECT_FALSE(Passphrase::take(u""_s));
    EXPECT_TRUE(Passphrase::take(u" "_s));
}

// A sanitizer's own memory is too large to look through.
#ifndef __SANITIZE_ADDRESS__
namespace
{

// Some letters, and after them such as stand nowhere in the program. So many that the block, once
// given back, is not used for the small texts by which the test looks for it.
QString withRandomLetters(const QString &start)
{
    constexpr int count = 300;
    QString letters;
    letters.reserve(start.size() + count);
    letters += start;
    for (int i = 0; i < count; ++i)
        letters += QChar(u'a' + QRandomGenerator::global()->bounded(26));
    return letters;
}

// How often ten letters lie in the memory of this process, one byte or two bytes each. They are
// compared letter by letter with their complement, so that looking for them makes no copy.
int copiesInMemory(const std::array<char, 10> &complement)
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return 0;
    int copies = 0;
    const QByteArray ranges = maps.readAll();
    for (const QByteArray &line : ranges.split('\n')) {
        if (!line.contains(" rw-p ") || line.contains("[stack]"))
            continue;
        const quint64 begin = line.left(line.indexOf('-')).toULongLong(nullptr, 16);
        const quint64 end = line.mid(line.indexOf('-') + 1).split(' ')[0].toULongLong(nullptr, 16);
        for (const quint64 width : {1, 2}) {
            for (quint64 place = begin; place + width * complement.size() <= end; ++place) {
                const auto *bytes = reinterpret_cast<const volatile char *>(place);
                std::size_t same = 0;
                while (same < complement.size() &&
                       bytes[same * width] == static_cast<char>(~complement[same]))
                    ++same;
                copies += same == complement.size() ? 1 : 0;
            }
        }
    }
    return copies;
}

} // namespace

TEST(Passphrase, LeavesNoCopyOfTheTypedTextInMemory)
{
    for (const QString &start : {u"plain"_s, u"\u00EB"_s, u"e\u0308"_s}) {
        std::array<char, 10> complement;
        QString typed = withRandomLetters(start);
        for (std::size_t i = 0; i < complement.size(); ++i)
            complement[i] = static_cast<char>(~typed.end()[-10 + static_cast<int>(i)].toLatin1());
        if (copiesInMemory(complement) < 1)
            GTEST_SKIP() << "this system does not show a process its memory";
        auto passphrase = Passphrase::take(std::move(typed));
        EXPECT_EQ(copiesInMemory(complement), 1) << "the one in the secret memory";
        passphrase.reset();
        EXPECT_EQ(copiesInMemory(complement), 0) << start.toStdString();
    }
}

#endif

TEST(SecretMemory, EndsTheProgramWhenItIsReadBeyondItsEndOrAfterItWasWiped)
{
    testing::GTEST_FLAG(death_test_style) = "threadsafe";
    SecretMemory memory(32);
    const volatile std::uint8_t *const bytes = memory.data();
    EXPECT_EQ(memory.size(), 32U);
    EXPECT_DEATH((void)bytes[32], "");
    memory.wipe();
    EXPECT_TRUE(memory.isEmpty());
    EXPECT_DEATH((void)bytes[0], "");
}

TEST(SecretMemory, HasOneOwner)
{
    SecretMemory first(8);
    const auto *const bytes = first.data();
    SecretMemory second = std::move(first);
    EXPECT_TRUE(first.isEmpty());
    EXPECT_EQ(second.data(), bytes);
    EXPECT_EQ(second.size(), 8U);
}
