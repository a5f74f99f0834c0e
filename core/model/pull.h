// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace core
{

/// How two positions tend to pull on each other: from which regions of the rule both people are in.
/// Somebody in the preoccupied region tends to come closer under strain, in the dismissing region
/// to step back, in the fearful region to do both, in the secure region to do neither much.
enum class Pull {
    PursueWithdraw, ///< one preoccupied, the other dismissing
    BothPursue,     ///< both preoccupied
    BothWithdraw,   ///< both dismissing
    Steady,         ///< both secure
    OneSteady,      ///< one secure, the other not
    Alternating,    ///< one fearful, the other not secure
    Unclear,        ///< the errors do not let one say
};

inline constexpr std::array pulls{Pull::PursueWithdraw, Pull::BothPursue, Pull::BothWithdraw,
                                  Pull::Steady,         Pull::OneSteady,  Pull::Alternating,
                                  Pull::Unclear};

/// One value for each pull, in the order of `pulls`.
template <class T> struct PerPull {
    std::array<T, pulls.size()> values{};

    constexpr T &operator[](Pull pull) { return values[static_cast<std::size_t>(pull)]; }
    constexpr const T &operator[](Pull pull) const
    {
        return values[static_cast<std::size_t>(pull)];
    }
    bool operator==(const PerPull &) const = default;
};

/// The identifier used in files: pursue-withdraw, both-pursue, both-withdraw, steady, one-steady,
/// alternating, unclear.
QString pullId(Pull pull);
std::optional<Pull> pullFromId(const QString &id);

} // namespace core
