// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cohort/plane_key.h"
#include "core/instrument/instrument.h"

namespace core
{

/// The key of a short form whose items stand inside a longer questionnaire, written for the table
/// of the longer one: scoreCohort(answers to the ECR, embeddedKey(ECR, ECR-S)) scores the same
/// people on twelve of their thirty-six answers. Items of the longer form that the short one leaves
/// out count on no dimension; the minimum is the short form's.
///
/// Known: ecr-s (Wei et al. 2007) and ecr-12 (Lafontaine et al. 2016) in ecr. Answers to a short
/// form given alone may differ from these, because the other items were read too.
///
/// Errors: Mismatch (detail: the short form's id) for any other pair, those of planeKey.
Result<PlaneKey> embeddedKey(const Instrument &full, const Instrument &shortForm);

} // namespace core
