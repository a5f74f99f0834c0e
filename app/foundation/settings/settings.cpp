// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/settings/settings.h"

#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int largestSmallestGroup = 50;
constexpr std::array zoomSteps{0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5};

QString themeId(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    return {};
}

// The layers a person can hide; the rest belongs to explanations that build the map up.
constexpr std::array mapLayers{
    std::pair{"regions"_L1, &MapLayers::regions},
    std::pair{"density"_L1, &MapLayers::density},
    std::pair{"people"_L1, &MapLayers::people},
    std::pair{"spread"_L1, &MapLayers::spread},
    std::pair{"results"_L1, &MapLayers::results},
    std::pair{"second-time"_L1, &MapLayers::secondTime},
    std::pair{"trails"_L1, &MapLayers::trails},
    std::pair{"constellation"_L1, &MapLayers::constellation},
    std::pair{"free-point"_L1, &MapLayers::freePoint},
    std::pair{"names"_L1, &MapLayers::names},
    std::pair{"labels"_L1, &MapLayers::labels},
};

MapAppearance loadMap(const QSettings &file)
{
    MapAppearance map;
    for (const auto &[id, layer] : mapLayers)
        map.layers.*layer = file.value(u"map/"_s + id, true).toBool();
    if (file.value("map/ellipse"_L1, false).toBool())
        map.region.shape = RegionShape::Ellipse;
    const double coverage = file.value("map/coverage"_L1).toDouble();
    if (coverage > 0.0 && coverage < 1.0)
        map.region.coverage = coverage;
    map.axes.swapped = file.value("map/swapped"_L1, false).toBool();
    map.axes.reversed.anxiety = file.value("map/anxiety-reversed"_L1, false).toBool();
    map.axes.reversed.avoidance = file.value("map/avoidance-reversed"_L1, false).toBool();
    if (const auto unit = core::axisUnitFromId(file.value("map/unit"_L1).toString()))
        map.axes.unit = *unit;
    return map;
}

void saveMap(QSettings &file, const MapAppearance &map)
{
    for (const auto &[id, layer] : mapLayers)
        file.setValue(u"map/"_s + id, map.layers.*layer);
    file.setValue("map/ellipse"_L1, map.region.shape == RegionShape::Ellipse);
    file.setValue("map/coverage"_L1, map.region.coverage);
    file.setValue("map/swapped"_L1, map.axes.swapped);
    file.setValue("map/anxiety-reversed"_L1, map.axes.reversed.anxiety);
    file.setValue("map/avoidance-reversed"_L1, map.axes.reversed.avoidance);
    file.setValue("map/unit"_L1, core::axisUnitId(map.axes.unit));
}

} // namespace

SettingsFile::SettingsFile(QString path)
    : m_path(std::move(path))
{
}

Settings SettingsFile::load() const
{
    const QSettings file(m_path, QSettings::IniFormat);
    Settings settings;
    settings.language = file.value("language"_L1).toString();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (file.value("theme"_L1).toString() == themeId(choice))
            settings.theme = choice;
    }
    const double zoom = file.value("zoom"_L1, 1.0).toDouble();
    if (zoom >= zoomSteps.front() && zoom <= zoomSteps.back())
        settings.zoom = zoom;
    settings.geometry = file.value("geometry"_L1).toByteArray();
    settings.welcomed = file.value("welcomed"_L1, false).toBool();
    if (file.value("reading/serif"_L1, false).toBool())
        settings.reading.face = TypeFace::Serif;
    const int width = file.value("reading/width"_L1, static_cast<int>(TextWidth::Normal)).toInt();
    if (width >= static_cast<int>(TextWidth::Narrow) && width <= static_cast<int>(TextWidth::Wide))
        settings.reading.width = static_cast<TextWidth>(width);
    settings.map = loadMap(file);
    const int group = file.value("classroom/smallest-group"_L1, settings.smallestGroup).toInt();
    if (group >= settings.smallestGroup && group <= largestSmallestGroup)
        settings.smallestGroup = group;
    settings.supportCountry = file.value("support/country"_L1).toString();
    settings.advanceByItself = file.value("quiz/advance-by-itself"_L1, true).toBool();
    // A text that is no number would read as 0, which is "never": not by accident.
    bool isNumber = false;
    const int lockAfter = file.value("lock/after-minutes"_L1).toInt(&isNumber);
    if (isNumber && std::find(lockAfterChoices.begin(), lockAfterChoices.end(), lockAfter) !=
                        lockAfterChoices.end())
        settings.lockAfter = lockAfter;
    return settings;
}

void SettingsFile::save(const Settings &settings) const
{
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue("language"_L1, settings.language);
    file.setValue("theme"_L1, themeId(settings.theme));
    file.setValue("zoom"_L1, settings.zoom);
    file.setValue("geometry"_L1, settings.geometry);
    file.setValue("welcomed"_L1, settings.welcomed);
    file.setValue("reading/serif"_L1, settings.reading.face == TypeFace::Serif);
    file.setValue("reading/width"_L1, static_cast<int>(settings.reading.width));
    saveMap(file, settings.map);
    file.setValue("classroom/smallest-group"_L1, settings.smallestGroup);
    file.setValue("support/country"_L1, settings.supportCountry);
    file.setValue("quiz/advance-by-itself"_L1, settings.advanceByItself);
    file.setValue("lock/after-minutes"_L1, settings.lockAfter);
}

double zoomedIn(double zoom)
{
    const auto next = std::upper_bound(zoomSteps.begin(), zoomSteps.end(), zoom + 1e-6);
    return next == zoomSteps.end() ? zoomSteps.back() : *next;
}

double zoomedOut(double zoom)
{
    const auto here = std::lower_bound(zoomSteps.begin(), zoomSteps.end(), zoom - 1e-6);
    return here == zoomSteps.begin() ? zoomSteps.front() : *std::prev(here);
}

} // namespace app
