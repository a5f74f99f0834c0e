// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/column_profile.h"

#include "core/cohort/score_import.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

bool isWordForMissing(const QString &text)
{
    static const std::array words{u"na"_s,      u"n/a"_s,  u"nan"_s,   u"null"_s,  u"#n/a"_s,
                                  u"#null!"_s,  u"."_s,    u"-"_s,     u"?"_s,     u"none"_s,
                                  u"missing"_s, u"k.a."_s, u"k. a."_s, u"fehlt"_s, u"#nv"_s};
    return std::find(words.begin(), words.end(), text.toLower()) != words.end();
}

// Of what stands there at most one cell in twenty is something else.
bool isNearlyAll(int count, const ColumnProfile &profile)
{
    const int others =
        std::accumulate(profile.texts.begin(), profile.texts.end(), profile.numbers - count,
                        [](int sum, const auto &text) { return sum + text.second; });
    return count > 0 && 20 * others <= count + others;
}

} // namespace

bool ColumnProfile::holdsWholeNumbers() const
{
    return isNearlyAll(wholeNumbers, *this);
}

bool ColumnProfile::holdsNumbers() const
{
    return isNearlyAll(numbers, *this);
}

ColumnProfile profileOf(const TablePreview &table, int column)
{
    ColumnProfile profile;
    profile.countsRows = table.rows.size() > 1;
    std::optional<double> before;
    for (const QStringList &row : table.rows) {
        const QString &cell = row[column];
        const std::optional<double> number = decimalNumber(cell.toStdString());
        profile.countsRows = profile.countsRows && number && (!before || *number == *before + 1.0);
        before = number;
        if (cell.isEmpty())
            continue;
        if (!number) {
            ++(isWordForMissing(cell) ? profile.wordsForMissing : profile.texts)[cell];
            continue;
        }
        profile.smallest = profile.numbers == 0 ? *number : std::min(profile.smallest, *number);
        profile.largest = profile.numbers == 0 ? *number : std::max(profile.largest, *number);
        ++profile.numbers;
        if (std::floor(*number) == *number && std::abs(*number) < 1e6) {
            ++profile.wholeNumbers;
            ++profile.values[static_cast<int>(*number)];
        }
    }
    return profile;
}

} // namespace core
