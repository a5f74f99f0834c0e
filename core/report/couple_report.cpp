// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/couple_report.h"

#include <algorithm>

namespace core
{
namespace
{

constexpr int notesOfCouple = 2;

// Where the errors of the two come from.
ReportStatement errorsOf(const CouplePicture &picture)
{
    const auto isOwn = [](const Placement &placement) {
        return placement.on.anxiety.source == ErrorSource::AnswerConsistency;
    };
    if (isOwn(picture.first) != isOwn(picture.second))
        return ReportStatement::ErrorsOfTwoKinds;
    return isOwn(picture.first) ? ReportStatement::ErrorsFromOwnAnswers
                                : ReportStatement::ErrorsFromReliability;
}

Result<CouplePicture> couplePicture(const ReportedPartner &first, const ReportedPartner &second)
{
    const bool same = first.assessment.targetId == second.assessment.targetId;
    return couplePicture(first.result.evaluation, second.result.evaluation,
                         same ? Relationships::Same : Relationships::Different);
}

} // namespace

CoupleText coupleText(const CouplePicture &picture, const std::array<QString, 2> &names,
                      const CoupleTalk &talk)
{
    const PullTalk &found = talk.pulls[picture.pull];
    const bool isSecondFirst = picture.who == Partner::Second;
    CoupleText text;
    text.pull = picture.relationships == Relationships::Different
                    ? talk.differentRelationships
                    : withNames(found.text, names[isSecondFirst], names[!isSecondFirst]);
    text.questions = found.questions;
    text.questions << talk.closingQuestion;
    return text;
}

ReportProvenance provenanceOf(const ReportedPartner &partner, const QString &language)
{
    ReportProvenance provenance = provenanceOf(partner.assessment, partner.result, language);
    provenance.whose = partner.name;
    // Never the name that was typed for somebody: it is nobody's on this page.
    const Instrument &instrument = partner.result.instrument;
    if (const Target *target = instrument.findTarget(partner.assessment.targetId))
        provenance.about = instrument.text(target->nameKey, language);
    return provenance;
}

Result<ReportDocument> makeCoupleReport(const ReportedPartner &first, const ReportedPartner &second,
                                        const CoupleTalk &talk, const QString &language)
{
    const auto picture = couplePicture(first, second);
    if (!picture)
        return picture.error();
    const std::array provenances{provenanceOf(first, language), provenanceOf(second, language)};
    ReportDocument document;
    document.kind = ReportKind::Couple;
    document.voice = ReportVoice::Aloud;
    document.names = {first.name, second.name};
    document.date = std::max(provenances[0].date, provenances[1].date);
    const CoupleText text = coupleText(*picture, document.names, talk);
    const auto shown = [&](ReportedCouple::As as) {
        return ReportedCouple{as, *picture, document.names, text};
    };
    using As = ReportedCouple::As;
    document.blocks = {shown(As::Map),
                       shown(As::Numbers),
                       shown(As::Differences),
                       errorsOf(*picture),
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
