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

double smallestReliableChange(double sem, double z)
{
    return z * std::numbers::sqrt2 * sem;
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
