// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/comparison_grid.h"

#include "core/base/json_fields.h"
#include "core/base/json_reading.h"

#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr qsizetype mostRows = 100;

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

ComparisonRow readRow(JsonFields &fields)
{
    ComparisonRow row;
    row.id = fields.text(u"id"_s);
    row.title = fields.text(u"title"_s);
    row.topic = fields.optionalText(u"topic"_s);
    const QString key = u"follows"_s;
    if (const auto follows = followsFromId(fields.text(key)))
        row.follows = *follows;
    else
        fields.fail(ErrorCode::UnknownValue, key,
                    u"is not \"anxiety\", \"avoidance\" or \"both\""_s);
    JsonFields cells = fields.object(u"cells"_s);
    JsonFields links = fields.object(u"links"_s);
    for (const Style style : styles) {
        row.cells[style] = cells.text(styleId(style));
        row.links[style] = links.text(styleId(style));
    }
    return row;
}

} // namespace

Result<ComparisonGrid> readComparisonGrid(const QByteArray &bytes, const QString &fileName)
{
    const Result<QJsonObject> root = parseJsonObject(bytes, fileName);
    if (!root)
        return root.error();
    JsonReading reading(fileName);
    ComparisonGrid grid;
    QSet<QString> ids;
    for (JsonFields &fields : JsonFields(*root, {}, reading).objects(u"rows"_s, mostRows)) {
        grid.rows.push_back(readRow(fields));
        const QString &id = grid.rows.back().id;
        if (ids.contains(id))
            fields.fail(ErrorCode::DuplicateId, u"id"_s, u"\"%1\" stands twice"_s.arg(id));
        ids.insert(id);
    }
    return reading.error().resultOf(std::move(grid));
}

} // namespace core
