// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/proposal/given_reading.h"

#include <QStringList>

#include <vector>

namespace core
{

/// What a proposal is not sure of, or did that the person should know before any number is drawn.
/// Beside each what `count`, `values` and `names` of the Doubt tell.
enum class DoubtKind {
    // The file
    EncodingIsAGuess,  ///< names: the encoding
    MarksAreText,      ///< quotation marks would have swallowed rows; values: the first line
    NamesOneColumnOff, ///< the header has one name less than the rows have cells; HeaderShift
    HeaderIsNarrower,  ///< names are missing for `count` columns, and where is not clear
    LinesAbove,        ///< names: the title lines that were left out
    HeaderLines,       ///< count: rows of names
    Transposed,        ///< a column for each person; read as if a row
    OneRowAnAnswer,    ///< long; names: the columns of person, item, answer
    // The rows
    RowsLeftOut,        ///< means, totals and headers amid the rows; values: the first rows
    RowsWithoutAnswers, ///< count
    RepeatedIds,        ///< names: ids that stand in several rows; count: how many ids
    // The columns
    NoColumns,             ///< names: the first columns there are; values: how many are needed
    SeveralQuestionnaires, ///< names: ids of those that fit as well
    NamesSayAnother,       ///< names: the id of the questionnaire that the columns are named for
    SeveralGroups,         ///< names: the groups of columns that fit
    NumbersBesideIds,      ///< names: the group that was not taken, for the item ids stand there
    OrderByNumbers,  ///< the numbers in the names give another order than the columns stand in
    RecodedBeside,   ///< names: recoded columns beside the raw ones, which are read
    ReversedByName,  ///< names: columns of reversed items whose names say "reversed"
    SeveralScores,   ///< names: columns that could be a score
    OnlyReadyScores, ///< names: the two columns
    // The answers
    WordsAsNumbers,   ///< names: "word=number"
    UnknownWords,     ///< names: the words
    UnreadCells,      ///< count: cells of items that hold neither answer nor code; names: some
    OutsideRange,     ///< values: the numbers outside, most frequent first; count: cells
    Decimals,         ///< count: answers with decimals, scored as they are
    NobodyAbove,      ///< values: the highest answer, the highest of the range that is read
    ZeroBesideRange,  ///< count: zeros, which are missing answers or the lowest answer
    CodesOfChoices,   ///< values: those in the range that never occur, then frequent ones outside
    ObservedRange,    ///< values: the range that is read for its numbers occur
    LowestAgrees,     ///< by the words beside the numbers; values: the lowest
    KeyedTheWrongWay, ///< names: columns whose answers run against their scale
};

enum class DoubtWeight {
    Note,     ///< read as proposed, and said
    Question, ///< the person has to say something first
};

/// One way to settle a doubt: what would be given, and what it is called in the file.
struct Remedy {
    QString name;       ///< a group, a questionnaire, a column; empty where `given` tells all
    GivenReading given; ///< only the points that settle this doubt

    bool operator==(const Remedy &) const = default;
};

struct Doubt {
    DoubtKind kind;
    DoubtWeight weight = DoubtWeight::Note;
    qint64 count = 0;
    std::vector<int> values;
    QStringList names;
    std::vector<Remedy> remedies; ///< for a button each; the person can also correct by hand

    bool operator==(const Doubt &) const = default;
};

} // namespace core
