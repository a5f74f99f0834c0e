// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/search_snippet.h"

#include "core/content/plain_text.h"
#include "core/content/search_entries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr int snippetLength = 160;
constexpr int lettersBeforeMatch = 50;

bool isSought(const QString &word, const std::vector<SoughtWord> &sought)
{
    return std::any_of(sought.begin(), sought.end(),
                       [&](const SoughtWord &other) { return other.matches(word); });
}

/// The places of the words in a text, in order, as far as a snippet around the first may reach. Two
/// words with a stroke between them are one place where they are sought as one.
std::vector<TextSpan> matchesIn(const QString &text, const std::vector<SoughtWord> &sought)
{
    std::vector<TextSpan> matches;
    QStringView before;
    for (const QStringView view : wordsIn(text)) {
        const int start = static_cast<int>(view.data() - text.constData());
        if (!matches.empty() && start > matches.front().start + snippetLength)
            break;
        const auto startBefore = before.isNull() ? 0 : before.data() - text.constData();
        const qsizetype endBefore = startBefore + before.size();
        const QString word = folded(view);
        if (isSought(word, sought)) {
            matches.push_back({start, static_cast<int>(view.size())});
        } else if (!before.isNull() &&
                   isStroke(QStringView(text).sliced(endBefore, start - endBefore)) &&
                   !isSought(folded(before), sought) && isSought(folded(before) + word, sought)) {
            const int from = static_cast<int>(startBefore);
            matches.push_back({from, start + static_cast<int>(view.size()) - from});
        }
        before = view;
    }
    return matches;
}

/// The part of the text to show: whole words around the first match.
TextSpan windowAround(const QString &text, const TextSpan &match)
{
    const int size = static_cast<int>(text.size());
    const int latestStart = size - snippetLength;
    if (latestStart <= 0)
        return {0, size};
    int start = std::min(match.start - lettersBeforeMatch, latestStart);
    const bool reachesEnd = start == latestStart;
    start = start <= 0 ? 0 : static_cast<int>(text.lastIndexOf(u' ', start)) + 1;
    if (reachesEnd)
        return {start, size - start};
    const int full = start + snippetLength;
    const int blank = static_cast<int>(text.lastIndexOf(u' ', full));
    const int end = std::max(blank > start ? blank : full, match.start + match.length);
    return {start, end - start};
}

} // namespace

void addSnippet(SearchHit &hit, const QString &text, const std::vector<SoughtWord> &sought)
{
    const std::vector<TextSpan> matches = matchesIn(text, sought);
    const TextSpan window = windowAround(text, matches.empty() ? TextSpan{} : matches.front());
    const QString before = window.start > 0 ? u"… "_s : QString();
    const QString after = window.start + window.length < text.size() ? u" …"_s : QString();
    hit.snippet = before + text.mid(window.start, window.length) + after;
    const int shift = static_cast<int>(before.size()) - window.start;
    for (const TextSpan &match : matches) {
        if (match.start + match.length <= window.start + window.length)
            hit.marks.push_back({match.start + shift, match.length});
    }
}

} // namespace core
