#include "app/classroom/export_task.h"

#include <QRandomGenerator>
#include <QSaveFile>

#include <algorithm>

namespace app
{

core::Result<core::Done> saveClass(const ExportPlan &plan,
                                   const std::function<bool(qint64)> &proceed)
{
    const core::Error notWritable{core::ErrorCode::FileNotWritable, plan.path};
    QSaveFile file(plan.path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritable;
    const ClassData &people = *plan.people;
    const core::WrittenCohort written{
        .scores = &people.scores,
        .answers = people.answers.get(),
        .key = people.key ? &*people.key : nullptr,
        .ids = &people.ids,
        .rows = people.rows.empty() ? nullptr : &people.rows,
        .rule = plan.rule,
        .identity = plan.identity,
        .orderSeed = QRandomGenerator::system()->generate64(),
        .smallest = plan.smallest,
    };
    if (const auto done = core::writeCohort(file, written, proceed); !done)
        return done.error().code == core::ErrorCode::FileNotWritable ? notWritable : done.error();
    if (proceed && !proceed(static_cast<qint64>(people.scores.size())))
        return core::Error{core::ErrorCode::Cancelled, {}};
    if (!file.commit())
        return notWritable;
    return core::Done{};
}

ExportTask::~ExportTask()
{
    stop();
}

void ExportTask::stop()
{
    m_cancelled = true;
    if (m_thread.joinable())
        m_thread.join();
}

void ExportTask::start(const ExportPlan &plan)
{
    stop();
    m_cancelled = false;
    m_thread = std::thread([this, plan, number = ++m_number] { run(plan, number); });
}

// In the thread: everything that reaches the window goes through its event queue.
void ExportTask::run(const ExportPlan &plan, int number)
{
    const auto people = std::max<qint64>(1, static_cast<qint64>(plan.people->scores.size()));
    int told = -1;
    const auto tell = [this, number](auto news) {
        QMetaObject::invokeMethod(
            this,
            [this, number, news] {
                if (number == m_number)
                    news();
            },
            Qt::QueuedConnection);
    };
    const auto proceed = [&](qint64 rows) {
        const int permille = static_cast<int>(rows * 1000 / people);
        if (permille != told) {
            told = permille;
            tell([this, permille] { emit progressed(permille); });
        }
        return !m_cancelled;
    };
    const core::Result<core::Done> done = saveClass(plan, proceed);
    tell([this, done] { emit finished(done); });
}

} // namespace app
