// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/proposal/item_groups.h"

#include "core/cohort/item_columns.h"
#include "core/cohort/proposal/column_names.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

bool couldBeAnItem(const ColumnProfile &profile)
{
    constexpr int widestRange = 101; // a slider from 0 to 100
    constexpr double farthest = 200.0;
    return profile.holdsAnswers() && !profile.countsRows && profile.smallest >= -farthest &&
           profile.largest <= 999.0 && static_cast<int>(profile.values.size()) <= widestRange;
}

bool isOrdered(const std::vector<int> &columns)
{
    return std::is_sorted(columns.begin(), columns.end());
}

QString labelOf(const QStringList &names, const std::vector<int> &columns)
{
    return u"%1 … %2"_s.arg(names.value(columns.front()), names.value(columns.back()));
}

bool countsOn(const std::map<int, std::vector<int>> &columns, int items)
{
    return static_cast<int>(columns.size()) == items &&
           columns.rbegin()->first - columns.begin()->first == items - 1;
}

// One group for each time that all the names stand there.
void addWaves(const NumberedColumns &numbered, const ItemGroup &like,
              std::vector<ItemGroup> &groups)
{
    std::size_t waves = numbered.columns.begin()->second.size();
    for (const auto &[number, columns] : numbered.columns)
        waves = std::max(waves, columns.size());
    for (std::size_t wave = 0; wave < waves; ++wave) {
        ItemGroup group = like;
        for (const auto &[number, columns] : numbered.columns)
            group.columns.push_back(columns[std::min(wave, columns.size() - 1)]);
        group.isOrdered = isOrdered(group.columns);
        group.isRepeated = waves > 1;
        groups.push_back(std::move(group));
    }
}

std::vector<ItemGroup> groupsOf(const QStringList &names, int items)
{
    const std::vector<NumberedColumns> all = numberedColumns(names);
    std::vector<ItemGroup> groups;
    for (const NumberedColumns &numbered : all) {
        ItemGroup like{.label = numbered.label, .stem = plainName(numbered.before)};
        // The same stem with "R" behind the numbers of some items.
        const auto recoded =
            std::find_if(all.begin(), all.end(), [&](const NumberedColumns &other) {
                return plainName(other.before) == like.stem && saysRecoded(other.after) &&
                       plainName(numbered.after).isEmpty();
            });
        const auto recodedNames = [&] {
            QStringList found;
            for (const auto &[number, columns] : recoded->columns)
                found << names[columns.front()];
            return found;
        };
        if (countsOn(numbered.columns, items)) {
            if (recoded != all.end())
                like.recoded = recodedNames();
            addWaves(numbered, like, groups);
        } else if (recoded != all.end()) {
            NumberedColumns merged = numbered;
            bool apart = true;
            for (const auto &[number, columns] : recoded->columns)
                apart = merged.columns.emplace(number, columns).second && apart;
            if (apart && countsOn(merged.columns, items)) {
                like.reversed = recodedNames();
                like.label = labelOf(names, {merged.columns.begin()->second.front(),
                                             merged.columns.rbegin()->second.front()});
                addWaves(merged, like, groups);
            }
        }
    }
    std::stable_sort(groups.begin(), groups.end(), [](const ItemGroup &a, const ItemGroup &b) {
        return *std::min_element(a.columns.begin(), a.columns.end()) <
               *std::min_element(b.columns.begin(), b.columns.end());
    });
    // A name with two numbers that count alike is one group, not two.
    std::vector<ItemGroup> different;
    for (ItemGroup &group : groups) {
        const bool known =
            std::any_of(different.begin(), different.end(),
                        [&](const ItemGroup &other) { return other.columns == group.columns; });
        if (!known)
            different.push_back(std::move(group));
    }
    return different;
}

// Every one of these names stands there, without regard to how it is written.
std::vector<ItemGroup> namedExactly(const QStringList &names, const QStringList &wanted)
{
    QHash<QString, QList<int>> places;
    for (qsizetype column = 0; column < names.size(); ++column)
        places[plainName(names[column])].append(static_cast<int>(column));
    NumberedColumns found;
    for (qsizetype item = 0; item < wanted.size(); ++item) {
        const QList<int> at = places.value(plainName(wanted[item]));
        if (at.isEmpty())
            return {};
        found.columns[static_cast<int>(item)] = {at.begin(), at.end()};
    }
    ItemGroup like;
    like.label = u"%1 … %2"_s.arg(wanted.front(), wanted.back());
    std::vector<ItemGroup> groups;
    addWaves(found, like, groups);
    return groups;
}

// The names hold the statements, perhaps behind a question or a number.
std::vector<ItemGroup> byWording(const QStringList &names, const QStringList &wording)
{
    constexpr qsizetype shortest = 12;
    QStringList plain;
    for (const QString &name : names)
        plain << plainName(name);
    ItemGroup group;
    QSet<int> taken;
    for (const QString &text : wording) {
        const QString wanted = plainName(text);
        if (wanted.size() < shortest)
            return {};
        const auto column = std::find_if(plain.begin(), plain.end(), [&](const QString &name) {
            return name.size() >= wanted.size() && name.endsWith(wanted);
        });
        if (column == plain.end())
            return {};
        const int at = static_cast<int>(column - plain.begin());
        if (taken.contains(at))
            return {};
        taken.insert(at);
        group.columns.push_back(at);
    }
    group.label = labelOf(names, group.columns);
    group.isOrdered = isOrdered(group.columns);
    return {group};
}

// The runs of columns that could be items and are as long as the items are. Columns that are
// numbered belong together only where their stems do.
std::vector<ItemGroup> runsOfItems(const TablePreview &table,
                                   const std::vector<ColumnProfile> &profiles, int items)
{
    const auto stem = [&](std::size_t column) {
        return table.hasHeader() ? stemOf(table.names[static_cast<qsizetype>(column)]) : QString();
    };
    std::map<QString, int> sizes;
    for (std::size_t column = 0; column < profiles.size(); ++column)
        ++sizes[stem(column)];
    const auto belongs = [&](std::size_t column) { // the stem of a group, else nothing
        const QString own = stem(column);
        return own.isEmpty() || sizes[own] < 3 ? QString() : own;
    };
    std::vector<ItemGroup> found;
    std::vector<int> run;
    for (std::size_t column = 0; column <= profiles.size(); ++column) {
        const bool goesOn = column < profiles.size() && couldBeAnItem(profiles[column]);
        const bool sameStem = run.empty() || !goesOn ||
                              belongs(column) == belongs(static_cast<std::size_t>(run.back()));
        if (goesOn && sameStem) {
            run.push_back(static_cast<int>(column));
            continue;
        }
        if (static_cast<int>(run.size()) == items)
            found.push_back(
                {.columns = run,
                 .label = table.hasHeader() ? labelOf(table.names, run) : columnChoice({}, run),
                 .stem = belongs(static_cast<std::size_t>(run.front()))});
        run.clear();
        if (goesOn)
            run.push_back(static_cast<int>(column));
    }
    return found;
}

QString familyOf(const ProposalCandidate &candidate)
{
    return candidate.id.section(u'-', 0, 0).toLower();
}

// The names may stand in any row of the header.
std::vector<QStringList> headersOf(const TablePreview &table)
{
    std::vector<QStringList> headers;
    if (table.hasHeader()) {
        headers.push_back(table.names);
        headers.insert(headers.end(), table.furtherNames.begin(), table.furtherNames.end());
    }
    return headers;
}

std::vector<ItemGroup> firstGroupsOf(const std::vector<QStringList> &headers, int items)
{
    for (const QStringList &names : headers) {
        if (auto groups = groupsOf(names, items); !groups.empty())
            return groups;
    }
    return {};
}

void noteWeaker(const std::vector<ItemGroup> &numbered, FoundItems &found)
{
    for (const ItemGroup &group : numbered) {
        const bool taken =
            std::any_of(found.groups.begin(), found.groups.end(),
                        [&](const ItemGroup &other) { return other.columns == group.columns; });
        if (!taken)
            found.weaker.push_back(group);
    }
}

// The items by their ids, or by the statements themselves.
FoundItems findByTexts(const std::vector<QStringList> &headers, const ProposalCandidate &wanted,
                       const std::vector<ItemGroup> &numbered)
{
    FoundItems found;
    for (const QStringList &names : headers) {
        if (auto groups = namedExactly(names, wanted.key.itemIds); !groups.empty()) {
            const auto recoded = std::find_if(numbered.begin(), numbered.end(),
                                              [](const auto &g) { return !g.recoded.isEmpty(); });
            if (recoded != numbered.end())
                groups.front().recoded = recoded->recoded;
            found.groups = std::move(groups);
            found.evidence = ColumnEvidence::Ids;
            return found;
        }
        for (const QStringList &wording : wanted.wordings) {
            if (auto groups = byWording(names, wording); !groups.empty()) {
                found.groups = std::move(groups);
                found.evidence = ColumnEvidence::Wordings;
                break;
            }
        }
    }
    return found;
}

} // namespace

QString itemStem(const ProposalCandidate &candidate)
{
    QString common = candidate.key.itemIds.value(0);
    for (const QString &id : candidate.key.itemIds) {
        qsizetype same = 0;
        while (same < std::min(common.size(), id.size()) && common[same] == id[same])
            ++same;
        common.truncate(same);
    }
    while (!common.isEmpty() && common.back().isDigit()) {
        // ecr0 of ecr01 …, but not the 12 of ecr12_01.
        if (common.back() != u'0')
            break;
        common.chop(1);
    }
    return plainName(common);
}

FoundItems findItems(const TablePreview &table, const std::vector<ColumnProfile> &profiles,
                     const std::vector<ProposalCandidate> &candidates, std::size_t candidate)
{
    const ProposalCandidate &wanted = candidates[candidate];
    const int items = wanted.key.items();
    FoundItems found;
    const auto take = [&](ColumnEvidence evidence, std::vector<ItemGroup> groups) {
        found.evidence = evidence;
        found.groups = std::move(groups);
    };
    const std::vector<QStringList> headers = headersOf(table);
    const std::vector<ItemGroup> numbered = firstGroupsOf(headers, items);
    const auto namesake = [&](const ItemGroup &group) -> std::optional<std::size_t> {
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            if (i != candidate && candidates[i].key.items() == items && !group.stem.isEmpty() &&
                itemStem(candidates[i]) == group.stem)
                return i;
        }
        return std::nullopt;
    };
    const auto among = [&](auto fits) {
        std::vector<ItemGroup> groups;
        std::copy_if(numbered.begin(), numbered.end(), std::back_inserter(groups), fits);
        return groups;
    };
    const QString stem = itemStem(wanted);
    if (auto named = findByTexts(headers, wanted, numbered); !named.groups.empty())
        found = std::move(named);
    if (found.groups.empty() && !stem.isEmpty()) {
        auto groups = among([&](const ItemGroup &g) { return g.stem == stem; });
        if (groups.empty())
            groups = among([&](const ItemGroup &g) {
                return !namesake(g) && wordsOf(g.label.section(u" … "_s, 0, 0)).contains(stem);
            });
        if (!groups.empty())
            take(ColumnEvidence::Ids, std::move(groups));
    }
    if (found.groups.empty()) {
        const QString family = familyOf(wanted);
        auto groups = among([&](const ItemGroup &g) {
            return !namesake(g) && g.stem != stem && (g.stem == family);
        });
        if (!groups.empty())
            take(ColumnEvidence::Family, std::move(groups));
    }
    if (found.groups.empty() && !numbered.empty()) {
        take(ColumnEvidence::Numbers, numbered);
        found.namesakeOf = namesake(numbered.front());
    }
    if (found.groups.empty()) {
        auto runs = runsOfItems(table, profiles, items);
        if (!runs.empty())
            take(ColumnEvidence::Position, std::move(runs));
    }
    if (found.evidence > ColumnEvidence::Numbers)
        noteWeaker(numbered, found);
    return found;
}

} // namespace core
