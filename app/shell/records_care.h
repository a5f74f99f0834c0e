#pragma once

#include "app/shell/clock.h"
#include "core/records/store.h"

#include <QTimer>

namespace app
{

/// Makes a copy of the records once a day: shortly after the start, and when the day changes while
/// the program runs. Where it fails, says so once that day.
class DailyCopy final : public QObject
{
    Q_OBJECT

public:
    DailyCopy(core::Store &records, Clock clock, QObject *parent = nullptr);

    /// Looks at the date; called every minute.
    void check();

signals:
    void problemOccurred(const QString &sentence);

private:
    core::Store &m_records;
    Clock m_clock;
    QTimer m_timer;
    QDate m_tried;
};

} // namespace app
