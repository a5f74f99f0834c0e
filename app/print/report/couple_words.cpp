// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/report/couple_words.h"

#include "app/foundation/text/shown_difference.h"
#include "app/foundation/text/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::couplewords
{
namespace
{

struct CoupleWords {
    Q_DECLARE_TR_FUNCTIONS(CoupleWords)
};

// An interval that leaves out no difference does not begin with 0.0, and no two people lie further
// apart than the plane is wide.
QString differenceInterval(double lo, double hi, bool isBeyondError)
{
    const double widest = core::planeScale.hi() - core::planeScale.lo();
    const auto zeroAt = [&](int decimals) {
        return isBeyondError && wording::rounded(lo, decimals) == 0.0;
    };
    const int decimals = zeroAt(1) ? 2 : 1;
    const QString least = zeroAt(2) ? CoupleWords::tr("a little more than 0")
                                    : wording::number(std::max(lo, -widest), decimals);
    //: The ends of an interval; %1 may be "a little more than 0"
    return CoupleWords::tr("%1 to %2").arg(least, wording::number(std::min(hi, widest), decimals));
}

} // namespace

QString differenceSentence(core::Dimension dimension, const core::CouplePicture &picture,
                           const Names &names)
{
    const core::CoupleDifference &difference = picture.comparison->on[dimension];
    const bool secondHigher = difference.difference > 0;
    const ShownDifference shown =
        shownDifference(picture.first.on[dimension].mean, picture.second.on[dimension].mean, 1);
    const QString interval =
        secondHigher ? differenceInterval(difference.interval.lo, difference.interval.hi,
                                          difference.beyondError)
                     : differenceInterval(-difference.interval.hi, -difference.interval.lo,
                                          difference.beyondError);
    if (difference.beyondError) {
        //: %1 a dimension, %2 a name, %3 a number, %4 "0.4 to 2.0"
        return CoupleWords::tr("%1: %2’s answers lie higher by %3 (95 % interval %4). That is more "
                               "than the errors of both results explain.")
            .arg(wording::dimensionName(dimension), names[secondHigher ? 1 : 0], shown.size,
                 interval);
    }
    //: %1 a dimension, %2 a number, %3 "-0.4 to 1.0"
    return CoupleWords::tr("%1: the two lie %2 apart (95 % interval %3). The errors of both "
                           "results may explain that alone.")
        .arg(wording::dimensionName(dimension), shown.size, interval);
}

QString legendSentence(core::RuleKind rule)
{
    //: %1 is a rule's name
    return CoupleWords::tr(
               "Each point is one person’s result; the shaded region around it spans "
               "the 95 % intervals of both dimensions. The dashed lines are the borders "
               "by the rule “%1”.")
        .arg(wording::ruleName(rule));
}

QString regionsSentence(const core::CouplePicture &picture)
{
    if (picture.relationships == core::Relationships::Different) {
        return CoupleWords::tr("The two answered about different relationships. Both can be seen "
                               "on the scale from 1 to 7, but they are not subtracted from each "
                               "other.");
    }
    if (!picture.comparison) {
        return CoupleWords::tr("The two results come from different questionnaires, forms or kinds "
                               "of error. Both can be seen on the scale from 1 to 7, but they are "
                               "not subtracted from each other.");
    }
    switch (picture.comparison->regions) {
    case core::RegionOverlap::Overlapping:
        return CoupleWords::tr("The two regions overlap.");
    case core::RegionOverlap::Touching:
        return CoupleWords::tr("The two regions touch.");
    case core::RegionOverlap::Apart:
        return CoupleWords::tr("The two regions lie apart.");
    }
    return {};
}

QString errorsSentence(core::ReportStatement statement)
{
    if (statement == core::ReportStatement::ErrorsFromOwnAnswers) {
        return CoupleWords::tr("The errors come from how much each person’s own answers agree with "
                               "each other.");
    }
    if (statement == core::ReportStatement::ErrorsFromReliability) {
        return CoupleWords::tr("The errors come from the reliability (alpha) of the questionnaire "
                               "in the sample named beside the results.");
    }
    return CoupleWords::tr("The errors of one result come from how much the answers agree with "
                           "each other, those of the other from the reliability (alpha) of its "
                           "questionnaire in the sample named beside it.");
}

QString ownAnswersSentence()
{
    return CoupleWords::tr("Each point comes from that person’s own answers. Nothing is inferred "
                           "about somebody who did not answer.");
}

QString noPredictionSentence()
{
    return CoupleWords::tr("This describes tendencies in people with such answers. It does not say "
                           "how two people suit each other or what will become of them.");
}

QString fearSentence()
{
    return CoupleWords::tr("Where one person is afraid of the other, or is hit, threatened, "
                           "watched or forced, these words do not apply, and nobody who is harmed "
                           "shares the blame.");
}

} // namespace app::couplewords
