// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dimension.h"

#include <QString>

#include <array>
#include <optional>

namespace core
{

/// The four corners of the plane (Bartholomew & Horowitz 1991; Brennan, Clark & Shaver 1998): a
/// reading aid for two continuous dimensions, never shown without the rule that gave it.
enum class Style {
    Secure,      ///< low anxiety, low avoidance
    Preoccupied, ///< high anxiety, low avoidance: anxious-preoccupied
    Dismissing,  ///< low anxiety, high avoidance: dismissive-avoidant
    Fearful,     ///< high anxiety, high avoidance: fearful-avoidant
};

inline constexpr std::array styles{Style::Secure, Style::Preoccupied, Style::Dismissing,
                                   Style::Fearful};

/// One value for each style, in the order of `styles`.
template <class T> struct PerStyle {
    std::array<T, 4> values{};

    constexpr T &operator[](Style s) { return values[static_cast<std::size_t>(s)]; }
    constexpr const T &operator[](Style s) const { return values[static_cast<std::size_t>(s)]; }
    bool operator==(const PerStyle &) const = default;
};

/// The style whose corner is high or low on each dimension.
constexpr Style styleAt(PerDimension<bool> high)
{
    if (high.anxiety)
        return high.avoidance ? Style::Fearful : Style::Preoccupied;
    return high.avoidance ? Style::Dismissing : Style::Secure;
}

/// Whether the style's corner is the high one on a dimension; the inverse of styleAt().
constexpr bool isHigh(Style style, Dimension dimension)
{
    switch (style) {
    case Style::Secure:
        return false;
    case Style::Preoccupied:
        return dimension == Dimension::Anxiety;
    case Style::Dismissing:
        return dimension == Dimension::Avoidance;
    case Style::Fearful:
        return true;
    }
    return false;
}

/// The identifier used in files and on the command line: secure, preoccupied, dismissing, fearful.
QString styleId(Style style);
std::optional<Style> styleFromId(const QString &id);

} // namespace core
