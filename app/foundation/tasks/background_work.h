// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <thread>

namespace app
{

/// One piece of work at a time in a thread of its own, so the window never waits: start() and the
/// destructor stop what is under way.
class BackgroundWork final : public QObject
{
    Q_OBJECT

public:
    /// Gets how much is done so far; false: stop.
    using Proceed = std::function<bool(qint64 done)>;
    /// What to do with the outcome, in the window's thread.
    using Outcome = std::function<void()>;

    using QObject::QObject;
    ~BackgroundWork() override;

    /// `work` runs in the thread and gives its outcome, which counts unless another start() has
    /// come since. `whole` is what there is to do, in the unit of Proceed.
    void start(qint64 whole, const std::function<Outcome(const Proceed &)> &work);
    /// The outcome follows soon; whether it may count is for the work to say.
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }

signals:
    void progressed(int permille);

private:
    void stop();
    /// Through the window's event queue, while this run is the newest.
    void tell(int number, const Outcome &news);

    std::thread m_thread;
    std::atomic_bool m_cancelled = false;
    int m_number = 0; ///< of the run whose news counts
};

} // namespace app
