// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/plain_text.h"

#include <QElapsedTimer>
#include <QStringList>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(PlainText, KeepsTheWordsOfMarkdownAndNothingElse)
{
    struct Case {
        QString markdown;
        QString text;
    };
    const Case cases[] = {
        {u"One\nparagraph.\n\nAnother."_s, u"One paragraph. Another."_s},
        {u"See [the map](article:two-dimensions#the-map)."_s, u"See the map."_s},
        {u"![A circle.](figure:safe-haven)\n\nAfter."_s, u"A circle. After."_s},
        {u"**Bold**, *slanted*, _both_, `code` and ~~gone~~."_s,
         u"Bold, slanted, both, code and gone."_s},
        {u"2 * 3, snake_case_name, about ~5"_s, u"2 * 3, snake_case_name, about ~5"_s},
        {u"__strong__ _ __ x__y __init__ a__ __"_s, u"strong _ x__y init a"_s},
        {u"\\*not slanted\\* and \\[no link\\]"_s, u"*not slanted* and [no link]"_s},
        {u"- one\n- two\n  1. three\n> - four"_s, u"one two three four"_s},
        {u"#### Deep\ntext"_s, u"Deep text"_s},
        {u"| a | b |\n|---|:-:|\n| c | [d](article:d) |"_s, u"a · b c · d"_s},
        {u"above\n\n---\n\nbelow\n```cpp\nint x;\n```"_s, u"above below int x;"_s},
        {u"-3 to 1991. Then - a dash"_s, u"-3 to 1991. Then - a dash"_s},
        {{}, {}}};
    for (const Case &line : cases)
        EXPECT_EQ(core::plainText(line.markdown), line.text) << line.markdown.toStdString();
}

TEST(PlainText, ReadsALineOfNothingButMarksFasterThanAPersonWaits)
{
    for (const char mark : {'_', '*', '#', '-', '`', '[', '|'}) {
        const QString line = u'x' + QString(500'000, QLatin1Char(mark)) + u'x';
        QElapsedTimer timer;
        timer.start();
        EXPECT_FALSE(core::plainText(line).isEmpty());
        EXPECT_LT(timer.elapsed(), 5'000) << mark; // underscores took minutes
    }
}

TEST(PlainText, FoldsCaseDiacriticsLigaturesAndInvisibleCharacters)
{
    const QStringList cases[] = {{u"feussner"_s, u"Feußner"_s, u"FEUSSNER"_s, u"FEUẞNER"_s},
                                 {u"munchen"_s, u"München"_s, u"Mu\u0308nchen"_s, u"MÜNCHEN"_s},
                                 {u"ballespi"_s, u"Ballespí"_s},
                                 {u"coffee"_s, u"co\uFB00ee"_s},
                                 {u"selfworth"_s, u"self\u00ADworth"_s},
                                 {u"a-b, 1"_s, u"A-B, 1"_s}};
    for (const QStringList &same : cases) {
        for (const QString &text : same)
            EXPECT_EQ(core::folded(text), same.front()) << text.toStdString();
    }
}

TEST(PlainText, FindsWordsWhereTheyStand)
{
    const QString text = u" Don't self\u00ADworth – Mu\u0308ller, 10.1037/x!"_s;
    QStringList found;
    for (const QStringView word : core::wordsIn(text)) {
        EXPECT_EQ(text.mid(word.data() - text.constData(), word.size()), word);
        found << word.toString();
    }
    const QStringList expected{u"Don"_s,  u"t"_s, u"self\u00ADworth"_s, u"Mu\u0308ller"_s, u"10"_s,
                               u"1037"_s, u"x"_s};
    EXPECT_EQ(found, expected);
    EXPECT_TRUE(core::wordsIn(u" …!? "_s).empty());
}

TEST(PlainText, KnowsUmlautsThatAreSpelled)
{
    const std::pair<QString, QString> words[] = {{u"gefuehl"_s, u"gefuhl"_s},
                                                 {u"aengste"_s, u"angste"_s},
                                                 {u"groesse"_s, u"grosse"_s},
                                                 {u"treue"_s, u"treue"_s},
                                                 {u"quelle"_s, u"quelle"_s},
                                                 {u"mauer"_s, u"mauer"_s},
                                                 {u"e"_s, u"e"_s},
                                                 {{}, {}}};
    for (const auto &[typed, meant] : words)
        EXPECT_EQ(core::withoutSpelledUmlauts(typed), meant);
}
