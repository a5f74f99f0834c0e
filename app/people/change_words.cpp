#include "app/people/change_words.h"

#include "app/shell/wording.h"

#include <QCoreApplication>

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
                                                    "in your own answers (%1).")
                      : QT_TRANSLATE_NOOP("change", "That is not larger than the chance variation "
                                                    "seen in your own answers (%1).");
    }
    return translated(text).arg(wording::number(change.smallestReliable, 2));
}

bool isBasedOn(const core::Change &change, ChangeBasis basis)
{
    return change.on.anxiety.basis == basis || change.on.avoidance.basis == basis;
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

void addReliabilities(const core::Change &change, QStringList &paragraphs)
{
    QStringList sentences;
    for (const Dimension dimension : core::dimensions) {
        const core::DimensionChange &on = change.on[dimension];
        if (on.basis == ChangeBasis::RetestReliability)
            sentences << retestSentence(dimension, on);
        else if (on.basis == ChangeBasis::InternalConsistency)
            sentences << alphaSentence(dimension, on);
    }
    if (!sentences.empty())
        paragraphs << sentences.join(u' ');
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
        "change", "Chance variation: if nothing changes, 95 of 100 repetitions differ by no more "
                  "than this. All numbers are on the scale from 1 to 7."));
    addReliabilities(change, paragraphs);
    if (isBasedOn(change, ChangeBasis::InternalConsistency)) {
        paragraphs << translated(QT_TRANSLATE_NOOP(
            "change", "Cronbach's alpha is used where no retest reliability is available. It knows "
                      "nothing of good and bad days, so this comparison calls too many differences "
                      "larger than chance variation."));
        if (norm)
            paragraphs << wording::sampleSentence(*norm);
    }
    if (isBasedOn(change, ChangeBasis::OwnSpread)) {
        paragraphs << translated(QT_TRANSLATE_NOOP(
            "change", "There is no published reliability for this questionnaire, or for the length "
                      "of it that was taken. Chance variation was therefore computed from how much "
                      "your own answers differ among each other on each of the two dates. That is "
                      "rough, and it knows nothing of good and bad days."));
    }
    return paragraphs;
}

} // namespace app
