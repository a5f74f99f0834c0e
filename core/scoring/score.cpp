// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/score.h"

#include "core/scoring/combination.h"
#include "core/scoring/scored_items.h"

#include <algorithm>

namespace core
{
namespace
{

double keyedValue(const Scoring &scoring, const ScoredItem &item, int raw)
{
    if (scoring.method == ScoringMethod::SumCorrect) {
        const QStringList accepted = scoring.correctAnswers.value(item.keyed.itemId);
        return accepted.contains(QString::number(raw)) ? 1.0 : 0.0;
    }
    const double value = valueOfAnswer(scoring, raw);
    return item.keyed.keying < 0 ? item.range.lo + item.range.hi - value : value;
}

std::vector<WeightedValue> answeredValues(const std::vector<ItemContribution> &contributions,
                                          const ScoredItems &scored)
{
    std::vector<WeightedValue> values;
    values.reserve(contributions.size());
    for (std::size_t i = 0; i < contributions.size(); ++i) {
        if (contributions[i].keyed)
            values.push_back({*contributions[i].keyed, scored.items[i].keyed.weight});
    }
    return values;
}

void measurePulls(const Scoring &scoring, const std::vector<WeightedValue> &values,
                  SubscaleScore &subscale)
{
    const std::optional<double> whole = combine(scoring, values, subscale.of);
    std::size_t answer = 0;
    for (ItemContribution &contribution : subscale.contributions) {
        if (!contribution.keyed)
            continue;
        std::vector<WeightedValue> others = values;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(answer++));
        const std::optional<double> without = combine(scoring, others, subscale.of);
        if (whole && without)
            contribution.pull = *whole - *without;
    }
}

SubscaleScore scoreItems(const Instrument &instrument, const Scoring &scoring, const Form &form,
                         const AnswerSheet &sheet)
{
    const ScoredItems scored = scoredItems(instrument, scoring, form);
    SubscaleScore subscale;
    subscale.scoringId = scoring.id;
    subscale.of = static_cast<int>(scored.items.size());
    subscale.minimum = scored.minimum;
    for (const ScoredItem &item : scored.items) {
        ItemContribution contribution;
        contribution.itemId = item.keyed.itemId;
        contribution.reversed = item.keyed.keying < 0;
        contribution.raw = sheet.answerTo(item.keyed.itemId);
        if (contribution.raw)
            contribution.keyed = keyedValue(scoring, item, *contribution.raw);
        subscale.contributions.push_back(std::move(contribution));
    }

    const std::vector<WeightedValue> values = answeredValues(subscale.contributions, scored);
    subscale.answered = static_cast<int>(values.size());
    subscale.spread = standardDeviation(values);
    measurePulls(scoring, values, subscale);
    if (const std::optional<KeyedRange> range = scored.sharedRange(); range && !scored.incomplete)
        subscale.scale = combinedScale(scoring, *range, subscale.of);
    if (!scored.incomplete && subscale.answered >= subscale.minimum)
        subscale.value = combine(scoring, values, subscale.of);
    return subscale;
}

std::optional<KeyedRange> rangeOfParts(const std::vector<const SubscaleScore *> &parts)
{
    if (parts.empty() || !parts.front()->scale)
        return std::nullopt;
    for (const SubscaleScore *part : parts) {
        if (part->scale != parts.front()->scale)
            return std::nullopt;
    }
    const Scale scale = *parts.front()->scale;
    return KeyedRange{static_cast<double>(scale.lo()), static_cast<double>(scale.hi())};
}

/// The definition keeps no weights of parts, so a weighted composite would come out wrong.
bool isComputable(const Scoring &scoring)
{
    const bool weighted = scoring.method == ScoringMethod::WeightedSum ||
                          scoring.method == ScoringMethod::WeightedMean;
    return scoring.items.empty() && !weighted;
}

SubscaleScore scoreComposite(const Scoring &scoring, const Score &soFar)
{
    SubscaleScore subscale;
    subscale.scoringId = scoring.id;
    subscale.of = static_cast<int>(scoring.componentScores.size());
    subscale.minimum =
        scoring.minimumAnswered > 0 ? std::min(scoring.minimumAnswered, subscale.of) : subscale.of;
    std::vector<const SubscaleScore *> parts;
    std::vector<WeightedValue> values;
    for (const QString &id : scoring.componentScores) {
        const SubscaleScore *part = soFar.find(id);
        if (!part)
            continue;
        parts.push_back(part);
        if (part->value)
            values.push_back({*part->value});
    }
    subscale.answered = static_cast<int>(values.size());
    if (!isComputable(scoring))
        return subscale;
    subscale.spread = standardDeviation(values);
    if (const std::optional<KeyedRange> range = rangeOfParts(parts))
        subscale.scale = combinedScale(scoring, *range, subscale.of);
    if (subscale.answered >= subscale.minimum)
        subscale.value = combine(scoring, values, subscale.of);
    return subscale;
}

} // namespace

const SubscaleScore *Score::find(const QString &scoringId) const
{
    const auto found = std::find_if(subscales.begin(), subscales.end(), [&](const auto &subscale) {
        return subscale.scoringId == scoringId;
    });
    return found == subscales.end() ? nullptr : &*found;
}

Result<Score> score(const Instrument &instrument, const AnswerSheet &sheet)
{
    const Form *form = instrument.findForm(sheet.formId());
    if (!form)
        return Error{ErrorCode::Mismatch, sheet.formId()};

    Score result;
    result.instrumentId = instrument.id;
    result.definitionHash = instrument.definitionHash;
    result.formId = form->id;
    result.subscales.reserve(instrument.scorings.size());
    for (const Scoring &scoring : instrument.scorings) {
        result.subscales.push_back(scoring.componentScores.isEmpty()
                                       ? scoreItems(instrument, scoring, *form, sheet)
                                       : scoreComposite(scoring, result));
    }
    return result;
}

} // namespace core
