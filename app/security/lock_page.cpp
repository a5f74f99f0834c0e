// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/lock_page.h"

#include "app/foundation/text/wording.h"
#include "app/security/new_passphrase.h"
#include "app/security/secret_field.h"
#include "app/security/use_copy_question.h"
#include "app/widgets/card.h"
#include "app/widgets/confirmation.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QCheckBox>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

QVBoxLayout *columnIn(QWidget *step)
{
    auto *column = new QVBoxLayout(step);
    setRhythm(*column, 1);
    return column;
}

QHBoxLayout *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    setGap(*row, 1);
    row->addStretch(1);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return row;
}

} // namespace

LockPage::LockPage(core::Store &records, core::PassphraseCost cost, QWidget *parent)
    : ScrollingPage(parent)
    , m_records(records)
    , m_cost(cost)
    , m_title(new TextLabel(TextRole::Title, u"Attachment Atlas"_s))
    , m_text(new TextLabel(TextRole::Body))
    , m_steps(new QWidget)
    , m_passphraseLabel(new TextLabel(TextRole::Body))
    , m_passphrase(new SecretField)
    , m_show(new QCheckBox)
    , m_unlock(new Button(ButtonRole::Primary, QString()))
    , m_forgotten(new Link(QString()))
    , m_keyText(new TextLabel(TextRole::Body))
    , m_recoveryKey(new QPlainTextEdit)
    , m_useKey(new Button(ButtonRole::Primary, QString()))
    , m_backToUnlock(new Button(ButtonRole::Secondary, QString()))
    , m_neither(new Link(QString()))
    , m_chooseText(new TextLabel(TextRole::Body))
    , m_chosen(new NewPassphrase)
    , m_showChosen(new QCheckBox)
    , m_choose(new Button(ButtonRole::Primary, QString()))
    , m_dontChoose(new Button(ButtonRole::Secondary, QString()))
    , m_problem(new TextLabel(TextRole::Body))
    , m_help(new Link(QString()))
    , m_quit(new Button(ButtonRole::Quiet, QString()))
{
    m_passphrase->setObjectName(u"passphrase"_s);
    m_problem->setObjectName(u"problem"_s);
    m_unlockStep = makeUnlockStep();
    m_keyStep = makeKeyStep();
    m_chooseStep = makeChooseStep();
    // Not stacked: a stack is as high as its highest page.
    QVBoxLayout *steps = columnIn(m_steps);
    for (QWidget *step : {m_unlockStep, m_keyStep, m_chooseStep})
        steps->addWidget(step);

    auto *card = new Card;
    setRhythm(*card->body(), 1.5, {4, 4, 4, 3});
    card->body()->addWidget(makeHead());
    card->body()->addWidget(m_steps);
    card->body()->addWidget(m_problem);

    auto *column = new QVBoxLayout(body());
    auto *row = new QHBoxLayout;
    auto *middle = new QWidget;
    middle->setMaximumWidth(readingWidth(this) + spacing(8, this));
    QVBoxLayout *cardAndFoot = columnIn(middle);
    cardAndFoot->addWidget(card);
    cardAndFoot->addWidget(makeFoot());
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
    retranslate();
    reset();
}

QWidget *LockPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    setRhythm(*row, 2);
    auto *picture = new QLabel;
    const int side = spacing(6, this);
    picture->setPixmap(QIcon(u":/icons/attachment-atlas.svg"_s).pixmap(side, side));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_text);
    row->addLayout(words, 1);
    return head;
}

QWidget *LockPage::makeUnlockStep()
{
    auto *step = new QWidget;
    QVBoxLayout *column = columnIn(step);
    m_passphraseLabel->setBuddy(m_passphrase);
    column->addWidget(m_passphraseLabel);
    column->addWidget(m_passphrase);
    column->addWidget(m_show);
    column->addLayout(rowOf({m_unlock}));
    column->addWidget(m_forgotten);
    connect(m_show, &QCheckBox::toggled, m_passphrase, &SecretField::setShown);
    connect(m_passphrase, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_unlock->setEnabled(!m_working && !text.isEmpty()); });
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockPage::unlock);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::unlock);
    connect(m_forgotten, &Link::clicked, this, [this] { showStep(m_keyStep); });
    return step;
}

QWidget *LockPage::makeKeyStep()
{
    auto *step = new QWidget;
    QVBoxLayout *column = columnIn(step);
    column->addWidget(m_keyText);
    m_recoveryKey->setUndoRedoEnabled(false);
    m_recoveryKey->setTabChangesFocus(true);
    m_recoveryKey->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                       Qt::ImhUppercaseOnly);
    m_recoveryKey->setFixedHeight(m_recoveryKey->fontMetrics().height() * 4);
    column->addWidget(m_recoveryKey);
    column->addLayout(rowOf({m_backToUnlock, m_useKey}));
    column->addWidget(m_neither);
    connect(m_recoveryKey, &QPlainTextEdit::textChanged, this,
            [this] { m_useKey->setEnabled(!m_recoveryKey->document()->isEmpty()); });
    connect(m_backToUnlock, &QPushButton::clicked, this, &LockPage::reset);
    connect(m_useKey, &QPushButton::clicked, this, &LockPage::useRecoveryKey);
    connect(m_neither, &Link::clicked, this, &LockPage::askToStartAnew);
    return step;
}

QWidget *LockPage::makeChooseStep()
{
    auto *step = new QWidget;
    QVBoxLayout *column = columnIn(step);
    column->addWidget(m_chooseText);
    column->addWidget(m_chosen);
    column->addWidget(m_showChosen);
    column->addLayout(rowOf({m_dontChoose, m_choose}));
    connect(m_showChosen, &QCheckBox::toggled, m_chosen, &NewPassphrase::setShown);
    connect(m_chosen, &NewPassphrase::changed, this,
            [this] { m_choose->setEnabled(!m_working && m_chosen->isComplete()); });
    connect(m_chosen, &NewPassphrase::confirmed, this, &LockPage::choosePassphrase);
    connect(m_choose, &QPushButton::clicked, this, &LockPage::choosePassphrase);
    connect(m_dontChoose, &QPushButton::clicked, this, &LockPage::reset);
    return step;
}

QWidget *LockPage::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    setMargins(*row, {1, 0, 0, 0});
    row->addWidget(m_help);
    row->addStretch(1);
    row->addWidget(m_quit);
    connect(m_help, &Link::clicked, this, &LockPage::helpRequested);
    connect(m_quit, &QPushButton::clicked, this, &LockPage::quitRequested);
    return foot;
}

void LockPage::reset()
{
    if (m_working)
        return;
    m_byKey.reset();
    delete m_question;
    QString typed = m_passphrase->take();
    core::wipe(typed);
    m_recoveryKey->clear();
    m_chosen->forget();
    m_show->setChecked(false);
    m_showChosen->setChecked(false);
    setWorking(false);
    showStep(m_unlockStep);
}

void LockPage::say(const QString &sentence)
{
    if (!m_working)
        m_problem->setText(sentence);
}

void LockPage::showStep(QWidget *step)
{
    m_problem->clear();
    m_step = step;
    for (QWidget *each : {m_unlockStep, m_keyStep, m_chooseStep})
        each->setVisible(each == step);
    if (step == m_unlockStep)
        m_passphrase->setFocus();
    else if (step == m_keyStep)
        m_recoveryKey->setFocus();
    else
        m_chosen->setFocus();
}

void LockPage::unlock()
{
    if (m_working || m_passphrase->text().isEmpty())
        return;
    const auto header = m_records.vaultHeader();
    const auto typed = std::make_shared<std::optional<core::Passphrase>>(
        core::Passphrase::take(m_passphrase->take()));
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
    QString typed = m_recoveryKey->toPlainText();
    const auto key = core::RecoveryKey::read(std::move(typed));
    if (!key) {
        m_problem->setText(tr("This is not a whole recovery key: somewhere a letter is missing, "
                              "too many or wrong. Compare it with the paper."));
        m_recoveryKey->setFocus();
        return;
    }
    const auto header = m_records.vaultHeader();
    auto vault = header ? core::Vault::unlockWithRecoveryKey(*header, *key)
                        : core::Result<core::Vault>(header.error());
    if (!vault) {
        fail(vault.error());
        return;
    }
    m_recoveryKey->clear();
    m_byKey = std::make_shared<const core::Vault>(std::move(*vault));
    showStep(m_chooseStep);
}

void LockPage::choosePassphrase()
{
    const auto header = m_records.vaultHeader();
    if (m_working || !m_chosen->isComplete() || !m_byKey || !header)
        return;
    const auto chosen = std::make_shared<std::optional<core::Passphrase>>(m_chosen->take());
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
            {.title = tr("Erase everything and start anew?"),
             .text = tr("Without the passphrase and without the recovery key nobody can open "
                        "these records. If either may turn up again, keep them."),
             .consequence = tr("Erasing deletes all results, notes, people, the journal and every "
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
    m_unlock->setEnabled(!working && !m_passphrase->text().isEmpty());
    m_useKey->setEnabled(!m_recoveryKey->document()->isEmpty());
    m_choose->setEnabled(!working && m_chosen->isComplete());
    m_problem->setText(working ? tr("One moment …") : QString());
}

void LockPage::fail(const core::Error &error)
{
    m_problem->setText(wording::errorSentence(error));
    if (m_step == m_unlockStep)
        m_passphrase->setFocus();
}

void LockPage::showEvent(QShowEvent *event)
{
    ScrollingPage::showEvent(event);
    if (m_step == m_unlockStep)
        m_passphrase->setFocus();
}

void LockPage::changeEvent(QEvent *event)
{
    ScrollingPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LockPage::retranslate()
{
    m_text->setText(tr("Your records are sealed. Nothing of them can be read until you unlock "
                       "them."));
    m_passphraseLabel->setText(tr("Passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_show->setText(tr("Show what I type"));
    m_unlock->setText(tr("Unlock"));
    m_forgotten->setText(tr("I have forgotten the passphrase"));
    m_keyText->setText(tr("Type the recovery key from your paper: 14 groups of four. Small letters "
                          "will do, and gaps do not matter."));
    m_recoveryKey->setAccessibleName(tr("Recovery key"));
    m_useKey->setText(tr("Next"));
    m_backToUnlock->setText(tr("Back"));
    m_neither->setText(tr("I have neither passphrase nor recovery key"));
    m_chooseText->setText(tr("The key fits. Choose a new passphrase now; the recovery key stays "
                             "good."));
    m_showChosen->setText(tr("Show what I type"));
    m_choose->setText(tr("Set and unlock"));
    m_dontChoose->setText(tr("Back"));
    m_help->setText(tr("When it is more: support and help lines"));
    m_quit->setText(tr("Quit"));
}

} // namespace app
