// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace core
{

/// What somebody goes through, in everyday words, and where it is answered.
struct Need {
    QStringList phrases;
    /// The best place first: an article's id, with #anchor for a passage, or `firstHour`.
    QStringList to;

    bool operator==(const Need &) const = default;
};

/// The quiet path through the first hour after a break-up, which is no article.
inline constexpr QLatin1StringView firstHour{"first-hour"};

/// How people ask for what is written here, in one language.
struct SearchWords {
    /// Words that say nothing of what is looked for: "how", "my".
    QStringList ordinary;
    /// By article: what it is also called, "clingy" or "trust issues".
    QHash<QString, QStringList> alsoCalled;
    /// Words that may stand anywhere in a phrase of need, and say nothing in it.
    QStringList fillers;
    /// Lists of words that count as the same in a phrase of need: "he", "she", "partner".
    std::vector<QStringList> sameWords;
    std::vector<Need> needs;
    /// Phrases of `needs`, by which somebody is led on who found nothing.
    QStringList doors;

    /// Whose phrase it is, letter for letter; nullptr: nobody's.
    const Need *need(const QString &phrase) const;

    bool operator==(const SearchWords &) const = default;
};

/// Reads search/<lang>.json. Errors: those of parseJsonObject and of JsonFields, DuplicateId (an
/// article or a phrase that stands twice), UnknownValue (a need that leads nowhere, a door that is
/// the phrase of none).
Result<SearchWords> readSearchWords(const QByteArray &bytes, const QString &fileName);

} // namespace core
