// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace core
{

/// How much of a word stands there: all of it, or only its first letters.
enum class Extent { Whole, Beginning };

/// How many slips are put up with in a word: none, one from five letters, two from eight.
int slipsAllowed(const QString &word);

/// All words of the library, folded: what a word typed with a slip may have meant.
class Vocabulary
{
public:
    Vocabulary() = default;
    explicit Vocabulary(std::vector<QString> words);

    bool contains(QStringView word) const;
    bool hasBeginning(QStringView letters) const;
    /// All that begin with the letters, sorted.
    std::vector<QString> beginningWith(QStringView letters) const;

    /// The nearest words within Damerau–Levenshtein distance 1 (from five letters) or 2 (from
    /// eight); with Extent::Beginning, the shortest beginnings of words within that distance. A
    /// word that holds a digit has none: 1991 is no slip for 1990.
    ///
    /// The distance is the restricted one (optimal string alignment: no letter takes part in two
    /// slips), which bounds the other from above.
    std::vector<QString> nearest(const QString &word, Extent extent) const;
    /// The same within `slips`.
    std::vector<QString> nearest(const QString &word, Extent extent, int slips) const;

private:
    std::vector<QString> m_words; // sorted, so that neighbours share their beginnings
};

} // namespace core
