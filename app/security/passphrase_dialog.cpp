// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/passphrase_dialog.h"

#include "app/foundation/text/wording.h"
#include "app/widgets/card.h"
#include "app/widgets/new_passphrase.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/secret_field.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app
{

/// What goes into the other thread and comes back from it. Whoever lets go of it last wipes it.
struct PassphraseDialog::Made {
    std::optional<core::VaultHeader> header; ///< the present one, then the one to be written
    std::shared_ptr<const core::Vault> open; ///< the records' own keys
    std::optional<core::Passphrase> present;
    std::optional<core::Passphrase> chosen;
    std::optional<core::Vault> vault; ///< of a first passphrase
    std::optional<core::RecoveryKey> recoveryKey;

    core::Result<core::Done> derive(PassphraseTask task, core::PassphraseCost cost)
    {
        if (task == PassphraseTask::Set) {
            auto created = core::Vault::create(*chosen, cost);
            if (!created)
                return created.error();
            vault.emplace(std::move(created->vault));
            header = created->header;
            recoveryKey.emplace(std::move(created->recoveryKey));
            return core::Done{};
        }
        if (const auto known = core::Vault::unlock(*header, *present); !known)
            return known.error();
        if (task == PassphraseTask::Change) {
            const auto changed = open->changePassphrase(*header, *chosen, cost);
            if (!changed)
                return changed.error();
            header = *changed;
        }
        if (task == PassphraseTask::NewRecoveryKey) {
            auto renewed = open->renewRecoveryKey(*header);
            if (!renewed)
                return renewed.error();
            header = renewed->header;
            recoveryKey.emplace(std::move(renewed->recoveryKey));
        }
        return core::Done{};
    }
};

PassphraseDialog::PassphraseDialog(PassphraseTask task, core::Store &records,
                                   core::PassphraseCost cost, QWidget *parent)
    : FittedDialog(parent)
    , m_task(task)
    , m_records(records)
    , m_cost(cost)
    , m_presentLabel(new TextLabel(TextRole::Body, tr("Your present passphrase")))
    , m_present(new SecretField)
    , m_chosen(new NewPassphrase)
    , m_show(new QCheckBox(tr("Show what I type")))
    , m_problem(new TextLabel(TextRole::Body))
    , m_cancel(new Button(ButtonRole::Secondary, tr("Cancel")))
    , m_goOn(new Button(ButtonRole::Primary, action()))
{
    m_present->setObjectName(u"presentPassphrase"_s);
    m_problem->setObjectName(u"problem"_s);
    setWindowTitle(title());
    QVBoxLayout *column = content();
    setGap(*column, 1);
    column->addWidget(new TextLabel(TextRole::Heading, title()));
    column->addWidget(new TextLabel(TextRole::Body, explanation()));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_presentLabel, m_present, m_chosen, m_show})
        column->addWidget(widget);
    foot()->addWidget(m_problem);
    m_present->setAccessibleName(tr("Your present passphrase"));
    WrappingRow *buttons = this->buttons();
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_goOn);

    const bool choosing = task == PassphraseTask::Set || task == PassphraseTask::Change;
    m_chosen->setVisible(choosing);
    m_presentLabel->setVisible(task != PassphraseTask::Set);
    m_present->setVisible(task != PassphraseTask::Set);
    m_presentLabel->setBuddy(m_present);
    m_cancel->setAutoDefault(false);
    m_goOn->setDefault(true);
    connect(m_show, &QCheckBox::toggled, m_present, &SecretField::setShown);
    connect(m_show, &QCheckBox::toggled, m_chosen, &NewPassphrase::setShown);
    const auto update = [this] { m_goOn->setEnabled(isComplete()); };
    connect(m_present, &QLineEdit::textChanged, this, update);
    connect(m_chosen, &NewPassphrase::changed, this, update);
    connect(m_cancel, &QPushButton::clicked, this, &PassphraseDialog::reject);
    connect(m_goOn, &QPushButton::clicked, this, &PassphraseDialog::work);
    update();
    if (task == PassphraseTask::Set)
        m_chosen->setFocus();
    else
        m_present->setFocus();
}

std::optional<core::RecoveryKey> PassphraseDialog::takeRecoveryKey()
{
    return std::exchange(m_recoveryKey, std::nullopt);
}

bool PassphraseDialog::isComplete() const
{
    return !m_working && (m_presentLabel->isHidden() || !m_present->text().isEmpty()) &&
           (m_chosen->isHidden() || m_chosen->isComplete());
}

void PassphraseDialog::work()
{
    if (!isComplete())
        return;
    const auto made = std::make_shared<Made>();
    if (m_task != PassphraseTask::Set) {
        const auto header = m_records.vaultHeader();
        made->open = m_records.vault();
        if (!header || !made->open) {
            fail(header ? core::Error{core::ErrorCode::VaultLocked, {}} : header.error());
            return;
        }
        made->header = *header;
        made->present = core::Passphrase::take(m_present->take());
    }
    if (!m_chosen->isHidden())
        made->chosen = m_chosen->take();
    setWorking(true);
    m_work.start<core::Done>(
        1,
        [made, task = m_task, cost = m_cost](const BackgroundWork::Proceed &) {
            return made->derive(task, cost);
        },
        [this, made](const core::Result<core::Done> &derived) { end(*made, derived); });
}

void PassphraseDialog::end(Made &made, const core::Result<core::Done> &derived)
{
    const auto kept = derived ? keep(made) : derived;
    setWorking(false);
    if (kept) {
        m_recoveryKey = std::move(made.recoveryKey);
        accept();
    } else {
        fail(kept.error());
    }
    emit workEnded();
}

core::Result<core::Done> PassphraseDialog::keep(Made &made)
{
    switch (m_task) {
    case PassphraseTask::Set:
        return m_records.seal(std::move(*made.vault), *made.header);
    case PassphraseTask::Change:
    case PassphraseTask::NewRecoveryKey:
        return m_records.replaceVaultHeader(*made.header);
    case PassphraseTask::Remove:
        return m_records.unseal();
    }
    return core::Done{};
}

void PassphraseDialog::setWorking(bool working)
{
    m_working = working;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_present, m_chosen, m_show, m_cancel})
        widget->setEnabled(!working);
    m_goOn->setEnabled(isComplete());
    m_problem->setText(
        working ? tr("One moment: this takes a second, so that guessing takes years.") : QString());
}

void PassphraseDialog::fail(const core::Error &error)
{
    m_problem->setText(wording::errorSentence(error));
    if (m_present->isHidden())
        m_chosen->setFocus();
    else
        m_present->setFocus();
}

void PassphraseDialog::reject()
{
    if (m_working)
        return;
    QString typed = m_present->take();
    core::wipe(typed);
    m_chosen->forget();
    QDialog::reject();
}

QString PassphraseDialog::title() const
{
    switch (m_task) {
    case PassphraseTask::Set:
        return tr("Set a passphrase");
    case PassphraseTask::Change:
        return tr("Change the passphrase");
    case PassphraseTask::Remove:
        return tr("Remove the passphrase");
    case PassphraseTask::NewRecoveryKey:
        return tr("New recovery key");
    }
    return {};
}

QString PassphraseDialog::action() const
{
    switch (m_task) {
    case PassphraseTask::Set:
        return tr("Encrypt my records");
    case PassphraseTask::Change:
        return tr("Change");
    case PassphraseTask::Remove:
        return tr("Remove");
    case PassphraseTask::NewRecoveryKey:
        return tr("Make a new key");
    }
    return {};
}

QString PassphraseDialog::explanation() const
{
    switch (m_task) {
    case PassphraseTask::Set:
        return tr("Everything you save here is then encrypted: results, notes, people and journal. "
                  "Who finds the computer, its disk or a copy of your files cannot read "
                  "them.\n\nNext you get a recovery key to print. Without the passphrase and "
                  "without that key nobody can open your records again: there is no other way in, "
                  "not even for those who wrote this program.");
    case PassphraseTask::Change:
        return tr("Your recovery key stays good. An old copy of your files still opens with the "
                  "old passphrase.");
    case PassphraseTask::Remove:
        return tr("Your records are kept and no longer encrypted: anyone who can use your login, "
                  "or has your files, can read them. The recovery key is then of no more use.");
    case PassphraseTask::NewRecoveryKey:
        return tr("For when the paper is lost or somebody has seen it. The old key then opens "
                  "nothing any more but old copies of your files; the passphrase stays.");
    }
    return {};
}

} // namespace app
