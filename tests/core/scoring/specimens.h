// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/answer_sheet.h"
#include "core/instrument/instrument.h"
#include "core/scoring/norms.h"
#include "core/scoring/score.h"

#include <QString>

#include <optional>
#include <vector>

/// Instruments, norms and sheets for the tests of this room.
namespace specimens
{

/// An instrument or a norm as shipped in resources/; a test fails where it cannot be read.
core::Instrument shipped(const QString &instrumentId);
core::Norm shippedNorm(const QString &instrumentId);

/// The instrument with every Likert item answered from lo to hi.
core::Instrument answeredOn(core::Instrument instrument, int lo, int hi);

/// `items` Likert items i1, i2, … on lo..hi, the form "full" and no scoring.
core::Instrument plain(int items, int lo, int hi);
/// The scoring `id` by `method` over plain items: {1, -2, 3} takes i1, i2 reversed and i3.
core::Scoring scoring(const QString &id, core::ScoringMethod method, const std::vector<int> &items);

/// Four plain items a dimension, half of them reversed: the means "x" of anxiety, "y" of avoidance.
core::Instrument eightItems(int lo, int hi);

/// A sheet for the form filled in its item order from "1 2 - 7"; "-" is missing.
core::AnswerSheet sheet(const core::Instrument &instrument, const QString &answers,
                        const QString &formId = QStringLiteral("full"));
/// Every item of the full form answered alike.
core::AnswerSheet straightLine(const core::Instrument &instrument, int answer);

/// The scoring's score on the sheet; fails the test (and gives an empty one) where there is none.
core::SubscaleScore scoreOf(const core::Instrument &instrument, const core::AnswerSheet &sheet,
                            const QString &scoringId);
/// Its value alone.
std::optional<double> valueOf(const core::Instrument &instrument, const core::AnswerSheet &sheet,
                              const QString &scoringId);

} // namespace specimens
