// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/class_selection.h"

#include "core/cohort/embedded_form.h"
#include "core/cohort/simulation.h"
#include "core/scoring/precision.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

struct ShortForm {
    core::AnswersUsed used;
    QLatin1StringView id;
};
constexpr std::array shortForms{ShortForm{core::AnswersUsed::EcrS, "ecr-s"_L1},
                                ShortForm{core::AnswersUsed::Ecr12, "ecr-12"_L1}};

bool hasReversedItems(const core::PlaneKey &key)
{
    return core::withoutReversal(key) != key;
}

std::vector<std::size_t> placedRows(const core::CohortScores &scores)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < scores.size(); ++row) {
        if (scores.at(row))
            rows.push_back(row);
    }
    return rows;
}

/// The people in these rows of a class, without figures.
ClassData peopleOf(const ClassData &data, const std::vector<std::size_t> &rows)
{
    ClassData people{.name = data.name,
                     .instrumentId = data.instrumentId,
                     .drawnFrom = data.drawnFrom,
                     .key = data.key,
                     .trueKey = data.trueKey,
                     .ids = core::selectPeople(data.ids, rows),
                     .scores = core::selectPeople(data.scores, rows),
                     .ownScale = data.ownScale,
                     .others = data.others,
                     .report = data.report};
    if (data.answers) {
        people.answers =
            std::make_shared<const core::ResponseTable>(core::selectPeople(*data.answers, rows));
    }
    people.rows.reserve(rows.size());
    for (const std::size_t row : rows)
        people.rows.push_back(data.loadedRow(row));
    return people;
}

std::shared_ptr<const ClassData> drawnFrom(const ClassData &whole, const ClassSelection::Draw &draw,
                                           std::size_t smallest)
{
    const std::vector<std::size_t> placed = placedRows(whole.scores);
    std::vector<std::size_t> rows = core::sampleAtRandom(placed.size(), draw.people, draw.seed);
    for (std::size_t &row : rows)
        row = placed[row];
    auto drawn = std::make_shared<ClassData>(peopleOf(whole, rows));
    describe(*drawn, smallest);
    return drawn;
}

} // namespace

std::vector<AnswerReading> answerReadings(const ClassData &loaded,
                                          const core::InstrumentCatalogue &instruments)
{
    std::vector<AnswerReading> readings;
    if (!loaded.answers)
        return readings;
    readings.push_back({core::AnswersUsed::All, loaded.instrumentId, *loaded.key});
    const auto full = instruments.instrument(loaded.instrumentId);
    for (const ShortForm &form : shortForms) {
        const auto shortForm = instruments.instrument(form.id);
        if (!full || !shortForm)
            continue;
        if (auto key = core::embeddedKey(*full, *shortForm)) {
            key->answers = loaded.key->answers;
            readings.push_back({form.used, form.id, std::move(*key)});
        }
    }
    if (hasReversedItems(*loaded.key)) {
        readings.push_back({core::AnswersUsed::ReversalForgotten, loaded.instrumentId,
                            core::withoutReversal(*loaded.key)});
    }
    return readings;
}

core::ErrorOfScores errorOfScores(const std::optional<core::Norm> &norm, const ClassData &data)
{
    core::ErrorOfScores error;
    for (const core::Dimension dimension : core::dimensions) {
        if (norm) {
            const core::NormDistribution &sample = norm->distributions[dimension];
            error.standardError[dimension] = core::standardErrorOfMeasurement(
                sample.sd * norm->scale.stretchTo(core::planeScale), sample.alpha);
            error.published = true;
        } else if (data.statistics && data.answerFigures) {
            const double alpha = data.answerFigures->on[dimension].alpha.value_or(0.9);
            error.standardError[dimension] = core::standardErrorOfMeasurement(
                data.statistics->on[dimension].sd, std::clamp(alpha, 0.0, 1.0));
        }
    }
    return error;
}

std::shared_ptr<const ClassData> wholeClass(const std::shared_ptr<const ClassData> &loaded,
                                            const ClassSelection &selection)
{
    const bool asLoaded = selection.used() == core::AnswersUsed::All;
    const bool complete = selection.completeOnly && loaded->answers;
    if (asLoaded && !complete && selection.smallest == core::smallestGroup)
        return loaded;
    auto whole = std::make_shared<ClassData>(
        complete ? peopleOf(*loaded, core::completeRows(*loaded->answers, *loaded->key)) : *loaded);
    if (!asLoaded) {
        whole->key = selection.answers->key;
        if (selection.used() == core::AnswersUsed::ReversalForgotten)
            whole->trueKey = loaded->key;
        whole->instrumentId = selection.answers->instrumentId;
        if (auto scores = core::scoreCohort(*whole->answers, *whole->key))
            whole->scores = std::move(*scores);
    }
    describe(*whole, selection.smallest);
    return whole;
}

SelectedClass selectedClass(const std::shared_ptr<const ClassData> &loaded,
                            const std::shared_ptr<const ClassData> &whole,
                            const ClassSelection &selection)
{
    SelectedClass selected{
        .loaded = loaded->scores.size(), .used = selection.used(), .whole = whole, .shown = whole};
    if (selection.draw)
        selected.shown = drawnFrom(*whole, *selection.draw, selection.smallest);
    if (selected.used != core::AnswersUsed::All) {
        const std::vector<std::size_t> &rows = selected.shown->rows;
        selected.byAllAnswers =
            rows.empty() ? loaded->scores : core::selectPeople(loaded->scores, rows);
    }
    if (selection.again) {
        auto again = std::make_shared<ClassData>(*selected.shown);
        again->scores = core::measureAgain(
            selected.shown->scores,
            core::groupReliability(whole->scores, selection.again->standardError),
            selection.again->seed);
        again->answers.reset();
        again->key.reset();
        describe(*again, selection.smallest);
        selected.measuredFirst = selected.shown->scores;
        selected.shown = again;
    }
    return selected;
}

} // namespace app
