// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/vocabulary.h"

#include <QHash>
#include <QSet>

namespace core
{

/// Up to so many letters a word is finished as it stands: "me" is no beginning of "mean".
inline constexpr qsizetype shortWord = 3;

/// A word of the library that a typed word may stand for.
struct Meaning {
    QString word;
    Extent extent = Extent::Whole;

    bool matches(const QString &other) const
    {
        return extent == Extent::Whole ? other == word : other.startsWith(word);
    }
};

/// A typed word, or two that may be one, as what it stands for in the library: each of `parts` by
/// one of its meanings, or one of `instead`. Without parts and without `instead` nothing in the
/// library is near it.
struct SoughtWord {
    std::vector<std::vector<Meaning>> parts;
    std::vector<Meaning> instead;
    qsizetype letters = 0; ///< that were typed

    bool isKnown() const { return !parts.empty() || !instead.empty(); }
    /// Whether the folded word is one of those sought.
    bool matches(const QString &word) const;
    enum class Parts { All, Any };
    /// For FTS5: quoted, no letter or digit is an operator.
    QString expression(Parts needed) const;
};

/// What typed words stand for in a library in one language.
///
/// A word stands for itself (the last one for what begins with it), for its inflections, and in
/// German for both written with "ae" for "ä". Where the library has none of these, for what begins
/// with it; for the two words it is made of ("Beziehungskrise"); for the nearest words by
/// Vocabulary; at last, from eight letters, for the word of the library it begins with. Two words
/// that stand beside each other are also sought as one.
class WordMeanings
{
public:
    WordMeanings() = default;
    /// `ordinary` are left out of what is sought, unless nothing else is.
    WordMeanings(std::vector<QString> words, QString language, const QStringList &ordinary);

    /// Of folded words, in their order.
    std::vector<SoughtWord> of(const std::vector<QString> &typed) const;
    /// The same with the words of the library that end in what was typed: "Verlustangst" for
    /// "Angst". Empty where there are none.
    std::vector<SoughtWord> inCompounds(const std::vector<SoughtWord> &sought) const;
    /// Whether a folded word is one of the library's as it stands.
    bool isWord(const QString &word) const { return m_vocabulary.contains(word); }
    /// Words of the library that a word may have been meant for, by one slip more than `of` puts
    /// up with; no ordinary ones. None where the word is one of the library's, or begins one.
    std::vector<QString> guesses(const QString &word) const;
    /// A key that inflections and spellings of the words share; ordinary ones don't count.
    QString key(const std::vector<QString> &words) const;

private:
    SoughtWord meaningOf(const QString &typed, Extent extent) const;
    void addKnown(const QString &typed, Extent extent, std::vector<Meaning> &meanings) const;
    std::vector<std::vector<Meaning>> partsOf(const QString &typed) const;
    std::vector<Meaning> slipsOf(const QString &typed, Extent extent) const;
    std::vector<Meaning> headOf(const QString &typed) const;
    bool isThere(const QString &word, Extent extent) const;
    bool saysSomething(const std::vector<QString> &words) const;
    bool isGerman() const;
    QString withoutUmlauts(const QString &word) const;

    QString m_language;
    Vocabulary m_vocabulary;
    QHash<QString, std::vector<QString>> m_families; ///< by stem
    QSet<QString> m_ordinary;
};

} // namespace core
