// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/header_rows.h"

#include "core/tables/cell_text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr std::size_t mostHeaderRows = 5;

bool isNumber(const QString &text)
{
    return decimalNumber(text.toStdString()).has_value();
}

// 1, 2, 3, … for more columns than a scale has points are names of items, not somebody's answers.
bool countsOn(const QStringList &numbers)
{
    constexpr qsizetype morePointsThanAScale = 10;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (numbers[i] != QString::number(i + 1))
            return false;
    }
    return numbers.size() > morePointsThanAScale;
}

// Names are mostly texts; a single text may be what the first person is called.
bool looksLikeNames(const QStringList &cells)
{
    QStringList numbers;
    qsizetype texts = 0;
    for (const QString &cell : cells) {
        if (isNumber(cell))
            numbers.append(cell);
        else
            texts += !cell.isEmpty();
    }
    return texts > numbers.size() || countsOn(numbers);
}

/// What stands below a row in one column.
struct Below {
    int filled = 0;
    int numbers = 0;
    QHash<QString, int> texts;

    bool isNumeric() const { return filled >= 2 && 10 * numbers >= 9 * filled; }
    bool isFewWords() const
    {
        constexpr int points = 12;
        return filled >= 5 && numbers == 0 && texts.size() <= points && filled >= 2 * texts.size();
    }
};

std::vector<Below> belowRow(const std::vector<QStringList> &rows, std::size_t row)
{
    constexpr std::size_t enough = 300;
    std::vector<Below> columns;
    for (std::size_t i = row + 1; i < std::min(rows.size(), row + enough); ++i) {
        for (qsizetype column = 0; column < rows[i].size(); ++column) {
            if (static_cast<std::size_t>(column) >= columns.size())
                columns.resize(static_cast<std::size_t>(column) + 1);
            const QString &cell = rows[i][column];
            Below &below = columns[static_cast<std::size_t>(column)];
            if (cell.isEmpty())
                continue;
            ++below.filled;
            if (isNumber(cell))
                ++below.numbers;
            else
                ++below.texts[cell];
        }
    }
    return columns;
}

// The first row's texts are answers: most of them are given again and again.
bool recurs(const QStringList &cells, const std::vector<Below> &below)
{
    int words = 0;
    int recurring = 0;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (static_cast<std::size_t>(column) >= below.size() ||
            !below[static_cast<std::size_t>(column)].isFewWords())
            continue;
        ++words;
        const Below &here = below[static_cast<std::size_t>(column)];
        recurring += here.texts.value(cells[column]) >= 3;
    }
    return words >= 4 && 4 * recurring >= 3 * words;
}

bool isFurtherHeader(const QStringList &cells, const std::vector<Below> &below)
{
    if (std::any_of(cells.begin(), cells.end(),
                    [](const QString &cell) { return cell.contains("ImportId"_L1); }))
        return true;
    int telling = 0;
    int names = 0;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (static_cast<std::size_t>(column) >= below.size() || cells[column].isEmpty())
            continue;
        const Below &here = below[static_cast<std::size_t>(column)];
        if (here.isNumeric()) {
            ++telling;
            // "NA" is a person's; a question has blanks or is as long as a name.
            names += !isNumber(cells[column]) && cells[column].size() > 3 &&
                     !here.texts.contains(cells[column]);
        } else if (here.isFewWords()) {
            ++telling;
            names += !here.texts.contains(cells[column]);
        }
    }
    return telling >= 4 && 10 * names >= 9 * telling;
}

} // namespace

int headerRowsOf(const std::vector<QStringList> &rows)
{
    if (rows.empty() || !looksLikeNames(rows.front()) || recurs(rows.front(), belowRow(rows, 0)))
        return 0;
    // Looked at from the last: below a header of three rows stand no numbers before the third.
    for (std::size_t row = std::min(mostHeaderRows, rows.size()) - 1; row > 0; --row) {
        if (isFurtherHeader(rows[row], belowRow(rows, row)))
            return static_cast<int>(row) + 1;
    }
    return 1;
}

int usualWidth(const std::vector<QStringList> &rows, int headerRows)
{
    std::map<qsizetype, int> widths;
    for (std::size_t i = static_cast<std::size_t>(headerRows); i < rows.size(); ++i)
        ++widths[rows[i].size()];
    const auto most =
        std::max_element(widths.begin(), widths.end(),
                         [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == widths.end() ? 0 : static_cast<int>(most->first);
}

std::optional<HeaderShift> headerShiftOf(const std::vector<QStringList> &rows, int headerRows)
{
    const int width = usualWidth(rows, headerRows);
    bool lastIsEmpty = true;
    QSet<QString> firsts;
    qsizetype wide = 0;
    const auto first = static_cast<std::size_t>(headerRows);
    for (std::size_t i = first; i < rows.size(); ++i) {
        if (rows[i].size() != width)
            continue;
        ++wide;
        lastIsEmpty = lastIsEmpty && rows[i].back().isEmpty();
        firsts.insert(rows[i].front());
    }
    if (lastIsEmpty)
        return HeaderShift::EmptyCellLast;
    const bool nearlyAll = 20 * wide >= 19 * static_cast<qsizetype>(rows.size() - first);
    // Names of rows are all different.
    if (nearlyAll && firsts.size() == wide)
        return HeaderShift::RowNamesFirst;
    return std::nullopt;
}

} // namespace core
