// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/assessment.h"

#include <vector>

namespace core
{

class RecordFile;

/// Results and questionnaires in progress; part of the Store's file. Deletion and errors as for
/// People.
class Assessments
{
public:
    explicit Assessments(RecordFile &file);

    /// Adds the assessment with all it holds; its id is ignored, the returned one is new. Error
    /// RecordNotFound: no such person.
    Result<AssessmentId> add(const Assessment &assessment);

    /// Errors of these: RecordNotFound.
    Result<Done> saveAnswer(AssessmentId id, const QString &itemId, int value);
    Result<Done> saveSkip(AssessmentId id, const QString &itemId);
    Result<Done> clearAnswer(AssessmentId id, const QString &itemId);
    Result<Done> saveCurrentItem(AssessmentId id, const QString &itemId);
    /// A new result ends what its person and others had agreed: see Person::agreedWith. So does one
    /// that is moved to somebody.
    Result<Done> finish(AssessmentId id, const QDateTime &finishedAt);
    /// As finish(): of a sheet that was filled in at `finishedAt`.
    Result<Done> finishPaper(AssessmentId id, const QDateTime &finishedAt);
    Result<Done> rename(AssessmentId id, const QString &title);
    Result<Done> setNotes(AssessmentId id, const QString &notes);
    Result<Done> move(AssessmentId id, PersonId to);

    /// Puts right when a finished one was answered, and what; what stood there becomes the last of
    /// its corrections, of which the first and the newest maxCorrections are kept. Error Mismatch:
    /// it is not finished.
    Result<Done> correct(AssessmentId id, const GivenAnswers &given, const QDateTime &now);
    /// correct() with the day alone: see finishedOn().
    Result<Done> correctDay(AssessmentId id, const QDate &day, const QDateTime &now);
    /// What the last correction changed is what it was before; the correction is no more. Error
    /// Mismatch: there is none.
    Result<Done> takeBackCorrection(AssessmentId id);

    /// Error RecordNotFound, also for a deleted one.
    Result<Assessment> assessment(AssessmentId id) const;
    /// Finished ones of a person, newest first.
    Result<std::vector<Assessment>> finished(PersonId person) const;
    /// Started and not finished, newest first.
    Result<std::vector<Assessment>> unfinished(PersonId person) const;

    /// Hides it, until undelete() or Store::eraseDeleted(). Errors of these: RecordNotFound.
    Result<Done> markDeleted(AssessmentId id);
    Result<Done> undelete(AssessmentId id);
    /// Erases for good, at once; there is nothing to undelete.
    Result<Done> erase(AssessmentId id);

private:
    RecordFile &m_file;
};

} // namespace core
