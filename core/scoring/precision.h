// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
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
/// Kelley's (1947) estimate of the true score: M + reliability (x − M).
double kelleyTrueScore(double observed, double mean, double reliability);
/// Standard error of estimation around Kelley's estimate: SD √(reliability (1 − reliability)).
double standardErrorOfEstimation(double sd, double reliability);
/// Reliability of a test shortened or lengthened by `factor` (Spearman–Brown, 1910).
double spearmanBrown(double reliability, double factor);

/// Reliable change index (Jacobson & Truax 1991, with the √2 SEM of Christensen & Mendoza 1986).
double reliableChangeIndex(double first, double second, double sem);
/// The smallest difference between two occasions that is larger than chance: z √2 SEM.
double smallestReliableChange(double sem, double z = z95);

/// A table of answers: one row a person, one column an item, all rows equally long, none missing.
using CompleteAnswers = std::vector<std::vector<double>>;
/// Cronbach's (1951) alpha with n − 1 variances; nothing for fewer than 2 items or people or no
/// variance.
std::optional<double> cronbachAlpha(const CompleteAnswers &rows);
/// McDonald's omega total for one factor from standardised loadings (error variance 1 − λ²).
double omegaTotal(const std::vector<double> &loadings);

} // namespace core
