// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/tasks/background_work.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace app
{

BackgroundWork::~BackgroundWork()
{
    drop();
}

void BackgroundWork::drop()
{
    cancel();
    if (!m_watcher)
        return;
    m_watcher->disconnect(this);
    // It may be what has called us.
    std::exchange(m_watcher, nullptr)->deleteLater();
}

void BackgroundWork::run(qint64 whole, std::function<Outcome(const Proceed &)> work)
{
    drop();
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    const auto promise = std::make_shared<QPromise<Outcome>>();
    m_watcher = new QFutureWatcher<Outcome>;
    connect(m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            &BackgroundWork::progressed);
    connect(m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const Outcome outcome = m_watcher->future().takeResult();
        std::exchange(m_watcher, nullptr)->deleteLater();
        outcome();
    });
    m_watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work),
                                          isCancelled = m_isCancelled,
                                          whole = std::max<qint64>(1, whole)] {
        promise->start();
        promise->setProgressRange(0, 1000);
        promise->addResult(work([&](qint64 done) {
            promise->setProgressValue(
                static_cast<int>(std::min<qint64>(1000, done * 1000 / whole)));
            return !*isCancelled;
        }));
        promise->finish();
    });
}

} // namespace app
