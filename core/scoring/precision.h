// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace core
{

/// Two-sided standard normal quantiles used throughout.
inline constexpr double z95 = 1.959963984540054;
inline constexpr double z90 = 1.6448536269514722;

struct Interval {
    double lo;
    double hi;

    bool contains(double value) const { return value >= lo && value <= hi; }
    bool operator==(const Interval &) const = default;
};

double normalCdf(double z);
/// The z with P(Z ≤ z) = p; 0 < p < 1.
double normalQuantile(double p);
/// Quantile of Student's t: the t with P(T ≤ t) = p; 0 < p < 1, degreesOfFreedom > 0.
double studentQuantile(double p, double degreesOfFreedom);
/// P(T ≤ t) for Student's t with the given degrees of freedom (> 0).
double studentCdf(double t, double degreesOfFreedom);

/// SEM = SD √(1 − reliability); both from the same sample. reliability in 0..1.
double standardErrorOfMeasurement(double sd, double reliability);
/// The smallest difference between two occasions that is larger than chance: z √2 SEM.
double smallestReliableChange(double sem, double z = z95);

/// McDonald's omega total for one factor from standardised loadings (error variance 1 − λ²).
double omegaTotal(const std::vector<double> &loadings);

} // namespace core
