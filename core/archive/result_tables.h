// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/archive/zip_file.h"
#include "core/records/saved_evaluation.h"

#include <functional>

namespace core
{

/// The twins of the records for spreadsheets (RFC 4180, UTF-8, decimal point) and the results as
/// FHIR, by name; docs/archive-format.md has every column. Computed by the evaluator, as the screen
/// is. A result whose definition is not known keeps its raw answers and has no numbers.
///
/// `proceed` gets the assessments done so far; false ends it with ErrorCode::Cancelled.
Result<NamedFiles> resultTables(const Archive &archive, SavedEvaluator &evaluator,
                                const std::function<bool(qint64)> &proceed = {});

} // namespace core
