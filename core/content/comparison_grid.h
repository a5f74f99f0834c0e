#pragma once

#include "core/base/result.h"
#include "core/model/style.h"

#include <vector>

namespace core
{

/// One aspect (view of self, conflict, …) described for each style.
struct ComparisonRow {
    QString id;
    QString title;
    QString topic; ///< article id, with #anchor where it points inside; may be empty
    PerStyle<QString> cells;

    bool operator==(const ComparisonRow &) const = default;
};

struct ComparisonGrid {
    std::vector<ComparisonRow> rows;

    bool operator==(const ComparisonGrid &) const = default;
};

/// Errors: those of parseJsonObject, MissingField, WrongType, DuplicateId.
Result<ComparisonGrid> readComparisonGrid(const QByteArray &bytes, const QString &fileName);

} // namespace core
