// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/class_exports.h"

#include "app/foundation/text/wording.h"
#include "app/widgets/card.h"
#include "app/widgets/file_question.h"
#include "app/widgets/text.h"
#include "core/cohort/group_size.h"

#include <QCheckBox>
#include <QEvent>
#include <QProgressBar>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int largestSmallestGroup = 50;
constexpr int wholeExport = 1000;

} // namespace

ClassExports::ClassExports(QWidget *parent)
    : QWidget(parent)
    , m_task(new ExportTask(this))
    , m_notice(new TextLabel(TextRole::Caption))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(1, this));
    column->addWidget(makePrivacy());
    column->addWidget(makeButtons());
    column->addWidget(makeProgress());
    column->addWidget(m_notice);
    connect(m_task, &ExportTask::progressed, m_progressBar, &QProgressBar::setValue);
    connect(m_task, &ExportTask::finished, this, &ClassExports::endSaving);
    connect(m_cancel, &QPushButton::clicked, m_task, &ExportTask::cancel);
    retranslate();
}

QWidget *ClassExports::makePrivacy()
{
    auto *privacy = new QWidget;
    auto *column = new QVBoxLayout(privacy);
    column->setContentsMargins(0, 0, 0, 0);
    m_anonymous = new QCheckBox;
    m_anonymous->setChecked(true);
    column->addWidget(m_anonymous);
    auto *row = new QHBoxLayout;
    m_smallestLabel = new TextLabel(TextRole::Body);
    m_smallest = new QSpinBox;
    m_smallest->setRange(static_cast<int>(core::smallestGroup), largestSmallestGroup);
    m_smallest->setKeyboardTracking(false);
    row->addWidget(m_smallestLabel);
    row->addWidget(m_smallest);
    row->addStretch(1);
    m_smallestLabel->setWordWrap(false);
    column->addLayout(row);
    connect(m_anonymous, &QCheckBox::toggled, this, &ClassExports::identityChanged);
    connect(m_smallest, &QSpinBox::valueChanged, this, &ClassExports::smallestChanged);
    return privacy;
}

QWidget *ClassExports::makeButtons()
{
    auto *buttons = new QWidget;
    auto *column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    // What leaves the page, then what leads to another class: a narrow page holds any row.
    const auto addRow = [&](std::initializer_list<Button **> row) {
        auto *line = new QHBoxLayout;
        for (Button **button : row) {
            *button = new Button(ButtonRole::Secondary, QString());
            line->addWidget(*button);
        }
        line->addStretch(1);
        column->addLayout(line);
    };
    addRow({&m_save, &m_report});
    addRow({&m_copyFigures, &m_copyPicture});
    addRow({&m_drawAgain, &m_another});
    connect(m_save, &QPushButton::clicked, this, &ClassExports::choosePath);
    connect(m_copyFigures, &QPushButton::clicked, this, &ClassExports::copyFiguresRequested);
    connect(m_copyPicture, &QPushButton::clicked, this, &ClassExports::copyPictureRequested);
    connect(m_report, &QPushButton::clicked, this, &ClassExports::reportRequested);
    connect(m_drawAgain, &QPushButton::clicked, this, &ClassExports::drawAgainRequested);
    connect(m_another, &QPushButton::clicked, this, &ClassExports::anotherRequested);
    return buttons;
}

QWidget *ClassExports::makeProgress()
{
    m_progress = new QWidget;
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    m_progressBar = new QProgressBar;
    m_progressBar->setRange(0, wholeExport);
    m_cancel = new Button(ButtonRole::Secondary, QString());
    row->addWidget(m_progressBar, 1);
    row->addWidget(m_cancel);
    m_progress->setVisible(false);
    return m_progress;
}

void ClassExports::setClass(bool madeUp)
{
    m_anonymous->setChecked(true);
    m_drawAgain->setVisible(madeUp);
    m_notice->clear();
}

void ClassExports::setShown(bool shown)
{
    m_isShown = shown;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_anonymous, m_save, m_report,
                                                            m_copyFigures, m_copyPicture})
        widget->setVisible(shown);
}

core::Identity ClassExports::identity() const
{
    return m_anonymous->isChecked() ? core::Identity::Anonymous : core::Identity::Named;
}

void ClassExports::setSmallest(int smallest)
{
    m_smallest->setValue(smallest);
}

std::size_t ClassExports::smallest() const
{
    return static_cast<std::size_t>(m_smallest->value());
}

void ClassExports::say(const QString &sentence)
{
    m_notice->setText(sentence);
}

void ClassExports::choosePath()
{
    askWhereToSave(*this,
                   {.title = tr("Save the scored table"),
                    .filters = {tr("Table (*.csv)")},
                    .suffix = u"csv"_s,
                    .name = u"class-scored.csv"_s},
                   [this](const QString &path) { emit saveRequested(path); });
}

void ClassExports::save(const ExportPlan &plan)
{
    m_path = plan.path;
    m_notice->clear();
    m_progressBar->setValue(0);
    showSaving(true);
    m_task->start(plan);
}

void ClassExports::endSaving(const core::Result<core::Done> &done)
{
    showSaving(false);
    if (done)
        m_notice->setText(tr("Saved as %1.").arg(m_path));
    else if (done.error().code == core::ErrorCode::Cancelled)
        m_notice->setText(tr("Not saved: you stopped it. The file is as it was before."));
    else
        emit problemOccurred(wording::errorSentence(done.error()));
    emit exportEnded(done.has_value());
}

void ClassExports::showSaving(bool saving)
{
    m_isSaving = saving;
    m_progress->setVisible(saving);
    m_save->setEnabled(!saving);
}

void ClassExports::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClassExports::retranslate()
{
    m_anonymous->setText(tr("Anonymous: show and save neither names nor row numbers"));
    m_smallestLabel->setText(tr("Show figures for groups of at least"));
    m_smallest->setAccessibleName(m_smallestLabel->text());
    //: behind a number: "5 people"
    m_smallest->setSuffix(tr(" people"));
    m_save->setText(tr("Save scored table …"));
    m_report->setText(tr("Print or save page …"));
    m_copyFigures->setText(tr("Copy figures"));
    m_copyPicture->setText(tr("Copy picture"));
    m_drawAgain->setText(tr("Other made-up people"));
    m_another->setText(tr("Another class"));
    m_progressBar->setAccessibleName(tr("How much of the table has been saved"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace app
