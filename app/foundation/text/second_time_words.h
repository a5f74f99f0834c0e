// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/placement.h"

#include <QString>

/// Where a second time would likely lie, in words: never without the sample that is behind it.
namespace app::secondtime
{

/// How a sample is called within a sentence: "a sample of 39,057 people (2018)".
QString sampleName(const core::Norm &norm);

/// What the shadow on a map is, in one sentence, with its ranges. Of another day it speaks only
/// where a published retest coefficient is behind it. Empty where nothing is known.
QString sentence(const core::Placement &placement, const QString &sample, double coverage = 0.95);

/// The ranges alone: "anxiety 3.1 to 5.0, avoidance 2.2 to 3.9". Empty likewise.
QString ranges(const core::Placement &placement, double coverage = 0.95);

} // namespace app::secondtime
