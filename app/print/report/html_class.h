// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

namespace app
{
class HtmlPage;
}

/// A group: on one page, or all that is shown of it at once.
namespace app::htmlblocks
{

void group(HtmlPage &page, const core::ReportedClass &group);
void size(HtmlPage &page, const core::ClassSize &size);
void tooSmall(HtmlPage &page, const core::ClassTooSmall &group);
void origin(HtmlPage &page, const core::ClassOrigin &origin);
void statistics(HtmlPage &page, const core::ClassStatistics &statistics);
void straightLiners(HtmlPage &page, const core::StraightLiners &straightLiners);
void unusualAnswers(HtmlPage &page, const core::UnusualAnswers &unusual);
void items(HtmlPage &page, const core::ItemTable &items);
void counts(HtmlPage &page, const core::RuleCounts &counts);
void uncertain(HtmlPage &page, const core::UncertainReadings &uncertain);
void changes(HtmlPage &page, const core::ChangedReadings &change);
void classProvenance(HtmlPage &page, const core::ClassProvenance &from);

} // namespace app::htmlblocks
