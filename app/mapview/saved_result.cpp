// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/saved_result.h"

#include "app/foundation/text/second_time_words.h"
#include "app/foundation/text/shown_day.h"
#include "app/foundation/text/wording.h"
#include "core/records/within_days.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// Only answers to the very same definition and form may be joined by a line.
QString sameQuestions(const core::Assessment &assessment)
{
    return QString::fromLatin1(assessment.definitionHash.toHex()) + u'/' + assessment.formId;
}

// Close relationships in general are not one of them.
QString groupOf(const core::Assessment &assessment)
{
    return assessment.targetId == "general"_L1 ? QString() : sameQuestions(assessment);
}

QString relationshipOf(const core::Assessment &assessment, const core::Instrument &instrument,
                       const QString &language)
{
    if (!assessment.targetName.isEmpty())
        return assessment.targetName;
    const core::Target *target = instrument.findTarget(assessment.targetId);
    return target ? instrument.text(target->nameKey, language).section(u',', 0, 0)
                  : instrument.name;
}

QString numbersOf(const core::Placement &placement)
{
    const core::Interval anxiety = placement.on.anxiety.shownInterval();
    const core::Interval avoidance = placement.on.avoidance.shownInterval();
    //: Means with their 95 % intervals
    return QCoreApplication::translate("SavedResults",
                                       "Anxiety %1 (%2 to %3), avoidance %4 (%5 to %6)")
        .arg(wording::number(placement.on.anxiety.mean), wording::number(anxiety.lo),
             wording::number(anxiety.hi), wording::number(placement.on.avoidance.mean),
             wording::number(avoidance.lo), wording::number(avoidance.hi));
}

MapPoint pointOf(const SavedResult &result)
{
    const core::Assessment &assessment = result.assessment;
    const std::optional<core::Norm> &norm = result.saved->norm;
    QString label = assessment.title;
    if (label.isEmpty()) {
        //: A saved result: whom it is about, and its date
        label = QCoreApplication::translate("SavedResults", "%1, %2")
                    .arg(result.relationship, result.day(QLocale::ShortFormat));
    }
    //: A questionnaire's name, then a date
    const QString details = QCoreApplication::translate("SavedResults", "%1, answered on %2")
                                .arg(result.questionnaire, result.day(QLocale::LongFormat));
    return {label,
            *result.saved->evaluation.placement,
            details,
            seriesOf(assessment),
            groupOf(assessment),
            norm && result.saved->evaluation.placement->normId ? secondtime::sampleName(*norm)
                                                               : QString()};
}

} // namespace

QString SavedResult::day(QLocale::FormatType format) const
{
    return shownDay(QLocale().toString(assessment.finishedAt->toLocalTime().date(), format),
                    within);
}

QString seriesOf(const core::Assessment &assessment)
{
    return sameQuestions(assessment) + u'/' + assessment.targetId + u'/' +
           assessment.targetName.trimmed().toCaseFolded();
}

SavedResult describeResult(const core::Assessment &assessment, core::SavedEvaluator &evaluator,
                           const QString &language, const core::WithinDay &within)
{
    SavedResult result{assessment, assessment.instrumentId, assessment.instrumentId, {}, {}, {},
                       within};
    const core::Result<core::Instrument> &instrument = evaluator.instrument(assessment);
    if (!instrument) {
        result.numbers =
            instrument.error().code == core::ErrorCode::UnknownId
                ? QCoreApplication::translate("SavedResults", "The questionnaire is not here; the "
                                                              "answers are kept.")
                : wording::errorSentence(instrument.error());
        return result;
    }
    result.relationship = relationshipOf(assessment, *instrument, language);
    result.questionnaire = instrument->name;
    auto saved = evaluator.evaluate(assessment);
    if (!saved) {
        result.numbers = wording::errorSentence(saved.error());
        return result;
    }
    result.saved = std::move(*saved);
    if (result.saved->evaluation.classification) {
        result.numbers = numbersOf(*result.saved->evaluation.placement);
        result.point = pointOf(result);
    } else if (result.saved->instrument.plane) {
        result.numbers = QCoreApplication::translate(
            "SavedResults", "These answers do not give a place on the map.");
    }
    return result;
}

std::vector<SavedResult> describeResults(const std::vector<core::Assessment> &assessments,
                                         core::SavedEvaluator &evaluator, const QString &language)
{
    const std::vector<core::WithinDay> within = core::withinDays(assessments);
    std::vector<SavedResult> results;
    results.reserve(assessments.size());
    for (std::size_t i = 0; i < assessments.size(); ++i)
        results.push_back(describeResult(assessments[i], evaluator, language, within[i]));
    return results;
}

} // namespace app
