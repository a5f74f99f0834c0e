// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/tasks/background_work.h"

#include <algorithm>

namespace app
{

BackgroundWork::~BackgroundWork()
{
    stop();
}

void BackgroundWork::stop()
{
    m_cancelled = true;
    if (m_thread.joinable())
        m_thread.join();
}

void BackgroundWork::start(qint64 whole, const std::function<Outcome(const Proceed &)> &work)
{
    stop();
    m_cancelled = false;
    m_thread = std::thread([this, whole = std::max<qint64>(1, whole), work, number = ++m_number] {
        int told = -1;
        const auto proceed = [&](qint64 done) {
            const int permille = static_cast<int>(std::min<qint64>(1000, done * 1000 / whole));
            if (permille != told) {
                told = permille;
                tell(number, [this, permille] { emit progressed(permille); });
            }
            return !m_cancelled;
        };
        tell(number, work(proceed));
    });
}

void BackgroundWork::tell(int number, const Outcome &news)
{
    QMetaObject::invokeMethod(
        this,
        [this, number, news] {
            if (number == m_number)
                news();
        },
        Qt::QueuedConnection);
}

} // namespace app
