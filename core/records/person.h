// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSet>
#include <QString>

#include <array>

namespace core
{

using PersonId = qint64;

/// The person at the computer: always there, cannot be deleted, archived or merged away. Whoever
/// learns alone never meets another one.
inline constexpr PersonId me = 1;

/// A colour to tell people apart at a glance, always beside the pseudonym. The app gives each a hue
/// of its own.
enum class ColourMark { None, Blue, Orange, Green, Purple, Yellow, Grey };
inline constexpr std::array colourMarks{ColourMark::None,  ColourMark::Blue,   ColourMark::Orange,
                                        ColourMark::Green, ColourMark::Purple, ColourMark::Yellow,
                                        ColourMark::Grey};

/// Somebody whose results are kept. No name is asked for: a pseudonym, a colour, notes.
struct Person {
    PersonId id = 0;   ///< given by People
    QString pseudonym; ///< empty for `me`, unless they gave themselves one
    ColourMark mark = ColourMark::None;
    QString notes; ///< may be empty
    bool archived = false;
    QDateTime createdAt; ///< UTC
    /// With whom this person has agreed to be seen side by side. A couple is shown only where both
    /// have agreed, each knowing the results there were: a new result of either ends what both had
    /// agreed.
    QSet<PersonId> agreedWith;

    bool operator==(const Person &) const = default;
};

} // namespace core
