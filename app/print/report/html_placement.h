// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

namespace app
{
class HtmlPage;
}

/// Where a located result lies and how sure that is.
namespace app::htmlblocks
{

void placement(HtmlPage &page, const core::ReportedPlacement &placed);
void secondTime(HtmlPage &page, const core::ReportedSecondTime &second);
void precision(HtmlPage &page, const core::PrecisionTable &precision);
void norm(HtmlPage &page, const core::NormTable &compared);

} // namespace app::htmlblocks
