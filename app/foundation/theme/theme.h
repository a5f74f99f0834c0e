// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/style.h"
#include "core/records/person.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace app
{

/// Every colour the program draws, by role. Computed from the system palette, so light, dark and
/// high-contrast follow it; nobody else names a colour.
struct Theme {
    bool dark = false;
    QColor page;                 ///< behind everything
    QColor surface;              ///< cards, the plot
    QColor border;               ///< quiet outlines of cards and of what is only looked at
    QColor controlBorder;        ///< of what a hand touches: ≥ 3:1 on page, surface, accentTint
    QColor text;                 ///< ≥ 4.5:1 on page and surface
    QColor mutedText;            ///< captions; ≥ 4.5:1 on page and surface
    QColor accent;               ///< the one accent: primary buttons, selection
    QColor onAccent;             ///< text on accent, ≥ 4.5:1
    QColor accentText;           ///< words in the accent: ≥ 4.5:1 on page, surface, accentTint
    QColor focusRing;            ///< ≥ 3:1 on page, surface, accentTint and the regions' tints
    QColor accentTint;           ///< soft background of what is chosen; `text` on it ≥ 4.5:1
    QColor track;                ///< under a bar: accent and every mark ≥ 3:1 on it
    QColor grid;                 ///< grid lines of the map
    QColor density;              ///< contours of a sample on the map: no region's hue
    core::PerStyle<QColor> mark; ///< style marks, ≥ 3:1 on surface and on their tint
    core::PerStyle<QColor> tint; ///< region backgrounds; `text` on them ≥ 4.5:1
    /// Grounds of people's marks by core::ColourMark, ≥ 3:1 on page, surface and accentTint; None
    /// is the muted text's colour. Initials stand on them in inkOn().
    std::array<QColor, core::colourMarks.size()> person;

    const QColor &personMark(core::ColourMark which) const
    {
        return person[static_cast<std::size_t>(which)];
    }

    bool operator==(const Theme &) const = default;
};

/// A pure function: the same palette gives the same theme. Cheap for a palette that was lately
/// asked for.
Theme themeFor(const QPalette &palette);
/// Palette and theme of exported and printed pictures: light, whatever the screen shows.
QPalette printPalette();
Theme printTheme();

/// The calm light or dark palette the program offers beside the system's own.
QPalette lightPalette();
QPalette darkPalette();
/// `palette` with the strongest contrast it allows, for a picture thrown on a wall: black on white
/// or white on black, the accent kept.
QPalette projectorPalette(const QPalette &palette);

/// White or black, whichever is read better: ≥ 4.5:1 on any ground.
QColor inkOn(const QColor &ground);

/// WCAG 2 contrast ratio of two opaque colours, 1..21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace app
