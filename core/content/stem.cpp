// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/stem.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr qsizetype shortest = 4; ///< of the words that have a stem of their own

bool endsWithAny(const QString &word, std::initializer_list<QLatin1StringView> endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&](QLatin1StringView ending) { return word.endsWith(ending); });
}

bool isVowel(QChar letter)
{
    return u"aeiouy"_s.contains(letter);
}

void dropPlural(QString &word)
{
    if (endsWithAny(word, {"ss"_L1, "us"_L1, "is"_L1}))
        return;
    if (word.endsWith("ies"_L1) && word.size() > shortest)
        word.replace(word.size() - 3, 3, u"y"_s);
    else if (word.endsWith("sses"_L1))
        word.chop(2);
    else if (word.endsWith(u's'))
        word.chop(1);
}

// "hitting" is "hit", "loving" is "lov"; "thing" and "need" have no other vowel before the ending.
void dropTense(QString &word)
{
    const qsizetype ending = word.endsWith("ing"_L1) ? 3 : word.endsWith("ed"_L1) ? 2 : 0;
    const auto stem = word.begin();
    if (ending == 0 || word.size() - ending < 3 ||
        std::none_of(stem, stem + (word.size() - ending), isVowel))
        return;
    word.chop(ending);
    const qsizetype last = word.size() - 1;
    const bool isDoubled = word[last] == word[last - 1] && !u"aeiouls"_s.contains(word[last]);
    if (isDoubled)
        word.chop(1);
}

QString englishStem(QString word)
{
    dropPlural(word);
    dropTense(word);
    if (word.size() > shortest && word.endsWith("our"_L1))
        word.replace(word.size() - 3, 3, u"or"_s);
    if (word.size() >= shortest && word.endsWith(u'e'))
        word.chop(1);
    if (word.size() > shortest && word.endsWith("is"_L1))
        word.replace(word.size() - 1, 1, u"z"_s);
    if (word.size() >= shortest && word.endsWith(u'y'))
        word.replace(word.size() - 1, 1, u"i"_s);
    return word;
}

bool isAfterStop(const QString &word, qsizetype ending)
{
    return u"bdfghklmnrt"_s.contains(word[word.size() - ending - 1]);
}

// Twice: "Lehrerinnen" loses "en" first, and "nn" is one "n".
QString germanStem(QString word)
{
    for (int round = 0; round < 2; ++round) {
        if (word.size() > 5 && endsWithAny(word, {"ern"_L1, "est"_L1}))
            word.chop(3);
        else if (word.size() > 4 &&
                 endsWithAny(word, {"em"_L1, "en"_L1, "er"_L1, "es"_L1, "nn"_L1}))
            word.chop(word.endsWith("nn"_L1) ? 1 : 2);
        else if (word.size() > 3 && word.endsWith(u'e'))
            word.chop(1);
        else if (word.size() > 4 && word.endsWith(u's') && isAfterStop(word, 1))
            word.chop(1);
    }
    return word;
}

} // namespace

QString stemOf(const QString &word, const QString &language)
{
    const bool isPlain =
        word.size() >= shortest &&
        std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    if (!isPlain)
        return word;
    const QString own = language.section(u'_', 0, 0);
    return own == "en"_L1 ? englishStem(word) : own == "de"_L1 ? germanStem(word) : word;
}

} // namespace core
