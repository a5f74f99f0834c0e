// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/item_covariance.h"

#include <optional>
#include <vector>

namespace core
{

/// Cronbach's (1951) alpha from a covariance matrix: k/(k − 1) (1 − Σ variances / Σ of all).
/// Nothing for fewer than two items or people or no variance.
std::optional<double> alphaOf(const ItemCovariance &covariance);

/// Standardised loadings of the items on one common factor.
///
/// Iterated principal axes: the diagonal of the correlation matrix is replaced by the communalities
/// (λ²), the loadings are its first eigenvector × √ of its eigenvalue, and so on until no
/// communality moves by more than 1e-9. For one factor this is the least-squares (minres) solution.
/// A communality is held at 1 (a Heywood case). The loadings sum to something positive: an
/// item that loads negatively points against the others.
///
/// Nothing for fewer than three items (one factor is then not determined), an item without
/// variance, fewer than two people, or no convergence within 1,000 rounds.
std::optional<std::vector<double>> oneFactorLoadings(const ItemCovariance &covariance);

} // namespace core
