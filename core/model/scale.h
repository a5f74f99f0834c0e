// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace core
{

/// The range of a response scale: whole numbers from lo to hi, lo < hi.
class Scale
{
public:
    /// Nothing unless lo < hi.
    static constexpr std::optional<Scale> make(int lo, int hi)
    {
        return lo < hi ? std::optional(Scale(lo, hi)) : std::nullopt;
    }

    constexpr int lo() const { return m_lo; }
    constexpr int hi() const { return m_hi; }
    constexpr int points() const { return m_hi - m_lo + 1; }
    constexpr double midpoint() const { return (m_lo + m_hi) / 2.0; }
    constexpr bool contains(int value) const { return value >= m_lo && value <= m_hi; }
    constexpr bool contains(double value) const { return value >= m_lo && value <= m_hi; }

    /// Reverse keying: lo + hi − x.
    constexpr int reversed(int answer) const { return m_lo + m_hi - answer; }
    constexpr double reversed(double value) const { return m_lo + m_hi - value; }

    /// The linear map that takes this scale's ends to the other's. People do not use 5 and 7 points
    /// proportionally, so a mapped mean is an approximation (1–5 to 1–7 is 1.5 x − 0.5).
    constexpr double mapTo(const Scale &other, double value) const
    {
        return other.m_lo + (value - m_lo) * stretchTo(other);
    }
    /// The factor by which that map multiplies distances, standard deviations and errors.
    constexpr double stretchTo(const Scale &other) const
    {
        return static_cast<double>(other.m_hi - other.m_lo) / (m_hi - m_lo);
    }

    bool operator==(const Scale &) const = default;

private:
    constexpr Scale(int lo, int hi)
        : m_lo(lo)
        , m_hi(hi)
    {
    }

    int m_lo;
    int m_hi;
};

/// The scale of the map: every placement is given on 1..7.
inline constexpr Scale planeScale = *Scale::make(1, 7);

} // namespace core
