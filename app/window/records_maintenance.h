// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/clock.h"
#include "core/records/store.h"

#include <QTimer>

namespace app
{

/// Keeps house while the program runs. A copy of the records is made once a day: shortly after the
/// start, and when the day changes; locked records wait. Sealed ones are read through once each
/// time they are opened. What could not be removed when something was erased or sealed is tried
/// again each minute. What fails is said once.
class RecordsMaintenance final : public QObject
{
    Q_OBJECT

public:
    RecordsMaintenance(core::Store &records, Clock clock, QObject *parent = nullptr);

    /// Called every few seconds.
    void check();

signals:
    void problemOccurred(const QString &sentence);
    /// A row of the sealed records does not open.
    void alterationFound();

private:
    bool areIntact();
    void copyOfTheDay(const QDateTime &now);
    void removeLeftovers(const QDateTime &now);

    core::Store &m_records;
    Clock m_clock;
    QTimer m_timer;
    std::weak_ptr<const core::Vault> m_checked; ///< those of each opening are others
    QDate m_tried;
    QDateTime m_leftoversTried; ///< not valid: none are known
};

} // namespace app
