// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/records_maintenance.h"

#include <chrono>

namespace app
{
namespace
{

using namespace std::chrono_literals;

/// The window comes first.
constexpr auto afterStart = 3s;
constexpr auto lookEvery = 5s;
constexpr qint64 secondsBetweenTries = 60;

} // namespace

RecordsMaintenance::RecordsMaintenance(core::Store &records, Clock clock, QObject *parent)
    : QObject(parent)
    , m_records(records)
    , m_clock(std::move(clock))
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(lookEvery);
        check();
    });
    m_timer.start(afterStart);
}

void RecordsMaintenance::check()
{
    const QDateTime now = m_clock();
    if (areIntact())
        copyOfTheDay(now);
    removeLeftovers(now);
}

// A row that was altered is noticed before whoever needs it, while there are copies from before.
bool RecordsMaintenance::areIntact()
{
    const std::shared_ptr<const core::Vault> vault = m_records.vault();
    if (!vault || vault == m_checked.lock())
        return true;
    m_checked = vault;
    const auto checked = m_records.checkSeals();
    if (!checked && checked.error().code == core::ErrorCode::SealBroken) {
        emit alterationFound();
        return false;
    }
    return true;
}

void RecordsMaintenance::copyOfTheDay(const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    if (m_tried == today || m_records.isLocked())
        return;
    m_tried = today;
    const auto copied = m_records.backUp(today);
    // That is told by its own question.
    if (!copied && copied.error().code != core::ErrorCode::SealBroken) {
        emit problemOccurred(
            tr("Today's copy of your records could not be made (%1). The records themselves are "
               "not touched by this; make some room or allow writing in their folder.")
                .arg(copied.error().detail));
    }
}

void RecordsMaintenance::removeLeftovers(const QDateTime &now)
{
    // Copies of altered records stay, and that is told by its own question.
    if (!m_records.pendingMaintenance() ||
        m_records.pendingMaintenance()->code == core::ErrorCode::SealBroken) {
        m_leftoversTried = {};
        return;
    }
    if (!m_leftoversTried.isValid()) {
        emit problemOccurred(
            tr("What you erased or encrypted is done, but an older copy of it is still in the "
               "folder of the records (%1). The program tries again each minute and at the next "
               "start; make some room, or close other programs that look into that folder.")
                .arg(m_records.pendingMaintenance()->detail));
        m_leftoversTried = now;
    } else if (std::abs(m_leftoversTried.secsTo(now)) >= secondsBetweenTries) {
        m_records.runMaintenance();
        m_leftoversTried = now;
    }
}

} // namespace app
