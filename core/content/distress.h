// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/vocabulary.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace core
{

/// What words may tell of somebody's need, the most urgent first.
enum class Distress { Suicide, SelfHarm, Violence, Abuse, Panic, CannotGoOn, BreakUp };
inline constexpr std::array distresses{Distress::Suicide, Distress::SelfHarm, Distress::Violence,
                                       Distress::Abuse,   Distress::Panic,    Distress::CannotGoOn,
                                       Distress::BreakUp};

QString distressId(Distress distress);
std::optional<Distress> distressFromId(const QString &id);

/// Knows from a few words that somebody may be in need: the lists of resources/distress, of all
/// languages at once, for people type in the language that comes.
///
/// An entry is a word or a sequence of words. A word may end in `*` (any ending), and `...` allows
/// up to three words of any kind between two others; a filler ("really") may stand anywhere. Case,
/// accents and apostrophes count for nothing. A word typed with a slip is known where it begins
/// with the same letter: one slip from five letters, two from eight (Damerau–Levenshtein); a stem's
/// beginning from six letters. What is ordinary speech ("panic buying") is heard as nothing.
class DistressWords
{
public:
    /// All of `folder`/distress/*.json. Errors: FileNotFound where there is none, else those of
    /// readFile() and add().
    static Result<DistressWords> load(const QString &folder);

    /// Adds one file's lists. Limits: 10 000 entries a kind, 12 words an entry. Errors: those of
    /// parseJsonObject, MissingField, WrongType, TooMany, UnknownValue (a kind, or an entry without
    /// a word). Nothing is added where one is returned.
    std::optional<Error> add(const QByteArray &bytes, const QString &fileName);

    /// Each kind at most once, in the order of `distresses`; what follows the first 40 words is
    /// not looked at.
    std::vector<Distress> kindsIn(const QString &words) const;

private:
    /// A sequence of folded words; a stem keeps its `*`, a gap is `...`.
    struct Entry {
        QStringList words;
        std::optional<Distress> kind; ///< none: ordinary speech
    };

    static Entry entryOf(const QString &text, std::optional<Distress> kind);
    void index();
    /// The words of the lists that this one may be.
    QStringList meaningsOf(const QString &word) const;

    std::vector<Entry> m_entries;
    QStringList m_fillers;
    QStringList m_stems; ///< without the `*`
    Vocabulary m_words;
    Vocabulary m_longStems;
};

} // namespace core
