// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/proposal/score_columns.h"

#include "core/cohort/proposal/column_names.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

const QRegularExpression &wordFor(Dimension dimension)
{
    static const PerDimension<QRegularExpression> words{
        QRegularExpression(u"(bindungs)?(anxiety|anxious|ängstlichkeit|angst|ängst|anxi)|"
                           u"^anx|_anx|^ax$"_s,
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"(bindungs)?(avoidance|avoidant|vermeidung|vermeid|avoid)|"
                           u"^avo|_avo|^av$"_s,
                           QRegularExpression::CaseInsensitiveOption)};
    return words[dimension];
}

bool saysSum(const QString &name)
{
    static const QRegularExpression sum(u"sum|total|summe|gesamt|score"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return sum.match(name).hasMatch();
}

QString restOf(const QString &name, Dimension dimension)
{
    static const PerDimension<QRegularExpression> words{
        QRegularExpression(u"(bindungs)?(anxiety|anxious|ängstlichkeit|angst|ängst|anxi|anx|ax)"_s,
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"(bindungs)?(avoidance|avoidant|vermeidung|vermeid|avoid|avo|av)"_s,
                           QRegularExpression::CaseInsensitiveOption)};
    return plainName(QString(name).remove(words[dimension]));
}

std::vector<int> columnsFor(Dimension dimension, const TablePreview &table,
                            const std::vector<ColumnProfile> &profiles)
{
    std::vector<int> columns;
    for (int column = 0; table.hasHeader() && column < table.columns(); ++column) {
        const ColumnProfile &profile = profiles[static_cast<std::size_t>(column)];
        const QString &name = table.names[column];
        const bool varies = profile.wholeNumbers < profile.numbers || saysSum(name);
        if (wordFor(dimension).match(name).hasMatch() && profile.holdsNumbers() && varies)
            columns.push_back(column);
    }
    return columns;
}

// Sums of as many answers as count on a dimension.
std::optional<Scale> sumsOn(Dimension dimension, const PlaneKey &key)
{
    const int items = key.itemsOn(dimension);
    return Scale::make(items * key.answers.lo(), items * key.answers.hi());
}

void findScale(const TablePreview &table, const std::vector<ColumnProfile> &profiles,
               const PlaneKey &key, FoundScores &found)
{
    // Means on 1..5 cannot be told from low ones on 1..7 unless there are many people.
    constexpr std::size_t manyPeople = 100;
    const Scale oneToFive = *Scale::make(1, 5);
    double largest = 0.0;
    bool areSums = true;
    for (const Dimension dimension : dimensions) {
        const int column = (*found.columns)[dimension];
        const ColumnProfile &profile = profiles[static_cast<std::size_t>(column)];
        const auto sums = sumsOn(dimension, key);
        areSums = areSums && profile.largest > key.answers.hi() && sums &&
                  profile.smallest >= sums->lo() && profile.largest <= sums->hi();
        largest = std::max(largest, profile.largest);
    }
    if (areSums) {
        found.scale = sumsOn(Dimension::Anxiety, key);
        found.isClear = found.isClear && found.scale == sumsOn(Dimension::Avoidance, key);
    } else if (largest > key.answers.hi()) {
        found.isClear = false;
    } else if (largest <= oneToFive.hi() && table.rows.size() >= manyPeople) {
        found.scale = oneToFive;
    }
}

} // namespace

FoundScores findScores(const TablePreview &table, const std::vector<ColumnProfile> &profiles,
                       const PlaneKey &key)
{
    const std::vector<int> anxieties = columnsFor(Dimension::Anxiety, table, profiles);
    const std::vector<int> avoidances = columnsFor(Dimension::Avoidance, table, profiles);
    std::vector<PerDimension<int>> pairs;
    std::vector<PerDimension<int>> alike;
    for (const int anxiety : anxieties) {
        for (const int avoidance : avoidances) {
            if (anxiety == avoidance)
                continue;
            pairs.push_back({anxiety, avoidance});
            if (restOf(table.names[anxiety], Dimension::Anxiety) ==
                restOf(table.names[avoidance], Dimension::Avoidance))
                alike.push_back(pairs.back());
        }
    }
    FoundScores found;
    if (pairs.empty())
        return found;
    const auto &fitting = alike.empty() ? pairs : alike;
    found.columns = fitting.front();
    found.isClear = fitting.size() == 1;
    for (const auto &columns : {anxieties, avoidances}) {
        for (const int column : columns) {
            if (column != found.columns->anxiety && column != found.columns->avoidance)
                found.others << table.names[column];
        }
    }
    findScale(table, profiles, key, found);
    return found;
}

} // namespace core
