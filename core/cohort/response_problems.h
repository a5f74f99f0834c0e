// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace core
{

/// Why something in a table of answers was left out.
enum class ResponseProblem {
    OutOfRange,   ///< a number outside the range of the answers
    NotANumber,   ///< a text that stands for no answer
    CellsMissing, ///< a row that ends too early
    CellsSurplus, ///< a row with more cells than the header
    NotAPerson,   ///< a row of means or totals, or the header again: it is left out
    RepeatedId,   ///< a row whose id stood in an earlier one
};
inline constexpr std::array responseProblems{
    ResponseProblem::OutOfRange,   ResponseProblem::NotANumber, ResponseProblem::CellsMissing,
    ResponseProblem::CellsSurplus, ResponseProblem::NotAPerson, ResponseProblem::RepeatedId};

/// How often it happened and where it began.
struct ProblemCount {
    qint64 cells = 0;
    std::vector<qint64> firstRows; ///< from 1, the header not counted; at most five, each once

    void note(qint64 row)
    {
        constexpr std::size_t remembered = 5;
        ++cells;
        if (firstRows.size() < remembered && (firstRows.empty() || firstRows.back() != row))
            firstRows.push_back(row);
    }
    bool operator==(const ProblemCount &) const = default;
};

/// One count for each ResponseProblem.
struct ResponseProblems {
    std::array<ProblemCount, responseProblems.size()> counts;

    ProblemCount &operator[](ResponseProblem p) { return counts[static_cast<std::size_t>(p)]; }
    const ProblemCount &operator[](ResponseProblem p) const
    {
        return counts[static_cast<std::size_t>(p)];
    }
    bool operator==(const ResponseProblems &) const = default;
};

} // namespace core
