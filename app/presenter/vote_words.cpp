// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/vote_words.h"

#include "app/foundation/text/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace app
{
namespace
{

struct VoteWords {
    Q_DECLARE_TR_FUNCTIONS(VoteWords)
};

QString spreadSentence(const core::PlacementSpread &spread)
{
    const QString anxiety = wording::number(spread.mean.anxiety);
    const QString avoidance = wording::number(spread.mean.avoidance);
    if (!spread.deviation) {
        return VoteWords::tr("It lies at anxiety %1 and avoidance %2.").arg(anxiety, avoidance);
    }
    return VoteWords::tr("Their mean is anxiety %1 and avoidance %2; the ellipse reaches one "
                         "standard deviation to each side (%3 and %4).")
        .arg(anxiety, avoidance, wording::number(spread.deviation->anxiety),
             wording::number(spread.deviation->avoidance));
}

} // namespace

QString handShare(double share)
{
    //: A percentage, with the space your language puts before the sign.
    return VoteWords::tr("%1 %").arg(wording::number(share * 100.0, 0));
}

QString voteSentences(const core::ClassVote &vote)
{
    QStringList sentences;
    if (vote.raisedHands() > 0) {
        // The undecided are among them: the two numbers are not to be added.
        sentences << (vote.undecided > 0
                          ? VoteWords::tr("%n hand(s) raised, %1 of them undecided.", nullptr,
                                          vote.raisedHands())
                                .arg(wording::count(static_cast<std::size_t>(vote.undecided)))
                          : VoteWords::tr("%n hand(s) raised.", nullptr, vote.raisedHands()));
    }
    if (const auto spread = core::spreadOf(vote.placements)) {
        sentences << VoteWords::tr("%n placement(s) by the class.", nullptr,
                                   static_cast<int>(vote.placements.size()))
                  << spreadSentence(*spread);
    }
    return sentences.join(u' ');
}

QString voteCountSentences(const core::ClassVote &vote)
{
    QStringList sentences;
    for (const core::Style corner : core::styles) {
        if (const auto share = vote.share(corner)) {
            //: A corner's name, then hands raised for it and their share of all hands
            sentences << VoteWords::tr("%1: %2 (%3).")
                             .arg(wording::styleName(corner),
                                  wording::count(static_cast<std::size_t>(vote.hands[corner])),
                                  handShare(*share));
        }
    }
    return sentences.join(u' ');
}

QString voteBesideBoxSentences(const core::ClassVote &vote, const core::Vignette &vignette)
{
    const core::VoteBesideBox beside = core::besideBox(vote, vignette);
    QStringList sentences;
    if (vote.raisedHands() > 0) {
        sentences << VoteWords::tr("%1 of %2 hands went to a corner that the box reaches into.")
                         .arg(wording::count(static_cast<std::size_t>(beside.hands)),
                              wording::count(static_cast<std::size_t>(vote.raisedHands())));
    }
    if (!vote.placements.empty()) {
        sentences << VoteWords::tr("%1 of %2 placements lie within the box.")
                         .arg(wording::count(beside.placements),
                              wording::count(vote.placements.size()));
    }
    sentences << VoteWords::tr("The text leaves room for other readings too.");
    return sentences.join(u' ');
}

} // namespace app
