#include "app/shell/settings.h"

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
    const int group = file.value("classroom/smallest-group"_L1, settings.smallestGroup).toInt();
    if (group >= settings.smallestGroup && group <= largestSmallestGroup)
        settings.smallestGroup = group;
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
    file.setValue("classroom/smallest-group"_L1, settings.smallestGroup);
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
