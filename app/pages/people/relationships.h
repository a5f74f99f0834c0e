// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/saved_result.h"
#include "core/scoring/constellation.h"

#include <QStringList>

namespace app
{

/// A person's relationships as one questionnaire sees them: the newest result of each.
struct Relationships {
    QString questionnaire;            ///< its name; with a date where two go by the same name
    std::vector<std::size_t> results; ///< places among the results given, newest first
    /// Over the relationships; close relationships in general are not one of them. Nothing for
    /// fewer than two.
    std::optional<core::Constellation> spread;
    std::vector<std::size_t> spreadOver; ///< those of `results` that `spread` is of
};

/// One for each questionnaire with a result on the map, those with more relationships first.
/// `results` newest first.
std::vector<Relationships> relationshipsIn(const std::vector<SavedResult> &results);

/// Results of one relationship, answered to the same questions: the times of a line.
struct ResultSeries {
    QString name;                     ///< relationship and questionnaire
    std::vector<std::size_t> results; ///< places among the results given, oldest first; two or more
};

/// The longest first. Those that would go by one name say how many statements were asked.
std::vector<ResultSeries> seriesIn(const std::vector<SavedResult> &results);

/// Which results are on none of those lines, and why, in sentences: the relationship was answered
/// for more than once, but to other questions, or a result has no place on the map.
QStringList resultsOnNoLine(const std::vector<SavedResult> &results);

/// The middle and the spread in sentences, with the lowest and the highest relationship of each
/// dimension; for one relationship what is missing.
QStringList spreadSentences(const Relationships &relationships,
                            const std::vector<SavedResult> &results);

} // namespace app
