// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/table_preview.h"

#include <QString>

#include <map>
#include <optional>

namespace core
{

/// What stands in a column of a preview.
struct ColumnProfile {
    std::map<int, int> values;    ///< whole number, also one beside words -> how often
    std::map<QString, int> texts; ///< what is no number -> how often, without words for "missing"
    std::map<QString, int> wordsForMissing;
    int numbers = 0;
    int wholeNumbers = 0;
    int words = 0; ///< texts that could stand for an answer: "5 - Agree", A5, "strongly agree"
    double smallest = 0.0; ///< of the numbers
    double largest = 0.0;
    bool countsRows = false; ///< every cell is a whole number and one more than the cell above

    /// Nearly all that stands there is whole numbers (a typing mistake is allowed), and there are
    /// some.
    bool holdsWholeNumbers() const;
    /// The same for numbers with decimals.
    bool holdsNumbers() const;
    /// The same for whole numbers, some with decimals among them, and words for answers.
    bool holdsAnswers() const;
};

ColumnProfile profileOf(const std::vector<QStringList> &rows, int column);

/// NA, k. A., "." and the like.
bool isWordForMissing(const QString &text);

/// A letter or two before a number, as LimeSurvey names answers: A5, AO05. The number.
std::optional<int> answerCode(const QString &text);

} // namespace core
