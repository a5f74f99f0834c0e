// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/sought_words.h"

#include "core/content/plain_text.h"
#include "core/content/stem.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr qsizetype shortestPart = 4;     ///< of a compound
constexpr qsizetype shortestCompound = 8; ///< letters
constexpr qsizetype shortestInside = 5;   ///< of a word that is sought at the end of others

bool matchesAny(const std::vector<Meaning> &meanings, const QString &word)
{
    return std::any_of(meanings.begin(), meanings.end(),
                       [&](const Meaning &meaning) { return meaning.matches(word); });
}

QString anyOf(const std::vector<Meaning> &meanings)
{
    QStringList alternatives;
    for (const Meaning &meaning : meanings)
        alternatives << u'"' + meaning.word +
                            (meaning.extent == Extent::Whole ? u"\""_s : u"\"*"_s);
    return u'(' + alternatives.join(" OR "_L1) + u')';
}

} // namespace

bool SoughtWord::matches(const QString &word) const
{
    return matchesAny(instead, word) ||
           std::any_of(parts.begin(), parts.end(), [&](const std::vector<Meaning> &meanings) {
               return matchesAny(meanings, word);
           });
}

QString SoughtWord::expression(Parts needed) const
{
    QStringList each;
    for (const std::vector<Meaning> &meanings : parts)
        each << anyOf(meanings);
    QStringList ways;
    if (!each.isEmpty())
        ways << u'(' + each.join(needed == Parts::All ? " AND "_L1 : " OR "_L1) + u')';
    if (!instead.empty())
        ways << anyOf(instead);
    return u'(' + ways.join(" OR "_L1) + u')';
}

WordMeanings::WordMeanings(std::vector<QString> words, QString language,
                           const QStringList &ordinary)
    : m_language(std::move(language))
{
    for (const QString &word : words)
        m_families[stemOf(word, m_language)].push_back(word);
    m_vocabulary = Vocabulary(std::move(words));
    for (const QString &word : ordinary)
        m_ordinary.insert(folded(word));
}

bool WordMeanings::saysSomething(const std::vector<QString> &words) const
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return !m_ordinary.contains(word); });
}

bool WordMeanings::isGerman() const
{
    return m_language.section(u'_', 0, 0) == "de"_L1;
}

QString WordMeanings::withoutUmlauts(const QString &word) const
{
    return isGerman() ? withoutSpelledUmlauts(word) : word;
}

bool WordMeanings::isThere(const QString &word, Extent extent) const
{
    return extent == Extent::Whole ? m_vocabulary.contains(word) : m_vocabulary.hasBeginning(word);
}

void WordMeanings::addKnown(const QString &typed, Extent extent,
                            std::vector<Meaning> &meanings) const
{
    const auto add = [&](const Meaning &meaning) {
        if (!matchesAny(meanings, meaning.word))
            meanings.push_back(meaning);
    };
    if (isThere(typed, extent))
        add({typed, extent});
    for (const QString &relative : m_families.value(stemOf(typed, m_language)))
        add({relative, Extent::Whole});
}

std::vector<Meaning> WordMeanings::slipsOf(const QString &typed, Extent extent) const
{
    // Even a finished word may be a slip in a beginning: "jelous" where all texts say "jealousy".
    for (const Extent of : {extent, Extent::Beginning}) {
        std::vector<QString> near = m_vocabulary.nearest(typed, of);
        if (near.empty())
            continue;
        // Hardly anybody mistypes the first letter.
        const auto others =
            std::stable_partition(near.begin(), near.end(), [&](const QString &word) {
                return word.front() == typed.front();
            });
        if (others != near.begin())
            near.erase(others, near.end());
        std::vector<Meaning> meanings;
        for (const QString &word : near)
            meanings.push_back({word, of});
        return meanings;
    }
    return {};
}

// The place where both sides are words, or beginnings of words, with a joint between them or none.
std::vector<std::vector<Meaning>> WordMeanings::partsOf(const QString &typed) const
{
    static constexpr std::array joints{""_L1, "s"_L1, "n"_L1, "en"_L1, "es"_L1};
    if (typed.size() < shortestCompound)
        return {};
    for (qsizetype at = typed.size() - shortestPart; at >= shortestPart; --at) {
        std::vector<Meaning> second;
        addKnown(typed.mid(at), Extent::Whole, second);
        if (second.empty())
            continue;
        for (const QLatin1StringView joint : joints) {
            const QString before = typed.left(at);
            std::vector<Meaning> first;
            if (before.endsWith(joint) && before.size() - joint.size() >= shortestPart)
                addKnown(before.chopped(joint.size()), Extent::Beginning, first);
            if (!first.empty())
                return {first, second};
        }
    }
    return {};
}

std::vector<Meaning> WordMeanings::headOf(const QString &typed) const
{
    if (typed.size() < shortestCompound)
        return {};
    for (qsizetype length = typed.size() - 1; length >= shortestInside; --length) {
        const QString head = typed.left(length);
        if (m_vocabulary.contains(head) && !m_ordinary.contains(head))
            return {{head, Extent::Beginning}};
    }
    return {};
}

SoughtWord WordMeanings::meaningOf(const QString &typed, Extent extent) const
{
    SoughtWord sought{{}, {}, typed.size()};
    std::vector<Meaning> meanings;
    addKnown(typed, extent, meanings);
    if (meanings.empty())
        addKnown(withoutUmlauts(typed), extent, meanings);
    if (meanings.empty())
        addKnown(typed, Extent::Beginning, meanings);
    if (meanings.empty())
        sought.parts = partsOf(typed);
    if (meanings.empty() && sought.parts.empty())
        meanings = slipsOf(typed, extent);
    if (meanings.empty() && sought.parts.empty())
        meanings = headOf(typed);
    if (!meanings.empty())
        sought.parts = {std::move(meanings)};
    return sought;
}

std::vector<SoughtWord> WordMeanings::of(const std::vector<QString> &typed) const
{
    const bool isSaying = saysSomething(typed);
    std::vector<SoughtWord> all;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const QString &word = typed[i];
        const bool isLast = i + 1 == typed.size();
        // The last word is perhaps unfinished; "me" after "hits" is not.
        const bool isFinished = !isLast || (typed.size() > 1 && word.size() <= shortWord &&
                                            m_vocabulary.contains(word));
        const Extent extent = isFinished ? Extent::Whole : Extent::Beginning;
        const bool isLeftOut = isSaying && m_ordinary.contains(word);
        if (!isLeftOut)
            all.push_back(meaningOf(word, extent));
        if (i == 0 || isLeftOut || m_ordinary.contains(typed[i - 1]))
            continue;
        const QString both = typed[i - 1] + word;
        if (both.size() >= shortestInside && all[all.size() - 2].instead.empty() &&
            isThere(both, extent)) {
            SoughtWord &former = all[all.size() - 2];
            const SoughtWord latter = std::move(all.back());
            all.pop_back();
            // Only where the two are there themselves are they sought apart.
            if (former.isKnown() && latter.isKnown())
                former.parts.insert(former.parts.end(), latter.parts.begin(), latter.parts.end());
            else
                former.parts.clear();
            former.instead.push_back({both, extent});
            former.letters = both.size();
        }
    }
    return all;
}

std::vector<SoughtWord> WordMeanings::inCompounds(const std::vector<SoughtWord> &sought) const
{
    if (!isGerman())
        return {};
    std::vector<SoughtWord> wider = sought;
    bool isWider = false;
    for (SoughtWord &word : wider) {
        if (word.parts.size() != 1 || word.letters < shortestInside)
            continue;
        std::vector<Meaning> &meanings = word.parts.front();
        const QString stem = stemOf(meanings.front().word, m_language);
        if (stem.size() < shortestInside)
            continue;
        for (auto family = m_families.begin(); family != m_families.end(); ++family) {
            if (family.key().size() <= stem.size() || !family.key().endsWith(stem))
                continue;
            for (const QString &compound : family.value())
                meanings.push_back({compound, Extent::Whole});
            isWider = true;
        }
    }
    return isWider ? wider : std::vector<SoughtWord>();
}

std::vector<QString> WordMeanings::guesses(const QString &word) const
{
    if (m_ordinary.contains(word) || m_vocabulary.hasBeginning(word))
        return {};
    std::vector<QString> near = m_vocabulary.nearest(word, Extent::Whole, 1 + slipsAllowed(word));
    std::erase_if(near, [&](const QString &other) {
        return m_ordinary.contains(other) || other.size() <= shortWord;
    });
    return near;
}

QString WordMeanings::key(const std::vector<QString> &words) const
{
    const bool isSaying = saysSomething(words);
    QString key;
    for (const QString &word : words) {
        if (!isSaying || !m_ordinary.contains(word))
            key += stemOf(withoutUmlauts(word), m_language);
    }
    return key;
}

} // namespace core
