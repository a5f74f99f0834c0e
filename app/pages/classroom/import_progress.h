// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/classroom/import_task.h"
#include "app/widgets/card.h"

class QProgressBar;

namespace app
{

/// A table is being read beside the window; how far, and a button to stop it.
class ImportProgress final : public Card
{
    Q_OBJECT

public:
    /// What one made anew goes on with.
    struct State {
        std::shared_ptr<ImportTask> task; ///< may be under way
        int progress = 0;
    };

    explicit ImportProgress(QWidget *parent = nullptr);

    void start(const ImportPlan &plan);
    State takeState();
    void restore(State state);

signals:
    void finished(const std::shared_ptr<core::Result<app::ClassData>> &loaded);

private:
    void followTask();

    std::shared_ptr<ImportTask> m_task;
    QProgressBar *m_bar;
    Button *m_cancel;
};

} // namespace app
