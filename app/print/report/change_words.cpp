// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/report/change_words.h"

#include "app/foundation/text/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
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

QString differenceSentence(Dimension dimension, double first, double second, double difference)
{
    const QString size = wording::number(std::abs(difference), 2);
    const char *text = QT_TRANSLATE_NOOP("change", "%1: %2 → %3, no difference.");
    if (size != wording::number(0.0, 2)) {
        text = difference > 0.0 ? QT_TRANSLATE_NOOP("change", "%1: %2 → %3, up by %4.")
                                : QT_TRANSLATE_NOOP("change", "%1: %2 → %3, down by %4.");
    }
    const QString sentence = translated(text).arg(
        wording::dimensionName(dimension), wording::number(first, 2), wording::number(second, 2));
    return sentence.contains(u"%4") ? sentence.arg(size) : sentence;
}

QString verdictSentence(const core::DimensionChange &change)
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
    return translated(text).arg(wording::number(change.smallestReliable, 2));
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
    return differenceSentence(dimension, first, second, change.difference) + u' ' +
           verdictSentence(change);
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

} // namespace app
