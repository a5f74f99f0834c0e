// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/text/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app::wording
{
namespace
{

/// The largest and the least probability of a region that are said as a figure.
constexpr double surest = 0.95;
constexpr double leastSaid = 0.05;

QString probabilityWord(double share)
{
    if (share >= 0.90)
        return QCoreApplication::translate("wording", "very likely");
    if (share >= 0.60)
        return QCoreApplication::translate("wording", "likely");
    if (share >= 0.30)
        return QCoreApplication::translate("wording", "possible");
    if (share >= 0.05)
        return QCoreApplication::translate("wording", "less likely");
    return QCoreApplication::translate("wording", "very unlikely");
}

} // namespace

QString dimensionName(core::Dimension dimension)
{
    switch (dimension) {
    case core::Dimension::Anxiety:
        return QCoreApplication::translate("wording", "Attachment anxiety");
    case core::Dimension::Avoidance:
        return QCoreApplication::translate("wording", "Attachment avoidance");
    }
    return {};
}

QString styleName(core::Style style)
{
    switch (style) {
    case core::Style::Secure:
        return QCoreApplication::translate("wording", "Secure");
    case core::Style::Preoccupied:
        return QCoreApplication::translate("wording", "Anxious-preoccupied");
    case core::Style::Dismissing:
        return QCoreApplication::translate("wording", "Dismissive-avoidant");
    case core::Style::Fearful:
        return QCoreApplication::translate("wording", "Fearful-avoidant");
    }
    return {};
}

QString styleDescription(core::Style style)
{
    switch (style) {
    case core::Style::Secure:
        return QCoreApplication::translate("wording", "low anxiety, low avoidance");
    case core::Style::Preoccupied:
        return QCoreApplication::translate("wording", "high anxiety, low avoidance");
    case core::Style::Dismissing:
        return QCoreApplication::translate("wording", "low anxiety, high avoidance");
    case core::Style::Fearful:
        return QCoreApplication::translate("wording", "high anxiety, high avoidance");
    }
    return {};
}

QString placeName(core::Place place)
{
    const auto between = [](core::Style one, core::Style other) {
        //: Two regions of the map
        return QCoreApplication::translate("wording", "between “%1” and “%2”")
            .arg(styleName(one), styleName(other));
    };
    switch (place) {
    case core::Place::Secure:
        return styleName(core::Style::Secure);
    case core::Place::Preoccupied:
        return styleName(core::Style::Preoccupied);
    case core::Place::Dismissing:
        return styleName(core::Style::Dismissing);
    case core::Place::Fearful:
        return styleName(core::Style::Fearful);
    case core::Place::SecureOrPreoccupied:
        return between(core::Style::Secure, core::Style::Preoccupied);
    case core::Place::SecureOrDismissing:
        return between(core::Style::Secure, core::Style::Dismissing);
    case core::Place::PreoccupiedOrFearful:
        return between(core::Style::Preoccupied, core::Style::Fearful);
    case core::Place::DismissingOrFearful:
        return between(core::Style::Dismissing, core::Style::Fearful);
    case core::Place::Middle:
        return QCoreApplication::translate("wording", "clearly in no one region");
    }
    return {};
}

QString ruleName(core::RuleKind rule)
{
    switch (rule) {
    case core::RuleKind::Midpoint:
        return QCoreApplication::translate("wording", "midpoint of the scale");
    case core::RuleKind::NormMean:
        return QCoreApplication::translate("wording", "mean of a sample");
    case core::RuleKind::NormMedian:
        return QCoreApplication::translate("wording", "median of a sample");
    case core::RuleKind::BrennanClarkShaver1998:
        return QCoreApplication::translate("wording", "Brennan, Clark & Shaver 1998");
    case core::RuleKind::CutByHand:
        return QCoreApplication::translate("wording", "lines set by hand");
    }
    return {};
}

QString ruleExplanation(core::RuleKind rule)
{
    switch (rule) {
    case core::RuleKind::Midpoint:
        return QCoreApplication::translate(
            "wording", "The lines run through the middle of the answer scale. Simple, and the same "
                       "for everyone; it says nothing about how other people answer.");
    case core::RuleKind::NormMean:
        return QCoreApplication::translate(
            "wording", "The lines run through the average answers of one sample of people. Another "
                       "sample would move them.");
    case core::RuleKind::NormMedian:
        return QCoreApplication::translate(
            "wording",
            "The lines split one sample of people into halves on each dimension. Another "
            "sample would move them.");
    case core::RuleKind::BrennanClarkShaver1998:
        return QCoreApplication::translate(
            "wording", "Formulas fitted to one group of students in 1998, for the 36-item ECR "
                       "alone. They name far fewer people secure than the midpoint does.");
    case core::RuleKind::CutByHand:
        return QCoreApplication::translate(
            "wording", "You decide where the lines run, to see what a different choice would do.");
    }
    return {};
}

QString sampleSentence(const core::Norm &norm)
{
    // The sample is a sentence of its own in the file and a part of one here.
    QString sample = norm.wordsIn(QLocale().name()).sample;
    if (sample.endsWith(u'.'))
        sample.chop(1);
    return QCoreApplication::translate("wording", "Sample: %1 (n = %2, %3).")
        .arg(sample, QLocale().toString(norm.n), QString::number(norm.year));
}

QString number(double value, int decimals)
{
    const double shown = rounded(value, decimals);
    const QString digits = QLocale().toString(std::abs(shown), 'f', decimals);
    // The minus sign, as wide as a digit, not the hyphen that locales have for a keyboard's sake.
    return shown < 0.0 ? u'\u2212' + digits : digits;
}

double rounded(double value, int decimals)
{
    // No "-0.0": the sign of a rounded zero means nothing to a reader.
    const double unit = std::pow(10.0, decimals);
    const double shown = std::round(value * unit) / unit;
    return shown == 0.0 ? 0.0 : shown;
}

QString count(qsizetype things)
{
    return QLocale().toString(things);
}

QString shownCount(const core::ShownCount &people)
{
    switch (people.as) {
    case core::ShownCount::As::Exact:
        return count(static_cast<qsizetype>(people.people));
    case core::ShownCount::As::Few:
        //: A count of people in a table: fewer than %1, so that it is not told exactly.
        return QCoreApplication::translate("wording", "under %1")
            .arg(count(static_cast<qsizetype>(people.people)));
    case core::ShownCount::As::Withheld:
        //: In the place of a count of people: from it a count of few could be worked out.
        return QCoreApplication::translate("wording", "not shown");
    }
    return {};
}

QString percent(double share)
{
    //: A percentage, with the space your language puts before the sign.
    return QCoreApplication::translate("wording", "%1 %").arg(number(share * 100.0, 0));
}

QString day(const QDate &date)
{
    static const QRegularExpression nameOfDay(u"[,.]?\\s*dddd[,.]?\\s*"_s);
    return QLocale().toString(date, QLocale().dateFormat(QLocale::LongFormat).remove(nameOfDay));
}

QString probability(double share)
{
    if (share > surest)
        return probabilityShare(share);
    //: A word for a probability, then its figure: "likely, 62 %"
    return QCoreApplication::translate("wording", "%1, %2")
        .arg(probabilityWord(share), probabilityShare(share));
}

QString probabilityShare(double share)
{
    if (share > surest)
        return QCoreApplication::translate("wording", "most likely");
    if (share < leastSaid)
        return QCoreApplication::translate("wording", "under 5 %");
    return percent(share);
}

QString pointSentence(const core::AttachmentPoint &point, const core::ClassificationRule &rule)
{
    const std::optional<core::Style> style = rule.classify(point);
    const QString anxiety = number(point.anxiety);
    const QString avoidance = number(point.avoidance);
    if (!style) {
        return QCoreApplication::translate(
                   "wording",
                   "Anxiety %1 and avoidance %2 on a scale from 1 to 7: exactly on a line of the "
                   "rule “%3”, so no region is named.")
            .arg(anxiety, avoidance, ruleName(rule.kind()));
    }
    return QCoreApplication::translate(
               "wording", "Anxiety %1 and avoidance %2 on a scale from 1 to 7: in the region "
                          "“%3” by the rule “%4”.")
        .arg(anxiety, avoidance, styleName(*style), ruleName(rule.kind()));
}

QString placementSentence(const core::Classification &classification,
                          const core::Placement &placement, const QDate &date, const QDate &today)
{
    const auto shown = [&](core::Dimension dimension) {
        const core::PlacedDimension &placed = placement.on[dimension];
        const core::Interval interval = placed.shownInterval();
        //: %1 a mean, %2 and %3 the ends of its 95 % interval
        return QCoreApplication::translate("wording", "%1 (%2 to %3)")
            .arg(number(placed.mean), number(interval.lo), number(interval.hi));
    };
    const QString when = date == today
                             ? QCoreApplication::translate("wording", "Today")
                             //: A day: "On May 1, 2026" these answers …
                             : QCoreApplication::translate("wording", "On %1").arg(day(date));
    const QString anxiety = shown(core::Dimension::Anxiety);
    const QString avoidance = shown(core::Dimension::Avoidance);
    const QString rule = ruleName(classification.rule.kind());
    // On a line two regions are equally near: naming one of them would be a choice by list order.
    if (!classification.style) {
        //: %1 is "Today" or "On May 1, 2026"
        return QCoreApplication::translate(
                   "wording",
                   "%1 these answers put attachment anxiety at %2 and avoidance at %3 on a scale "
                   "from 1 to 7. By the rule “%4” that is exactly on a line, so no region is "
                   "named.")
            .arg(when, anxiety, avoidance, rule);
    }
    const core::Style closest = classification.mostProbable();
    const double share = classification.probabilities[closest];
    if (share > surest) {
        //: %1 is "Today" or "On May 1, 2026"
        return QCoreApplication::translate(
                   "wording",
                   "%1 these answers put attachment anxiety at %2 and avoidance at %3 on a scale "
                   "from 1 to 7. By the rule “%4” they most likely fall in the region “%5”. "
                   "Answers of another day, or about another person, can lie elsewhere.")
            .arg(when, anxiety, avoidance, rule, styleName(closest));
    }
    if (share < core::nameableProbability) {
        //: %1 is "Today" or "On May 1, 2026", %5 "between “Secure” and “Fearful-avoidant”"
        return QCoreApplication::translate(
                   "wording",
                   "%1 these answers put attachment anxiety at %2 and avoidance at %3 on a scale "
                   "from 1 to 7. By the rule “%4” they lie %5; of the four names “%6” is the "
                   "closest (%7).")
            .arg(when, anxiety, avoidance, rule,
                 placeName(core::placeOf(classification.probabilities)), styleName(closest),
                 percent(share));
    }
    //: %1 is "Today" or "On May 1, 2026"
    return QCoreApplication::translate(
               "wording",
               "%1 these answers put attachment anxiety at %2 and avoidance at %3 on a scale from "
               "1 to 7. By the rule “%4” they most likely fall in the region “%5” (%6).")
        .arg(when, anxiety, avoidance, rule, styleName(closest), percent(share));
}

QString borderSentence(const core::Classification &classification)
{
    if (classification.neighbours.empty())
        return QCoreApplication::translate("wording", "The point lies exactly on a border.");
    const QString distance = number(classification.distanceToBorder(), 2);
    QStringList equallyNear;
    for (const core::Classification::Neighbour &neighbour : classification.neighbours) {
        if (number(neighbour.distance, 2) == distance)
            equallyNear
                << QCoreApplication::translate("wording", "“%1”").arg(styleName(neighbour.style));
    }
    if (equallyNear.size() == 1) {
        return QCoreApplication::translate("wording",
                                           "The nearest border is %1 away on the scale from 1 to "
                                           "7; behind it lies %2.")
            .arg(distance, equallyNear.first());
    }
    //: %2 a list of regions: "“Secure” and “Fearful-avoidant”"
    return QCoreApplication::translate("wording",
                                       "Equally near, %1 away on the scale from 1 to 7, are the "
                                       "borders to %2.")
        .arg(distance, QLocale().createSeparatedList(equallyNear));
}

QString errorSourceSentence(core::ErrorSource source)
{
    switch (source) {
    case core::ErrorSource::PublishedReliability:
        return QCoreApplication::translate(
            "wording",
            "The shaded region comes from the reliability (Cronbach’s alpha) of this questionnaire "
            "in the sample named below. It says how exactly these answers measure on one day; good "
            "and bad days come on top.");
    case core::ErrorSource::AnswerConsistency:
        return QCoreApplication::translate(
            "wording", "The shaded region comes from how much the answers themselves agree with "
                       "each other. Attachment Atlas has no reliability and no comparison group "
                       "for this questionnaire in this form, so there is no percentile.");
    }
    return {};
}

QString concernSentence(core::QualityConcern concern)
{
    switch (concern) {
    case core::QualityConcern::StraightLining:
        return QCoreApplication::translate(
            "wording", "Every statement got the same answer, although some say the opposite of "
                       "others.");
    case core::QualityConcern::TooManyMissing:
        return QCoreApplication::translate(
            "wording", "Too many statements were left out to place both dimensions.");
    case core::QualityConcern::ContradictingPairs:
        return QCoreApplication::translate(
            "wording",
            "Several pairs of statements that say opposite things were both agreed with, "
            "or both rejected.");
    }
    return {};
}

QString errorSentence(const core::Error &error)
{
    const auto with = [&](const char *text) {
        return QCoreApplication::translate("wording", text).arg(error.detail);
    };
    switch (error.code) {
    case core::ErrorCode::FileNotFound:
        return with(QT_TRANSLATE_NOOP("wording", "This file does not exist any more: %1. Nothing "
                                                 "was changed."));
    case core::ErrorCode::FileUnreadable:
        return with(QT_TRANSLATE_NOOP("wording", "This file cannot be read: %1. Nothing was "
                                                 "changed; check that you may open it."));
    case core::ErrorCode::FileTooLarge:
        return with(QT_TRANSLATE_NOOP("wording", "This file is too large to be what is expected "
                                                 "here: %1. Nothing was changed."));
    case core::ErrorCode::FileNotWritable:
        return with(QT_TRANSLATE_NOOP("wording", "Nothing can be saved here: %1. What was there "
                                                 "before is untouched; choose another place or "
                                                 "allow writing."));
    case core::ErrorCode::DiskFull:
        return with(QT_TRANSLATE_NOOP("wording", "The disk is full, so the last step was not saved "
                                                 "(%1). Everything saved before is safe; make some "
                                                 "room and try again."));
    case core::ErrorCode::NotUtf8:
    case core::ErrorCode::NotJson:
    case core::ErrorCode::NotCsv:
    case core::ErrorCode::NotZip:
        return with(QT_TRANSLATE_NOOP("wording", "This file is damaged or of another kind: %1. "
                                                 "Nothing was changed."));
    case core::ErrorCode::MissingField:
    case core::ErrorCode::WrongType:
    case core::ErrorCode::UnknownValue:
    case core::ErrorCode::DuplicateId:
    case core::ErrorCode::UnknownId:
    case core::ErrorCode::DependencyCycle:
    case core::ErrorCode::OutOfRange:
        return with(QT_TRANSLATE_NOOP("wording", "This file has a mistake in it: %1. Nothing was "
                                                 "changed; mend the place named and open it "
                                                 "again."));
    case core::ErrorCode::Mismatch:
        return with(QT_TRANSLATE_NOOP("wording", "This cannot be done, for what was chosen does "
                                                 "not go together: %1. Nothing was changed."));
    case core::ErrorCode::TooMany:
    case core::ErrorCode::TooDeep:
    case core::ErrorCode::TextTooLong:
        return with(QT_TRANSLATE_NOOP("wording", "This file goes beyond what can be opened safely: "
                                                 "%1. Nothing was changed."));
    case core::ErrorCode::NotEnoughAnswers:
        return QCoreApplication::translate(
            "wording", "Too many statements were left out to give a score. The answers are kept; "
                       "some can be added.");
    case core::ErrorCode::GroupTooSmall:
        return QCoreApplication::translate(
            "wording", "This group is too small: its figures could say something about a single "
                       "person, so they are not shown.");
    case core::ErrorCode::Cancelled:
        return QCoreApplication::translate("wording",
                                           "This was stopped before its end. Nothing was changed.");
    case core::ErrorCode::RuleNotApplicable:
        return QCoreApplication::translate(
            "wording", "This rule cannot be used with this questionnaire. Choose another rule.");
    case core::ErrorCode::NormNotApplicable:
        return QCoreApplication::translate(
            "wording",
            "Attachment Atlas has no comparison sample for this questionnaire, so this rule cannot "
            "be used.");
    case core::ErrorCode::NotComparable:
        return QCoreApplication::translate(
            "wording",
            "These two results come from different questionnaires, different versions of "
            "one or different lengths of it, so no difference between them is shown.");
    case core::ErrorCode::ArchiveNewer:
        return with(QT_TRANSLATE_NOOP("wording", "This archive was made by a newer version of "
                                                 "Attachment Atlas (%1). Nothing was changed; "
                                                 "install the newer version to import it."));
    case core::ErrorCode::ArchiveSealed:
        return QCoreApplication::translate("wording",
                                           "This archive is encrypted. It opens with the "
                                           "passphrase that was chosen when it was made.");
    case core::ErrorCode::StoreInUse:
        return QCoreApplication::translate(
            "wording", "Attachment Atlas is already open in another window, and only one can save. "
                       "Nothing is lost; go on there, or close it and start again.");
    case core::ErrorCode::StoreNewer:
        return with(QT_TRANSLATE_NOOP(
            "wording", "Your saved results were made by a newer version of Attachment Atlas (%1). "
                       "They are untouched; install the newer version to open them. Until then "
                       "nothing is saved."));
    case core::ErrorCode::StoreDamaged:
        return with(QT_TRANSLATE_NOOP(
            "wording", "The file with your saved results is damaged (%1). It was left as it is; "
                       "move it to another place to start a new one. Until then nothing is "
                       "saved."));
    case core::ErrorCode::StoreFailed:
        return with(QT_TRANSLATE_NOOP("wording", "The last step could not be saved (%1). "
                                                 "Everything saved before is safe."));
    case core::ErrorCode::RecordNotFound:
        return QCoreApplication::translate(
            "wording", "This has been deleted meanwhile and is not there any more.");
    case core::ErrorCode::WrongPassphrase:
        return QCoreApplication::translate(
            "wording", "This is not the passphrase of your records. Nothing was changed; try it "
                       "again, or use your recovery key.");
    case core::ErrorCode::WrongRecoveryKey:
        return QCoreApplication::translate(
            "wording", "This recovery key belongs to other records, or has been replaced by a "
                       "newer one. Nothing was changed.");
    case core::ErrorCode::VaultLocked:
        return QCoreApplication::translate(
            "wording", "Your records are locked. Type your passphrase to go on.");
    case core::ErrorCode::SealBroken:
        return QCoreApplication::translate(
            "wording",
            "Your records, or a part of them, are not what was saved: they were damaged, "
            "or altered by another program. They were left as they are; copies of the "
            "last days lie in the folder “backups” beside them, and no new ones are made now.");
    case core::ErrorCode::OutOfMemory:
        return QCoreApplication::translate(
            "wording", "There is not enough free memory for this. Nothing was changed; close other "
                       "programs and try again.");
    case core::ErrorCode::Unexpected:
        return with(QT_TRANSLATE_NOOP("wording", "This failed for a reason that the program does "
                                                 "not know: %1. Nothing was changed; try again."));
    case core::ErrorCode::DefinitionChanged:
        return QCoreApplication::translate(
            "wording", "These answers were given to an earlier wording of the questionnaire, so "
                       "today's scoring does not fit them. They are kept as they are.");
    }
    return {};
}

QString warningSentence(const core::InstrumentWarning &warning)
{
    using Kind = core::InstrumentWarning::Kind;
    const QString place = warning.itemId.isEmpty() ? warning.path : warning.itemId;
    switch (warning.kind) {
    case Kind::UnsupportedItem:
        return QCoreApplication::translate(
                   "wording", "%1: this kind of question cannot be answered here and is left out.")
            .arg(place);
    case Kind::IgnoredKey:
        return QCoreApplication::translate(
                   "wording", "%1: a setting that has no meaning here is ignored (%2).")
            .arg(place, warning.path);
    case Kind::RepeatedItem:
        return QCoreApplication::translate(
                   "wording", "%1: a scoring names this question twice; it counts once.")
            .arg(place);
    case Kind::UnknownItemInScoring:
        return QCoreApplication::translate(
                   "wording",
                   "%1: the scoring names a question that does not exist; it is left out.")
            .arg(place);
    case Kind::DimensionWithoutScoring:
        return QCoreApplication::translate(
                   "wording", "%1: this dimension has no scoring, so it gets no score.")
            .arg(place);
    case Kind::MissingText:
        return QCoreApplication::translate("wording", "%1: there is no text for this.").arg(place);
    case Kind::UnsupportedScoring:
        return QCoreApplication::translate("wording", "%1: this score is not computed here.")
            .arg(place);
    case Kind::IgnoredCondition:
        return QCoreApplication::translate(
                   "wording",
                   "%1: a condition or an order is ignored; every question is shown (%2).")
            .arg(place, warning.path);
    case Kind::CodeFromFileName:
        return QCoreApplication::translate(
                   "wording", "The file gives no code; it is known by the file's name, %1.")
            .arg(place);
    }
    return {};
}

} // namespace app::wording
