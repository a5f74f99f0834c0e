#include "app/shell/settings_menu.h"

#include "app/shell/language.h"

#include <QActionGroup>

namespace app
{

SettingsMenu::SettingsMenu(const Settings &settings, const QString &currentLanguage,
                           QWidget *parent)
    : QMenu(parent)
{
    addSection(tr("Language"));
    auto *languages = new QActionGroup(this);
    for (const QString &code : Language::offered()) {
        QAction *action = addAction(Language::nativeName(code));
        action->setCheckable(true);
        action->setChecked(code == currentLanguage);
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { emit languageChosen(code); });
    }

    addSection(tr("Appearance"));
    auto *themes = new QActionGroup(this);
    const auto addTheme = [&](ThemeChoice theme, const QString &name) {
        QAction *action = addAction(name);
        action->setCheckable(true);
        action->setChecked(theme == settings.theme);
        themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme] { emit themeChosen(theme); });
    };
    addTheme(ThemeChoice::System, tr("Like the system"));
    addTheme(ThemeChoice::Light, tr("Light"));
    addTheme(ThemeChoice::Dark, tr("Dark"));

    addSeparator();
    // The key is bound by the window: shown here, not bound a second time.
    connect(addAction(tr("Presentation for an audience (F5)")), &QAction::triggered, this,
            &SettingsMenu::presentationRequested);
    connect(addAction(tr("Show the introduction again")), &QAction::triggered, this,
            &SettingsMenu::welcomeRequested);
    connect(addAction(tr("About Attachment Atlas")), &QAction::triggered, this,
            &SettingsMenu::aboutRequested);
}

} // namespace app
