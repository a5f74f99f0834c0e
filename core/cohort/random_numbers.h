// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>
#include <random>

namespace core
{

/// Random numbers that are the same on every computer for the same seed. The standard fixes the
/// engine but not its distributions, so these are written out.
class RandomNumbers
{
public:
    explicit RandomNumbers(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    /// Strictly between 0 and 1: (the upper 53 bits + ½) / 2⁵³.
    double uniform() { return (static_cast<double>(m_engine() >> 11) + 0.5) * 0x1.0p-53; }

    /// Each whole number of 0..count − 1 alike; count > 0. Numbers of the incomplete last round of
    /// the engine are drawn again (rejection), so there is no bias.
    std::uint64_t below(std::uint64_t count)
    {
        const std::uint64_t incomplete = (0 - count) % count; // 2⁶⁴ mod count
        std::uint64_t number = m_engine();
        while (number < incomplete)
            number = m_engine();
        return number % count;
    }

    /// Standard normal, two at a time (Box & Muller 1958).
    struct Pair {
        double first;
        double second;
    };
    Pair normalPair()
    {
        const double radius = std::sqrt(-2.0 * std::log(uniform()));
        const double angle = 2.0 * std::numbers::pi * uniform();
        return {radius * std::cos(angle), radius * std::sin(angle)};
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace core
