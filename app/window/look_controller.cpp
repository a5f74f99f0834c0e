// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/look_controller.h"

#include "app/widgets/rhythm.h"
#include "app/window/navigation.h"

#include <cmath>
#include <utility>

namespace app
{

LookController::LookController(const Services &services, Settings &settings, Navigation &navigation)
    : m_services(services)
    , m_settings(settings)
    , m_navigation(navigation)
{
}

void LookController::apply()
{
    const double zoom = m_navigation.isInSession() ? zoomedIn(m_settings.zoom) : m_settings.zoom;
    m_services.appearance.apply(m_settings.theme, zoom);
    if (const auto before = std::exchange(m_shown, zoom); before && *before != zoom)
        followZoom();
    tellZoom();
}

void LookController::tellZoom()
{
    const double zoom = m_settings.zoom;
    emit zoomChanged(static_cast<int>(std::lround(zoom * 100)), zoomedIn(zoom) > zoom,
                     zoomedOut(zoom) < zoom);
}

void LookController::setZoom(double zoom)
{
    m_settings.zoom = zoom;
    apply();
}

void LookController::setTheme(ThemeChoice theme)
{
    m_settings.theme = theme;
    apply();
}

void LookController::setLanguage(const QString &code)
{
    m_settings.language = code;
    m_services.language.use(code);
    m_navigation.renewPages();
    emit languageChanged();
    tellZoom(); // is said in words
}

} // namespace app
