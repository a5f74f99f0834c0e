// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

namespace app
{
class HtmlPage;
}

/// Headings and paragraphs of a report.
namespace app::htmlblocks
{

void heading(HtmlPage &page, const core::ReportHeading &heading);
void statement(HtmlPage &page, const core::ReportStatement &statement);
void concern(HtmlPage &page, const core::QualityConcern &concern);
void errorSource(HtmlPage &page, const core::ErrorSource &source);
void story(HtmlPage &page, const core::ReportedStory &story);
void reading(HtmlPage &page, const core::ReadingList &reading);
void provenance(HtmlPage &page, const core::ReportProvenance &provenance);

} // namespace app::htmlblocks
