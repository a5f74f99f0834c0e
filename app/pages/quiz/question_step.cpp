// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/question_step.h"

#include "app/widgets/answer_cells.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace app
{

QuestionStep::QuestionStep(QWidget *parent)
    : ScrollingPage(parent)
    , m_progress(new QProgressBar)
    , m_progressText(new TextLabel(TextRole::Caption))
    , m_about(new TextLabel(TextRole::Caption))
    , m_statement(new TextLabel(TextRole::Title))
    , m_cells(new AnswerCells)
    , m_list(new QListWidget)
    , m_skip(new Button(ButtonRole::Quiet, tr("Skip this statement")))
    , m_next(new Button(ButtonRole::Primary, tr("Next")))
{
    auto *outer = new QVBoxLayout(body());
    setRhythm(*outer, 1.5, {4, 3, 4, 3});

    auto *top = new WrappingRow;
    auto *showList = new Button(ButtonRole::Quiet, tr("All statements"));
    auto *leave = new Button(ButtonRole::Quiet, tr("Leave"));
    top->addWidget(m_progressText, 1);
    top->addWidget(showList);
    top->addWidget(leave);
    outer->addLayout(top);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(spacing(0.75, this));
    outer->addWidget(m_progress);

    auto *middle = new QHBoxLayout;
    setGap(*middle, 2);
    auto *card = new Card;
    setRhythm(*card->body(), 2, 4);
    card->body()->addWidget(m_about);
    card->body()->addStretch(1);
    m_statement->setAlignment(Qt::AlignCenter);
    card->body()->addWidget(m_statement);
    card->body()->addStretch(1);
    card->body()->addWidget(m_cells);
    card->body()->addWidget(new TextLabel(
        TextRole::Caption, tr("Keys: a digit answers, Enter goes on, Backspace goes back.")));
    middle->addWidget(card, 3);
    m_list->setAccessibleName(tr("All statements with their answers"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->hide();
    middle->addWidget(m_list, 1);
    outer->addLayout(middle, 1);

    auto *buttons = new WrappingRow;
    auto *back = new Button(ButtonRole::Secondary, tr("Back"));
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_next);
    outer->addLayout(buttons);

    connect(m_cells, &AnswerCells::chosen, this, &QuestionStep::answered);
    connect(back, &QPushButton::clicked, this, &QuestionStep::backRequested);
    connect(m_skip, &QPushButton::clicked, this, &QuestionStep::skipRequested);
    connect(m_next, &QPushButton::clicked, this, &QuestionStep::goOnIfDone);
    connect(leave, &QPushButton::clicked, this, &QuestionStep::leaveRequested);
    connect(showList, &QPushButton::clicked, this, [this] { setListOpen(!isListOpen()); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { emit jumpRequested(m_list->row(item)); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { emit jumpRequested(m_list->row(item)); });
    // Keys reach the step wherever the focus is inside it.
    m_next->installEventFilter(this);
    m_skip->installEventFilter(this);
    back->installEventFilter(this);
}

void QuestionStep::show(const QuizRun &run, const QString &language)
{
    const core::Item &item = run.currentItem();
    const core::Instrument &instrument = run.instrument();
    const bool moved = m_position != run.position();
    m_position = run.position();
    m_isDone = run.isDone(m_position);
    m_scale = *item.scale;

    m_progress->setRange(0, run.count());
    m_progress->setValue(m_position + 1);
    m_progressText->setText(
        tr("Statement %1 of %2")
            .arg(QLocale().toString(m_position + 1), QLocale().toString(run.count())));
    m_progress->setAccessibleName(m_progressText->text());
    const core::Target *target = instrument.findTarget(run.assessment().targetId);
    QString head = target ? instrument.text(target->headKey, language) : QString();
    if (head.isEmpty())
        head = instrument.text(item.questionHeadKey, language);
    const QString &name = run.assessment().targetName;
    const QString who = !name.isEmpty() ? name
                        : target        ? instrument.text(target->nameKey, language)
                                        : QString();
    //: Whom the statements are about, then how to read them
    m_about->setText(who.isEmpty() ? head : tr("About: %1. %2").arg(who, head));
    m_statement->setText(instrument.text(item.textKey, language));
    setAccessibleName(m_statement->text());

    QStringList labels;
    for (const QString &key : item.labelKeys)
        labels << instrument.text(key, language);
    m_cells->setScale(*item.scale, labels, item.displayReversed);
    m_cells->setChosen(run.sheet().answerTo(item.id));
    m_next->setEnabled(m_isDone);
    m_skip->setText(run.sheet().isSkipped(item.id) ? tr("Skipped") : tr("Skip this statement"));
    fillList(run, language);
    if (moved)
        m_cells->focusChosenOrFirst();
}

// Not whether it is seen: the page may stand behind another one.
bool QuestionStep::isListOpen() const
{
    return !m_list->isHidden();
}

void QuestionStep::setListOpen(bool open)
{
    m_list->setVisible(open);
}

void QuestionStep::fillList(const QuizRun &run, const QString &language)
{
    m_list->clear();
    for (int i = 0; i < run.count(); ++i) {
        const core::Item &item = run.item(i);
        const auto answer = run.sheet().answerTo(item.id);
        const QString mark = answer                           ? QLocale().toString(*answer)
                             : run.sheet().isSkipped(item.id) ? tr("skipped")
                                                              : tr("open");
        //: Number of a statement, its text, and the answer or "skipped" or "open"
        m_list->addItem(tr("%1. %2 (%3)")
                            .arg(QLocale().toString(i + 1),
                                 run.instrument().text(item.textKey, language), mark));
    }
    m_list->setCurrentRow(run.position());
}

void QuestionStep::goOnIfDone()
{
    if (m_isDone)
        emit nextRequested();
}

void QuestionStep::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9 && m_scale.contains(key - Qt::Key_0)) {
        emit answered(key - Qt::Key_0);
        return;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goOnIfDone();
        return;
    case Qt::Key_Backspace:
        emit backRequested();
        return;
    case Qt::Key_Escape:
        emit leaveRequested();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return; // arrows never answer and never turn the page
    default:
        ScrollingPage::keyPressEvent(event);
    }
}

bool QuestionStep::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key >= Qt::Key_0 && key <= Qt::Key_9) || key == Qt::Key_Escape) {
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
    }
    return ScrollingPage::eventFilter(watched, event);
}

void QuestionStep::hideEvent(QHideEvent *event)
{
    ScrollingPage::hideEvent(event);
    m_position = -1; // shown again, the statement takes the focus anew
}

} // namespace app
