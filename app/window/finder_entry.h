// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace app
{

/// One thing that the finder leads to.
struct FinderEntry {
    QString text;
    QString kind;            ///< one quiet word: "Page", "Person", "Article", "Action"
    QString keys = {};       ///< that do the same; may be empty
    QString alsoCalled = {}; ///< further words under which it is found
    std::function<void()> open;
    QString instead = {}; ///< words to be looked for anew: nothing is opened

    /// Whether it leads anywhere; else it is a sentence.
    bool isWay() const { return open || !instead.isEmpty(); }
};

/// How well what is typed names an entry: 0 is best, nothing where it doesn't. Every typed word
/// begins a word of the entry or stands inside one; case and accents are folded, "ß" is "ss",
/// and "ae" may stand for "ä".
/// Better are entries that begin with what is typed, then those whose words do, then those that are
/// also called so, then the rest.
std::optional<int> finderRank(const QString &typed, const FinderEntry &entry);

/// Those that are named, best first; entries that are named equally well keep their order. All,
/// where nothing is typed.
std::vector<FinderEntry> foundEntries(const QString &typed,
                                      const std::vector<FinderEntry> &entries);

} // namespace app
