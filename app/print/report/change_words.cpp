// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/report/change_words.h"

#include "app/foundation/text/shown_day.h"
#include "app/foundation/text/shown_difference.h"
#include "app/foundation/text/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace app
{
namespace
{

using core::ChangeBasis;
using core::Dimension;

QString translated(const char *text)
{
    return QCoreApplication::translate("change", text);
}

QString differenceSentence(Dimension dimension, const ShownDifference &shown)
{
    const char *text = QT_TRANSLATE_NOOP("change", "%1: from %2 to %3, no difference.");
    if (shown.direction != 0) {
        text = shown.direction > 0 ? QT_TRANSLATE_NOOP("change", "%1: from %2 to %3, up by %4.")
                                   : QT_TRANSLATE_NOOP("change", "%1: from %2 to %3, down by %4.");
    }
    const QString sentence =
        translated(text).arg(wording::dimensionName(dimension), shown.first, shown.second);
    return shown.direction != 0 ? sentence.arg(shown.size) : sentence;
}

QString verdictSentence(const core::DimensionChange &change, const QString &smallestReliable)
{
    const bool larger = change.verdict != core::ChangeVerdict::NotReliable;
    const char *text =
        larger
            ? QT_TRANSLATE_NOOP("change",
                                "That is larger than the questionnaire's chance variation (%1).")
            : QT_TRANSLATE_NOOP(
                  "change", "That is not larger than the questionnaire's chance variation (%1).");
    if (change.basis == ChangeBasis::OwnSpread) {
        text = larger ? QT_TRANSLATE_NOOP("change", "That is larger than the chance variation seen "
                                                    "in the answers themselves (%1).")
                      : QT_TRANSLATE_NOOP("change", "That is not larger than the chance variation "
                                                    "seen in the answers themselves (%1).");
    }
    return translated(text).arg(smallestReliable);
}

// "anxiety down by 0.9, more than chance explains"
QString shortPhrase(Dimension dimension, const core::ReportedChange &reported)
{
    const core::DimensionChange &change = reported.change.on[dimension];
    const ShownDifference shown = shownChange(reported.earlier.on[dimension].mean,
                                              reported.placement.on[dimension].mean, change, 1)
                                      .difference;
    const bool isAnxiety = dimension == Dimension::Anxiety;
    if (shown.direction == 0) {
        return isAnxiety ? translated(QT_TRANSLATE_NOOP("change", "anxiety about the same"))
                         : translated(QT_TRANSLATE_NOOP("change", "avoidance about the same"));
    }
    const char *text = nullptr;
    if (change.verdict == core::ChangeVerdict::NotReliable) {
        if (shown.direction > 0)
            text = isAnxiety ? QT_TRANSLATE_NOOP("change",
                                                 "anxiety up by %1, which chance alone may explain")
                             : QT_TRANSLATE_NOOP(
                                   "change", "avoidance up by %1, which chance alone may explain");
        else
            text = isAnxiety
                       ? QT_TRANSLATE_NOOP("change",
                                           "anxiety down by %1, which chance alone may explain")
                       : QT_TRANSLATE_NOOP("change",
                                           "avoidance down by %1, which chance alone may explain");
    } else if (shown.direction > 0) {
        text = isAnxiety
                   ? QT_TRANSLATE_NOOP("change", "anxiety up by %1, more than chance explains")
                   : QT_TRANSLATE_NOOP("change", "avoidance up by %1, more than chance explains");
    } else {
        text = isAnxiety
                   ? QT_TRANSLATE_NOOP("change", "anxiety down by %1, more than chance explains")
                   : QT_TRANSLATE_NOOP("change", "avoidance down by %1, more than chance explains");
    }
    return translated(text).arg(shown.size);
}

using ChangeOn = core::PerDimension<core::DimensionChange>;

bool isBasedOn(const ChangeOn &on, ChangeBasis basis)
{
    return on.anxiety.basis == basis || on.avoidance.basis == basis;
}

QString retestSentence(Dimension dimension, const core::DimensionChange &change)
{
    //: A dimension, its coefficient, and where it was published
    return QCoreApplication::translate("change",
                                       "%1: retest reliability %2, measured %n day(s) apart (%3).",
                                       nullptr, change.retest->days)
        .arg(wording::dimensionName(dimension), wording::number(change.retest->coefficient, 2),
             change.retest->source);
}

QString alphaSentence(Dimension dimension, const core::DimensionChange &change)
{
    return translated(QT_TRANSLATE_NOOP("change", "%1: reliability %2 (Cronbach's alpha)."))
        .arg(wording::dimensionName(dimension), wording::number(*change.reliability, 2));
}

QStringList reliabilities(const ChangeOn &on)
{
    QStringList sentences;
    for (const Dimension dimension : core::dimensions) {
        const core::DimensionChange &change = on[dimension];
        if (change.basis == ChangeBasis::RetestReliability)
            sentences << retestSentence(dimension, change);
        else if (change.basis == ChangeBasis::InternalConsistency)
            sentences << alphaSentence(dimension, change);
    }
    return sentences;
}

QString alphaCaveat()
{
    return translated(QT_TRANSLATE_NOOP(
        "change", "Cronbach's alpha is used where no retest reliability is available. It knows "
                  "nothing of good and bad days, so this comparison calls too many differences "
                  "larger than chance variation."));
}

QString aboutNorm(const core::Norm &norm)
{
    const core::NormWords &words = norm.wordsIn(QLocale().name());
    QStringList sentences{wording::sampleSentence(norm), words.source, words.caveat};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

QString changeSentence(Dimension dimension, double first, double second,
                       const core::DimensionChange &change)
{
    const ShownChange shown = shownChange(first, second, change, 2);
    return differenceSentence(dimension, shown.difference) + u' ' +
           verdictSentence(change, shown.smallestReliable);
}

QString changeInShort(const core::ReportedChange &reported)
{
    QStringList phrases;
    for (const Dimension dimension : core::dimensions)
        phrases << shortPhrase(dimension, reported);
    //: A date, then what anxiety and what avoidance did since
    return translated(QT_TRANSLATE_NOOP("change", "Since %1: %2; %3."))
        .arg(shownDay(wording::day(reported.since), reported.sinceWithin), phrases.first(),
             phrases.last());
}

QStringList changeProvenance(const core::Change &change, const std::optional<core::Norm> &norm)
{
    QStringList paragraphs;
    if (change.closerThanAMonth) {
        paragraphs << translated(QT_TRANSLATE_NOOP(
            "change", "Less than a month lies between the two dates. The earlier answers may still "
                      "be remembered, and one mood can colour both."));
    }
    paragraphs << translated(QT_TRANSLATE_NOOP(
        "change", "Chance variation: by this measure, about 95 of 100 repetitions would differ by "
                  "no more than this if nothing changed. A difference that is not larger may still "
                  "be real. All numbers are on the scale from 1 to 7."));
    const QStringList coefficients = reliabilities(change.on);
    if (!coefficients.empty())
        paragraphs << coefficients.join(u' ');
    if (isBasedOn(change.on, ChangeBasis::InternalConsistency)) {
        paragraphs << alphaCaveat();
        if (norm)
            paragraphs << aboutNorm(*norm);
    }
    if (isBasedOn(change.on, ChangeBasis::OwnSpread)) {
        paragraphs << translated(QT_TRANSLATE_NOOP(
            "change",
            "Attachment Atlas has no reliability for this questionnaire in this form. Chance "
            "variation was therefore computed from how much the answers of each date differ among "
            "each other. That is rough, and it knows nothing of good and bad days. Because the "
            "same statements were asked both times, it is often wider than needed."));
    }
    return paragraphs;
}

QStringList seriesSentences(const core::SeriesChange &change, const QStringList &days)
{
    QStringList sentences;
    for (const Dimension dimension : core::dimensions) {
        const core::LargestStep &step = change.on[dimension];
        if (wording::rounded(step.difference, 2) == 0.0) {
            sentences << translated(QT_TRANSLATE_NOOP("change", "%1, all dates together: no step."))
                             .arg(wording::dimensionName(dimension));
            continue;
        }
        const bool isRise = step.difference > 0.0;
        const core::Interval interval = step.interval();
        const char *text =
            step.isReliable()
                ? (isRise ? QT_TRANSLATE_NOOP(
                                "change", "%1, all dates together: the largest step lies between "
                                          "%2 and %3, up by %4 (95 % interval %5 to %6). That is "
                                          "more than what people show in whom nothing changed.")
                          : QT_TRANSLATE_NOOP(
                                "change", "%1, all dates together: the largest step lies between "
                                          "%2 and %3, down by %4 (95 % interval %5 to %6). That "
                                          "is more than what people show in whom nothing changed."))
                : (isRise ? QT_TRANSLATE_NOOP(
                                "change", "%1, all dates together: even the largest step, between "
                                          "%2 and %3 and up by %4, is no larger than what people "
                                          "show in whom nothing changed.")
                          : QT_TRANSLATE_NOOP(
                                "change", "%1, all dates together: even the largest step, between "
                                          "%2 and %3 and down by %4, is no larger than what people "
                                          "show in whom nothing changed."));
        const auto place = static_cast<qsizetype>(step.before);
        QString sentence =
            translated(text).arg(wording::dimensionName(dimension), days[place - 1], days[place],
                                 wording::number(std::abs(step.difference), 2));
        if (step.isReliable()) {
            const double least = isRise ? interval.lo : -interval.hi;
            const double most = isRise ? interval.hi : -interval.lo;
            sentence = sentence.arg(wording::number(least, 2), wording::number(most, 2));
        }
        sentences << sentence;
    }
    return sentences;
}

QString changeBasisText(const core::PerDimension<core::DimensionChange> &unchanged)
{
    if (!isBasedOn(unchanged, ChangeBasis::RetestReliability)) {
        return translated(QT_TRANSLATE_NOOP(
            "change", "It rests on Cronbach’s alpha, because no retest reliability is available; "
                      "alpha knows nothing of good and bad days, so it calls too many changes "
                      "reliable."));
    }
    QStringList sentences = reliabilities(unchanged);
    if (isBasedOn(unchanged, ChangeBasis::InternalConsistency)) {
        sentences << alphaCaveat();
    } else {
        //: What the smallest reliable change rests on; its figures follow.
        sentences.prepend(QCoreApplication::translate(
            "change", "It rests on the retest reliability of this questionnaire."));
    }
    return sentences.join(u' ');
}

QString changeStatement(core::ReportStatement statement)
{
    switch (statement) {
    case core::ReportStatement::ChangeBeyondChance:
        return translated(QT_TRANSLATE_NOOP(
            "change", "Two results of this questionnaire differ by more than its chance variation "
                      "when a number moves by more than the smallest reliable change (95 %)."));
    case core::ReportStatement::ChangeIsNoVerdict:
        return translated(QT_TRANSLATE_NOOP(
            "change",
            "Larger than chance means only that: such a difference is rare where nothing "
            "has changed. It does not say whether it is for the better, nor why it came."));
    case core::ReportStatement::ChangeNeedsSecond:
        return translated(QT_TRANSLATE_NOOP(
            "change", "For this questionnaire a change is judged from the answers of both dates, "
                      "so it needs a second result: see “Over time”."));
    default:
        return {};
    }
}

} // namespace app
