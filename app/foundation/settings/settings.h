// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/settings/map_appearance.h"
#include "app/foundation/settings/reading_style.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace app
{

enum class ThemeChoice { System, Light, Dark };

inline constexpr std::array lockAfterChoices{2, 5, 10, 30, 0};

/// What the program remembers about how it is used; nothing about the person's answers.
struct Settings {
    QString language; ///< "de", "en"; empty: the system's
    ThemeChoice theme = ThemeChoice::System;
    double zoom = 1.0;           ///< of the whole window, 0.7..2.5
    QByteArray geometry;         ///< QWidget::saveGeometry
    bool welcomed = false;       ///< the first-start screens were read
    ReadingStyle reading;        ///< how articles are set
    MapAppearance map;           ///< what of the map is drawn, and how
    int smallestGroup = 5;       ///< 5..50; the classroom shows figures of no fewer people
    QString supportCountry;      ///< whose help lines are shown, ISO 3166; empty: the system's
    bool advanceByItself = true; ///< an answer in the quiz leads to the next statement
    int lockAfter = 10;          ///< idle minutes, one of lockAfterChoices; 0: never

    bool operator==(const Settings &) const = default;
};

/// The settings in one INI file. Unknown or damaged values become the defaults above.
class SettingsFile
{
public:
    explicit SettingsFile(QString path);

    Settings load() const;
    /// Best effort: a folder that cannot be written costs the memory of a window size, no more.
    void save(const Settings &settings) const;

private:
    QString m_path;
};

/// The next larger or smaller zoom step, staying inside 0.7..2.5.
double zoomedIn(double zoom);
double zoomedOut(double zoom);

} // namespace app
