// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/quiz_run.h"

#include "core/records/assessment_answers.h"

#include <algorithm>

namespace app
{

QuizRun::QuizRun(core::Instrument instrument, core::Assessment assessment, core::AnswerSheet sheet,
                 core::Store *store)
    : m_instrument(std::move(instrument))
    , m_assessment(std::move(assessment))
    , m_sheet(std::move(sheet))
    , m_store(store)
{
}

QuizRun QuizRun::begin(core::Instrument instrument, const QString &formId,
                       const core::Target &target, const QString &targetName,
                       const QString &language, core::PersonId person, core::Store *store,
                       const Clock &clock)
{
    const core::Form *found = instrument.findForm(formId);
    const core::Form form = found ? *found : instrument.forms.front();
    core::Assessment assessment;
    assessment.personId = person;
    assessment.instrumentId = instrument.id;
    assessment.definitionHash = instrument.definitionHash;
    assessment.formId = form.id;
    assessment.targetId = target.id;
    assessment.targetName = targetName;
    assessment.language = language;
    assessment.startedAt = clock();
    core::AnswerSheet sheet(instrument, form);
    QuizRun run(std::move(instrument), std::move(assessment), std::move(sheet), store);
    run.m_assessment.currentItemId = run.m_sheet.itemIds().value(0);
    if (store) {
        if (const auto id = store->assessments().add(run.m_assessment))
            run.m_assessment.id = *id;
    }
    return run;
}

core::Result<QuizRun> QuizRun::resume(core::Instrument instrument,
                                      const core::Assessment &assessment, core::Store *store)
{
    core::Result<core::AnswerSheet> sheet = core::answersOf(assessment, instrument);
    if (!sheet)
        return sheet.error();
    QuizRun run(std::move(instrument), assessment, std::move(*sheet), store);
    const auto place = run.m_sheet.itemIds().indexOf(assessment.currentItemId);
    run.m_position = static_cast<int>(std::max<qsizetype>(0, place));
    return run;
}

core::Result<QuizRun> QuizRun::again(core::Instrument instrument,
                                     const core::Assessment &assessment, const QString &title,
                                     core::Store *store, const Clock &clock)
{
    core::Assessment copy = assessment;
    copy.id = 0;
    copy.title = title;
    copy.onPaper = false;
    copy.corrections.clear();
    copy.notes.clear();
    copy.startedAt = clock();
    copy.finishedAt.reset();
    auto run = resume(std::move(instrument), copy, store);
    if (run)
        run->m_waits = store != nullptr;
    return run;
}

core::Result<QuizRun> QuizRun::correction(core::Instrument instrument,
                                          const core::Assessment &assessment)
{
    core::Assessment copy = assessment;
    copy.id = 0;
    copy.currentItemId.clear();
    return resume(std::move(instrument), copy, nullptr);
}

const core::Item &QuizRun::item(int position) const
{
    return *m_instrument.findItem(m_sheet.itemIds().at(position));
}

int QuizRun::positionOf(const QString &itemId) const
{
    return static_cast<int>(m_sheet.itemIds().indexOf(itemId));
}

QString QuizRun::statement(int position, const QString &language) const
{
    return m_instrument.textAbout(m_assessment.targetId, m_assessment.targetName,
                                  item(position).textKey, language);
}

QString QuizRun::head(const QString &language) const
{
    const core::Target *target = m_instrument.findTarget(m_assessment.targetId);
    const QString &key =
        target && !target->headKey.isEmpty() ? target->headKey : currentItem().questionHeadKey;
    return m_instrument.textAbout(m_assessment.targetId, m_assessment.targetName, key, language);
}

QString QuizRun::relationship(const QString &language) const
{
    return m_instrument.relationshipName(m_assessment.targetId, m_assessment.targetName, language);
}

bool QuizRun::isDone(int position) const
{
    const QString &id = m_sheet.itemIds().at(position);
    return m_sheet.answerTo(id).has_value() || m_sheet.isSkipped(id);
}

core::Result<core::Done> QuizRun::changed(const QString &itemId)
{
    m_assessment.answers = m_sheet.answers();
    m_assessment.skipped = m_sheet.skipped();
    m_unsaved.insert(itemId);
    return keep();
}

// The step and all that is still unsaved, or nothing of it.
core::Result<core::Done> QuizRun::save(const std::function<core::Result<core::Done>()> &step)
{
    if (m_waits) {
        const auto id = m_store->assessments().add(m_assessment);
        if (!id)
            return id.error();
        m_assessment.id = *id;
        m_waits = false;
        m_unsaved.clear();
    }
    if (!isSaved())
        return core::Done{};
    const auto saved = m_store->transaction([&]() -> core::Result<core::Done> {
        for (const QString &itemId : std::as_const(m_unsaved)) {
            if (const auto written = write(itemId); !written)
                return written;
        }
        return step();
    });
    if (saved)
        m_unsaved.clear();
    return saved;
}

core::Result<core::Done> QuizRun::write(const QString &itemId)
{
    if (const auto answer = m_sheet.answerTo(itemId))
        return m_store->assessments().saveAnswer(m_assessment.id, itemId, *answer);
    return m_sheet.isSkipped(itemId) ? m_store->assessments().saveSkip(m_assessment.id, itemId)
                                     : m_store->assessments().clearAnswer(m_assessment.id, itemId);
}

core::Result<core::Done> QuizRun::answer(int value)
{
    const QString id = currentItem().id;
    return m_sheet.answer(id, value) ? changed(id) : core::Done{};
}

core::Result<core::Done> QuizRun::skip()
{
    m_sheet.skip(currentItem().id);
    return changed(currentItem().id);
}

core::Result<core::Done> QuizRun::clear()
{
    m_sheet.clear(currentItem().id);
    return changed(currentItem().id);
}

core::Result<core::Done> QuizRun::goTo(int position)
{
    m_position = std::clamp(position, 0, count() - 1);
    m_assessment.currentItemId = currentItem().id;
    if (m_waits)
        return core::Done{};
    return save([this] {
        return m_store->assessments().saveCurrentItem(m_assessment.id, m_assessment.currentItemId);
    });
}

core::Result<core::Done> QuizRun::keep()
{
    return m_unsaved.isEmpty() ? core::Done{} : save([] { return core::Done{}; });
}

core::Result<core::Done> QuizRun::finish(const QDateTime &now, AnswerWay way)
{
    m_assessment.finishedAt = now;
    m_assessment.onPaper = way == AnswerWay::FromPaper;
    const auto finished = save([&] {
        return m_assessment.onPaper ? m_store->assessments().finishPaper(m_assessment.id, now)
                                    : m_store->assessments().finish(m_assessment.id, now);
    });
    if (!finished)
        m_assessment.finishedAt.reset();
    return finished;
}

core::Result<core::Done> QuizRun::forget()
{
    return isSaved() ? m_store->assessments().erase(m_assessment.id) : core::Done{};
}

} // namespace app
