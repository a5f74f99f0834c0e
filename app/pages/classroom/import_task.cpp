// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/import_task.h"

#include <QFileInfo>

namespace app
{

ImportTask::ImportTask()
{
    connect(&m_work, &BackgroundWork::progressed, this, &ImportTask::progressed);
}

void ImportTask::start(const ImportPlan &plan)
{
    m_work.start<ClassData>(
        QFileInfo(plan.path).size(),
        [plan](const BackgroundWork::Proceed &proceed) { return loadClass(plan, proceed); },
        [this](core::Result<ClassData> &loaded) {
            if (m_work.isCancelled())
                loaded = core::Error{core::ErrorCode::Cancelled, {}};
            emit finished(std::make_shared<core::Result<ClassData>>(std::move(loaded)));
        });
}

} // namespace app
