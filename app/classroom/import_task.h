#pragma once

#include "app/classroom/class_data.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <thread>

namespace app
{

/// Loads a class in a thread of its own, so the window never waits. One at a time: start() and the
/// destructor stop what is under way.
class ImportTask final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~ImportTask() override;

    void start(const ImportPlan &plan);
    /// finished() follows soon, most often with ErrorCode::Cancelled.
    void cancel() { m_cancelled = true; }

signals:
    void progressed(int permille);
    void finished(const std::shared_ptr<core::Result<app::ClassData>> &loaded);

private:
    void stop();
    void run(const ImportPlan &plan, int number);

    std::thread m_thread;
    std::atomic_bool m_cancelled = false;
    int m_number = 0; ///< of the run whose news counts
};

} // namespace app
