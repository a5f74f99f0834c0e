// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/import_task.h"

#include <QFileInfo>

namespace app
{

ImportTask::ImportTask(QObject *parent)
    : QObject(parent)
{
    connect(&m_work, &BackgroundWork::progressed, this, &ImportTask::progressed);
}

void ImportTask::start(const ImportPlan &plan)
{
    m_work.start(QFileInfo(plan.path).size(), [this, plan](const BackgroundWork::Proceed &proceed) {
        auto loaded = std::make_shared<core::Result<ClassData>>(loadClass(plan, proceed));
        if (m_work.isCancelled())
            *loaded = core::Error{core::ErrorCode::Cancelled, {}};
        return [this, loaded] { emit finished(loaded); };
    });
}

} // namespace app
