// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/export_task.h"

#include "core/base/own_files.h"

#include <QRandomGenerator>
#include <QSaveFile>

namespace app
{

core::Result<core::Done> saveClass(const ExportPlan &plan,
                                   const std::function<bool(qint64)> &proceed)
{
    const core::Error notWritable{core::ErrorCode::FileNotWritable, plan.path};
    QSaveFile file(plan.path);
    if (!core::openOwnFile(file))
        return notWritable;
    const ClassData &people = *plan.people;
    const core::WrittenCohort written{
        .scores = &people.scores,
        .answers = plan.scoresOnly ? nullptr : people.answers.get(),
        .key = people.key ? &*people.key : nullptr,
        .ids = &people.ids,
        .rows = people.rows.empty() ? nullptr : &people.rows,
        .others = plan.withOthers ? people.others.get() : nullptr,
        .ownScale = people.ownScale,
        .rule = plan.rule,
        .identity = plan.identity,
        .orderSeed = QRandomGenerator::system()->generate64(),
        .smallest = plan.smallest,
    };
    if (const auto done = core::writeCohort(file, written, proceed); !done)
        return done.error().code == core::ErrorCode::FileNotWritable ? notWritable : done.error();
    if (proceed && !proceed(static_cast<qint64>(people.scores.size())))
        return core::Error{core::ErrorCode::Cancelled, {}};
    if (!core::commitFile(file))
        return notWritable;
    return core::Done{};
}

ExportTask::ExportTask()
{
    connect(&m_work, &BackgroundWork::progressed, this, &ExportTask::progressed);
}

void ExportTask::start(const ExportPlan &plan)
{
    m_work.start<core::Done>(
        static_cast<qint64>(plan.people->scores.size()),
        [plan](const BackgroundWork::Proceed &proceed) { return saveClass(plan, proceed); },
        [this](const core::Result<core::Done> &done) { emit finished(done); });
}

} // namespace app
