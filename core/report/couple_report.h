#pragma once

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
/// agreed is for the caller to know. Errors: those of couplePicture().
Result<ReportDocument> makeCoupleReport(const ReportedPartner &first,
                                        const ReportedPartner &second);

} // namespace core
