// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

namespace app
{
class HtmlPage;
}

/// Two people beside each other.
namespace app::htmlblocks
{

void couple(HtmlPage &page, const core::ReportedCouple &couple);

} // namespace app::htmlblocks
