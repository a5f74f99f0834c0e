// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/vocabulary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using core::Extent;
using core::Vocabulary;
using testing::UnorderedElementsAreArray;

namespace
{

const std::vector<QString> words{u"anxiety"_s,    u"anxious"_s,   u"attachment"_s, u"attachments"_s,
                                 u"avoid"_s,      u"avoidance"_s, u"avoidant"_s,   u"care"_s,
                                 u"careful"_s,    u"haven"_s,     u"heaven"_s,     u"jealousy"_s,
                                 u"regulation"_s, u"secure"_s,    u"style"_s,      u"1991"_s};

// The definition, letter by letter and slow: what the table that shares its rows must agree with.
int distance(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return static_cast<int>(a.size() + b.size());
    int least = std::min({distance(a.chopped(1), b.chopped(1)) + (a.back() == b.back() ? 0 : 1),
                          distance(a.chopped(1), b) + 1, distance(a, b.chopped(1)) + 1});
    if (a.size() > 1 && b.size() > 1 && a.back() == b[b.size() - 2] && b.back() == a[a.size() - 2])
        least = std::min(least, distance(a.chopped(2), b.chopped(2)) + 1);
    return least;
}

std::vector<QString> nearestByDefinition(const std::vector<QString> &candidates,
                                         const QString &word)
{
    int best = word.size() < 5 ? 0 : word.size() < 8 ? 1 : 2;
    if (best == 0)
        return {};
    std::vector<QString> found;
    for (const QString &candidate : candidates) {
        const int away = distance(word, candidate);
        if (away < best)
            found.clear();
        if (away <= best)
            found.push_back(candidate);
        best = std::min(best, away);
    }
    return found;
}

} // namespace

TEST(Vocabulary, KnowsWordsAndTheirBeginnings)
{
    const Vocabulary vocabulary(words);
    EXPECT_TRUE(vocabulary.contains(u"avoid"_s));
    EXPECT_FALSE(vocabulary.contains(u"avoida"_s));
    EXPECT_TRUE(vocabulary.hasBeginning(u"avoida"_s));
    EXPECT_TRUE(vocabulary.hasBeginning(u"style"_s));
    EXPECT_FALSE(vocabulary.hasBeginning(u"styles"_s));
    EXPECT_FALSE(Vocabulary().hasBeginning(u"a"_s));
}

TEST(Vocabulary, FindsTheNearestWords)
{
    struct Case {
        QString typed;
        Extent extent;
        std::vector<QString> nearest;
    };
    const Case cases[] = {
        {u"avoidence"_s, Extent::Whole, {u"avoidance"_s}},
        {u"attachement"_s, Extent::Whole, {u"attachment"_s}},
        {u"attahcmetn"_s, Extent::Whole, {u"attachment"_s}},
        {u"jelousy"_s, Extent::Whole, {u"jealousy"_s}},
        {u"hevaen"_s, Extent::Whole, {u"heaven"_s}},
        {u"heven"_s, Extent::Whole, {u"haven"_s, u"heaven"_s}},
        {u"sekurr"_s, Extent::Whole, {}}, // two slips in six letters
        {u"cer"_s, Extent::Whole, {}},    // three letters
        {u"caer"_s, Extent::Whole, {}},   // and four
        {u"caerf"_s, Extent::Beginning, {u"caref"_s}},
        {u"1992"_s, Extent::Whole, {}},   // a year is no slip for another
        {u"jelous"_s, Extent::Whole, {}}, // finished, it is two slips from "jealousy"
        {u"jelous"_s, Extent::Beginning, {u"jealous"_s}},
        {u"regulaz"_s, Extent::Beginning, {u"regula"_s}},
        {u"avoidenc"_s, Extent::Beginning, {u"avoidanc"_s}}};
    for (const Case &slip : cases) {
        EXPECT_THAT(Vocabulary(words).nearest(slip.typed, slip.extent),
                    UnorderedElementsAreArray(slip.nearest))
            << slip.typed.toStdString();
    }
}

TEST(Vocabulary, AgreesWithTheDefinitionOfTheDistance)
{
    std::mt19937 random(36);
    const auto upTo = [&](size_t count) { return static_cast<int>(random() % count); };
    std::vector<QString> candidates;
    for (int i = 0; i < 60; ++i) {
        QString word;
        for (int length = 2 + upTo(5); length > 0; --length)
            word += QChar(u'a' + upTo(3));
        candidates.push_back(word);
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    for (int i = 0; i < 200; ++i) {
        QString typed;
        for (int length = 4 + upTo(5); length > 0; --length)
            typed += QChar(u'a' + upTo(3));
        EXPECT_THAT(Vocabulary(candidates).nearest(typed, Extent::Whole),
                    UnorderedElementsAreArray(nearestByDefinition(candidates, typed)))
            << typed.toStdString();
    }
}
