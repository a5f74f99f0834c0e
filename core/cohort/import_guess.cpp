// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/import_guess.h"

#include "core/cohort/column_profile.h"
#include "core/cohort/item_columns.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

using Profiles = std::vector<ColumnProfile>;
using Values = std::map<int, int>; // whole number -> how often

int total(const Values &values)
{
    int sum = 0;
    for (const auto &[value, count] : values)
        sum += count;
    return sum;
}

// One beginning and the numbers 1..n: Q1, item_01, "ECR 1" or bare numbers.
std::vector<int> numberedColumns(const QStringList &names, int items)
{
    static const QRegularExpression pattern(u"^(.*?)(\\d{1,3})$"_s);
    std::map<QString, std::map<int, int>> groups; // beginning -> number -> column
    for (qsizetype column = 0; column < names.size(); ++column) {
        const auto match = pattern.match(names[column].trimmed());
        if (match.hasMatch())
            groups[match.captured(1).toLower()].emplace(match.captured(2).toInt(),
                                                        static_cast<int>(column));
    }
    for (const auto &[beginning, columns] : groups) {
        if (static_cast<int>(columns.size()) != items || columns.begin()->first != 1 ||
            columns.rbegin()->first != items)
            continue;
        std::vector<int> found;
        for (const auto &[number, column] : columns)
            found.push_back(column);
        return found;
    }
    return {};
}

bool couldBeAnItem(const ColumnProfile &profile)
{
    constexpr int widestRange = 101; // a slider from 0 to 100
    constexpr double farthest = 200.0;
    return profile.holdsWholeNumbers() && !profile.countsRows && profile.smallest >= -farthest &&
           profile.largest <= 999.0 && static_cast<int>(profile.values.size()) <= widestRange;
}

// The first run of columns that could be items, if it is as long as the items are.
std::vector<int> runOfItems(const Profiles &profiles, int items)
{
    std::vector<int> run;
    for (std::size_t column = 0; column <= profiles.size(); ++column) {
        if (column < profiles.size() && couldBeAnItem(profiles[column])) {
            run.push_back(static_cast<int>(column));
            continue;
        }
        if (static_cast<int>(run.size()) == items)
            return run;
        run.clear();
    }
    return {};
}

std::vector<int> findItems(const TablePreview &table, const Profiles &profiles, const PlaneKey &key)
{
    if (table.hasHeader) {
        if (const auto named = findItemColumns(table.names, key.itemIds, {}))
            return *named;
        const std::vector<int> numbered = numberedColumns(table.names, key.items());
        if (!numbered.empty())
            return numbered;
    }
    return runOfItems(profiles, key.items());
}

/// How well a range fits what was answered.
struct Fit {
    double inside = 0.0; ///< share of the numbers
    bool endsOccur = false;

    // An end occurs when it is at least `share` of what every point would get if all were alike:
    // a rare number beyond the range is a code or a slip.
    Fit(const Values &values, const Scale &scale, double share)
    {
        int within = 0;
        for (const auto &[value, count] : values)
            within += scale.contains(value) ? count : 0;
        const int all = total(values);
        inside = all > 0 ? static_cast<double>(within) / all : 0.0;
        const auto occurs = [&](int value) {
            const auto found = values.find(value);
            return found != values.end() && found->second * scale.points() >= share * within;
        };
        endsOccur = within > 0 && occurs(scale.lo()) && occurs(scale.hi());
    }
};

Scale guessRange(const Values &values, const Scale &instruments)
{
    // Some answers are rare on a scale that we know belongs here; on others we want to see more.
    constexpr double rare = 0.02;
    constexpr double usual = 0.25;
    constexpr double mostAnswers = 0.9;
    const Fit own(values, instruments, rare);
    if (own.inside >= mostAnswers && own.endsOccur)
        return instruments;
    Scale best = instruments;
    double inside = mostAnswers;
    for (const auto &[lo, hi] :
         {std::pair(1, 5), std::pair(1, 7), std::pair(1, 4), std::pair(1, 6), std::pair(0, 4),
          std::pair(0, 6), std::pair(0, 3), std::pair(0, 5), std::pair(1, 9), std::pair(1, 10),
          std::pair(0, 10), std::pair(-2, 2), std::pair(-3, 3)}) {
        const Scale scale = *Scale::make(lo, hi);
        const Fit fit(values, scale, usual);
        if (fit.endsOccur && fit.inside > inside) {
            best = scale;
            inside = fit.inside;
        }
    }
    constexpr int manyValues = 12;
    const Scale slider = *Scale::make(0, 100);
    if (inside == mostAnswers && static_cast<int>(values.size()) > manyValues &&
        Fit(values, slider, usual).inside > mostAnswers)
        return slider;
    return best;
}

QStringList guessMissingCodes(const Profiles &profiles, const std::vector<int> &columns,
                              const Scale &range)
{
    constexpr std::array codes{0, -1, -2, -8, -9, 9, 77, 88, 98, 99, -77, -88, -99, 888, 999, -999};
    std::set<QString> words;
    std::set<int> numbers;
    for (const int column : columns) {
        const ColumnProfile &profile = profiles[static_cast<std::size_t>(column)];
        for (const auto &[word, count] : profile.wordsForMissing)
            words.insert(word);
        for (const auto &[value, count] : profile.values)
            numbers.insert(value);
    }
    QStringList found;
    for (const int code : codes) {
        if (numbers.contains(code) && !range.contains(code))
            found.append(QString::number(code));
    }
    for (const QString &word : words)
        found.append(word);
    return found;
}

std::optional<int> guessIds(const TablePreview &table, const Profiles &profiles,
                            const std::set<int> &taken)
{
    static const QRegularExpression pattern(
        u"^(.*[ _.-])?(id|code|kürzel|kuerzel|pseudonym|name|vorname|participant|respondent|"
        u"subject|teilnehmer(in)?|proband(in)?|vpn?|student|case|row|no|nr|number|nummer)\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (int column = 0; table.hasHeader && column < table.columns(); ++column) {
        if (!taken.contains(column) && pattern.match(table.names[column].trimmed()).hasMatch())
            return column;
    }
    for (int column = 0; column < table.columns(); ++column) {
        if (!taken.contains(column) && profiles[static_cast<std::size_t>(column)].countsRows)
            return column;
    }
    return std::nullopt;
}

std::optional<int> scoreColumn(const TablePreview &table, const Profiles &profiles,
                               const QRegularExpression &name)
{
    for (int column = 0; table.hasHeader && column < table.columns(); ++column) {
        const ColumnProfile &profile = profiles[static_cast<std::size_t>(column)];
        const bool varies = profile.wholeNumbers < profile.numbers;
        if (name.match(table.names[column]).hasMatch() && profile.holdsNumbers() && varies)
            return column;
    }
    return std::nullopt;
}

std::optional<PerDimension<int>> findScores(const TablePreview &table, const Profiles &profiles)
{
    static const QRegularExpression anxiety(u"anxi|angst|ängst|^anx|_anx|^ax$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression avoidance(u"avoid|vermeid|^avo|_avo|^av$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const auto first = scoreColumn(table, profiles, anxiety);
    const auto second = scoreColumn(table, profiles, avoidance);
    if (!first || !second || first == second)
        return std::nullopt;
    return PerDimension<int>{*first, *second};
}

ResponseImportOptions guessResponses(const TablePreview &table, const Profiles &profiles,
                                     const PlaneKey &key)
{
    ResponseImportOptions options;
    options.itemColumns = findItems(table, profiles, key);
    options.separator = table.separator;
    options.hasHeader = table.hasHeader;
    Values values;
    for (const int column : options.itemColumns) {
        for (const auto &[value, count] : profiles[static_cast<std::size_t>(column)].values)
            values[value] += count;
    }
    options.answers = guessRange(values, key.answers);
    options.missingCodes = guessMissingCodes(profiles, options.itemColumns, options.answers);
    options.idColumn =
        guessIds(table, profiles, {options.itemColumns.begin(), options.itemColumns.end()});
    return options;
}

ScoreImportOptions guessScores(const TablePreview &table, const Profiles &profiles,
                               const PerDimension<int> &columns, const PlaneKey &key)
{
    // Means on 1..5 cannot be told from low ones on 1..7 unless there are many people.
    constexpr std::size_t manyPeople = 100;
    ScoreImportOptions options;
    options.columns = columns;
    options.separator = table.separator;
    options.hasHeader = table.hasHeader;
    options.scale = key.answers;
    const std::vector<int> both{columns.anxiety, columns.avoidance};
    const Scale oneToFive = *Scale::make(1, 5);
    const bool allLow = std::all_of(both.begin(), both.end(), [&](int column) {
        const ColumnProfile &profile = profiles[static_cast<std::size_t>(column)];
        return profile.largest <= oneToFive.hi();
    });
    if (allLow && table.rows.size() >= manyPeople)
        options.scale = oneToFive;
    options.missingCodes = guessMissingCodes(profiles, both, options.scale);
    options.idColumn = guessIds(table, profiles, {both.begin(), both.end()});
    return options;
}

} // namespace

ImportGuess guessImport(const TablePreview &table, const PlaneKey &key)
{
    Profiles profiles;
    for (int column = 0; column < table.columns(); ++column)
        profiles.push_back(profileOf(table, column));
    ImportGuess guess;
    guess.responses = guessResponses(table, profiles, key);
    const std::optional<PerDimension<int>> scores = findScores(table, profiles);
    if (scores)
        guess.scores = guessScores(table, profiles, *scores, key);
    if (!guess.responses.itemColumns.empty())
        guess.content = TableContent::ItemAnswers;
    else if (scores)
        guess.content = TableContent::ReadyScores;
    return guess;
}

} // namespace core
