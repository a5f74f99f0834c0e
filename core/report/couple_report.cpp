#include "core/report/couple_report.h"

#include <algorithm>

namespace core
{
namespace
{

constexpr int notesOfCouple = 2;

ReportProvenance provenanceOf(const ReportedPartner &partner)
{
    ReportProvenance provenance = provenanceOf(partner.assessment, partner.result);
    provenance.whose = partner.name;
    return provenance;
}

} // namespace

Result<ReportDocument> makeCoupleReport(const ReportedPartner &first, const ReportedPartner &second)
{
    const auto picture = couplePicture(first.result.evaluation, second.result.evaluation);
    if (!picture)
        return picture.error();
    std::array provenances{provenanceOf(first), provenanceOf(second)};
    // A sample that both are compared with is described once, at the end.
    if (picture->first.normId == picture->second.normId)
        provenances[0].norm.reset();
    ReportDocument document;
    document.kind = ReportKind::Couple;
    document.names = {first.name, second.name};
    document.date = std::max(provenances[0].date, provenances[1].date);
    const auto shown = [&](ReportedCouple::As as) {
        return ReportedCouple{as, *picture, document.names};
    };
    using As = ReportedCouple::As;
    document.blocks = {shown(As::Map),
                       shown(As::Numbers),
                       shown(As::Differences),
                       ReportStatement::EachFromOwnAnswers,
                       ReportHeading::Pull,
                       shown(As::Pull),
                       ReportStatement::NoPredictionOfTwo,
                       ReportStatement::NotWhereThereIsFear,
                       ReportHeading::Questions,
                       shown(As::Questions),
                       ReportHeading::Provenance,
                       provenances[0],
                       provenances[1],
                       ReportHeading::Notes,
                       EmptyLines{notesOfCouple}};
    return document;
}

} // namespace core
