// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/scoring/couple.h"

#include <array>

/// Two people's numbers beside each other in words: no blame, no forecast and no number for how two
/// people suit each other. How their positions pull on each other is content, core::CoupleTalk.
namespace app::couplewords
{

/// What the two people are called.
using Names = std::array<QString, 2>;

/// One dimension of a comparison: who lies higher by how much, with its interval and whether that
/// is more than the errors explain.
QString differenceSentence(core::Dimension dimension, const core::CouplePicture &picture,
                           const Names &names);
/// What points, regions and lines of the map of two are.
QString legendSentence(core::RuleKind rule);
/// Whether the two regions overlap, touch or lie apart; or why the two are not subtracted.
QString regionsSentence(const core::CouplePicture &picture);

/// Where the errors come from; `statement` is one of the three for that.
QString errorsSentence(core::ReportStatement statement);
/// Nothing is inferred about anybody from another person's answers.
QString ownAnswersSentence();
QString noPredictionSentence();
/// Where attachment words do not apply.
QString fearSentence();

} // namespace app::couplewords
