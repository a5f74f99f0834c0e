#include "app/shell/daily_copy.h"

#include <QCoreApplication>

namespace app
{
namespace
{

using namespace std::chrono_literals;

/// The window comes first.
constexpr auto afterStart = 3s;
constexpr auto lookEvery = 1min;

} // namespace

DailyCopy::DailyCopy(core::Store &records, Clock clock, QObject *parent)
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

void DailyCopy::check()
{
    const QDate today = m_clock().toLocalTime().date();
    if (m_tried == today)
        return;
    m_tried = today;
    if (const auto copied = m_records.backUp(today); !copied) {
        emit problemOccurred(
            tr("Today's copy of your records could not be made (%1). The records themselves are "
               "not touched by this; make some room or allow writing in their folder.")
                .arg(copied.error().detail));
    }
}

} // namespace app
