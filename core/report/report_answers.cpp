// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_answers.h"

#include <algorithm>
#include <cmath>

namespace core
{
namespace
{

QString statementOf(const Instrument &instrument, const QString &itemId, const QString &language)
{
    const Item *item = instrument.findItem(itemId);
    const QString text = item ? instrument.text(item->textKey, language) : QString();
    return text.isEmpty() ? itemId : text;
}

// A value map gives keyed answers a range of its own, which nothing can be drawn on.
std::optional<Scale> scaleOf(const Instrument &instrument, const ItemContribution &contribution)
{
    const Item *item = instrument.findItem(contribution.itemId);
    if (!item || !item->scale || !contribution.keyed || *contribution.keyed < item->scale->lo() ||
        *contribution.keyed > item->scale->hi())
        return std::nullopt;
    return item->scale;
}

double meanOf(const std::vector<ItemContribution> &contributions)
{
    double sum = 0.0;
    int answered = 0;
    for (const ItemContribution &contribution : contributions) {
        if (contribution.keyed) {
            sum += *contribution.keyed;
            ++answered;
        }
    }
    return answered > 0 ? sum / answered : 0.0;
}

} // namespace

AnswerTable answersOf(const SavedEvaluation &result, const QString &language)
{
    AnswerTable table;
    const Instrument &instrument = result.instrument;
    for (const Item &item : instrument.items) {
        for (const Dimension dimension : dimensions) {
            const SubscaleScore *subscale =
                result.evaluation.score.find((*instrument.plane)[dimension]);
            if (!subscale)
                continue;
            for (const ItemContribution &contribution : subscale->contributions) {
                if (contribution.itemId == item.id) {
                    table.rows.push_back(
                        {dimension, contribution,
                         instrument.keyOnly ? QString() : instrument.text(item.textKey, language)});
                }
            }
        }
    }
    return table;
}

ReasonTable reasonsOf(const SavedEvaluation &result, const QString &language)
{
    const Instrument &instrument = result.instrument;
    const Placement &placement = *result.evaluation.placement;
    ReasonTable table;
    table.point = placement.point();
    for (const Dimension dimension : dimensions) {
        const SubscaleScore *subscale =
            result.evaluation.score.find((*instrument.plane)[dimension]);
        if (!subscale)
            continue;
        std::vector<ItemContribution> sorted = subscale->contributions;
        const double mean = meanOf(sorted);
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
            return std::abs(a.pull) > std::abs(b.pull);
        });
        for (const ItemContribution &contribution : sorted) {
            const AttachmentPoint without =
                pointWithout(placement, dimension, *subscale, contribution);
            table.rows.push_back({dimension, contribution,
                                  statementOf(instrument, contribution.itemId, language),
                                  scaleOf(instrument, contribution), mean,
                                  table.point[dimension] - without[dimension], without});
        }
    }
    return table;
}

ContradictingAnswers contradictionsOf(const SavedEvaluation &result, const QString &language)
{
    const AnswerQuality &quality = result.evaluation.quality;
    ContradictingAnswers answers;
    if (std::find(quality.concerns.begin(), quality.concerns.end(),
                  QualityConcern::ContradictingPairs) == quality.concerns.end())
        return answers;
    const auto answerTo = [&](const QString &itemId, int raw) {
        return ContradictingAnswers::Answer{itemId,
                                            statementOf(result.instrument, itemId, language), raw};
    };
    for (const ContradictingPair &pair : quality.contradictingPairs) {
        answers.pairs.emplace_back(answerTo(pair.first, pair.firstAnswer),
                                   answerTo(pair.second, pair.secondAnswer));
    }
    return answers;
}

} // namespace core
