// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/couple_talk.h"
#include "core/report/report_document.h"

namespace core
{

/// One of two people who both agreed to be seen side by side.
struct ReportedPartner {
    QString name; ///< as it is to stand on the page
    Assessment assessment;
    SavedEvaluation result;
};

/// Two people on one page: map, numbers, differences, a neutral description of how such positions
/// pull on each other, questions, and where both results come from. A pure function; whether both
/// agreed is for the caller to know. `language` of the relationships, which is that of `talk`.
/// Errors: those of couplePicture().
Result<ReportDocument> makeCoupleReport(const ReportedPartner &first, const ReportedPartner &second,
                                        const CoupleTalk &talk, const QString &language);

/// What is said to the two; `names` in the order of the picture.
CoupleText coupleText(const CouplePicture &picture, const std::array<QString, 2> &names,
                      const CoupleTalk &talk);

/// Where one of the two results comes from, whom the answers were about included.
ReportProvenance provenanceOf(const ReportedPartner &partner, const QString &language);

} // namespace core
