// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/answer_words.h"
#include "core/model/scale.h"
#include "core/tables/raw_table.h"

#include <QStringList>

#include <map>
#include <vector>

namespace core
{

/// What stands in the cells of some items.
struct AnswerTally {
    std::map<int, int> values; ///< whole numbers, also those beside words -> how often
    int decimals = 0;          ///< numbers with decimals
    QStringList words;         ///< different texts with or without a number, as they first stand
    std::map<QString, int> counts; ///< of each text
    std::map<QString, int> wordsForMissing;
    int filled = 0; ///< cells that hold something other than a word for "missing"

    int numbers() const;
};

AnswerTally tallyOf(const std::vector<QStringList> &rows, const std::vector<int> &columns);

/// How words are read as numbers.
struct WordGuess {
    AnswerWords words;          ///< those that AnswerCells does not read by itself
    QStringList unknown;        ///< that stand for no number
    std::optional<Scale> range; ///< where the words tell the points
    /// By words or labels beside numbers: the lowest number stands for agreement, or the highest
    /// does; nothing where they do not tell.
    std::optional<bool> lowestAgrees;
};

/// `given` come first. Phrases of agreement are numbered in their order: three to seven points,
/// those of the questionnaire where they are as many.
WordGuess guessWords(const AnswerTally &tally, const Scale &questionnaires,
                     const AnswerWords &given, const ValueLabels &labels);

/// The range of answers, and what speaks against it.
struct RangeGuess {
    Scale range = planeScale;
    bool isObserved = false;       ///< another than the questionnaire's, for its numbers occur
    bool zeroIsMissing = false;    ///< a rare 0 beside 1–n
    bool zeroIsUnclear = false;    ///< neither rare nor as frequent as the others
    std::optional<int> highest;    ///< nobody answered above this, though the range goes on
    bool highestIsUnclear = false; ///< too few people to tell whether the range ends there
    std::vector<int> neverOccur;   ///< with `frequentOutside`: these are codes of choices
    std::vector<int> frequentOutside;
};

/// `people` is how many gave answers: of a few nothing can be told from what nobody chose.
RangeGuess guessRange(const std::map<int, int> &values, const Scale &questionnaires,
                      std::size_t people);

/// The usual codes that occur outside the range, and the words for "missing".
QStringList guessMissingCodes(const AnswerTally &tally, const Scale &range);

} // namespace core
