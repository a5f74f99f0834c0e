// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/report/couple_words.h"

#include "app/foundation/text/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace app::couplewords
{
namespace
{

struct CoupleWords {
    Q_DECLARE_TR_FUNCTIONS(CoupleWords)
};

QStringList questionsOfPull(core::Pull pull)
{
    switch (pull) {
    case core::Pull::PursueWithdraw:
        return {
            CoupleWords::tr("What does each of us notice first when one comes closer and the other "
                            "steps back?"),
            CoupleWords::tr("What do I protect when I come closer, or when I step back?"),
            CoupleWords::tr("How long a pause is good for both of us, and how do we say that we "
                            "will be back?"),
            CoupleWords::tr("Which words of the other reach me, and which close me up?"),
        };
    case core::Pull::BothPursue:
        return {
            CoupleWords::tr("How do we notice that both of us need comfort at the same time?"),
            CoupleWords::tr("Who could begin by listening this time, and for how long?"),
            CoupleWords::tr("What calms each of us that does not depend on the other?"),
            CoupleWords::tr("What may wait until tomorrow?"),
        };
    case core::Pull::BothWithdraw:
        return {
            CoupleWords::tr("What have we not spoken about for a while because it was quiet?"),
            CoupleWords::tr("How could each of us notice that the other would like company?"),
            CoupleWords::tr("Which small sign could mean: I would like to talk?"),
            CoupleWords::tr("Which ten minutes of the week would suit us for that?"),
        };
    case core::Pull::Steady:
        return {
            CoupleWords::tr("What do we do in a good week that we would like to keep?"),
            CoupleWords::tr("When does each of us press or step back after all?"),
            CoupleWords::tr("What does each of us need in a bad week, and how can the other one "
                            "know?"),
            CoupleWords::tr("What would each of us like to ask for more often?"),
        };
    case core::Pull::OneSteady:
        return {
            CoupleWords::tr("What does each of us wish for when one of us is troubled?"),
            CoupleWords::tr("How can either of us say: not now, but later?"),
            CoupleWords::tr("Whose turn is it to be looked after, and how do we notice?"),
            CoupleWords::tr("What helps when closeness, or distance, is hard for one of us?"),
        };
    case core::Pull::Alternating:
        return {
            CoupleWords::tr("How could each of us say: I want you near, or I need room just now?"),
            CoupleWords::tr("What is it like for the other one when that changes?"),
            CoupleWords::tr("What makes closeness feel safe for each of us?"),
            CoupleWords::tr("Which pace is good for both of us when we talk about something hard?"),
        };
    case core::Pull::Unclear:
        return {
            CoupleWords::tr("What in my own result rings true to me, and what does not?"),
            CoupleWords::tr("What does each of us do first when something is difficult between "
                            "us?"),
            CoupleWords::tr("What does that protect?"),
            CoupleWords::tr("What would each of us like the other to know about it?"),
        };
    }
    return {};
}

} // namespace

QString differenceSentence(core::Dimension dimension, const core::CoupleDifference &difference,
                           const Names &names)
{
    const bool secondHigher = difference.difference > 0;
    const QString interval =
        CoupleWords::tr("%1 to %2")
            .arg(wording::number(secondHigher ? difference.interval.lo : -difference.interval.hi),
                 wording::number(secondHigher ? difference.interval.hi : -difference.interval.lo));
    const QString size = wording::number(std::abs(difference.difference));
    if (difference.beyondError) {
        //: %1 a dimension, %2 a name, %3 a number, %4 "0.4 to 2.0"
        return CoupleWords::tr("%1: %2’s answers lie higher by %3 (95 % interval %4). That is more "
                               "than the errors of both results explain.")
            .arg(wording::dimensionName(dimension), names[secondHigher ? 1 : 0], size, interval);
    }
    //: %1 a dimension, %2 a number, %3 "-0.4 to 1.0"
    return CoupleWords::tr("%1: the two lie %2 apart (95 % interval %3). The errors of both "
                           "results may explain that alone.")
        .arg(wording::dimensionName(dimension), size, interval);
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

QString pullText(const core::CouplePicture &picture, const Names &names)
{
    const bool secondFirst = picture.who == core::Partner::Second;
    const QString &one = names[secondFirst ? 1 : 0];
    const QString &other = names[secondFirst ? 0 : 1];
    switch (picture.pull) {
    case core::Pull::PursueWithdraw:
        return CoupleWords::tr(
                   "%1’s answers lie higher on anxiety, %2’s higher on avoidance. Under strain "
                   "somebody higher on anxiety tends to come closer, which protects the bond; "
                   "somebody higher on avoidance tends to step back, which protects calm and room. "
                   "Each of these can call for the other. A ring like this has no first step, and "
                   "neither wish is wrong.")
            .arg(one, other);
    case core::Pull::BothPursue:
        return CoupleWords::tr(
            "Both results lie higher on anxiety and lower on avoidance. Under strain both people "
            "may come closer at the same time. That protects the bond and keeps things in the "
            "open; it can also heat up fast, while each waits for the other to be calm.");
    case core::Pull::BothWithdraw:
        return CoupleWords::tr(
            "Both results lie lower on anxiety and higher on avoidance. Under strain both people "
            "may step back. That protects calm and room for each; hard things can stay unsaid for "
            "a long time, because both leave the first word to the other.");
    case core::Pull::Steady:
        return CoupleWords::tr(
            "Both results lie lower on both dimensions. Under everyday strain both people may find "
            "it easy to ask and easy to give room. A hard week can still lead either of them to "
            "press or to step back.");
    case core::Pull::OneSteady:
        return CoupleWords::tr(
                   "%1’s answers lie lower on both dimensions, %2’s higher on at least one. Under "
                   "strain %2 may come closer or step back, which protects the bond or calm and "
                   "room; %1 may find it easier to stay with that. Being the calm one is nobody’s "
                   "task: %1’s own wishes can go unsaid then.")
            .arg(one, other);
    case core::Pull::Alternating:
        return CoupleWords::tr(
            "At least one of the two results lies higher on both dimensions. Somebody there may "
            "wish to be close and find closeness uneasy, at times within one hour. Coming closer "
            "protects the bond, stepping back protects from being hurt; seen from outside the "
            "change between them can be hard to read.");
    case core::Pull::Unclear:
        if (picture.relationships == core::Relationships::Different) {
            return CoupleWords::tr(
                "The two answered about different relationships, so nothing can be said of how "
                "these two positions pull on each other. The questions need none of that.");
        }
        return CoupleWords::tr(
            "The two results lie too near a line, or their errors are too large, to say how these "
            "two positions pull on each other: the same answers fit more than one description. "
            "The questions need none.");
    }
    return {};
}

QStringList questions(core::Pull pull)
{
    QStringList asked = questionsOfPull(pull);
    asked << CoupleWords::tr("When were we last close again after a hard hour, and what helped?");
    return asked;
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
