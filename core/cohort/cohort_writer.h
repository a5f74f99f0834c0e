// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cohort/cohort_scores.h"
#include "core/cohort/group_size.h"
#include "core/cohort/other_columns.h"
#include "core/cohort/respondent_ids.h"
#include "core/scoring/classification_rule.h"

#include <QIODevice>

#include <cstdint>
#include <functional>
#include <optional>

namespace core
{

enum class Identity {
    Named,     ///< the table's own ids where it had some, and the row in the table
    Anonymous, ///< neither ids nor row numbers: nothing that leads back to a person's row by name
};

/// What is written of a cohort. The pointers are looked at during the call only.
struct WrittenCohort {
    const CohortScores *scores = nullptr;
    const ResponseTable *answers = nullptr; ///< with key; null where only scores are known
    const PlaneKey *key = nullptr;
    const RespondentIds *ids = nullptr; ///< may be null or empty
    /// Where each person stands in the table they were chosen from; null: as in the scores.
    const std::vector<std::size_t> *rows = nullptr;
    /// What else the table held, for Identity::Named alone; in the order of that table. May be
    /// null.
    const OtherColumns *others = nullptr;
    /// The range of the table: adds the scores on it where it is another than 1..7.
    std::optional<Scale> ownScale{};
    std::optional<ClassificationRule> rule{}; ///< adds the style, with the rule's id beside it
    Identity identity = Identity::Anonymous;
    /// Anonymous rows stand in an order drawn with this: the table's own would lead back to its
    /// rows. Nothing: the table's own order.
    std::optional<std::uint64_t> orderSeed;
    std::size_t smallest = smallestGroup;
};

/// Writes a cohort as a table: RFC 4180, UTF-8, comma, decimal point.
///
/// | columns                              | what                                                |
/// |--------------------------------------|-----------------------------------------------------|
/// | row, id                              | only for Identity::Named; id where there are ids    |
/// | the item ids                         | the raw answer, on the table's range                |
/// | <item>_keyed_anxiety, …_avoidance    | the answer as it counts on a dimension, reversed    |
/// |                                      | where the key says so                               |
/// | anxiety_1_to_7, avoidance_1_to_7     | the scores on 1..7                                  |
/// | anxiety_0_to_4, avoidance_0_to_4     | the same on the table's own range, such as 0..4     |
/// | rule, style                          | the rule's id and the style's, on-the-line or empty |
/// | the table's other columns            | only for Identity::Named; as they stood there, with |
/// |                                      | `_in_file` behind a name that stands above already  |
///
/// What is missing is an empty cell. A text that a spreadsheet would take for a formula gets an
/// apostrophe in front. `proceed` gets the rows written so far and ends the writing by false.
///
/// Errors: Mismatch (scores, answers, ids or other columns of another number of people, or a key of
/// other items), GroupTooSmall (anonymous, but fewer than `smallest` people: they could be told
/// apart), FileNotWritable, Cancelled. After an error the device holds a part of the table.
Result<Done> writeCohort(QIODevice &table, const WrittenCohort &cohort,
                         const std::function<bool(qint64)> &proceed = {});

} // namespace core
