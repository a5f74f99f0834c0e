// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/assessment.h"

namespace app
{

/// What was deleted last and can be taken back: a person with all that is theirs, or one result.
struct Discarded {
    core::PersonId person = 0; ///< 0: a result
    core::AssessmentId result = 0;
    QString pseudonym = {}; ///< the person's, to be named by; not kept while the records are locked
};

} // namespace app
