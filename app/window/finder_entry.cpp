// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/finder_entry.h"

#include "core/content/plain_text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

QString foldedWords(const QString &text)
{
    QString plain;
    for (const QChar character : text.toCaseFolded().normalized(QString::NormalizationForm_D)) {
        if (character.category() != QChar::Mark_NonSpacing)
            plain += character;
    }
    return plain.replace(u'ß', u"ss"_s).simplified();
}

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression between(u"[^\\w]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return text.split(between, Qt::SkipEmptyParts);
}

bool allBegin(const QStringList &typed, const QStringList &words)
{
    return std::all_of(typed.begin(), typed.end(), [&](const QString &part) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return word.startsWith(part); });
    });
}

std::optional<int> rankOf(const QString &sought, const FinderEntry &entry)
{
    const QString text = foldedWords(entry.text);
    const QStringList parts = wordsIn(sought);
    if (parts.isEmpty())
        return {};
    if (text.startsWith(sought))
        return 0;
    const QStringList words = wordsIn(text);
    if (allBegin(parts, words))
        return 1;
    if (allBegin(parts, words + wordsIn(foldedWords(entry.alsoCalled + u' ' + entry.kind))))
        return 2;
    const bool inside = std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
        // A single letter is inside nearly everything.
        return part.size() > 1 && text.contains(part);
    });
    return inside ? std::optional(3) : std::nullopt;
}

} // namespace

std::optional<int> finderRank(const QString &typed, const FinderEntry &entry)
{
    const QString sought = foldedWords(typed);
    const auto rank = rankOf(sought, entry);
    return rank ? rank : rankOf(core::withoutSpelledUmlauts(sought), entry);
}

std::vector<FinderEntry> foundEntries(const QString &typed, const std::vector<FinderEntry> &entries)
{
    if (typed.trimmed().isEmpty())
        return entries;
    std::vector<std::pair<int, const FinderEntry *>> ranked;
    for (const FinderEntry &entry : entries) {
        if (const auto rank = finderRank(typed, entry))
            ranked.emplace_back(*rank, &entry);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<FinderEntry> found;
    found.reserve(ranked.size());
    for (const auto &[rank, entry] : ranked)
        found.push_back(*entry);
    return found;
}

} // namespace app
