// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dimension.h"
#include "core/model/scale.h"
#include "core/scoring/score.h"

#include <QString>

#include <optional>

/// What one answer says of a dimension, and how it stands to the other answers: two things, which
/// are never said in one word. An answer may point to much anxiety and still lie below the others.
namespace app::answerwords
{

/// The answer as it was given and, where that is another number, as it counts; then what it points
/// to by itself: "Answer: 2, counted as 6 (reversed): points to more anxiety". `scale` is that of
/// the keyed answer; without one nothing is said of where it points to.
QString answer(const core::ItemContribution &contribution, core::Dimension dimension,
               const std::optional<core::Scale> &scale);

/// "below the other answers (score −0.06)": the score is so much lower than it were without it.
/// `moved` is the difference as it is shown, with its sign; 0 is none that can be seen.
QString besideOthers(double moved);
/// The same as a number for a column, always with its sign: "+0.06", "−0.06", "0.00".
QString signedMove(double moved);

} // namespace app::answerwords
