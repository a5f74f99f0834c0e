// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/plane_key.h"
#include "core/cohort/response_import.h"
#include "core/cohort/score_import.h"
#include "core/cohort/table_preview.h"

namespace core
{

enum class TableContent {
    ItemAnswers, ///< a column for each item
    ReadyScores, ///< two columns of scores
    Unknown,     ///< the person has to say which columns count
};

/// A proposal how to read a table: the values an import takes, for the person to look at and
/// correct.
struct ImportGuess {
    TableContent content = TableContent::Unknown;
    ResponseImportOptions responses; ///< no itemColumns unless they were found
    ScoreImportOptions scores;       ///< meaningful for ReadyScores
};

/// Guesses from the beginning of a table how it holds the answers to an instrument.
///
/// | what         | how                                                                          |
/// |--------------|------------------------------------------------------------------------------|
/// | item columns | named by the item ids, or by one beginning and the numbers 1..n (Q1, item_01, |
/// |              | 1); else the first run of columns that hold whole numbers, if it is n long    |
/// | scores       | two columns of numbers named for anxiety and avoidance                        |
/// | range        | the instrument's if both its ends occur, else the usual range (1–5, 0–4, …)   |
/// |              | that holds most answers and whose ends occur                                  |
/// | missing      | NA and the like; −1, 0, 9, 99, … where they occur outside the range           |
/// | ids          | a column named so (id, code, name, …), or one that counts the rows            |
///
/// Item answers win over scores. A guess is never an error: what was not found is empty.
ImportGuess guessImport(const TablePreview &table, const PlaneKey &key);

} // namespace core
