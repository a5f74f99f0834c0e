// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/assessments.h"

#include "core/records/people.h"
#include "core/records/record_file.h"
#include "core/records/record_tables.h"
#include "core/records/within_days.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

// Newest first.
Result<std::vector<Assessment>> assessmentsOf(RecordFile &file, PersonId person, Status status)
{
    auto found = assessmentTable(file).values(hasStatus(status) + u" AND owner = ?"_s, {person});
    if (!found)
        return found;
    const auto timeOf = [](const Assessment &assessment) {
        return assessment.finishedAt.value_or(assessment.startedAt);
    };
    std::sort(found->begin(), found->end(), [&](const Assessment &a, const Assessment &b) {
        return timeOf(a) != timeOf(b) ? timeOf(a) > timeOf(b) : a.id > b.id;
    });
    return found;
}

// Only what is finished can be corrected.
Result<Assessment> finishedOne(RecordFile &file, AssessmentId id)
{
    auto found = assessmentTable(file).value(id);
    if (found && !found->finishedAt)
        return Error{ErrorCode::Mismatch, found->instrumentId};
    return found;
}

void give(Assessment &assessment, const GivenAnswers &given)
{
    assessment.finishedAt = given.finishedAt;
    assessment.answers = given.answers;
    assessment.skipped = given.skipped;
}

// Who has agreed to be seen beside somebody knew the results there were.
Result<Done> finishAs(RecordFile &file, AssessmentId id,
                      const std::function<void(Assessment &)> &change)
{
    return file.transaction([&]() -> Result<Done> {
        const auto assessment = assessmentTable(file).value(id);
        if (!assessment)
            return assessment.error();
        if (const auto changed = assessmentTable(file).change(id, change); !changed)
            return changed;
        return endAgreements(file, assessment->personId);
    });
}

} // namespace

Assessments::Assessments(RecordFile &file)
    : m_file(file)
{
}

Result<AssessmentId> Assessments::add(const Assessment &assessment)
{
    if (const auto exists = checkPersonExists(m_file, assessment.personId); !exists)
        return exists.error();
    return assessmentTable(m_file).insert(assessment.personId, assessment);
}

Result<Done> Assessments::saveAnswer(AssessmentId id, const QString &itemId, int value)
{
    return assessmentTable(m_file).change(id, [&](Assessment &assessment) {
        assessment.answers.insert(itemId, value);
        assessment.skipped.remove(itemId);
    });
}

Result<Done> Assessments::saveSkip(AssessmentId id, const QString &itemId)
{
    return assessmentTable(m_file).change(id, [&](Assessment &assessment) {
        assessment.answers.remove(itemId);
        assessment.skipped.insert(itemId);
    });
}

Result<Done> Assessments::clearAnswer(AssessmentId id, const QString &itemId)
{
    return assessmentTable(m_file).change(id, [&](Assessment &assessment) {
        assessment.answers.remove(itemId);
        assessment.skipped.remove(itemId);
    });
}

Result<Done> Assessments::saveCurrentItem(AssessmentId id, const QString &itemId)
{
    return assessmentTable(m_file).change(
        id, [&](Assessment &assessment) { assessment.currentItemId = itemId; });
}

Result<Done> Assessments::finish(AssessmentId id, const QDateTime &finishedAt)
{
    return finishAs(m_file, id,
                    [&](Assessment &assessment) { assessment.finishedAt = finishedAt; });
}

Result<Done> Assessments::finishPaper(AssessmentId id, const QDateTime &finishedAt)
{
    return finishAs(m_file, id, [&](Assessment &assessment) {
        assessment.finishedAt = finishedAt;
        assessment.onPaper = true;
    });
}

Result<Done> Assessments::correct(AssessmentId id, const GivenAnswers &given, const QDateTime &now)
{
    return m_file.transaction([&]() -> Result<Done> {
        const auto found = finishedOne(m_file, id);
        if (!found)
            return found.error();
        if (givenAnswersOf(*found) == given)
            return Done{};
        return assessmentTable(m_file).change(id, [&](Assessment &corrected) {
            std::vector<Correction> &history = corrected.corrections;
            // What was said first stays.
            if (history.size() > maxCorrections)
                history.erase(history.begin() + 1);
            history.push_back({now, givenAnswersOf(corrected)});
            give(corrected, given);
        });
    });
}

Result<Done> Assessments::correctDay(AssessmentId id, const QDate &day, const QDateTime &now)
{
    return m_file.transaction([&]() -> Result<Done> {
        const auto found = finishedOne(m_file, id);
        if (!found)
            return found.error();
        GivenAnswers given = givenAnswersOf(*found);
        given.finishedAt = finishedOn(day, given.finishedAt, isFromPaper(*found), now);
        return correct(id, given, now);
    });
}

Result<Done> Assessments::takeBackCorrection(AssessmentId id)
{
    return m_file.transaction([&]() -> Result<Done> {
        const auto found = finishedOne(m_file, id);
        if (!found)
            return found.error();
        if (found->corrections.empty())
            return Error{ErrorCode::Mismatch, found->instrumentId};
        return assessmentTable(m_file).change(id, [&](Assessment &corrected) {
            give(corrected, corrected.corrections.back().before);
            corrected.corrections.pop_back();
        });
    });
}

Result<Done> Assessments::rename(AssessmentId id, const QString &title)
{
    return assessmentTable(m_file).change(
        id, [&](Assessment &assessment) { assessment.title = title; });
}

Result<Done> Assessments::setNotes(AssessmentId id, const QString &notes)
{
    return assessmentTable(m_file).change(
        id, [&](Assessment &assessment) { assessment.notes = notes; });
}

Result<Done> Assessments::move(AssessmentId id, PersonId to)
{
    return m_file.transaction([&]() -> Result<Done> {
        if (const auto exists = checkPersonExists(m_file, to); !exists)
            return exists;
        const auto moved = assessmentTable(m_file).change(
            id, [&](Assessment &assessment) { assessment.personId = to; });
        return moved ? endAgreements(m_file, to) : moved;
    });
}

Result<Assessment> Assessments::assessment(AssessmentId id) const
{
    return assessmentTable(m_file).value(id);
}

Result<std::vector<Assessment>> Assessments::finished(PersonId person) const
{
    return assessmentsOf(m_file, person, Status::Finished);
}

Result<std::vector<Assessment>> Assessments::unfinished(PersonId person) const
{
    return assessmentsOf(m_file, person, Status::InProgress);
}

Result<Done> Assessments::markDeleted(AssessmentId id)
{
    return m_file.transaction([&]() -> Result<Done> {
        if (const auto exists = assessment(id); !exists)
            return exists.error();
        return assessmentTable(m_file).markDeleted(id);
    });
}

Result<Done> Assessments::undelete(AssessmentId id)
{
    return assessmentTable(m_file).undelete(id);
}

Result<Done> Assessments::erase(AssessmentId id)
{
    return m_file.erasingTransaction([&] { return assessmentTable(m_file).remove(id); });
}

} // namespace core
