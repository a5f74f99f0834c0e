// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/precision.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>
#include <numbers>

namespace core
{
namespace
{

// Without promotion to long double: 15 digits are plenty, and thousands of values stay cheap.
using Policy = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
using Normal = boost::math::normal_distribution<double, Policy>;
using Student = boost::math::students_t_distribution<double, Policy>;

double variance(const std::vector<double> &values)
{
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    const double mean = sum / static_cast<double>(values.size());
    double squares = 0.0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return squares / static_cast<double>(values.size() - 1);
}

} // namespace

double normalCdf(double z)
{
    return boost::math::cdf(Normal(), z);
}

double normalQuantile(double p)
{
    return boost::math::quantile(Normal(), p);
}

double studentQuantile(double p, double degreesOfFreedom)
{
    return boost::math::quantile(Student(degreesOfFreedom), p);
}

double studentCdf(double t, double degreesOfFreedom)
{
    return boost::math::cdf(Student(degreesOfFreedom), t);
}

double standardErrorOfMeasurement(double sd, double reliability)
{
    return sd * std::sqrt(1.0 - reliability);
}

double kelleyTrueScore(double observed, double mean, double reliability)
{
    return mean + reliability * (observed - mean);
}

double standardErrorOfEstimation(double sd, double reliability)
{
    return sd * std::sqrt(reliability * (1.0 - reliability));
}

double spearmanBrown(double reliability, double factor)
{
    return factor * reliability / (1.0 + (factor - 1.0) * reliability);
}

double reliableChangeIndex(double first, double second, double sem)
{
    return (second - first) / (std::numbers::sqrt2 * sem);
}

double smallestReliableChange(double sem, double z)
{
    return z * std::numbers::sqrt2 * sem;
}

std::optional<double> cronbachAlpha(const CompleteAnswers &rows)
{
    if (rows.size() < 2 || rows.front().size() < 2)
        return std::nullopt;
    const std::size_t items = rows.front().size();

    std::vector<double> totals(rows.size(), 0.0);
    std::vector<double> column(rows.size());
    double itemVariances = 0.0;
    for (std::size_t item = 0; item < items; ++item) {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            column[row] = rows[row][item];
            totals[row] += column[row];
        }
        itemVariances += variance(column);
    }
    const double totalVariance = variance(totals);
    if (totalVariance <= 0.0)
        return std::nullopt;
    const auto k = static_cast<double>(items);
    return k / (k - 1.0) * (1.0 - itemVariances / totalVariance);
}

double omegaTotal(const std::vector<double> &loadings)
{
    double sum = 0.0;
    double errors = 0.0;
    for (const double loading : loadings) {
        sum += loading;
        errors += 1.0 - loading * loading;
    }
    return sum * sum / (sum * sum + errors);
}

} // namespace core
