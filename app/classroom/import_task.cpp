#include "app/classroom/import_task.h"

#include <QFileInfo>

#include <algorithm>

namespace app
{

ImportTask::~ImportTask()
{
    stop();
}

void ImportTask::stop()
{
    m_cancelled = true;
    if (m_thread.joinable())
        m_thread.join();
}

void ImportTask::start(const ImportPlan &plan)
{
    stop();
    m_cancelled = false;
    m_thread = std::thread([this, plan, number = ++m_number] { run(plan, number); });
}

// In the thread: everything that reaches the window goes through its event queue.
void ImportTask::run(const ImportPlan &plan, int number)
{
    const qint64 size = std::max<qint64>(1, QFileInfo(plan.path).size());
    int told = -1;
    const auto proceed = [&](qint64 read) {
        const int permille = static_cast<int>(std::min<qint64>(1000, read * 1000 / size));
        if (permille != told) {
            told = permille;
            QMetaObject::invokeMethod(
                this,
                [this, permille, number] {
                    if (number == m_number)
                        emit progressed(permille);
                },
                Qt::QueuedConnection);
        }
        return !m_cancelled;
    };
    auto loaded = std::make_shared<core::Result<ClassData>>(loadClass(plan, proceed));
    if (m_cancelled)
        *loaded = core::Error{core::ErrorCode::Cancelled, {}};
    QMetaObject::invokeMethod(
        this,
        [this, loaded, number] {
            if (number == m_number)
                emit finished(loaded);
        },
        Qt::QueuedConnection);
}

} // namespace app
