// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/answer_quality.h"

#include "core/scoring/score.h"

#include <algorithm>
#include <cmath>

namespace core
{
namespace
{

bool hasAnswersKeyedBothWays(const Instrument &instrument, const AnswerSheet &sheet)
{
    return std::any_of(
        instrument.scorings.begin(), instrument.scorings.end(), [&](const Scoring &scoring) {
            const auto answeredWithKeying = [&](int keying) {
                return std::any_of(
                    scoring.items.begin(), scoring.items.end(), [&](const KeyedItem &item) {
                        return item.keying == keying && sheet.answerTo(item.itemId).has_value();
                    });
            };
            return answeredWithKeying(1) && answeredWithKeying(-1);
        });
}

bool isStraightLine(const Instrument &instrument, const AnswerSheet &sheet)
{
    const QMap<QString, int> &answers = sheet.answers();
    const bool allTheSame = std::all_of(answers.begin(), answers.end(),
                                        [&](int answer) { return answer == answers.first(); });
    return answers.size() >= fewestForStraightLine && allTheSame &&
           hasAnswersKeyedBothWays(instrument, sheet);
}

bool isTooThin(const Instrument &instrument, const AnswerSheet &sheet)
{
    if (!instrument.plane)
        return false;
    const Result<Score> scored = score(instrument, sheet);
    if (!scored)
        return true;
    return std::any_of(dimensions.begin(), dimensions.end(), [&](Dimension dimension) {
        const SubscaleScore *subscale = scored->find((*instrument.plane)[dimension]);
        return subscale && subscale->answered < subscale->minimum;
    });
}

/// −1: clearly denied, 1: clearly agreed, 0: neither.
int clearSide(const Scale &scale, int answer)
{
    const double fromMiddle = answer - scale.midpoint();
    const double clear = (scale.hi() - scale.lo()) / 4.0;
    if (std::abs(fromMiddle) < clear)
        return 0;
    return fromMiddle > 0.0 ? 1 : -1;
}

/// 0 in the middle of the scale, 1 at its ends.
double distanceFromMiddle(const Scale &scale, int answer)
{
    return 2.0 * std::abs(answer - scale.midpoint()) / (scale.hi() - scale.lo());
}

} // namespace

QStringList AnswerQuality::contradictingItems() const
{
    QStringList items;
    for (const ContradictingPair &pair : contradictingPairs)
        items << pair.first << pair.second;
    items.removeDuplicates();
    return items;
}

AnswerQuality assessAnswers(const Instrument &instrument, const AnswerSheet &sheet)
{
    AnswerQuality quality;
    std::size_t answeredPairs = 0;
    for (const auto &pair : instrument.oppositePairs) {
        const std::optional<int> first = sheet.answerTo(pair.first);
        const std::optional<int> second = sheet.answerTo(pair.second);
        const Item *firstItem = instrument.findItem(pair.first);
        const Item *secondItem = instrument.findItem(pair.second);
        if (!first || !second || !firstItem || !secondItem || !firstItem->scale ||
            !secondItem->scale)
            continue;
        ++answeredPairs;
        const int side = clearSide(*firstItem->scale, *first);
        if (side != 0 && side == clearSide(*secondItem->scale, *second)) {
            const double strength = (distanceFromMiddle(*firstItem->scale, *first) +
                                     distanceFromMiddle(*secondItem->scale, *second)) /
                                    2.0;
            quality.contradictingPairs.push_back(
                {pair.first, pair.second, *first, *second, strength});
        }
    }
    std::stable_sort(quality.contradictingPairs.begin(), quality.contradictingPairs.end(),
                     [](const ContradictingPair &a, const ContradictingPair &b) {
                         return a.strength > b.strength;
                     });

    if (isStraightLine(instrument, sheet))
        quality.concerns.push_back(QualityConcern::StraightLining);
    if (isTooThin(instrument, sheet))
        quality.concerns.push_back(QualityConcern::TooManyMissing);
    const std::size_t contradictions = quality.contradictingPairs.size();
    if (contradictions >= 2 && 2 * contradictions > answeredPairs)
        quality.concerns.push_back(QualityConcern::ContradictingPairs);
    return quality;
}

} // namespace core
