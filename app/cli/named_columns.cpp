// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/named_columns.h"

#include "app/cli/messages.h"
#include "core/cohort/item_columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::cli
{
namespace
{

Refusal noSuchColumn(const QString &named, const core::TablePreview &table)
{
    constexpr qsizetype shown = 8;
    const QStringList names = table.columnNames();
    return {u"there is no column %1; the table has %2"_s.arg(
        named, names.first(std::min(shown, names.size())).join(u", "_s))};
}

std::optional<int> placeOf(const QString &named, const core::TablePreview &table)
{
    const QStringList names = table.columnNames();
    const auto column =
        std::find_if(names.begin(), names.end(), [wanted = named.trimmed()](const QString &name) {
            return name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    if (column != names.end())
        return static_cast<int>(column - names.begin());
    bool isPlace = false;
    const int place = named.toInt(&isPlace);
    return isPlace && place >= 1 && place <= names.size() ? std::optional(place - 1) : std::nullopt;
}

} // namespace

Refusal refusalFor(const core::Error &error)
{
    const bool mistake = error.code == core::ErrorCode::RuleNotApplicable ||
                         error.code == core::ErrorCode::Mismatch ||
                         error.code == core::ErrorCode::UnknownValue;
    return {sentenceFor(error), mistake ? UsageMistake : InputUnreadable};
}

std::optional<Refusal> itemColumnsProblem(const core::TableProposal &proposal,
                                          const ScoreCall &call)
{
    if (call.given.columns.isEmpty() || !proposal.responses.itemColumns.empty())
        return std::nullopt;
    const auto found =
        core::findItemColumns(proposal.table.columnNames(),
                              call.candidates[proposal.candidate].key.itemIds, call.given.columns);
    if (found)
        return std::nullopt;
    if (found.error().code != core::ErrorCode::MissingField)
        return refusalFor(found.error());
    return noSuchColumn(found.error().detail, proposal.table);
}

std::variant<core::PerDimension<int>, Refusal> scoreColumns(const core::TablePreview &table,
                                                            const QStringList &named)
{
    core::PerDimension<int> columns{0, 0};
    qsizetype next = 0;
    for (const core::Dimension dimension : core::dimensions) {
        const QString &name = named[next++];
        const auto place = placeOf(name, table);
        if (!place)
            return noSuchColumn(name, table);
        columns[dimension] = *place;
    }
    return columns;
}

} // namespace app::cli
