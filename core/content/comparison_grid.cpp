#include "core/content/comparison_grid.h"

#include "core/base/json_reading.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{

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
                          {}};
        if (row.id.isEmpty() || row.title.isEmpty())
            return Error{ErrorCode::MissingField, path + u": id and title are needed"_s};
        const bool twice =
            std::any_of(grid.rows.begin(), grid.rows.end(),
                        [&](const ComparisonRow &other) { return other.id == row.id; });
        if (twice)
            return Error{ErrorCode::DuplicateId, path + u".id: \"%1\" stands twice"_s.arg(row.id)};
        const QJsonObject cells = object["cells"_L1].toObject();
        for (const Style style : styles) {
            row.cells[style] = cells[styleId(style)].toString();
            if (row.cells[style].isEmpty()) {
                return Error{ErrorCode::MissingField,
                             u"%1.cells.%2: is missing or empty"_s.arg(path, styleId(style))};
            }
        }
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

} // namespace core
