// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/plane_key.h"

#include "core/scoring/score.h"
#include "core/scoring/scored_items.h"

#include <algorithm>
#include <cstdlib>

namespace core
{
namespace
{

int keyingOf(const Scoring &scoring, const QString &itemId)
{
    const auto found = std::find_if(scoring.items.begin(), scoring.items.end(),
                                    [&](const KeyedItem &item) { return item.itemId == itemId; });
    return found == scoring.items.end() ? 0 : found->keying;
}

bool isPlainMean(const Scoring &scoring)
{
    return scoring.method == ScoringMethod::MeanCoded && scoring.transforms.empty() &&
           scoring.valueMap.isEmpty();
}

} // namespace

int PlaneKey::itemsOn(Dimension dimension) const
{
    return static_cast<int>(std::count_if(
        keying.begin(), keying.end(), [&](const auto &keyed) { return keyed[dimension] != 0; }));
}

Result<PlaneKey> planeKey(const Instrument &instrument, std::optional<double> allowedMissing)
{
    Result<PlaneKey> key = planeKey(instrument, instrument.forms.front());
    if (key && allowedMissing) {
        for (const Dimension dimension : dimensions)
            key->minimumAnswered[dimension] =
                minimumAnswered(key->itemsOn(dimension), *allowedMissing);
    }
    return key;
}

Result<PlaneKey> planeKey(const Instrument &instrument, const Form &form)
{
    const Error notApplicable{ErrorCode::RuleNotApplicable, instrument.id};
    if (!instrument.plane)
        return notApplicable;
    PlaneKey key;
    for (const QString &id : form.itemIds) {
        const Item *item = instrument.findItem(id);
        if (item && item->type == ItemType::Likert)
            key.itemIds.append(id);
    }
    key.keying.resize(static_cast<std::size_t>(key.itemIds.size()));
    std::optional<Scale> shared;
    for (const Dimension dimension : dimensions) {
        const Scoring &scoring = *instrument.findScoring((*instrument.plane)[dimension]);
        const std::optional<Scale> scale = instrument.scaleOf(scoring);
        if (!isPlainMean(scoring) || !scale || (shared && shared != scale))
            return notApplicable;
        shared = scale;
        for (std::size_t i = 0; i < key.keying.size(); ++i)
            key.keying[i][dimension] = keyingOf(scoring, key.itemIds[static_cast<qsizetype>(i)]);
        key.minimumAnswered[dimension] = scoredItems(instrument, scoring, form).minimum;
    }
    key.answers = *shared;
    return key;
}

PlaneKey withoutReversal(PlaneKey key)
{
    for (PerDimension<int> &keyed : key.keying)
        keyed = {std::abs(keyed.anxiety), std::abs(keyed.avoidance)};
    return key;
}

std::vector<std::size_t> completeRows(const ResponseTable &table, const PlaneKey &key)
{
    std::vector<std::size_t> rows;
    std::vector<std::uint8_t> gaps(ResponseTable::blockRows);
    for (std::size_t block = 0; block < table.blocks(); ++block) {
        std::fill(gaps.begin(), gaps.end(), std::uint8_t{0});
        for (int item = 0; item < key.items(); ++item) {
            if (key.keying[static_cast<std::size_t>(item)] == PerDimension<int>{0, 0})
                continue;
            const auto column = table.column(block, item);
            for (std::size_t i = 0; i < column.size(); ++i)
                gaps[i] |= column[i] == ResponseTable::missing;
        }
        for (std::size_t i = 0; i < table.rowsIn(block); ++i) {
            if (gaps[i] == 0)
                rows.push_back(block * ResponseTable::blockRows + i);
        }
    }
    return rows;
}

} // namespace core
