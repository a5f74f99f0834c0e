// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/shown_counts.h"

#include <algorithm>
#include <numeric>

namespace core
{
namespace
{

using As = ShownCount::As;

ShownCount hidden(std::size_t people, std::size_t least)
{
    return people < least ? ShownCount{As::Few, least} : ShownCount{As::Withheld, 0};
}

/// Which of the parts of a known whole are told. `isHidden` may say so of some already; true where
/// it says so of more in the end.
bool hideFew(const std::vector<std::size_t> &parts, std::vector<bool> &isHidden, std::size_t least)
{
    bool changed = false;
    std::size_t together = 0;
    bool any = false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] > 0 && parts[i] < least && !isHidden[i]) {
            isHidden[i] = true;
            changed = true;
        }
        any = any || isHidden[i];
        together += isHidden[i] ? parts[i] : 0;
    }
    while (any && together < least) {
        std::size_t next = parts.size();
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (parts[i] > 0 && !isHidden[i] && (next == parts.size() || parts[i] < parts[next]))
                next = i;
        }
        if (next == parts.size())
            break;
        isHidden[next] = true;
        changed = true;
        together += parts[next];
    }
    return changed;
}

constexpr std::size_t readingCount = ShownComparison::readings;
using Cells = std::array<std::array<std::size_t, readingCount>, readingCount>;
using Hidden = std::array<std::array<bool, readingCount>, readingCount>;

/// A row (or column) of the table as the parts of its sum.
bool hideFewOfLine(const Cells &cells, Hidden &isHidden, std::size_t line, bool isRow,
                   std::size_t least)
{
    std::vector<std::size_t> parts;
    std::vector<bool> hiddenParts;
    for (std::size_t i = 0; i < readingCount; ++i) {
        parts.push_back(isRow ? cells[line][i] : cells[i][line]);
        hiddenParts.push_back(isRow ? isHidden[line][i] : isHidden[i][line]);
    }
    const bool changed = hideFew(parts, hiddenParts, least);
    for (std::size_t i = 0; i < readingCount; ++i)
        (isRow ? isHidden[line][i] : isHidden[i][line]) = hiddenParts[i];
    return changed;
}

} // namespace

std::vector<ShownCount> shownCounts(const std::vector<std::size_t> &parts,
                                    const GroupPrivacy &privacy)
{
    const std::size_t least = privacy.leastTold();
    std::vector<bool> isHidden(parts.size(), false);
    hideFew(parts, isHidden, least);
    std::vector<ShownCount> shown;
    shown.reserve(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i)
        shown.push_back(isHidden[i] ? hidden(parts[i], least) : ShownCount{As::Exact, parts[i]});
    return shown;
}

ShownCount shownPart(std::size_t people, std::size_t whole, const GroupPrivacy &privacy)
{
    return shownCounts({people, whole - std::min(people, whole)}, privacy).front();
}

ShownStyleCounts shownStyles(const StyleCounts &counts, const GroupPrivacy &privacy)
{
    std::vector<std::size_t> parts(counts.perStyle.values.begin(), counts.perStyle.values.end());
    parts.push_back(counts.onTheLine);
    const std::vector<ShownCount> shown = shownCounts(parts, privacy);
    ShownStyleCounts told;
    std::copy_n(shown.begin(), told.perStyle.values.size(), told.perStyle.values.begin());
    told.onTheLine = shown.back();
    told.notPlaced = counts.notPlaced;
    told.placed = counts.placed();
    return told;
}

ShownComparison shownComparison(const RuleComparison &comparison, const GroupPrivacy &privacy)
{
    const std::size_t least = privacy.leastTold();
    Cells cells{};
    Hidden isHidden{};
    for (std::size_t i = 0; i < readingCount; ++i) {
        for (std::size_t j = 0; j < readingCount; ++j)
            cells[i][j] =
                comparison.people(static_cast<StyleReading>(i), static_cast<StyleReading>(j));
    }
    for (bool changes = true; changes;) {
        changes = false;
        for (std::size_t line = 0; line < readingCount; ++line) {
            changes |= hideFewOfLine(cells, isHidden, line, true, least);
            changes |= hideFewOfLine(cells, isHidden, line, false, least);
        }
    }
    ShownComparison shown;
    for (std::size_t i = 0; i < readingCount; ++i) {
        for (std::size_t j = 0; j < readingCount; ++j)
            shown.people[i][j] =
                isHidden[i][j] ? hidden(cells[i][j], least) : ShownCount{As::Exact, cells[i][j]};
    }
    shown.placed = comparison.placed();
    const std::size_t changed = comparison.changed();
    const std::size_t changedStyle = comparison.changedStyle();
    const std::vector<ShownCount> parts =
        shownCounts({changedStyle, changed - changedStyle, comparison.placed() - changed}, privacy);
    shown.changedStyle = parts[0];
    shown.changed = parts[2].isExact() ? ShownCount{As::Exact, changed} : hidden(changed, least);
    return shown;
}

} // namespace core
