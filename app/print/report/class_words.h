// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/text/table_text.h"
#include "core/report/report_document.h"

/// What a document says of a group, as sentences and tables: the same on the screen and on paper.
namespace app::classwords
{

/// "30 people, 28 of them with both scores. …"
QString sizeSentence(const core::ClassSize &size);
/// Why nothing is told of it.
QString tooSmallSentence(const core::ClassTooSmall &group);
/// What was read and what was left out and why, a line for each; or where made-up people come from,
/// with the sample's caveat.
QString originText(const core::ClassOrigin &origin);
/// Empty for a statement that is not about a group.
QString statement(core::ReportStatement statement);
QString straightLinerSentence(const core::StraightLiners &straightLiners);
/// What it means, and what it does not: never an accusation.
QString unusualSentence(const core::UnusualAnswers &unusual);

/// "Secure", "On the line", …
QString readingName(core::StyleReading reading);
/// Which rule the map shows, the sample behind it, and which counts are not told.
QString countsSentence(const core::RuleCounts &counts);
/// How many of the people placed are less sure than the picture.
QString crossingSentence(const core::UncertainReadings &uncertain);
/// How large the errors are and where they come from.
QString errorSentence(const core::ErrorOfScores &error);
QString changeHeading(core::ChangedReadings::By by);
/// How many are read otherwise; by another rule how many of them go from one style to another.
QString changeSentence(const core::ChangedReadings &change);

/// Means, spreads and reliability, a column for each dimension, beside those of the class that the
/// people were drawn from.
TableText table(const core::ClassStatistics &figures);
/// A row for each statement, and a remark where it points against its own scale.
TableText table(const core::ItemTable &items);
/// How many people stand in each region; each column has its rule's name.
TableText table(const core::RuleCounts &counts);
/// Rows: read in the first way; columns: in the second. The corner says which ways those are.
TableText table(const core::ChangedReadings &change);

} // namespace app::classwords
