// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/settings/settings.h"

#include <QObject>

#include <optional>

namespace app
{

class Navigation;
struct Services;

/// How the program looks and speaks: theme, zoom and language, as in the settings.
class LookController final : public QObject
{
    Q_OBJECT

public:
    LookController(const Services &services, Settings &settings, Navigation &navigation);

    /// Anew, when a session has begun or ended: two people sit further away than one.
    void apply();
    void setZoom(double zoom);
    void zoomIn() { setZoom(zoomedIn(m_settings.zoom)); }
    void zoomOut() { setZoom(zoomedOut(m_settings.zoom)); }
    void setTheme(ThemeChoice theme);
    void setLanguage(const QString &code);

signals:
    void zoomChanged(int percent, bool canZoomIn, bool canZoomOut);
    void languageChanged();

private:
    void tellZoom();

    const Services &m_services;
    Settings &m_settings;
    Navigation &m_navigation;
    std::optional<double> m_shown; ///< the zoom that the windows are laid out for
};

} // namespace app
