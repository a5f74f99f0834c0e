// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/style.h"
#include "core/scoring/classification_rule.h"
#include "core/scoring/placement.h"

namespace core
{

/// Probability of each style of the rule where both dimensions err independently; sums to 1.
PerStyle<double> regionProbabilities(const ClassificationRule &rule, const Placement &placement);

} // namespace core
