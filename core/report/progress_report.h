// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

namespace core
{

/// How the results of one person have moved, on one page: one questionnaire, one form, one
/// relationship, the earliest first. The first and the last are compared; what lies between is
/// shown, and of three or more the largest step of all is judged. A pure function; `language` is
/// that of relationships.
///
/// Errors: Mismatch where there are not two results with a place on the map; those of
/// changeBetween().
Result<ReportDocument> makeProgressReport(const std::vector<EarlierResult> &series,
                                          const QString &language);

} // namespace core
