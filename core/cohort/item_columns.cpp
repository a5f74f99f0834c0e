// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/item_columns.h"

#include "core/cohort/proposal/column_names.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

// −1 where there is none.
int columnNamed(const QStringList &header, const QString &name)
{
    if (name.isEmpty())
        return -1;
    if (const auto exact = header.indexOf(name); exact >= 0)
        return static_cast<int>(exact);
    for (qsizetype column = 0; column < header.size(); ++column) {
        if (header[column].trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return static_cast<int>(column);
    }
    return -1;
}

std::optional<int> placeOf(QString text)
{
    if (text.startsWith(u'#'))
        text.remove(0, 1);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? std::optional(number - 1) : std::nullopt;
}

int columnOf(const QStringList &header, const QString &name)
{
    if (name.startsWith(u'#') && placeOf(name))
        return *placeOf(name);
    const int named = columnNamed(header, name);
    return named >= 0 ? named : placeOf(name).value_or(-1);
}

// Nothing but numbers, and what stands between them.
bool isMadeOfPlaces(const QString &text)
{
    static const QRegularExpression places(u"^[#\\d\\s,-]+$"_s);
    return places.match(text).hasMatch();
}

// A plain number is a place, unless a column of that name stands somewhere else.
bool isAmbiguous(const QStringList &header, const QString &text)
{
    const auto place = placeOf(text);
    const int named = columnNamed(header, text);
    return place && named >= 0 && named != *place;
}

// Columns of one stem whose numbers count on in another order than the columns.
void orderByNumbers(const QStringList &header, std::vector<int> &columns)
{
    QStringList names;
    for (const int column : columns)
        names << header.value(column);
    for (const NumberedColumns &group : numberedColumns(names)) {
        if (group.columns.size() != columns.size() ||
            group.columns.rbegin()->first - group.columns.begin()->first + 1 !=
                static_cast<int>(columns.size()))
            continue;
        std::vector<int> ordered;
        for (const auto &[number, places] : group.columns)
            ordered.push_back(columns[static_cast<std::size_t>(places.front())]);
        columns = std::move(ordered);
        return;
    }
}

std::optional<std::vector<int>> range(const QStringList &header, const QString &part)
{
    // Names may hold hyphens, so a range is looked for at each of them.
    for (qsizetype at = part.indexOf(u'-', 1); at > 0; at = part.indexOf(u'-', at + 1)) {
        const QString from = part.left(at).trimmed();
        const QString to = part.mid(at + 1).trimmed();
        int first = columnNamed(header, from);
        int last = columnNamed(header, to);
        if (placeOf(from) && placeOf(to)) {
            first = *placeOf(from);
            last = *placeOf(to);
        } else if (first < 0 || last < 0) {
            continue;
        }
        // No more than there are: who writes 1-999999999 means no column.
        last = std::min(last, first + static_cast<int>(header.size()));
        if (last < first)
            continue;
        std::vector<int> columns(static_cast<std::size_t>(last - first + 1));
        std::iota(columns.begin(), columns.end(), first);
        if (first >= 0 && last < header.size())
            orderByNumbers(header, columns);
        return columns;
    }
    return std::nullopt;
}

Result<std::vector<int>> allOf(const QStringList &header, const QString &choice)
{
    if (!isMadeOfPlaces(choice) && columnNamed(header, choice) >= 0)
        return std::vector<int>{columnNamed(header, choice)};
    if (auto whole = range(header, choice))
        return std::move(*whole);
    std::vector<int> columns;
    for (const QString &untrimmed : choice.split(u',')) {
        const QString part = untrimmed.trimmed();
        if (const int column = columnOf(header, part); column >= 0) {
            columns.push_back(column);
        } else if (const auto several = range(header, part)) {
            columns.insert(columns.end(), several->begin(), several->end());
        } else {
            return Error{ErrorCode::MissingField, part};
        }
    }
    return columns;
}

} // namespace

Result<std::vector<int>> findItemColumns(const QStringList &header, const QStringList &itemIds,
                                         const QString &choice)
{
    static const QRegularExpression numbers(u"\\d+"_s);
    if (isMadeOfPlaces(choice) && !choice.contains(u'#')) {
        for (auto match = numbers.globalMatch(choice); match.hasNext();) {
            const QString number = match.next().captured();
            if (isAmbiguous(header, number))
                return Error{
                    ErrorCode::Mismatch,
                    u"%1: a column is named %2 too; write #%2 for its place"_s.arg(choice, number)};
        }
    }
    auto found = allOf(header, choice);
    if (!found)
        return found;
    const bool isThere = std::all_of(found->begin(), found->end(), [&](int column) {
        return column >= 0 && column < header.size();
    });
    if (!isThere || static_cast<qsizetype>(found->size()) != itemIds.size()) {
        return Error{ErrorCode::Mismatch,
                     u"%1: %2 columns are needed, %3 are named, and the table has %4"_s.arg(
                         choice, QString::number(itemIds.size()), QString::number(found->size()),
                         QString::number(header.size()))};
    }
    return found;
}

QString columnChoice(const QStringList &header, const std::vector<int> &columns)
{
    if (columns.empty())
        return {};
    const bool areNamedByNumbers = std::any_of(
        header.begin(), header.end(), [](const QString &name) { return isMadeOfPlaces(name); });
    const auto place = [&](int column) {
        return (areNamedByNumbers ? u"#"_s : QString()) + QString::number(column + 1);
    };
    const auto gap = std::adjacent_find(columns.begin(), columns.end(),
                                        [](int left, int right) { return right != left + 1; });
    // A range of numbered names is read in their order: only where that is this one.
    QStringList places;
    for (const int column : columns)
        places << place(column);
    if (gap != columns.end() || columns.size() < 2)
        return places.join(u',');
    std::vector<int> ordered = columns;
    orderByNumbers(header, ordered);
    return ordered == columns ? u"%1-%2"_s.arg(places.front(), places.back()) : places.join(u',');
}

} // namespace core
