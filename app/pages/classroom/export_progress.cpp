// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/export_progress.h"

#include "app/widgets/card.h"

#include <QHBoxLayout>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int wholeExport = 1000;

} // namespace

ExportProgress::ExportProgress(QWidget *parent)
    : QWidget(parent)
    , m_state{.path = {}, .task = std::make_shared<ExportTask>()}
    , m_bar(new QProgressBar)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_bar->setRange(0, wholeExport);
    m_bar->setAccessibleName(tr("How much of the table has been saved"));
    auto *cancel = new Button(ButtonRole::Secondary, tr("Cancel"));
    cancel->setObjectName(u"cancelSaving"_s);
    connect(cancel, &QPushButton::clicked, this, [this] { m_state.task->cancel(); });
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    hide();
    followTask();
}

void ExportProgress::followTask()
{
    connect(m_state.task.get(), &ExportTask::progressed, m_bar, &QProgressBar::setValue);
    connect(m_state.task.get(), &ExportTask::finished, this, &ExportProgress::end);
}

void ExportProgress::start(const ExportPlan &plan)
{
    m_state.path = plan.path;
    m_state.isSaving = true;
    m_bar->setValue(0);
    show();
    m_state.task->start(plan);
}

void ExportProgress::end(const core::Result<core::Done> &done)
{
    m_state.isSaving = false;
    hide();
    emit finished(m_state.path, done);
}

ExportProgress::State ExportProgress::takeState()
{
    State state = m_state;
    state.progress = m_bar->value();
    return state;
}

void ExportProgress::restore(State state)
{
    m_state = std::move(state);
    followTask();
    m_bar->setValue(m_state.progress);
    setVisible(m_state.isSaving);
}

} // namespace app
