#pragma once

#include "app/classroom/class_data.h"
#include "app/classroom/plain_table.h"
#include "core/cohort/rule_comparison.h"

namespace app
{

/// "30 people, 28 of them with both scores. …": who is shown, and how the two dimensions go
/// together. Empty for a group without figures.
QString groupSentence(const ClassData &data);
/// What was read and what was left out and why, a line for each.
QString reportText(const core::ImportReport &report);
/// Where made-up people come from, with the sample's caveat; empty for others.
QString originSentence(const ClassData &data);
/// Rows whose answers were all the same; empty where answers are not known.
QString straightLinerSentence(const ClassData &data);

/// Means, spreads and reliability, a column for each dimension.
TableText statisticsTable(const ClassData &data);
/// A row for each statement, and a remark where it points against its own scale.
TableText itemsTable(const ClassData &data);
/// How many people stand in each region by two rules; each column has its rule's name.
TableText countsTable(const core::StyleCounts &first, const core::ClassificationRule &firstRule,
                      const core::StyleCounts &second, const core::ClassificationRule &secondRule);
/// Rows: by the first rule; columns: by the second.
TableText comparisonTable(const core::RuleComparison &comparison);

} // namespace app
