// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/home_records.h"

#include "app/mapview/saved_result.h"
#include "app/print/sheets/entry_text.h"
#include "app/window/saved_results.h"
#include "core/content/reading_suggestions.h"
#include "core/records/assessment_answers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

QDate dayOf(const QDateTime &time)
{
    return time.toLocalTime().date();
}

std::optional<HomeState::OpenQuiz> openQuizOf(const Services &services, core::PersonId person)
{
    const auto unfinished = services.records->assessments().unfinished(person);
    if (!unfinished || unfinished->empty())
        return std::nullopt;
    const core::Assessment &newest = unfinished->front();
    HomeState::OpenQuiz quiz{.id = newest.id,
                             .questionnaire = newest.instrumentId,
                             .about = newest.targetName,
                             .answered = static_cast<int>(newest.answers.size()),
                             .begun = dayOf(newest.startedAt),
                             .others = static_cast<int>(unfinished->size()) - 1};
    const auto instrument =
        services.instruments.definition(newest.instrumentId, newest.definitionHash);
    if (!instrument)
        return quiz;
    quiz.questionnaire = instrument->name;
    if (const core::Target *target = instrument->findTarget(newest.targetId);
        target && quiz.about.isEmpty() && newest.targetId != u"general"_s) {
        quiz.about = instrument->text(target->nameKey, services.language.current());
    }
    if (const auto sheet = core::answersOf(newest, *instrument)) {
        quiz.answered = sheet->answeredCount();
        quiz.of = static_cast<int>(sheet->itemIds().size());
    }
    return quiz;
}

std::optional<HomeState::LastResult> lastResultOf(const Services &services, core::PersonId person,
                                                  const QDateTime &now)
{
    const auto finished = services.records->assessments().finished(person);
    if (!finished || finished->empty())
        return std::nullopt;
    core::SavedEvaluator evaluator(services.instruments, services.content.normsFolder());
    const SavedResult newest =
        describeResult(finished->front(), evaluator, services.language.current());
    HomeState::LastResult result{.id = newest.assessment.id,
                                 .day = dayOf(*newest.assessment.finishedAt),
                                 .about = newest.heading()};
    // A clock that was set back makes no result of the future.
    result.daysAgo = std::max(0, static_cast<int>(result.day.daysTo(dayOf(now))));
    if (newest.point)
        result.classification = newest.saved->evaluation.classification;
    else
        result.whyNone = newest.numbers;
    return result;
}

/// To its end, or begun and left in the text.
bool isReading(const core::ReadingState &state)
{
    return state.finished || state.textPosition > 0;
}

} // namespace

HomeState homeOf(const Services &services, core::PersonId person, const QDateTime &now)
{
    HomeState state;
    if (!services.records)
        return state;
    state.openQuiz = openQuizOf(services, person);
    if (person != core::me)
        return state;
    state.lastResult = lastResultOf(services, person, now);
    if (const auto entries = services.records->journal().count(person); entries && *entries > 0)
        state.journal.emplace();
    const auto readings = services.records->readingLog().readings();
    if (!state.isEmpty() ||
        (readings && std::any_of(readings->begin(), readings->end(), &isReading)))
        state.next.emplace();
    return state;
}

void addSlowly(HomeState &state, const Services &services, core::PersonId person)
{
    if (state.journal) {
        state.journal.reset();
        const auto entries = services.records->journal().entries(person);
        if (entries && !entries->empty()) {
            const core::JournalEntry &newest = entries->front();
            // Whoever starts the program reads this page; only a passphrase says who that is.
            state.journal = {.id = newest.id,
                             .day = dayOf(newest.writtenAt),
                             .words = services.records->isSealed() ? headline(newest) : QString()};
        }
    }
    if (!state.next)
        return;
    state.next.reset();
    const auto library = services.content.library(services.language.current());
    const auto readings = services.records->readingLog().readings();
    if (!library || !readings)
        return;
    QSet<QString> read;
    QString begun;
    for (const core::ReadingState &reading : *readings) {
        const core::Article *article = (*library)->article(reading.articleId);
        if (!article || !isReading(reading))
            continue;
        if (reading.finished)
            read.insert(article->id);
        else if (begun.isEmpty() && article->section != u"help"_s)
            begun = article->id; // the newest comes first
    }
    const QString id = begun.isEmpty()
                           ? core::nextArticle(**library, newestPosition(services, person), read)
                           : begun;
    if (const core::Article *article = (*library)->article(id)) {
        state.next = {.id = article->id,
                      .title = article->title,
                      .minutes = article->minutes,
                      .isBegun = !begun.isEmpty(),
                      .read = static_cast<int>(read.size()),
                      .of = static_cast<int>((*library)->articles().size())};
    }
}

} // namespace app
