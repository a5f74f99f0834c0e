// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/proposal/key_check.h"

#include "core/cohort/answer_cells.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core
{
namespace
{

/// Answers of people to the items of one dimension; all answered.
struct Answers {
    std::vector<int> items; ///< places in the key
    std::vector<std::vector<double>> rows;
};

Answers answersOn(Dimension dimension, const std::vector<QStringList> &rows, const PlaneKey &key,
                  const ResponseImportOptions &reading)
{
    const AnswerCells cells(reading.answers, reading.missingCodes, reading.words);
    Answers answers;
    for (int item = 0; item < key.items(); ++item) {
        if (key.keying[static_cast<std::size_t>(item)][dimension] != 0)
            answers.items.push_back(item);
    }
    for (const QStringList &row : rows) {
        std::vector<double> values;
        for (const int item : answers.items) {
            const auto place = static_cast<std::size_t>(item);
            const auto read = cells.read(row[reading.itemColumns[place]].toStdString());
            if (read.kind != AnswerCells::Kind::Answer)
                break;
            const double value = read.value + static_cast<double>(read.rest);
            const bool turned = place < reading.turned.size() && reading.turned[place];
            values.push_back(turned ? reading.answers.reversed(value) : value);
        }
        if (values.size() == answers.items.size())
            answers.rows.push_back(std::move(values));
    }
    return answers;
}

using Matrix = std::vector<std::vector<double>>;

Matrix correlations(const Answers &answers)
{
    const std::size_t items = answers.items.size();
    const auto n = static_cast<double>(answers.rows.size());
    std::vector<double> means(items);
    for (const auto &row : answers.rows) {
        for (std::size_t i = 0; i < items; ++i)
            means[i] += row[i] / n;
    }
    Matrix sums(items, std::vector<double>(items));
    for (const auto &row : answers.rows) {
        for (std::size_t i = 0; i < items; ++i) {
            for (std::size_t j = i; j < items; ++j)
                sums[i][j] += (row[i] - means[i]) * (row[j] - means[j]);
        }
    }
    Matrix r(items, std::vector<double>(items));
    for (std::size_t i = 0; i < items; ++i) {
        for (std::size_t j = i; j < items; ++j) {
            // Rounding leaves a trace of variance where there is none.
            constexpr double none = 1e-9;
            const bool bothVary = sums[i][i] > none * n && sums[j][j] > none * n;
            r[i][j] = r[j][i] = bothVary ? sums[i][j] / std::sqrt(sums[i][i] * sums[j][j]) : 0.0;
        }
    }
    return r;
}

struct Factor {
    double variance = 0.0; ///< the largest eigenvalue
    std::vector<double> loadings;
};

// By repeated multiplication; the start is no eigenvector of any pattern of signs.
Factor firstFactor(const Matrix &r)
{
    constexpr int enough = 200;
    std::vector<double> vector(r.size());
    for (std::size_t i = 0; i < vector.size(); ++i)
        vector[i] = 1.0 + 0.37 * static_cast<double>(i % 5) - 0.11 * static_cast<double>(i);
    double length = 0.0;
    for (int step = 0; step < enough; ++step) {
        std::vector<double> next(r.size());
        for (std::size_t i = 0; i < r.size(); ++i)
            next[i] = std::inner_product(r[i].begin(), r[i].end(), vector.begin(), 0.0);
        length = std::sqrt(std::inner_product(next.begin(), next.end(), next.begin(), 0.0));
        if (length == 0.0)
            return {};
        for (std::size_t i = 0; i < r.size(); ++i)
            vector[i] = next[i] / length;
    }
    Factor factor{.variance = length, .loadings = vector};
    for (double &loading : factor.loadings)
        loading *= std::sqrt(length);
    return factor;
}

// Correlation of an item with the sum of the others, all with the signs of the factor.
double withTheOthers(const Matrix &r, const std::vector<double> &signs, std::size_t item)
{
    double withRest = 0.0;
    double rest = 0.0;
    for (std::size_t i = 0; i < r.size(); ++i) {
        for (std::size_t j = 0; i != item && j < r.size(); ++j)
            rest += j != item ? signs[i] * signs[j] * r[i][j] : 0.0;
        withRest += i != item ? signs[i] * signs[item] * r[i][item] : 0.0;
    }
    return rest > 0.0 ? withRest / std::sqrt(rest) : 0.0;
}

std::vector<int> wrongOn(Dimension dimension, const std::vector<QStringList> &rows,
                         const PlaneKey &key, const ResponseImportOptions &reading)
{
    constexpr std::size_t fewPeople = 20;
    constexpr std::size_t fewItems = 3;
    const Answers answers = answersOn(dimension, rows, key, reading);
    if (answers.rows.size() < fewPeople || answers.items.size() < fewItems)
        return {};
    const Matrix r = correlations(answers);
    const Factor factor = firstFactor(r);
    const auto items = static_cast<double>(answers.items.size());
    const auto n = static_cast<double>(answers.rows.size());
    // The largest eigenvalue of chance alone (Marčenko and Pastur 1967), and a third more.
    const double chance = std::pow(1.0 + std::sqrt(items / n), 2.0);
    if (factor.loadings.empty() || factor.variance < 4.0 / 3.0 * chance)
        return {};
    std::vector<double> signs;
    double agreement = 0.0;
    for (std::size_t i = 0; i < answers.items.size(); ++i) {
        signs.push_back(factor.loadings[i] < 0.0 ? -1.0 : 1.0);
        agreement += factor.loadings[i] * std::abs(factor.loadings[i]) *
                     key.keying[static_cast<std::size_t>(answers.items[i])][dimension];
    }
    std::vector<int> wrong;
    for (std::size_t i = 0; i < answers.items.size(); ++i) {
        constexpr double loads = 0.3;
        constexpr double noChance = 3.3;
        const int keying = key.keying[static_cast<std::size_t>(answers.items[i])][dimension];
        const double against = signs[i] * keying * (agreement < 0.0 ? -1.0 : 1.0);
        const double with = std::clamp(withTheOthers(r, signs, i), -0.999, 0.999);
        if (against < 0.0 && std::abs(factor.loadings[i]) >= loads &&
            std::atanh(with) * std::sqrt(n - 3.0) > noChance)
            wrong.push_back(answers.items[i]);
    }
    return wrong;
}

std::vector<int> wrongItems(const std::vector<QStringList> &rows, const PlaneKey &key,
                            const ResponseImportOptions &reading)
{
    std::vector<int> wrong;
    for (const Dimension dimension : dimensions) {
        const auto here = wrongOn(dimension, rows, key, reading);
        wrong.insert(wrong.end(), here.begin(), here.end());
    }
    std::sort(wrong.begin(), wrong.end());
    wrong.erase(std::unique(wrong.begin(), wrong.end()), wrong.end());
    return wrong;
}

} // namespace

KeyCheck checkKey(const std::vector<QStringList> &rows, const PlaneKey &key,
                  const ResponseImportOptions &reading)
{
    KeyCheck check{.wrongItems = wrongItems(rows, key, reading)};
    if (check.wrongItems.empty())
        return check;
    ResponseImportOptions turned = reading;
    turned.turned.resize(static_cast<std::size_t>(key.items()));
    for (std::size_t item = 0; item < turned.turned.size(); ++item) {
        if (key.keying[item].anxiety < 0 || key.keying[item].avoidance < 0)
            turned.turned[item] = !turned.turned[item];
    }
    check.seemsReversedAlready = wrongItems(rows, key, turned).empty();
    return check;
}

} // namespace core
