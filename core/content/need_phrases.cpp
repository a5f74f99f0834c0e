// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/need_phrases.h"

#include "core/content/plain_text.h"
#include "core/content/stem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr qsizetype unfinishedFrom = 4; ///< letters
constexpr std::size_t wordsBetween = 2; ///< that a phrase bears between its own
constexpr std::size_t mostTypedWords = 40;

bool isApostrophe(QChar c)
{
    return QStringView(u"'\u2018\u2019`\u00b4").contains(c);
}

struct Word {
    QString folded;
    qsizetype start;
    qsizetype end;
};

// "can't", "cant" and "can’t" are one word.
std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    for (const QStringView view : wordsIn(text)) {
        const qsizetype start = view.data() - text.constData();
        const bool isJoined =
            !words.empty() && words.back().end == start - 1 && isApostrophe(text[start - 1]);
        if (!isJoined) {
            words.push_back({folded(view), start, start + view.size()});
            continue;
        }
        words.back().folded += folded(view);
        words.back().end = start + view.size();
    }
    return words;
}

} // namespace

/// A word that was typed and is no filler.
struct NeedPhrases::Typed {
    std::vector<int> meanings;
    qsizetype start;
    qsizetype end;
    bool saysSomething;

    bool means(int number) const
    {
        return std::find(meanings.begin(), meanings.end(), number) != meanings.end();
    }
};

NeedPhrases::NeedPhrases(const SearchWords &words, const QString &language)
    : m_language(language.section(u'_', 0, 0))
{
    const auto foldedSet = [](const QStringList &list) {
        QSet<QString> set;
        for (const QString &text : list) {
            for (const Word &word : wordsOf(text))
                set.insert(word.folded);
        }
        return set;
    };
    m_ordinary = foldedSet(words.ordinary);
    m_fillers = foldedSet(words.fillers);
    std::vector<QString> known;
    for (const QStringList &same : words.sameWords) {
        const int number = m_count++;
        for (const QString &text : same) {
            for (const Word &word : wordsOf(text)) {
                m_numbers.insert(stem(word.folded), number);
                known.push_back(word.folded);
            }
        }
    }
    for (std::size_t need = 0; need < words.needs.size(); ++need) {
        for (const QString &text : words.needs[need].phrases) {
            Phrase phrase{need, {}, {}};
            for (const Word &word : wordsOf(text)) {
                phrase.asWritten.push_back(word.folded);
                if (m_fillers.contains(word.folded))
                    continue;
                phrase.words.push_back(numberOf(word.folded));
                known.push_back(word.folded);
            }
            if (!phrase.words.empty())
                m_phrases.push_back(std::move(phrase));
        }
    }
    std::stable_sort(m_phrases.begin(), m_phrases.end(), [](const Phrase &a, const Phrase &b) {
        return a.words.size() > b.words.size();
    });
    m_words = Vocabulary(std::move(known));
}

QString NeedPhrases::stem(const QString &folded) const
{
    return stemOf(m_language == "de"_L1 ? withoutSpelledUmlauts(folded) : folded, m_language);
}

int NeedPhrases::numberOf(const QString &folded)
{
    const QString key = stem(folded);
    if (!m_numbers.contains(key))
        m_numbers.insert(key, m_count++);
    return m_numbers.value(key);
}

std::vector<int> NeedPhrases::meaningsOf(const QString &folded, bool isLast,
                                         const std::function<bool(const QString &)> &isWord) const
{
    const auto numbers = [this](const std::vector<QString> &words) {
        std::vector<int> meanings;
        for (const QString &word : words)
            meanings.push_back(m_numbers.value(stem(word), -1));
        return meanings;
    };
    if (const auto found = m_numbers.find(stem(folded)); found != m_numbers.end())
        return {*found};
    if (isLast && folded.size() >= unfinishedFrom) {
        const std::vector<QString> begun = m_words.beginningWith(folded);
        if (!begun.empty())
            return numbers(begun);
    }
    if (isWord(folded))
        return {};
    std::vector<QString> near = m_words.nearest(folded, Extent::Whole);
    std::erase_if(near, [&](const QString &word) { return word.front() != folded.front(); });
    return numbers(near);
}

// The shortest stretch that holds all words of the phrase, as its first word and the one behind its
// last; both are 0 where there is none.
std::pair<std::size_t, std::size_t> NeedPhrases::place(const Phrase &phrase,
                                                       const std::vector<Typed> &typed)
{
    const std::size_t longest = phrase.words.size() + wordsBetween;
    std::pair<std::size_t, std::size_t> best{0, 0};
    for (std::size_t from = 0; from < typed.size(); ++from) {
        std::vector<int> missing = phrase.words;
        for (std::size_t at = from; at < std::min(typed.size(), from + longest); ++at) {
            const auto found = std::find_if(missing.begin(), missing.end(),
                                            [&](int number) { return typed[at].means(number); });
            if (found == missing.end() && at == from)
                break;
            if (found != missing.end())
                missing.erase(found);
            if (!missing.empty())
                continue;
            if (best.second == 0 || at + 1 - from < best.second - best.first)
                best = {from, at + 1};
            break;
        }
    }
    return best;
}

std::vector<HeardNeed>
NeedPhrases::heardIn(const QString &text, const std::function<bool(const QString &)> &isWord) const
{
    const std::vector<Word> words = wordsOf(text);
    std::vector<Typed> typed;
    std::vector<QString> asWritten;
    for (std::size_t i = 0; i < std::min(words.size(), mostTypedWords); ++i) {
        const Word &word = words[i];
        asWritten.push_back(word.folded);
        if (!m_fillers.contains(word.folded))
            typed.push_back({meaningsOf(word.folded, i + 1 == words.size(), isWord), word.start,
                             word.end, !m_ordinary.contains(word.folded)});
    }
    const auto saying = static_cast<std::size_t>(std::count_if(
        typed.begin(), typed.end(), [](const Typed &word) { return word.saysSomething; }));
    std::vector<HeardNeed> heard;
    for (const Phrase &phrase : m_phrases) {
        if (phrase.words.size() == 1 && saying > 1)
            continue;
        const auto [from, to] = place(phrase, typed);
        if (to == 0)
            continue;
        const bool isVerbatim = phrase.asWritten == asWritten;
        const auto before = std::find_if(heard.begin(), heard.end(), [&](const HeardNeed &other) {
            return other.need == phrase.need;
        });
        if (before != heard.end()) {
            before->isVerbatim |= isVerbatim;
            continue;
        }
        const qsizetype start = typed[from].start;
        heard.push_back({phrase.need, text.mid(start, typed[to - 1].end - start), isVerbatim});
    }
    std::stable_partition(heard.begin(), heard.end(),
                          [](const HeardNeed &need) { return need.isVerbatim; });
    return heard;
}

} // namespace core
