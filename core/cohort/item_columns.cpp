// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/item_columns.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

Result<std::vector<int>> byNames(const QStringList &header, const QStringList &names)
{
    std::vector<int> columns;
    for (const QString &name : names) {
        const auto column = header.indexOf(name);
        if (column < 0)
            return Error{ErrorCode::MissingField, name};
        columns.push_back(static_cast<int>(column));
    }
    return columns;
}

Result<std::vector<int>> byRange(qsizetype first, qsizetype last, qsizetype columnCount,
                                 qsizetype itemCount, const QString &choice)
{
    if (first < 0 || last >= columnCount || last - first + 1 != itemCount) {
        return Error{ErrorCode::Mismatch,
                     u"%1: %2 columns are needed, the table has %3"_s.arg(
                         choice, QString::number(itemCount), QString::number(columnCount))};
    }
    std::vector<int> columns;
    for (qsizetype column = first; column <= last; ++column)
        columns.push_back(static_cast<int>(column));
    return columns;
}

} // namespace

Result<std::vector<int>> findItemColumns(const QStringList &header, const QStringList &itemIds,
                                         const QString &choice)
{
    if (choice.isEmpty()) {
        QStringList numbered;
        for (qsizetype i = 1; i <= itemIds.size(); ++i)
            numbered.append(u"Q%1"_s.arg(QString::number(i)));
        auto found = byNames(header, numbered);
        return found ? found : byNames(header, itemIds);
    }
    static const QRegularExpression numbers(u"^(\\d+)-(\\d+)$"_s);
    if (const auto match = numbers.match(choice); match.hasMatch()) {
        return byRange(match.captured(1).toInt() - 1, match.captured(2).toInt() - 1, header.size(),
                       itemIds.size(), choice);
    }
    // Names may hold hyphens, so a range is looked for at each of them.
    for (qsizetype at = choice.indexOf(u'-'); at > 0; at = choice.indexOf(u'-', at + 1)) {
        const auto first = header.indexOf(choice.left(at));
        const auto last = header.indexOf(choice.mid(at + 1));
        if (first >= 0 && last >= 0)
            return byRange(first, last, header.size(), itemIds.size(), choice);
    }
    const QStringList names = choice.split(u',');
    if (names.size() != itemIds.size()) {
        return Error{ErrorCode::Mismatch,
                     u"%1 columns are named, %2 are needed"_s.arg(QString::number(names.size()),
                                                                  QString::number(itemIds.size()))};
    }
    return byNames(header, names);
}

} // namespace core
