// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/stem.h"

#include "core/content/plain_text.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

void expectOneStem(const QString &language, const std::vector<QStringList> &families)
{
    QStringList stems;
    for (const QStringList &family : families) {
        const QString stem = core::stemOf(core::folded(family.front()), language);
        for (const QString &word : family)
            EXPECT_EQ(core::stemOf(core::folded(word), language), stem) << word.toStdString();
        EXPECT_FALSE(stems.contains(stem)) << family.front().toStdString();
        stems << stem;
    }
}

} // namespace

TEST(Stem, IsWhatEnglishInflectionsHaveInCommon)
{
    expectOneStem(u"en"_s, {{u"feeling"_s, u"feelings"_s},
                            {u"boundary"_s, u"boundaries"_s},
                            {u"hit"_s, u"hits"_s, u"hitting"_s},
                            {u"love"_s, u"loved"_s, u"loving"_s, u"loves"_s},
                            {u"worry"_s, u"worries"_s, u"worried"_s, u"worrying"_s},
                            {u"match"_s, u"matches"_s, u"matched"_s},
                            {u"kiss"_s, u"kisses"_s, u"kissing"_s},
                            {u"behaviour"_s, u"behavior"_s, u"behaviours"_s},
                            {u"organise"_s, u"organize"_s, u"organised"_s, u"organizing"_s},
                            {u"break"_s, u"breaks"_s, u"breaking"_s},
                            {u"thing"_s, u"things"_s},
                            {u"anxious"_s},
                            {u"anxiety"_s},
                            {u"us"_s},
                            {u"is"_s},
                            {u"red"_s}});
}

TEST(Stem, IsWhatGermanInflectionsHaveInCommon)
{
    expectOneStem(u"de"_s, {{u"Grenze"_s, u"Grenzen"_s},
                            {u"Gefühl"_s, u"Gefühle"_s, u"Gefühlen"_s, u"Gefühls"_s},
                            {u"Angst"_s, u"Ängste"_s, u"Ängsten"_s},
                            {u"Kind"_s, u"Kinder"_s, u"Kindern"_s, u"Kindes"_s},
                            {u"Lehrerin"_s, u"Lehrerinnen"_s},
                            {u"sicher"_s, u"sichere"_s, u"sicheren"_s, u"sicherer"_s},
                            {u"Partner"_s, u"Partners"_s, u"Partnern"_s},
                            {u"Beziehung"_s, u"Beziehungen"_s},
                            {u"Vorbild"_s, u"Vorbilder"_s, u"Vorbildern"_s},
                            {u"Nähe"_s},
                            {u"See"_s},
                            {u"uns"_s}});
}

TEST(Stem, IsTheWordItselfWhereNoRuleIsKnown)
{
    for (const QString &word : {u"feelings"_s, u"grenzen"_s})
        EXPECT_EQ(core::stemOf(word, u"zz"_s), word);
    EXPECT_EQ(core::stemOf(u"1990s"_s, u"en"_s), u"1990s"_s);
    EXPECT_EQ(core::stemOf(u"grenzen"_s, u"de_AT"_s), u"grenz"_s);
}
