#pragma once

#include "app/shell/settings.h"

#include <QMenu>

namespace app
{

/// The small menu at the foot of the rail: language, appearance, about.
class SettingsMenu final : public QMenu
{
    Q_OBJECT

public:
    SettingsMenu(const Settings &settings, const QString &currentLanguage,
                 QWidget *parent = nullptr);

signals:
    void languageChosen(const QString &code);
    void themeChosen(ThemeChoice theme);
    void welcomeRequested();
    void presentationRequested();
    void aboutRequested();
};

} // namespace app
