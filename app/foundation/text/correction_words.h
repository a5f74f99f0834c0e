// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/assessment.h"

namespace app
{

/// What the last correction of a finished assessment changed, and when, in a sentence; empty where
/// it was never corrected.
QString correctionSentence(const core::Assessment &assessment);

} // namespace app
