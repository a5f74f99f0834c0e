// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/lock_page.h"

#include "app/foundation/text/wording.h"
#include "app/security/choose_passphrase_step.h"
#include "app/security/lock_layout.h"
#include "app/security/recovery_key_step.h"
#include "app/security/unlock_step.h"
#include "app/security/use_copy_question.h"
#include "app/widgets/card.h"
#include "app/widgets/confirmation.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QFile>
#include <QIcon>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace app
{

LockPage::LockPage(core::Store &records, core::PassphraseCost cost, QWidget *parent)
    : ScrollingPage(parent)
    , m_records(records)
    , m_cost(cost)
    , m_steps(new QWidget)
    , m_unlockStep(new UnlockStep)
    , m_keyStep(new RecoveryKeyStep)
    , m_chooseStep(new ChoosePassphraseStep)
    , m_problem(new TextLabel(TextRole::Body))
{
    m_problem->setObjectName(u"problem"_s);
    // Not stacked: a stack is as high as its highest page.
    QVBoxLayout *steps = lockColumn(m_steps);
    for (QWidget *step : allSteps())
        steps->addWidget(step);

    auto *card = new Card;
    setRhythm(*card->body(), 1.5, {4, 4, 4, 3});
    card->body()->addWidget(makeHead());
    card->body()->addWidget(m_steps);
    card->body()->addWidget(m_problem);

    auto *column = new QVBoxLayout(body());
    auto *row = new QHBoxLayout;
    auto *middle = new QWidget;
    setReadingWidth(*middle, 4);
    QVBoxLayout *cardAndFoot = lockColumn(middle);
    cardAndFoot->addWidget(card);
    cardAndFoot->addWidget(makeFoot());
    addInMiddle(*row, *middle);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
    wire();
    reset();
}

std::array<QWidget *, 3> LockPage::allSteps() const
{
    return {m_unlockStep, m_keyStep, m_chooseStep};
}

void LockPage::wire()
{
    connect(m_unlockStep, &UnlockStep::unlockRequested, this, &LockPage::unlock);
    connect(m_unlockStep, &UnlockStep::recoveryRequested, this, [this] { showStep(m_keyStep); });
    connect(m_keyStep, &RecoveryKeyStep::confirmed, this, &LockPage::useRecoveryKey);
    connect(m_keyStep, &RecoveryKeyStep::backRequested, this, &LockPage::reset);
    connect(m_keyStep, &RecoveryKeyStep::startAnewRequested, this, &LockPage::askToStartAnew);
    connect(m_chooseStep, &ChoosePassphraseStep::confirmed, this, &LockPage::choosePassphrase);
    connect(m_chooseStep, &ChoosePassphraseStep::backRequested, this, &LockPage::reset);
}

QWidget *LockPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new WrappingRow(head);
    setRhythm(*row, 2);
    auto *picture = new QLabel;
    const int side = spacing(6, this);
    picture->setAccessibleName(u"Attachment Atlas"_s);
    picture->setPixmap(QIcon(u":/icons/attachment-atlas.svg"_s).pixmap(side, side));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->addWidget(new TextLabel(TextRole::Title, u"Attachment Atlas"_s));
    words->addWidget(new TextLabel(
        TextRole::Body,
        tr("Your records are locked. Nothing of them can be read until you unlock them.")));
    row->addLayout(words, 1);
    return head;
}

QWidget *LockPage::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new WrappingRow(foot);
    setMargins(*row, {1, 0, 0, 0});
    auto *help = new Link(tr("When it is more: support and help lines"));
    auto *quit = new Button(ButtonRole::Quiet, tr("Quit"));
    row->addWidget(help);
    row->addStretch(1);
    row->addWidget(quit);
    connect(help, &Link::clicked, this, &LockPage::helpRequested);
    connect(quit, &QPushButton::clicked, this, &LockPage::quitRequested);
    return foot;
}

void LockPage::reset()
{
    if (m_working)
        return;
    m_byKey.reset();
    delete m_question;
    m_unlockStep->forget();
    m_keyStep->forget();
    m_chooseStep->forget();
    setWorking(false);
    showStep(m_unlockStep);
}

void LockPage::say(const QString &sentence)
{
    if (!m_working)
        tell(sentence);
}

// Also with the field that has the focus next: a screen reader speaks what comes with that.
void LockPage::tell(const QString &sentence)
{
    m_problem->setText(sentence);
    for (QWidget *field : allSteps()) {
        while (field->focusProxy())
            field = field->focusProxy();
        field->setAccessibleDescription(sentence);
    }
}

void LockPage::showStep(QWidget *step)
{
    tell(QString());
    for (QWidget *each : allSteps())
        each->setVisible(each == step);
    step->setFocus();
}

void LockPage::unlock()
{
    if (m_working || m_unlockStep->isEmpty())
        return;
    const auto header = m_records.vaultHeader();
    const auto typed = std::make_shared<std::optional<core::Passphrase>>(m_unlockStep->take());
    if (!header) {
        fail(header.error());
        return;
    }
    setWorking(true);
    m_work.start<core::Vault>(
        1,
        [typed, header = *header](const BackgroundWork::Proceed &) {
            return core::Vault::unlock(header, **typed);
        },
        [this](core::Result<core::Vault> &vault) {
            setWorking(false);
            if (vault)
                openRecords(std::make_shared<const core::Vault>(std::move(*vault)), {});
            else
                fail(vault.error());
        });
}

// Needs no second: nobody finds such a key by trying.
void LockPage::useRecoveryKey()
{
    const auto key = m_keyStep->key();
    if (!key) {
        tell(tr("This is not a whole recovery key: somewhere a letter is missing, "
                "too many or wrong. Compare it with the paper."));
        m_keyStep->setFocus();
        return;
    }
    const auto header = m_records.vaultHeader();
    auto vault = header ? core::Vault::unlockWithRecoveryKey(*header, *key)
                        : core::Result<core::Vault>(header.error());
    if (!vault) {
        fail(vault.error());
        return;
    }
    m_keyStep->forget();
    m_byKey = std::make_shared<const core::Vault>(std::move(*vault));
    showStep(m_chooseStep);
}

void LockPage::choosePassphrase()
{
    const auto header = m_records.vaultHeader();
    if (m_working || !m_chooseStep->isComplete() || !m_byKey || !header)
        return;
    const auto chosen = std::make_shared<std::optional<core::Passphrase>>(m_chooseStep->take());
    setWorking(true);
    const std::shared_ptr<const core::Vault> vault = m_byKey;
    m_work.start<core::VaultHeader>(
        1,
        [chosen, vault, header = *header, cost = m_cost](const BackgroundWork::Proceed &) {
            return vault->changePassphrase(header, **chosen, cost);
        },
        [this, vault](const core::Result<core::VaultHeader> &changed) {
            setWorking(false);
            if (changed) {
                openRecords(vault, *changed);
                return;
            }
            reset();
            fail(changed.error());
        });
}

core::Result<core::Done> LockPage::tryToOpen(const std::shared_ptr<const core::Vault> &vault,
                                             const std::optional<core::VaultHeader> &header)
{
    core::Result<core::Done> opened = m_records.unlock(vault);
    if (opened && header)
        opened = m_records.replaceVaultHeader(*header);
    reset();
    if (!opened) {
        // Never open by a passphrase that nobody knows.
        m_records.lock();
        fail(opened.error());
    }
    return opened;
}

void LockPage::openRecords(const std::shared_ptr<const core::Vault> &vault,
                           const std::optional<core::VaultHeader> &header)
{
    const auto opened = tryToOpen(vault, header);
    if (opened) {
        emit unlocked();
        return;
    }
    if (opened.error().code != core::ErrorCode::SealBroken)
        return;
    if (const auto copy = m_records.newestIntactBackup(vault)) {
        m_question =
            askToUseCopy(*copy, header ? AlteredRecords::Replaced : AlteredRecords::Kept, this,
                         [this, copy, vault, header] { useCopy(*copy, vault, header); });
    }
}

void LockPage::useCopy(const core::Backup &copy, const std::shared_ptr<const core::Vault> &vault,
                       const std::optional<core::VaultHeader> &header)
{
    const auto kept = m_records.restoreBackup(copy);
    if (!kept) {
        fail(kept.error());
        return;
    }
    if (tryToOpen(vault, header)) {
        emit copyUsed(QFile::exists(*kept) ? *kept : QString());
        emit unlocked();
    }
}

void LockPage::askToStartAnew()
{
    confirm(*this,
            {.question = tr("Erase everything and start anew?"),
             .text = tr("Without the passphrase and without the recovery key nobody can open "
                        "these records. If either may turn up again, keep them.") +
                     u"\n\n"_s +
                     tr("Erasing deletes all results, notes, people, the journal and every "
                        "copy for good. It cannot be undone."),
             .no = tr("Keep everything"),
             .yes = tr("Erase everything"),
             .yesRole = QMessageBox::DestructiveRole,
             .icon = QMessageBox::Warning},
            [this] {
                if (const auto erased = m_records.eraseAll(); !erased) {
                    fail(erased.error());
                    return;
                }
                reset();
                emit startedAnew();
            });
}

void LockPage::setWorking(bool working)
{
    m_working = working;
    m_steps->setEnabled(!working);
    tell(working ? tr("One moment …") : QString());
}

void LockPage::fail(const core::Error &error)
{
    tell(wording::errorSentence(error));
    if (m_unlockStep->isVisibleTo(this))
        m_unlockStep->setFocus();
}

void LockPage::showEvent(QShowEvent *event)
{
    ScrollingPage::showEvent(event);
    if (m_unlockStep->isVisibleTo(this))
        m_unlockStep->setFocus();
}

} // namespace app
