// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/instrument/answer_sheet.h"
#include "core/records/assessment.h"

namespace core
{

/// The saved answers as a sheet of the instrument they were given to.
/// Errors: Mismatch (no such form), DefinitionChanged (the instrument's hash is another one).
/// An answer that does not fit its item stays out: the file may have been edited by other hands.
Result<AnswerSheet> answersOf(const Assessment &assessment, const Instrument &instrument);

} // namespace core
