// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/tasks/background_work.h"
#include "app/pages/classroom/class_data.h"
#include "core/cohort/cohort_writer.h"

#include <QObject>

#include <functional>
#include <memory>

namespace app
{

/// What is written of a class, and where.
struct ExportPlan {
    QString path;
    std::shared_ptr<const ClassData> people;
    core::ClassificationRule rule = core::ClassificationRule::midpoint();
    core::Identity identity = core::Identity::Anonymous;
    std::size_t smallest = core::smallestGroup;
    bool scoresOnly = false; ///< without the answers
    bool withOthers = false; ///< with what else the table held; never of anonymous people
};

/// Writes the scored table of a class, for the file's owner alone: all of it, or the file stays as
/// it was. `proceed` gets the rows written so far and ends it by false. Errors: FileNotWritable,
/// those of writeCohort().
core::Result<core::Done> saveClass(const ExportPlan &plan,
                                   const std::function<bool(qint64)> &proceed = {});

/// Saves a class beside the window. One at a time: start() and the destructor end what is under
/// way.
class ExportTask final : public QObject
{
    Q_OBJECT

public:
    ExportTask();

    void start(const ExportPlan &plan);
    /// finished() follows soon, most often with ErrorCode::Cancelled.
    void cancel() { m_work.cancel(); }

signals:
    void progressed(int permille);
    void finished(const core::Result<core::Done> &done);

private:
    BackgroundWork m_work;
};

} // namespace app
