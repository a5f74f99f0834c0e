// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/settings/settings_card.h"

namespace app
{

/// Whether the records are sealed, when they lock, and what can be done about the passphrase.
class PassphraseCard final : public SettingsCard
{
    Q_OBJECT

public:
    explicit PassphraseCard(QWidget *parent = nullptr);

    void setSealState(SealState state);
    /// Minutes; 0 never.
    QComboBox *lockAfter() const { return m_lockAfter; }

private:
    TextLabel *m_seal;
    QComboBox *m_lockAfter;
    Button *m_set;
    QList<QWidget *> m_whileSealed;
};

} // namespace app
