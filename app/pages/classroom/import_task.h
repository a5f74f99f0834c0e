// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/tasks/background_work.h"
#include "app/pages/classroom/class_data.h"

#include <QObject>

#include <memory>

namespace app
{

/// Loads a class beside the window. One at a time: start() and the destructor end what is under
/// way.
class ImportTask final : public QObject
{
    Q_OBJECT

public:
    ImportTask();

    void start(const ImportPlan &plan);
    /// finished() follows soon, most often with ErrorCode::Cancelled.
    void cancel() { m_work.cancel(); }

signals:
    void progressed(int permille);
    void finished(const std::shared_ptr<core::Result<app::ClassData>> &loaded);

private:
    BackgroundWork m_work;
};

} // namespace app
