// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/settings/settings.h"
#include "app/security/records_lock.h"

#include <QMenu>

namespace app
{

/// The small menu at the foot of the rail: language, appearance, the passphrase, about.
class SettingsMenu final : public QMenu
{
    Q_OBJECT

public:
    SettingsMenu(const Settings &settings, const QString &currentLanguage, RecordsState records,
                 QWidget *parent = nullptr);

signals:
    void languageChosen(const QString &code);
    void themeChosen(ThemeChoice theme);
    void welcomeRequested();
    void presentationRequested();
    void aboutRequested();
    void passphraseRequested(PassphraseTask task);
    void lockRequested();
    void lockAfterChosen(int minutes);

private:
    void addLock(RecordsState records, int lockAfter);
};

} // namespace app
