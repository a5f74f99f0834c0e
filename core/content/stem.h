// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core
{

/// What the inflections of a folded word have in common, by the endings of the language: "feelings"
/// and "feeling" are both "feel", "Grenzen" and "Grenze" both "grenz". English spellings meet too:
/// "behavior" and "behaviour", "organized" and "organised". It is a key to compare by, not always
/// the beginning of a word. A word of three letters or fewer, one with a digit, and one of another
/// language is its own.
///
/// English by Harman's rule for plurals ("How effective is suffixing?", 1991) with -ed and -ing;
/// German by Savoy's light rules ("Light stemming approaches", 2006), whose umlauts are gone by
/// folded().
QString stemOf(const QString &word, const QString &language);

} // namespace core
