// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/one_factor.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core
{
namespace
{

/// A symmetric matrix with communalities on its diagonal.
struct Reduced {
    std::vector<double> values;
    std::size_t size;

    double &at(std::size_t i, std::size_t j) { return values[i * size + j]; }

    std::vector<double> times(const std::vector<double> &vector) const
    {
        std::vector<double> product(size, 0.0);
        for (std::size_t i = 0; i < size; ++i) {
            for (std::size_t j = 0; j < size; ++j)
                product[i] += values[i * size + j] * vector[j];
        }
        return product;
    }
};

Reduced correlations(const ItemCovariance &covariance)
{
    Reduced matrix{covariance.values, covariance.items};
    for (std::size_t i = 0; i < matrix.size; ++i) {
        for (std::size_t j = 0; j < matrix.size; ++j)
            matrix.at(i, j) /= std::sqrt(covariance.at(i, i) * covariance.at(j, j));
    }
    return matrix;
}

double lengthOf(const std::vector<double> &vector)
{
    return std::sqrt(std::inner_product(vector.begin(), vector.end(), vector.begin(), 0.0));
}

// Power iteration from the direction that the last round ended with; returns the eigenvalue. One is
// added to every eigenvalue meanwhile, so that no negative one is the largest in size.
double firstEigenvector(const Reduced &matrix, std::vector<double> &direction)
{
    constexpr int rounds = 500;
    double eigenvalue = 0.0;
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> next = matrix.times(direction);
        eigenvalue = std::inner_product(next.begin(), next.end(), direction.begin(), 0.0);
        for (std::size_t i = 0; i < next.size(); ++i)
            next[i] += direction[i];
        const double length = lengthOf(next);
        double moved = 0.0;
        for (std::size_t i = 0; i < next.size(); ++i) {
            next[i] /= length;
            moved = std::max(moved, std::abs(next[i] - direction[i]));
        }
        direction = std::move(next);
        if (moved < 1e-12)
            break;
    }
    return eigenvalue;
}

} // namespace

std::optional<double> alphaOf(const ItemCovariance &covariance)
{
    if (covariance.items < 2 || covariance.people < 2)
        return std::nullopt;
    const double total = std::accumulate(covariance.values.begin(), covariance.values.end(), 0.0);
    double variances = 0.0;
    for (std::size_t i = 0; i < covariance.items; ++i)
        variances += covariance.at(i, i);
    if (total <= 0.0)
        return std::nullopt;
    const auto k = static_cast<double>(covariance.items);
    return k / (k - 1.0) * (1.0 - variances / total);
}

std::optional<std::vector<double>> oneFactorLoadings(const ItemCovariance &covariance)
{
    if (covariance.items < 3 || covariance.people < 2)
        return std::nullopt;
    for (std::size_t i = 0; i < covariance.items; ++i) {
        if (covariance.at(i, i) <= 0.0)
            return std::nullopt;
    }
    constexpr int rounds = 1000;
    Reduced matrix = correlations(covariance);
    const auto size = static_cast<double>(matrix.size);
    // All alike and positive: the iteration then ends on the side where the loadings sum to more
    // than 0.
    std::vector<double> direction(matrix.size, 1.0 / std::sqrt(size));
    for (int round = 0; round < rounds; ++round) {
        const double eigenvalue = firstEigenvector(matrix, direction);
        if (eigenvalue <= 0.0)
            return std::nullopt;
        double moved = 0.0;
        std::vector<double> loadings(matrix.size);
        for (std::size_t i = 0; i < matrix.size; ++i) {
            loadings[i] = std::clamp(direction[i] * std::sqrt(eigenvalue), -1.0, 1.0);
            const double communality = loadings[i] * loadings[i];
            moved = std::max(moved, std::abs(communality - matrix.at(i, i)));
            matrix.at(i, i) = communality;
        }
        if (moved < 1e-9)
            return loadings;
    }
    return std::nullopt;
}

} // namespace core
