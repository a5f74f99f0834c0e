// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cohort/response_table.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace core
{

/// How people of a sample answer a questionnaire: the means of its items and how they go together.
/// Sums only, no persons.
struct AnswerPattern {
    QString instrumentId; ///< empty for a class's own pattern
    QString source;       ///< whose answers; empty likewise
    Scale answers = planeScale;
    int n = 0;                 ///< people it was computed from
    std::vector<double> means; ///< of the raw answers, item by item
    /// Cholesky factor L of their covariances (L L' = covariances, n − 1), lower triangle row by
    /// row.
    std::vector<double> factor;
    /// A squared distance that few careful people pass: the sample's own 95th percentile, or for a
    /// class's own pattern the 99.9th of χ², for there is nobody else to compare with.
    double unusualFrom = 0.0;

    int items() const { return static_cast<int>(means.size()); }
};

/// Reads one file of resources/patterns. Errors: those of parseJsonObject, MissingField, WrongType,
/// OutOfRange (also for covariances that no answers can have); the detail names file and JSON path.
Result<AnswerPattern> readAnswerPattern(const QByteArray &bytes, const QString &fileName);

/// The pattern of a class itself, of the people who answered every item. Nothing for fewer than
/// three people an item, or where an item does not vary or follows from others.
std::optional<AnswerPattern> patternOf(const ResponseTable &table);

/// Squared Mahalanobis distance of a person's raw answers from how the sample answers (Mahalanobis
/// 1936; for careless answers Meade & Craig 2012). It sees answers that do not go together, as at
/// random or by position, which no straight line gives away. It is no judgement of a person:
/// unusual people answer unusually too.
///
/// Nothing unless every item is answered.
std::optional<double> distanceOf(std::span<const std::optional<int>> answers,
                                 const AnswerPattern &pattern);

/// The rows (from 0) whose distance is larger than pattern.unusualFrom, ascending. Rows with a
/// missing answer are never among them. Error: Mismatch where the table has other items or another
/// range than the pattern.
Result<std::vector<std::size_t>> unusualRows(const ResponseTable &table,
                                             const AnswerPattern &pattern);

/// Who of a class answers in an unusual way, and beside whom.
struct UnusualPeople {
    std::vector<std::size_t> rows; ///< as unusualRows() gives them
    int sample = 0; ///< people of the sample they are compared with; 0: their own class
};

/// By the pattern in `folder` of the same questionnaire and range, else by that of the class
/// itself; nothing where there is neither.
std::optional<UnusualPeople> unusualPeople(const ResponseTable &table, const QString &instrumentId,
                                           const QString &folder);

} // namespace core
