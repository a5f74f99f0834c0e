// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/column_profile.h"

#include "core/cohort/answer_words.h"
#include "core/tables/cell_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

// Of what stands there at most one cell in twenty is something else.
bool isNearlyAll(int count, const ColumnProfile &profile)
{
    const int others =
        std::accumulate(profile.texts.begin(), profile.texts.end(), profile.numbers - count,
                        [](int sum, const auto &text) { return sum + text.second; });
    return count > 0 && 20 * others <= count + others;
}

} // namespace

bool isWordForMissing(const QString &text)
{
    static const std::array words{
        u"na"_s,    u"n/a"_s,       u"nan"_s,         u"null"_s,   u"#n/a"_s,    u"#null!"_s,
        u"."_s,     u"-"_s,         u"?"_s,           u"none"_s,   u"missing"_s, u"k.a."_s,
        u"k. a."_s, u"fehlt"_s,     u"#nv"_s,         u"sysmis"_s, u"<na>"_s,    u"nil"_s,
        u"--"_s,    u"no answer"_s, u"keine angabe"_s};
    return std::find(words.begin(), words.end(), text.toLower()) != words.end();
}

std::optional<int> answerCode(const QString &text)
{
    static const QRegularExpression pattern(u"^[A-Za-z]{1,3}0*(\\d{1,3})$"_s);
    const auto match = pattern.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

bool ColumnProfile::holdsAnswers() const
{
    return isNearlyAll(numbers + words, *this) && 2 * wholeNumbers >= numbers;
}

bool ColumnProfile::holdsWholeNumbers() const
{
    return isNearlyAll(wholeNumbers, *this);
}

bool ColumnProfile::holdsNumbers() const
{
    return isNearlyAll(numbers, *this);
}

ColumnProfile profileOf(const std::vector<QStringList> &rows, int column)
{
    ColumnProfile profile;
    profile.countsRows = rows.size() > 1;
    std::optional<double> before;
    for (const QStringList &row : rows) {
        const QString &cell = row[column];
        const std::optional<double> number = decimalNumber(cell.toStdString());
        profile.countsRows = profile.countsRows && number && (!before || *number == *before + 1.0);
        before = number;
        if (cell.isEmpty())
            continue;
        if (!number) {
            const bool missing = isWordForMissing(cell);
            ++(missing ? profile.wordsForMissing : profile.texts)[cell];
            if (missing)
                continue;
            const std::optional<double> beside = numberBesideWords(cell.toStdString());
            profile.words += beside || answerCode(cell) || agreementOf(cell);
            if (beside && std::floor(*beside) == *beside && std::abs(*beside) < 1e6)
                ++profile.values[static_cast<int>(*beside)];
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
