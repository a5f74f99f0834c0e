// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/comparison_grid.h"

#include "core/base/json_reading.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

std::optional<AspectFollows> followsFromId(const QString &id)
{
    if (id == "anxiety"_L1)
        return AspectFollows::Anxiety;
    if (id == "avoidance"_L1)
        return AspectFollows::Avoidance;
    if (id == "both"_L1)
        return AspectFollows::Both;
    return std::nullopt;
}

} // namespace

Result<ComparisonGrid> readComparisonGrid(const QByteArray &bytes, const QString &fileName)
{
    const Result<QJsonObject> root = parseJsonObject(bytes, fileName);
    if (!root)
        return root.error();
    if (!root->value("rows"_L1).isArray())
        return Error{ErrorCode::MissingField, fileName + u": rows: is missing or no list"_s};
    ComparisonGrid grid;
    const QJsonArray rows = root->value("rows"_L1).toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject object = rows[i].toObject();
        const QString path = u"%1: rows[%2]"_s.arg(fileName, QString::number(i));
        ComparisonRow row{object["id"_L1].toString(),
                          object["title"_L1].toString(),
                          object["topic"_L1].toString(),
                          AspectFollows::Both,
                          {},
                          {}};
        if (row.id.isEmpty() || row.title.isEmpty())
            return Error{ErrorCode::MissingField, path + u": id and title are needed"_s};
        const bool twice =
            std::any_of(grid.rows.begin(), grid.rows.end(),
                        [&](const ComparisonRow &other) { return other.id == row.id; });
        if (twice)
            return Error{ErrorCode::DuplicateId, path + u".id: \"%1\" stands twice"_s.arg(row.id)};
        const auto follows = followsFromId(object["follows"_L1].toString());
        if (!follows)
            return Error{ErrorCode::UnknownValue,
                         path + u".follows: is not \"anxiety\", \"avoidance\" or \"both\""_s};
        row.follows = *follows;
        for (const auto &[key, texts] :
             {std::pair(u"cells"_s, &row.cells), {u"links"_s, &row.links}}) {
            const QJsonObject values = object[key].toObject();
            for (const Style style : styles) {
                (*texts)[style] = values[styleId(style)].toString();
                if ((*texts)[style].isEmpty()) {
                    return Error{ErrorCode::MissingField,
                                 u"%1.%2.%3: is missing or empty"_s.arg(path, key, styleId(style))};
                }
            }
        }
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

} // namespace core
