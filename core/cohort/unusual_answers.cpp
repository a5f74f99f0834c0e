// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/unusual_answers.h"

#include "core/base/json_fields.h"
#include "core/base/json_reading.h"
#include "core/cohort/item_covariance.h"
#include "core/scoring/norm_reader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <boost/math/distributions/chi_squared.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr std::size_t peoplePerItem = 3;
constexpr double rare = 0.999;

std::size_t inTriangle(std::size_t row, std::size_t column)
{
    return row * (row + 1) / 2 + column;
}

/// Takes covariances (lower triangle) apart in place; false where they are not positive definite.
bool factorise(std::vector<double> &triangle, std::size_t items)
{
    for (std::size_t row = 0; row < items; ++row) {
        for (std::size_t column = 0; column <= row; ++column) {
            double &cell = triangle[inTriangle(row, column)];
            const double own = cell;
            for (std::size_t k = 0; k < column; ++k)
                cell -= triangle[inTriangle(row, k)] * triangle[inTriangle(column, k)];
            if (column < row) {
                cell /= triangle[inTriangle(column, column)];
            } else if (!(cell > 1e-9 * own)) {
                return false;
            } else {
                cell = std::sqrt(cell);
            }
        }
    }
    return true;
}

// Solves L y = answers − means; the distance is the length of y, squared. `work` holds y.
template <class Answer>
double squaredDistance(const AnswerPattern &pattern, const Answer &answer,
                       std::vector<double> &work)
{
    double sum = 0.0;
    const std::size_t items = pattern.means.size();
    work.resize(items);
    for (std::size_t row = 0; row < items; ++row) {
        double value = answer(row) - pattern.means[row];
        const double *line = &pattern.factor[inTriangle(row, 0)];
        for (std::size_t k = 0; k < row; ++k)
            value -= line[k] * work[k];
        work[row] = value / line[row];
        sum += work[row] * work[row];
    }
    return sum;
}

std::vector<double> readNumbers(JsonFields &fields, const QString &key)
{
    std::vector<double> numbers;
    const QJsonArray array = fields.array(key);
    for (const QJsonValue &value : array) {
        if (!value.isDouble()) {
            fields.fail(ErrorCode::WrongType, key, u"holds something that is no number"_s);
            return {};
        }
        numbers.push_back(value.toDouble());
    }
    return numbers;
}

} // namespace

Result<AnswerPattern> readAnswerPattern(const QByteArray &bytes, const QString &fileName)
{
    const Result<QJsonObject> json = parseJsonObject(bytes, fileName);
    if (!json)
        return json.error();
    JsonReading reading(fileName);
    JsonFields fields(*json, {}, reading);
    AnswerPattern pattern;
    pattern.instrumentId = fields.text(u"instrument"_s);
    pattern.source = fields.text(u"source"_s);
    pattern.answers = readScale(fields.object(u"scale"_s));
    pattern.n = fields.wholeNumber(u"n"_s, 2, std::numeric_limits<int>::max());
    pattern.means = readNumbers(fields, u"means"_s);
    pattern.factor = readNumbers(fields, u"covariances"_s);
    pattern.unusualFrom = fields.number(u"unusual_from"_s, 0.0, 1e6);
    const std::size_t items = pattern.means.size();
    for (const double mean : pattern.means) {
        if (!pattern.answers.contains(mean))
            fields.fail(ErrorCode::OutOfRange, u"means"_s, u"has one outside the scale"_s);
    }
    if (items == 0 || pattern.factor.size() != items * (items + 1) / 2 ||
        !factorise(pattern.factor, items))
        fields.fail(ErrorCode::OutOfRange, u"covariances"_s,
                    u"are not those of as many items as there are means"_s);
    return reading.error().resultOf(std::move(pattern));
}

std::optional<AnswerPattern> patternOf(const ResponseTable &table)
{
    std::vector<SignedItem> items;
    for (int item = 0; item < table.items(); ++item)
        items.push_back({item, 1});
    const ItemCovariance covariance = itemCovariance(table, items);
    if (covariance.people < peoplePerItem * items.size() || covariance.people < 2)
        return std::nullopt;
    AnswerPattern pattern{.answers = table.answers(),
                          .n = static_cast<int>(covariance.people),
                          .means = covariance.means};
    for (std::size_t row = 0; row < items.size(); ++row) {
        for (std::size_t column = 0; column <= row; ++column)
            pattern.factor.push_back(covariance.at(row, column));
    }
    if (!factorise(pattern.factor, items.size()))
        return std::nullopt;
    pattern.unusualFrom =
        boost::math::quantile(boost::math::chi_squared(static_cast<double>(items.size())), rare);
    return pattern;
}

std::optional<double> distanceOf(std::span<const std::optional<int>> answers,
                                 const AnswerPattern &pattern)
{
    if (answers.size() != pattern.means.size())
        return std::nullopt;
    for (const std::optional<int> &answer : answers) {
        if (!answer)
            return std::nullopt;
    }
    std::vector<double> work;
    return squaredDistance(
        pattern, [&](std::size_t item) { return static_cast<double>(*answers[item]); }, work);
}

Result<std::vector<std::size_t>> unusualRows(const ResponseTable &table,
                                             const AnswerPattern &pattern)
{
    if (table.items() != pattern.items() || table.answers() != pattern.answers)
        return Error{ErrorCode::Mismatch, u"answer pattern"_s};
    const auto items = static_cast<std::size_t>(table.items());
    std::vector<std::size_t> rows;
    std::vector<std::span<const std::uint8_t>> columns(items);
    std::vector<double> work;
    for (std::size_t block = 0; block < table.blocks(); ++block) {
        for (std::size_t item = 0; item < items; ++item)
            columns[item] = table.column(block, static_cast<int>(item));
        for (std::size_t row = 0; row < table.rowsIn(block); ++row) {
            const bool isComplete =
                std::none_of(columns.begin(), columns.end(), [row](const auto &column) {
                    return column[row] == ResponseTable::missing;
                });
            const auto answer = [&](std::size_t item) {
                return static_cast<double>(table.answers().lo() + columns[item][row]);
            };
            if (isComplete && squaredDistance(pattern, answer, work) > pattern.unusualFrom)
                rows.push_back(block * ResponseTable::blockRows + row);
        }
    }
    return rows;
}

std::optional<UnusualPeople> unusualPeople(const ResponseTable &table, const QString &instrumentId,
                                           const QString &folder)
{
    const QDir patterns(folder);
    const QStringList names = patterns.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(patterns.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto pattern = readAnswerPattern(file.readAll(), name);
        if (!pattern || pattern->instrumentId != instrumentId)
            continue;
        if (auto rows = unusualRows(table, *pattern))
            return UnusualPeople{std::move(*rows), pattern->n};
    }
    const auto own = patternOf(table);
    auto rows = own ? unusualRows(table, *own) : Error{ErrorCode::Mismatch, {}};
    return rows ? std::optional(UnusualPeople{std::move(*rows), 0}) : std::nullopt;
}

} // namespace core
