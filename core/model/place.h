// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace core
{

/// Where on the map a result lies, as far as its error lets one say: in a region, in one of two
/// that differ in one dimension, or nowhere in particular.
enum class Place {
    Secure,
    Preoccupied,
    Dismissing,
    Fearful,
    SecureOrPreoccupied,
    SecureOrDismissing,
    PreoccupiedOrFearful,
    DismissingOrFearful,
    Middle,
};

inline constexpr std::array places{Place::Secure,
                                   Place::Preoccupied,
                                   Place::Dismissing,
                                   Place::Fearful,
                                   Place::SecureOrPreoccupied,
                                   Place::SecureOrDismissing,
                                   Place::PreoccupiedOrFearful,
                                   Place::DismissingOrFearful,
                                   Place::Middle};

/// One value for each place, in the order of `places`.
template <class T> struct PerPlace {
    std::array<T, places.size()> values{};

    constexpr T &operator[](Place place) { return values[static_cast<std::size_t>(place)]; }
    constexpr const T &operator[](Place place) const
    {
        return values[static_cast<std::size_t>(place)];
    }
    bool operator==(const PerPlace &) const = default;
};

/// The identifier used in files: those of the styles, "secure-or-preoccupied" and so on, "middle".
QString placeId(Place place);
std::optional<Place> placeFromId(const QString &id);

} // namespace core
