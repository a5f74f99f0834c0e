// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/review_step.h"

#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>

namespace app
{

ReviewStep::ReviewStep(QWidget *parent)
    : QWidget(parent)
    , m_lead(new TextLabel(TextRole::Body))
    , m_table(new QTableWidget)
    , m_result(new Button(ButtonRole::Primary, tr("See my result")))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1.5, {4, 3, 4, 3});
    column->addWidget(new TextLabel(TextRole::Title, tr("Your answers")));
    column->addWidget(m_lead);
    auto *card = new Card;
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    auto *buttons = new WrappingRow;
    auto *back = new Button(ButtonRole::Secondary, tr("Back"));
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_result);
    column->addLayout(buttons);

    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("Statement"), tr("Your answer")});
    m_table->setAccessibleName(tr("Your answers"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_table, &QTableWidget::cellActivated, this, &ReviewStep::changeRequested);
    connect(m_table, &QTableWidget::cellClicked, this, &ReviewStep::changeRequested);
    connect(back, &QPushButton::clicked, this, &ReviewStep::backRequested);
    connect(m_result, &QPushButton::clicked, this, &ReviewStep::resultRequested);
}

void ReviewStep::show(const QuizRun &run, const QString &language)
{
    const int missing = run.count() - run.sheet().answeredCount();
    m_lead->setText(missing == 0
                        ? tr("Every statement has an answer. Click one to change it.")
                        : tr("%n statement(s) without an answer. That is fine; too many make the "
                             "result less sure. Click one to answer or change it.",
                             nullptr, missing));
    m_table->setRowCount(run.count());
    for (int row = 0; row < run.count(); ++row) {
        const core::Item &item = run.item(row);
        const core::Instrument &instrument = run.instrument();
        const auto answer = run.sheet().answerTo(item.id);
        QString text = run.sheet().isSkipped(item.id) ? tr("skipped") : tr("open");
        if (answer) {
            const QString label =
                instrument.text(item.labelKeys.value(*answer - item.scale->lo()), language);
            //: The number of an answer and what it stands for
            text = label.isEmpty() ? QLocale().toString(*answer)
                                   : tr("%1: %2").arg(QLocale().toString(*answer), label);
        }
        m_table->setItem(row, 0, new QTableWidgetItem(instrument.text(item.textKey, language)));
        m_table->setItem(row, 1, new QTableWidgetItem(text));
    }
    m_table->setCurrentCell(0, 0);
    m_result->setFocus();
}

} // namespace app
