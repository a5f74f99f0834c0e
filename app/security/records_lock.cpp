// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/records_lock.h"

#include "app/security/session_watch.h"
#include "app/widgets/saves_draft.h"

#include <QApplication>
#include <QDrag>
#include <QThread>
#include <QTimer>

using namespace std::chrono_literals;

namespace app
{
namespace
{

constexpr auto betweenLoops = 20ms;

} // namespace

RecordsLock::RecordsLock(core::Store *records, LockOptions options, QWidget &window)
    : QObject(&window)
    , m_records(records)
    , m_options(std::move(options))
    , m_window(window)
    , m_idle(m_options.clock, m_options.steady, this)
{
    // Queued: the key that was pressed may be on its way to a page that is about to go.
    connect(&m_idle, &IdleWatch::left, this, &RecordsLock::lockBySelf, Qt::QueuedConnection);
    connect(&m_idle, &IdleWatch::lockKeyPressed, this, &RecordsLock::lock, Qt::QueuedConnection);
    beginWatch();
}

RecordsLock::~RecordsLock() = default;

RecordsState RecordsLock::state() const
{
    if (!m_records || m_records->path().isEmpty())
        return RecordsState::None;
    if (!m_records->isSealed())
        return RecordsState::InClear;
    return m_records->isLocked() ? RecordsState::Locked : RecordsState::Open;
}

void RecordsLock::beginWatch()
{
    const RecordsState now = state();
    m_idle.setActive(now == RecordsState::Open || now == RecordsState::Locked);
    if (now != RecordsState::Open)
        return;
    if (!m_session) {
        m_session = std::make_unique<SessionWatch>();
        connect(m_session.get(), &SessionWatch::sleepBegins, this, &RecordsLock::lockBySelf);
        connect(m_session.get(), &SessionWatch::screenLocked, this, &RecordsLock::lockBySelf);
    }
    if (std::exchange(m_keyMissed, false)) {
        emit noticed(tr("The records were locked before you had confirmed the recovery key. If it "
                        "is not on paper, make a new one in Settings, under “Your records”."));
    }
}

void RecordsLock::lock()
{
    if (state() == RecordsState::InClear) {
        emit noticed(tr("There is nothing to lock: your records have no passphrase. You can set "
                        "one in Settings."));
        return;
    }
    lockBySelf();
}

void RecordsLock::lockBySelf()
{
    // A first passphrase is being set: what is not sealed yet will be in a moment.
    if (m_dialog && m_dialog->isWorking()) {
        m_lockWanted = true;
        return;
    }
    const RecordsState before = state();
    if (before == RecordsState::Open && isInsideAnotherLoop()) {
        leaveInnerLoops();
        return;
    }
    lockNow(before);
    if (m_session)
        m_session->letSleep();
}

void RecordsLock::lockNow(RecordsState before)
{
    if (before != RecordsState::Open && before != RecordsState::Locked)
        return;
    if (before == RecordsState::Open) {
        m_keyMissed = m_keyDialog && !m_keyDialog->isConfirmed();
        emit closing();
        m_records->lock();
        m_idle.setActive(true);
    }
    // Said again where they were locked: somebody may have left in the middle of a passphrase.
    emit locked();
}

// Some of Qt's own dialogs wait for a second one in a loop of their own: "Replace this file?", the
// properties of a printer. What they stand on must not be deleted before they have returned.
bool RecordsLock::isInsideAnotherLoop() const
{
    return QThread::currentThread()->loopLevel() > 1;
}

void RecordsLock::leaveInnerLoops()
{
    emit covering();
    QDrag::cancel();
    // What holds something typed waits: it is kept when the pages go.
    QWidget *modal = QApplication::activeModalWidget();
    if (modal && !dynamic_cast<SavesDraft *>(modal))
        modal->close();
    QTimer::singleShot(betweenLoops, this, &RecordsLock::lockBySelf);
}

void RecordsLock::openDialog(PassphraseTask task)
{
    if (m_dialog || !m_records)
        return;
    m_dialog = new PassphraseDialog(task, *m_records, m_options.cost, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, &RecordsLock::finishDialog);
    connect(
        m_dialog, &PassphraseDialog::workEnded, this,
        [this] {
            if (std::exchange(m_lockWanted, false))
                lockBySelf();
        },
        Qt::QueuedConnection);
    m_dialog->open();
}

void RecordsLock::finishDialog()
{
    beginWatch();
    switch (m_dialog->task()) {
    case PassphraseTask::Set:
        emit noticed(tr("Your records are encrypted now. Ctrl+L locks them; Settings says when "
                        "they lock by themselves."));
        break;
    case PassphraseTask::Change:
        emit noticed(tr("The passphrase is changed. The recovery key stays good."));
        break;
    case PassphraseTask::Remove:
        emit noticed(tr("The passphrase is removed: your records are no longer encrypted."));
        break;
    case PassphraseTask::NewRecoveryKey:
        break; // is shown now
    }
    if (const auto key = m_dialog->takeRecoveryKey())
        showKey(*key);
    emit passphraseChanged();
}

void RecordsLock::showKey(const core::RecoveryKey &key)
{
    m_keyDialog = new RecoveryKeyDialog(key, m_options.clock().toLocalTime().date(), &m_window);
    m_keyDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_keyDialog->open();
}

} // namespace app
