// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/answer_words.h"
#include "core/cohort/import_rows.h"
#include "core/model/dimension.h"
#include "core/model/scale.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace core
{

enum class TableContent {
    ItemAnswers, ///< a column for each item
    ReadyScores, ///< two columns of scores
    Unknown,     ///< the person has to say which columns count
};

/// What the person says of a table, point by point; what is not given is proposed. A given point is
/// followed, and no doubt is raised about it.
struct GivenReading {
    std::optional<char> separator;
    QByteArray encoding; ///< as openTable() takes it
    std::optional<int> headerLines;
    std::optional<QString> questionnaire; ///< the id of a candidate
    QString columns;                      ///< as findItemColumns() takes them
    std::optional<Scale> answers;
    /// The lowest value of the range stands for the most agreement ("1 = strongly agree").
    std::optional<bool> lowestAgrees;
    /// The items the key reverses were reversed before, in the file.
    std::optional<bool> alreadyReversed;
    std::optional<QStringList> missingCodes;
    AnswerWords words; ///< come before what is proposed
    std::optional<RepeatedPeople> repeats;
    std::optional<TableContent> content;
    std::optional<PerDimension<int>> scoreColumns; ///< from 0, for ReadyScores
    std::optional<int> idColumn;                   ///< from 0; noIds: nobody has a name

    static constexpr int noIds = -1;

    bool operator==(const GivenReading &) const = default;
};

/// What was given before with what is given now: of a point that both have, the latter. Words add
/// up.
GivenReading combined(GivenReading before, const GivenReading &now);

} // namespace core
