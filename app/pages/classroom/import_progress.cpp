// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/import_progress.h"

#include "app/widgets/text.h"

#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int wholeImport = 1000;

} // namespace

ImportProgress::ImportProgress(QWidget *parent)
    : Card(parent)
    , m_task(std::make_shared<ImportTask>())
    , m_bar(new QProgressBar)
    , m_cancel(new Button(ButtonRole::Secondary, tr("Cancel")))
{
    m_bar->setRange(0, wholeImport);
    m_bar->setAccessibleName(tr("How much of the table has been read"));
    m_cancel->setObjectName(u"cancelReading"_s);
    body()->addWidget(new TextLabel(TextRole::Body, tr("Reading the table …")));
    body()->addWidget(m_bar);
    body()->addWidget(m_cancel, 0, Qt::AlignLeading);
    setFocusProxy(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_task->cancel(); });
    followTask();
}

void ImportProgress::followTask()
{
    connect(m_task.get(), &ImportTask::progressed, m_bar, &QProgressBar::setValue);
    connect(m_task.get(), &ImportTask::finished, this, &ImportProgress::finished);
}

void ImportProgress::start(const ImportPlan &plan)
{
    m_bar->setValue(0);
    m_task->start(plan);
}

ImportProgress::State ImportProgress::takeState()
{
    return {.task = m_task, .progress = m_bar->value()};
}

void ImportProgress::restore(State state)
{
    m_task = std::move(state.task);
    followTask();
    m_bar->setValue(state.progress);
}

} // namespace app
