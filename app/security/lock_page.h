// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/tasks/background_work.h"
#include "app/widgets/scrolling_page.h"
#include "core/records/store.h"

#include <QPointer>

#include <optional>

class QCheckBox;
class QMessageBox;
class QPlainTextEdit;

namespace app
{

class Button;
class Link;
class NewPassphrase;
class SecretField;
class TextLabel;

/// What the window shows while the records are locked: one line for the passphrase, the way in by
/// recovery key, support and help lines, and the way out. It knows nothing of the records but that
/// they are locked.
class LockPage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// `cost` of the passphrase chosen after the recovery key was given.
    LockPage(core::Store &records, core::PassphraseCost cost, QWidget *parent = nullptr);

    /// Empties every line, lets go of every key and asks for the passphrase. Not while working.
    void reset();
    /// One sentence, until the next step. Not while working.
    void say(const QString &sentence);
    /// Puts a copy in the place of records that were altered and opens it. `header`: a new one for
    /// it, after which nothing of the altered records is kept.
    void useCopy(const core::Backup &copy, const std::shared_ptr<const core::Vault> &vault,
                 const std::optional<core::VaultHeader> &header = {});

signals:
    void unlocked();
    /// Before unlocked(): it is a copy. `kept`: where the altered records are, empty where they are
    /// gone.
    void copyUsed(const QString &kept);
    /// Everything was erased, the passphrase as well.
    void startedAnew();
    void helpRequested();
    void quitRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeUnlockStep();
    QWidget *makeKeyStep();
    QWidget *makeChooseStep();
    QWidget *makeFoot();
    void showStep(QWidget *step);
    void unlock();
    void useRecoveryKey();
    void choosePassphrase();
    void openRecords(const std::shared_ptr<const core::Vault> &vault,
                     const std::optional<core::VaultHeader> &header);
    core::Result<core::Done> tryToOpen(const std::shared_ptr<const core::Vault> &vault,
                                       const std::optional<core::VaultHeader> &header);
    void askToStartAnew();
    void setWorking(bool working);
    void fail(const core::Error &error);
    void retranslate();

    core::Store &m_records;
    core::PassphraseCost m_cost;
    bool m_working = false;
    /// Opened by the recovery key, until a passphrase is set.
    std::shared_ptr<const core::Vault> m_byKey;
    BackgroundWork m_work;
    QPointer<QMessageBox> m_question; ///< whether a copy is to be used; it holds the keys
    TextLabel *m_title;
    TextLabel *m_text;
    QWidget *m_steps;
    TextLabel *m_passphraseLabel;
    SecretField *m_passphrase;
    QCheckBox *m_show;
    Button *m_unlock;
    Link *m_forgotten;
    TextLabel *m_keyText;
    QPlainTextEdit *m_recoveryKey;
    Button *m_useKey;
    Button *m_backToUnlock;
    Link *m_neither;
    TextLabel *m_chooseText;
    NewPassphrase *m_chosen;
    QCheckBox *m_showChosen;
    Button *m_choose;
    Button *m_dontChoose;
    TextLabel *m_problem;
    Link *m_help;
    Button *m_quit;
    QWidget *m_unlockStep = nullptr;
    QWidget *m_keyStep = nullptr;
    QWidget *m_chooseStep = nullptr;
    QWidget *m_step = nullptr; ///< the one that is shown
};

} // namespace app
