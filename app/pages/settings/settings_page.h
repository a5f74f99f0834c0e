// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/settings/settings.h"
#include "app/widgets/scrolling_page.h"

class QCheckBox;
class QComboBox;

namespace app
{

class Button;
class TextLabel;

/// How the records stand, as far as what is offered here depends on it.
enum class SealState {
    None,    ///< nothing is saved
    InClear, ///< saved without a passphrase
    Sealed,
};

/// What is asked for here and done by the window.
enum class SettingsWish {
    SetPassphrase,
    ChangePassphrase,
    NewRecoveryKey,
    RemovePassphrase,
    LockNow,
    Export,
    Import,
    EraseEverything,
    ListKeys,
    Introduction,
    About,
};

/// Everything that can be set, a card for each subject. A choice takes effect at once; there is
/// nothing to confirm.
class SettingsPage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// `recordsFolder` is shown, so that people know where their records are.
    explicit SettingsPage(const QString &recordsFolder, QWidget *parent = nullptr);

    /// Shows them without saying changed().
    void showSettings(const Settings &settings);
    /// `code` of the language that is spoken now.
    void setLanguage(const QString &code);
    void setSealState(SealState state);

signals:
    /// `settings` are those shown with what was just chosen.
    void changed(const app::Settings &settings);
    void languageChosen(const QString &code);
    void wished(app::SettingsWish wish);

private:
    QWidget *makeLook();
    QWidget *makeReading();
    QWidget *makeQuiz();
    QWidget *makeSupport();
    QWidget *makePassphrase();
    QWidget *makeRecords(const QString &folder);
    QWidget *makeProgram();
    Button *wishButton(const QString &words, SettingsWish wish);
    void follow(QComboBox *choice, void (*take)(Settings &, const QVariant &));

    Settings m_settings;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_zoom;
    QComboBox *m_face;
    QComboBox *m_width;
    QCheckBox *m_advance;
    QComboBox *m_country;
    TextLabel *m_seal;
    TextLabel *m_lockAfterLabel = nullptr;
    QComboBox *m_lockAfter;
    Button *m_set;
    Button *m_lock;
    Button *m_change;
    Button *m_newKey;
    Button *m_remove;
    Button *m_export;
    Button *m_import;
    Button *m_erase;
};

} // namespace app
