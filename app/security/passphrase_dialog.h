// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/tasks/background_work.h"
#include "app/widgets/fitted_dialog.h"
#include "core/records/store.h"

#include <QCheckBox>

#include <optional>

namespace app
{

class Button;
class NewPassphrase;
class SecretField;
class TextLabel;

/// What the dialog is there for.
enum class PassphraseTask { Set, Change, Remove, NewRecoveryKey };

/// Sets, changes or removes the passphrase, or draws a new recovery key. All but the first ask for
/// the present passphrase, although the records are open: who sits down at somebody's computer
/// must not take them over.
///
/// The second that a passphrase costs is spent in another thread. The dialog cannot be closed
/// meanwhile; it ends with everything done (accepted) or nothing changed.
class PassphraseDialog final : public FittedDialog
{
    Q_OBJECT

public:
    /// `cost` of a new passphrase.
    PassphraseDialog(PassphraseTask task, core::Store &records, core::PassphraseCost cost,
                     QWidget *parent = nullptr);

    PassphraseTask task() const { return m_task; }
    bool isWorking() const { return m_working; }
    /// Once accepted: the key to be shown, once, where one was made.
    std::optional<core::RecoveryKey> takeRecoveryKey();

    void reject() override;

signals:
    void workEnded();

private:
    struct Made;

    QString title() const;
    QString action() const;
    QString explanation() const;
    bool isComplete() const;
    void work();
    void end(Made &made, const core::Result<core::Done> &derived);
    core::Result<core::Done> keep(Made &made);
    void setWorking(bool working);
    void fail(const core::Error &error);

    PassphraseTask m_task;
    core::Store &m_records;
    core::PassphraseCost m_cost;
    bool m_working = false;
    std::optional<core::RecoveryKey> m_recoveryKey;
    BackgroundWork m_work;
    TextLabel *m_presentLabel;
    SecretField *m_present;
    NewPassphrase *m_chosen;
    QCheckBox *m_show;
    TextLabel *m_problem;
    Button *m_cancel;
    Button *m_goOn;
};

} // namespace app
