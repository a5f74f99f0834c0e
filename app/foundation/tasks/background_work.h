// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <new>

namespace app
{

/// One piece of work at a time in a thread of Qt's pool, so that the window never waits: neither
/// start() nor the destructor does. What was under way before either is told to stop, and its
/// result is dropped.
///
/// The work runs on without this object: it holds what it works on by value or by shared pointer,
/// or refers to what outlives the pool's work (see Program's destructor).
class BackgroundWork final : public QObject
{
    Q_OBJECT

public:
    /// Gets how much is done so far; false: stop. To be called in the thread of the work.
    using Proceed = std::function<bool(qint64 done)>;

    using QObject::QObject;
    ~BackgroundWork() override;

    /// `work` runs in the thread; `finish` gets its result in the window's, unless another start()
    /// has come since or this object is gone. `whole` is what there is to do, in the unit of
    /// Proceed. What the work throws is an error too: OutOfMemory, else Unexpected.
    template <class Value>
    void start(qint64 whole, std::function<core::Result<Value>(const Proceed &)> work,
               std::function<void(core::Result<Value> &)> finish)
    {
        run(whole, [work = std::move(work), finish = std::move(finish)](const Proceed &proceed) {
            auto result = std::make_shared<core::Result<Value>>(guarded<Value>(work, proceed));
            return Outcome([result, finish] { finish(*result); });
        });
    }
    /// The result follows soon, most often ErrorCode::Cancelled: that is for the work to say.
    void cancel() { *m_isCancelled = true; }
    bool isCancelled() const { return *m_isCancelled; }

signals:
    void progressed(int permille);

private:
    using Outcome = std::function<void()>;

    template <class Value>
    static core::Result<Value>
    guarded(const std::function<core::Result<Value>(const Proceed &)> &work, const Proceed &proceed)
    {
        try {
            return work(proceed);
        } catch (const std::bad_alloc &) {
            return core::Error{core::ErrorCode::OutOfMemory, {}};
        } catch (const std::exception &exception) {
            return core::Error{core::ErrorCode::Unexpected, QString::fromUtf8(exception.what())};
        }
    }
    void run(qint64 whole, std::function<Outcome(const Proceed &)> work);
    void drop();

    std::shared_ptr<std::atomic_bool> m_isCancelled = std::make_shared<std::atomic_bool>(false);
    QFutureWatcher<Outcome> *m_watcher = nullptr; ///< of the newest run, until it has ended
};

} // namespace app
