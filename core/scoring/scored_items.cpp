// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scored_items.h"

#include "core/scoring/score.h"

#include <algorithm>

namespace core
{
namespace
{

KeyedRange keyedRange(const Scoring &scoring, const Scale &scale)
{
    if (scoring.method == ScoringMethod::SumCorrect)
        return {0.0, 1.0};
    if (scoring.valueMap.isEmpty())
        return {static_cast<double>(scale.lo()), static_cast<double>(scale.hi())};
    const double first = valueOfAnswer(scoring, scale.lo());
    KeyedRange range{first, first};
    for (int answer = scale.lo() + 1; answer <= scale.hi(); ++answer) {
        const double value = valueOfAnswer(scoring, answer);
        range = {std::min(range.lo, value), std::max(range.hi, value)};
    }
    return range;
}

int minimumOf(const Scoring &scoring, const Form &form, int items)
{
    if (scoring.method == ScoringMethod::WeightedSum)
        return items;
    const int stated = form.minimumAnswered.value(scoring.id, scoring.minimumAnswered);
    return stated > 0 ? std::min(stated, items) : minimumAnswered(items);
}

} // namespace

std::optional<KeyedRange> ScoredItems::sharedRange() const
{
    if (items.empty())
        return std::nullopt;
    const KeyedRange first = items.front().range;
    const bool shared = std::all_of(items.begin(), items.end(),
                                    [&](const ScoredItem &item) { return item.range == first; });
    return shared ? std::optional(first) : std::nullopt;
}

ScoredItems scoredItems(const Instrument &instrument, const Scoring &scoring, const Form &form)
{
    ScoredItems scored;
    for (const KeyedItem &keyed : scoring.items) {
        if (keyed.keying == 0 || !form.itemIds.contains(keyed.itemId))
            continue;
        const Item *item = instrument.findItem(keyed.itemId);
        if (!item)
            continue;
        if (item->type != ItemType::Likert || !item->scale) {
            scored.incomplete = true;
            continue;
        }
        scored.items.push_back({keyed, *item->scale, keyedRange(scoring, *item->scale)});
    }
    scored.minimum = minimumOf(scoring, form, static_cast<int>(scored.items.size()));
    return scored;
}

double valueOfAnswer(const Scoring &scoring, int answer)
{
    return scoring.valueMap.value(QString::number(answer), answer);
}

} // namespace core
