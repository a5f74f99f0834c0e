// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/classroom/plane_questionnaires.h"
#include "core/cohort/cohort_statistics.h"
#include "core/cohort/item_statistics.h"
#include "core/cohort/proposal/table_proposal.h"
#include "core/cohort/response_import.h"
#include "core/cohort/typed_responses.h"
#include "core/cohort/unusual_answers.h"

#include <functional>
#include <memory>
#include <optional>

namespace app
{

/// A class as the page shows it. It lives in memory alone and is gone with the page, or
/// with the one that takes its place.
struct ClassData {
    QString name;         ///< of the file; empty for made-up people
    QString instrumentId; ///< whose rules apply
    int drawnFrom = 0;    ///< size of the reference sample made-up people come from; 0: of none
    std::optional<core::PlaneKey> key;
    /// Where `key` forgets the reversal, that which does not: a line is straight as it was
    /// answered.
    std::optional<core::PlaneKey> trueKey{};
    /// With key; nothing where only scores are known. Shared by what is derived from a class.
    std::shared_ptr<const core::ResponseTable> answers;
    core::RespondentIds ids;
    /// For each person the row in the class that was loaded; empty: the same row.
    std::vector<std::size_t> rows;
    core::CohortScores scores;
    core::Scale ownScale = core::planeScale; ///< of the answers or scores as they came
    /// What else the table holds, by the rows that were loaded; null where there is nothing.
    std::shared_ptr<const core::OtherColumns> others{};
    std::optional<core::ImportReport> report;            ///< nothing for made-up people
    std::vector<core::Doubt> doubts{};                   ///< of how its table was read
    std::optional<core::CohortStatistics> statistics;    ///< nothing: the group is too small
    std::optional<core::AnswerStatistics> answerFigures; ///< nothing without answers of enough
    std::optional<core::UnusualPeople> unusual;          ///< nothing without others to compare with

    /// What may be told of them where groups under `smallest` are not.
    core::GroupPrivacy privacy(std::size_t smallest) const { return {smallest, !report}; }
    std::size_t loadedRow(std::size_t row) const { return rows.empty() ? row : rows[row]; }
};

/// What the person agreed to: which file, and how it is read.
struct ImportPlan {
    QString path;
    QString instrumentId;
    core::PlaneKey key;
    core::TableContent content = core::TableContent::ItemAnswers;
    core::ResponseImportOptions responses; ///< for ItemAnswers
    core::ScoreImportOptions scores;       ///< for ReadyScores
    std::vector<core::Doubt> doubts{};     ///< to be said beside every figure
};

/// Reads, scores and describes a table; made to run beside the window. `proceed` gets the bytes
/// read so far and ends it by false. Errors: FileUnreadable, those of importResponses() and
/// importScores().
core::Result<ClassData> loadClass(const ImportPlan &plan,
                                  const std::function<bool(qint64)> &proceed);

/// Made-up people, read by the rules of an instrument.
ClassData madeUpClass(core::CohortScores scores, const QString &instrumentId);

/// Paper answers that were typed in, scored and described like those of a table. Errors: those of
/// typedResponses().
core::Result<ClassData> typedClass(const QString &name, const PlaneQuestionnaire &questionnaire,
                                   const std::vector<core::TypedSheet> &sheets,
                                   core::Scale answers);

/// Works out the figures anew from scores and answers; none of fewer than `smallest` people.
void describe(ClassData &data, std::size_t smallest = core::smallestGroup);

} // namespace app
