// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace core
{

/// The two dimensions of adult attachment (Brennan, Clark & Shaver 1998). Anxiety: worry about
/// being left and need for reassurance. Avoidance: discomfort with closeness and with depending on
/// others.
enum class Dimension { Anxiety, Avoidance };

inline constexpr std::array dimensions{Dimension::Anxiety, Dimension::Avoidance};

/// One value for each dimension.
template <class T> struct PerDimension {
    T anxiety;
    T avoidance;

    constexpr T &operator[](Dimension d) { return d == Dimension::Anxiety ? anxiety : avoidance; }
    constexpr const T &operator[](Dimension d) const
    {
        return d == Dimension::Anxiety ? anxiety : avoidance;
    }
    bool operator==(const PerDimension &) const = default;
};

} // namespace core
