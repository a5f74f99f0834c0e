// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/class_vote.h"

#include <QString>

namespace app
{

/// A share of hands, 0..1, as "27 %": counted, so 0 is 0.
QString handShare(double share);
/// A vote in sentences: how many hands and placements, and where the placements lie. No judgement.
QString voteSentences(const core::ClassVote &vote);
/// The hands for each corner, as its picture shows them; empty without hands.
QString voteCountSentences(const core::ClassVote &vote);
/// The vote beside the reading that the scene comes with.
QString voteBesideBoxSentences(const core::ClassVote &vote, const core::Vignette &vignette);

} // namespace app
