// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/classroom/class_selection.h"
#include "app/pages/classroom/text_table.h"
#include "core/cohort/shown_counts.h"

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
QString straightLinerSentence(const ClassData &data, const core::GroupPrivacy &privacy);

/// "Secure", "On the line", …
QString readingName(core::StyleReading reading);
/// How large the errors are and where they come from.
QString errorSentence(const ErrorOfScores &error);
/// How many of the people placed are less sure than the picture: their 95 % interval crosses a line
/// of the first rule.
QString crossingSentence(const core::ShownCount &crossing, std::size_t placed);
/// How many change between two rules; how many of them from one style to another.
QString ruleChangeSentence(const core::ShownComparison &comparison, core::RuleKind first,
                           core::RuleKind second);
/// How many are read otherwise by the answers chosen than by all of them.
QString answersChangeSentence(const core::ShownComparison &comparison, AnswersUsed used,
                              core::RuleKind rule);
/// How many are read otherwise the second time.
QString measurementChangeSentence(const core::ShownComparison &comparison, core::RuleKind rule);

/// Means, spreads and reliability, a column for each dimension; with `whole` beside those of the
/// class the people were drawn from.
TableText statisticsTable(const ClassData &data, const ClassData *whole = nullptr);
/// A row for each statement, and a remark where it points against its own scale.
TableText itemsTable(const ClassData &data, const core::GroupPrivacy &privacy);
/// How many people stand in each region by two rules; each column has its rule's name.
TableText countsTable(const core::ShownStyleCounts &first,
                      const core::ClassificationRule &firstRule,
                      const core::ShownStyleCounts &second,
                      const core::ClassificationRule &secondRule);
/// Rows: read in the first way; columns: in the second. The corner says which ways those are.
TableText comparisonTable(const core::ShownComparison &comparison, const QString &corner);

} // namespace app
