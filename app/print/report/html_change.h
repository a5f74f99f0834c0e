// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

namespace app
{
class HtmlPage;
}

/// One person over time.
namespace app::htmlblocks
{

void changeBasis(HtmlPage &page, const core::ReportedChangeBasis &basis);
void change(HtmlPage &page, const core::ReportedChange &reported);
/// The picture, and what it shows in figures.
void timeline(HtmlPage &page, const core::ReportedTimeline &timeline);

} // namespace app::htmlblocks
