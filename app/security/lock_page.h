// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/tasks/background_work.h"
#include "app/widgets/scrolling_page.h"
#include "core/records/store.h"

#include <QPointer>

#include <array>
#include <optional>

class QMessageBox;

namespace app
{

class ChoosePassphraseStep;
class RecoveryKeyStep;
class TextLabel;
class UnlockStep;

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
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    std::array<QWidget *, 3> allSteps() const;
    void wire();
    void tell(const QString &sentence);
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

    core::Store &m_records;
    core::PassphraseCost m_cost;
    bool m_working = false;
    /// Opened by the recovery key, until a passphrase is set.
    std::shared_ptr<const core::Vault> m_byKey;
    BackgroundWork m_work;
    QPointer<QMessageBox> m_question; ///< whether a copy is to be used; it holds the keys
    QWidget *m_steps;
    UnlockStep *m_unlockStep;
    RecoveryKeyStep *m_keyStep;
    ChoosePassphraseStep *m_chooseStep;
    TextLabel *m_problem;
};

} // namespace app
