// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings_menu.h"

#include "app/foundation/i18n/language.h"

#include <QActionGroup>
#include <QLocale>

namespace app
{

SettingsMenu::SettingsMenu(const Settings &settings, const QString &currentLanguage,
                           RecordsState records, QWidget *parent)
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

    addLock(records, settings.lockAfter);

    addSeparator();
    // The key is bound by the window: shown here, not bound a second time.
    connect(addAction(tr("Presentation for an audience (F5)")), &QAction::triggered, this,
            &SettingsMenu::presentationRequested);
    connect(addAction(tr("Show the introduction again")), &QAction::triggered, this,
            &SettingsMenu::welcomeRequested);
    connect(addAction(tr("About Attachment Atlas")), &QAction::triggered, this,
            &SettingsMenu::aboutRequested);
}

void SettingsMenu::addLock(RecordsState records, int lockAfter)
{
    if (records != RecordsState::InClear && records != RecordsState::Open)
        return;
    addSection(tr("Your records"));
    const auto addTask = [this](QMenu &menu, PassphraseTask task, const QString &name) {
        connect(menu.addAction(name), &QAction::triggered, this,
                [this, task] { emit passphraseRequested(task); });
    };
    if (records == RecordsState::InClear) {
        addTask(*this, PassphraseTask::Set, tr("Set a passphrase …"));
        return;
    }
    connect(addAction(tr("Lock now (Ctrl+L)")), &QAction::triggered, this,
            &SettingsMenu::lockRequested);
    QMenu *after = addMenu(tr("Lock by itself"));
    auto *choices = new QActionGroup(this);
    for (const int minutes : lockAfterChoices) {
        QAction *action =
            after->addAction(minutes == 0 ? tr("Never")
                                          : tr("After %1 minutes without a key or the mouse")
                                                .arg(QLocale().toString(minutes)));
        action->setCheckable(true);
        action->setChecked(minutes == lockAfter);
        choices->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, minutes] { emit lockAfterChosen(minutes); });
    }
    QMenu *passphrase = addMenu(tr("Passphrase"));
    addTask(*passphrase, PassphraseTask::Change, tr("Change the passphrase …"));
    addTask(*passphrase, PassphraseTask::NewRecoveryKey, tr("New recovery key …"));
    addTask(*passphrase, PassphraseTask::Remove, tr("Remove the passphrase …"));
}

} // namespace app
