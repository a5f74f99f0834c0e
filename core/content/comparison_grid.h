// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/style.h"

#include <vector>

namespace core
{

/// Which dimension makes the difference in an aspect: along `Anxiety` the two styles low on it are
/// alike and the two high on it are alike; `Both` tells all four apart.
enum class AspectFollows { Anxiety, Avoidance, Both };

/// One aspect (view of self, conflict, …) described for each style.
struct ComparisonRow {
    QString id;
    QString title;
    QString topic; ///< id of the article about the aspect
    AspectFollows follows = AspectFollows::Both;
    PerStyle<QString> cells;
    PerStyle<QString> links; ///< article id#anchor: the aspect near that style's corner

    bool operator==(const ComparisonRow &) const = default;
};

struct ComparisonGrid {
    std::vector<ComparisonRow> rows;

    bool operator==(const ComparisonGrid &) const = default;
};

/// Errors: those of parseJsonObject and of JsonFields, UnknownValue (follows), DuplicateId.
Result<ComparisonGrid> readComparisonGrid(const QByteArray &bytes, const QString &fileName);

} // namespace core
