// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/classroom/export_task.h"

#include <QWidget>

#include <memory>

class QProgressBar;

namespace app
{

/// A table is being saved beside the window; how far, and a button to stop it. Hidden unless it is.
class ExportProgress final : public QWidget
{
    Q_OBJECT

public:
    /// What one made anew goes on with.
    struct State {
        QString path;                     ///< of the table that is being saved
        std::shared_ptr<ExportTask> task; ///< may be under way
        bool isSaving = false;
        int progress = 0;
    };

    explicit ExportProgress(QWidget *parent = nullptr);

    void start(const ExportPlan &plan);
    bool isSaving() const { return m_state.isSaving; }

    State takeState();
    void restore(State state);

signals:
    void finished(const QString &path, const core::Result<core::Done> &done);

private:
    void followTask();
    void end(const core::Result<core::Done> &done);

    State m_state;
    QProgressBar *m_bar;
};

} // namespace app
