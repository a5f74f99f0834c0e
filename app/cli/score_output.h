// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/response_scoring.h"

#include <string>

namespace app::cli
{

/// The header line of the output table.
std::string scoreHeader();
/// Appends one line of the output table: six decimals, an empty cell where there is no score.
void appendScoreLine(std::string &output, const core::ScoredResponse &response);

} // namespace app::cli
