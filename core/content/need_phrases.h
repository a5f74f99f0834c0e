// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/search_words.h"
#include "core/content/vocabulary.h"

#include <QSet>

#include <functional>

namespace core
{

/// A need that was heard in what somebody typed.
struct HeardNeed {
    std::size_t need = 0;    ///< its place in SearchWords::needs
    QString said;            ///< the stretch of what was typed, as it was typed
    bool isVerbatim = false; ///< nothing else was typed, and letter for letter

    bool operator==(const HeardNeed &) const = default;
};

/// Hears the phrases of SearchWords::needs in what is typed: their words stand close together in
/// any order, inflected or not, each for all that count as the same; a word of five letters or more
/// may hold a slip, and the last one may be unfinished from its fourth letter. A phrase of a single
/// word says little: it is heard where no other word says something.
class NeedPhrases
{
public:
    NeedPhrases() = default;
    NeedPhrases(const SearchWords &words, const QString &language);

    /// The phrase with the most words first, then in the order of the file; each need once.
    /// `isWord` tells of a folded word whether it is one as it stands, and so no slip.
    std::vector<HeardNeed> heardIn(const QString &typed,
                                   const std::function<bool(const QString &)> &isWord) const;

private:
    struct Phrase {
        std::size_t need;
        std::vector<int> words;         ///< numbers of m_numbers
        std::vector<QString> asWritten; ///< folded, fillers too
    };
    struct Typed;

    QString stem(const QString &folded) const;
    int numberOf(const QString &folded);
    std::vector<int> meaningsOf(const QString &folded, bool isLast,
                                const std::function<bool(const QString &)> &isWord) const;
    static std::pair<std::size_t, std::size_t> place(const Phrase &phrase,
                                                     const std::vector<Typed> &typed);

    QString m_language;
    QSet<QString> m_ordinary;
    QSet<QString> m_fillers;
    QHash<QString, int> m_numbers; ///< by stem; words that count as the same share one
    int m_count = 0;               ///< of the numbers
    Vocabulary m_words;            ///< of all phrases, folded
    std::vector<Phrase> m_phrases;
};

} // namespace core
