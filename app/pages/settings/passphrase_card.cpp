// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings/passphrase_card.h"

#include "app/foundation/settings/settings.h"
#include "app/widgets/text.h"

#include <QComboBox>
#include <QLocale>

namespace app
{

PassphraseCard::PassphraseCard(QWidget *parent)
    : SettingsCard(tr("Passphrase"), parent)
    , m_seal(new TextLabel(TextRole::Body))
    , m_lockAfter(new QComboBox)
{
    body()->addWidget(m_seal);
    for (const int minutes : lockAfterChoices) {
        m_lockAfter->addItem(minutes == 0 ? tr("Never")
                                          : tr("After %1 minutes without a key or the mouse")
                                                .arg(QLocale().toString(minutes)),
                             minutes);
    }
    TextLabel *lockAfter = addChoice(tr("Lock by itself"), m_lockAfter);
    m_set = addWish(tr("Set a passphrase …"), SettingsWish::SetPassphrase);
    m_whileSealed = {lockAfter,
                     m_lockAfter,
                     addWish(tr("Lock now"), SettingsWish::LockNow),
                     addWish(tr("Change the passphrase …"), SettingsWish::ChangePassphrase),
                     addWish(tr("New recovery key …"), SettingsWish::NewRecoveryKey),
                     addWish(tr("Remove the passphrase …"), SettingsWish::RemovePassphrase)};
}

void PassphraseCard::setSealState(SealState state)
{
    switch (state) {
    case SealState::None:
        m_seal->setText(tr("Nothing is saved at the moment, so there is nothing to encrypt."));
        break;
    case SealState::InClear:
        m_seal->setText(tr("Your records have no passphrase: whoever uses this computer as you do "
                           "can read them."));
        break;
    case SealState::Sealed:
        m_seal->setText(tr("Your records are encrypted under a passphrase."));
        break;
    }
    m_set->setVisible(state == SealState::InClear);
    for (QWidget *part : m_whileSealed)
        part->setVisible(state == SealState::Sealed);
}

} // namespace app
