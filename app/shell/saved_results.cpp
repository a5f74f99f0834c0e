#include "app/shell/saved_results.h"

#include "core/records/saved_evaluation.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

QString labelOf(const core::Assessment &assessment, const core::Instrument &instrument,
                const QString &language)
{
    if (!assessment.title.isEmpty())
        return assessment.title;
    const QString date =
        QLocale().toString(assessment.finishedAt->toLocalTime().date(), QLocale::ShortFormat);
    const core::Target *target = instrument.findTarget(assessment.targetId);
    const QString about = !assessment.targetName.isEmpty() ? assessment.targetName
                          : target ? instrument.text(target->nameKey, language).section(u',', 0, 0)
                                   : instrument.name;
    //: A saved result: whom it is about, and its date
    return QCoreApplication::translate("SavedResults", "%1, %2").arg(about, date);
}

core::SavedEvaluator evaluatorOf(const Services &services)
{
    return {services.instruments, services.contentFolder + QStringLiteral("/norms")};
}

QString detailsOf(const core::Assessment &assessment, const core::Instrument &instrument)
{
    const QDate date = assessment.finishedAt->toLocalTime().date();
    //: A questionnaire's name, then a date
    return QCoreApplication::translate("SavedResults", "%1, answered on %2")
        .arg(instrument.name, QLocale().toString(date, QLocale::LongFormat));
}

// Only answers to the very same definition and form may be joined by a line.
QString sameQuestions(const core::Assessment &assessment)
{
    return QString::fromLatin1(assessment.definitionHash.toHex()) + u'/' + assessment.formId;
}

QString seriesOf(const core::Assessment &assessment)
{
    return sameQuestions(assessment) + u'/' + assessment.targetId + u'/' +
           assessment.targetName.trimmed().toCaseFolded();
}

// Close relationships in general are not one of them.
QString groupOf(const core::Assessment &assessment)
{
    return assessment.targetId == "general"_L1 ? QString() : sameQuestions(assessment);
}

} // namespace

std::vector<MapPoint> savedResults(const Services &services)
{
    std::vector<MapPoint> points;
    if (!services.records)
        return points;
    const auto assessments = services.records->finished();
    if (!assessments)
        return points;
    core::SavedEvaluator evaluator = evaluatorOf(services);
    for (const core::Assessment &assessment : *assessments) {
        const auto saved = evaluator.evaluate(assessment);
        if (saved && saved->evaluation.classification) {
            points.push_back({labelOf(assessment, saved->instrument, services.language.current()),
                              *saved->evaluation.placement,
                              detailsOf(assessment, saved->instrument), seriesOf(assessment),
                              groupOf(assessment)});
        }
    }
    return points;
}

std::optional<core::PerStyle<double>> newestPosition(const Services &services)
{
    if (!services.records)
        return std::nullopt;
    const auto assessments = services.records->finished();
    if (!assessments)
        return std::nullopt;
    core::SavedEvaluator evaluator = evaluatorOf(services);
    for (const core::Assessment &assessment : *assessments) {
        const auto saved = evaluator.evaluate(assessment);
        if (saved && saved->evaluation.classification)
            return saved->evaluation.classification->probabilities;
    }
    return std::nullopt;
}

} // namespace app
