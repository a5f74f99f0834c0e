// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/security/idle_watch.h"
#include "app/security/passphrase_dialog.h"
#include "app/security/recovery_key_dialog.h"
#include "core/records/store.h"

#include <QPointer>

namespace app
{

class SessionWatch;

/// How the records stand.
enum class RecordsState {
    None,    ///< nothing is saved: there is nothing to seal
    InClear, ///< saved without a passphrase
    Open,    ///< sealed, and unlocked
    Locked,
};

/// What tests replace.
struct LockOptions {
    core::PassphraseCost cost = core::moderateCost; ///< of every passphrase set here
    Clock clock = &QDateTime::currentDateTimeUtc;
    SteadyClock steady = &steadyNow;
};

/// The lock on the records: when it closes, and the dialogs about the passphrase. It closes by
/// Ctrl+L, after idle time, when the computer sleeps or has slept, and with the session's screen.
/// While a passphrase is being worked on it waits for the end of that.
///
/// It shows no page itself. On closing() the window hides and destroys everything that shows
/// records; only when all receivers have returned are the keys forgotten. Before that covering()
/// hides them where a dialog of Qt's own runs a loop on their ground.
class RecordsLock final : public QObject
{
    Q_OBJECT

public:
    /// `records` may be nullptr. Dialogs open over `window`.
    RecordsLock(core::Store *records, LockOptions options, QWidget &window);
    ~RecordsLock() override;

    RecordsState state() const;
    /// 0: never by itself.
    void setIdleLimit(int minutes) { m_idle.setLimit(std::chrono::minutes(minutes)); }
    /// At once, or when the work on a passphrase is done, or when a question of Qt's own has
    /// closed that waits in a loop of its own. Where nothing is sealed, says so.
    /// To be called from the event loop alone: what receives closing() destroys pages.
    void lock();
    /// The page that unlocked them tells: the watch over them begins.
    void beginWatch();
    /// Opens the dialog for it, and shows the recovery key that comes of it.
    void openDialog(PassphraseTask task);

signals:
    /// The pages are to be hidden, though they cannot go yet; what stands above them is closed in a
    /// moment.
    void covering();
    void closing();
    void locked();
    /// Set, changed or taken away.
    void passphraseChanged();
    /// One sentence for the person.
    void noticed(const QString &sentence);

private:
    void lockBySelf();
    void lockNow(RecordsState before);
    bool isInsideAnotherLoop() const;
    void leaveInnerLoops();
    void finishDialog();
    void showKey(const core::RecoveryKey &key);

    core::Store *m_records;
    LockOptions m_options;
    QWidget &m_window;
    IdleWatch m_idle;
    std::unique_ptr<SessionWatch> m_session; ///< from the first time that records were open
    QPointer<PassphraseDialog> m_dialog;
    QPointer<RecoveryKeyDialog> m_keyDialog;
    bool m_lockWanted = false; ///< as soon as the dialog's work is done
    bool m_keyMissed = false;  ///< locked before a recovery key was confirmed
};

} // namespace app
