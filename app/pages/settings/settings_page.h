// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/settings/settings.h"
#include "app/pages/settings/settings_wish.h"
#include "app/widgets/scrolling_page.h"

class QCheckBox;
class QComboBox;

namespace app
{

class Button;
class PassphraseCard;
class SettingsCard;

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
    SettingsCard *makeLook();
    SettingsCard *makeReading();
    SettingsCard *makeQuiz();
    SettingsCard *makeSupport();
    SettingsCard *makeRecords(const QString &folder);
    SettingsCard *makeProgram();
    void follow(QComboBox *choice, void (*take)(Settings &, const QVariant &));

    Settings m_settings;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_zoom;
    QComboBox *m_face;
    QComboBox *m_width;
    QCheckBox *m_advance;
    QComboBox *m_country;
    PassphraseCard *m_passphrase;
    QList<Button *> m_onRecords; ///< what can be done where something is saved
};

} // namespace app
