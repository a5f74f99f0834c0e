// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

namespace app
{
class HtmlPage;
}

/// Scores and answers in tables.
namespace app::htmlblocks
{

void scores(HtmlPage &page, const core::ScoreTable &scores);
void answers(HtmlPage &page, const core::AnswerTable &answers);
void contradictions(HtmlPage &page, const core::ContradictingAnswers &answers);

} // namespace app::htmlblocks
