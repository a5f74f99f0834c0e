// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/question_step.h"

#include "app/pages/quiz/answer_table.h"
#include "app/pages/quiz/asked_about.h"
#include "app/pages/quiz/statement_text.h"
#include "app/widgets/answer_cells.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_check_box.h"
#include "app/widgets/wrapping_row.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

/// Long enough to see which answer was given, in milliseconds.
constexpr int pauseAfterAnswer = 350;

} // namespace

QuestionStep::QuestionStep(QWidget *parent)
    : ScrollingPage(parent)
    , m_progress(new QProgressBar)
    , m_progressText(new TextLabel(TextRole::Caption))
    , m_about(new AskedAbout)
    , m_statement(new StatementText)
    , m_cells(new AnswerCells)
    , m_keys(new TextLabel(TextRole::Caption))
    , m_list(new AnswerTable(AnswerTable::Room::Beside))
    , m_advances(new WrappingCheckBox(tr("Go on by itself after an answer")))
    , m_skip(new Button(ButtonRole::Quiet, tr("Skip this statement")))
    , m_next(new Button(ButtonRole::Primary, tr("Next")))
{
    setFocusPolicy(Qt::NoFocus); // the answers are its first stop
    auto *showList = new Button(ButtonRole::Quiet, tr("All statements"));
    auto *leave = new Button(ButtonRole::Quiet, tr("Leave"));
    auto *back = new Button(ButtonRole::Secondary, tr("Back"));
    auto *outer = new QVBoxLayout(body());
    setRhythm(*outer, 1.25, {4, 2, 4, 2});
    auto *top = new WrappingRow;
    top->addWidget(m_progressText, 1);
    top->addWidget(showList);
    top->addWidget(leave);
    outer->addLayout(top);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(spacing(0.75, this));
    outer->addWidget(m_progress);
    addMiddle(*outer);
    auto *foot = new WrappingRow;
    setGap(*foot, 1);
    foot->addWidget(back);
    foot->addStretch(1);
    foot->addWidget(m_skip);
    foot->addWidget(m_next);
    outer->addLayout(foot);

    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &QuestionStep::goOnIfDone);
    connect(m_cells, &AnswerCells::chosen, this,
            [this](int value) { giveAnswer(value, pauseAfterAnswer); });
    connect(back, &QPushButton::clicked, this, &QuestionStep::backRequested);
    connect(m_skip, &QPushButton::clicked, this, &QuestionStep::skipRequested);
    connect(m_next, &QPushButton::clicked, this, &QuestionStep::goOnIfDone);
    connect(leave, &QPushButton::clicked, this, &QuestionStep::leaveRequested);
    connect(this, &QuestionStep::leaveRequested, &m_pause, &QTimer::stop);
    connect(showList, &QPushButton::clicked, this, [this] { setListOpen(!isListOpen()); });
    connect(m_list, &AnswerTable::positionChosen, this, &QuestionStep::jumpRequested);
    connect(m_advances, &QCheckBox::toggled, this, [this](bool advances) {
        m_pause.stop();
        showKeys(m_purpose);
        emit advanceByItselfChanged(advances);
    });
    orderForTab({m_next, m_skip, back, m_advances, showList, m_list, leave});
}

void QuestionStep::orderForTab(std::initializer_list<QWidget *> parts)
{
    QWidget *former = m_cells;
    for (QWidget *part : parts) {
        setTabOrder(former, part);
        former = part;
        // Keys reach the step wherever the focus is inside it.
        part->installEventFilter(this);
    }
}

void QuestionStep::addMiddle(QVBoxLayout &column)
{
    auto *middle = new QHBoxLayout;
    setGap(*middle, 2);
    auto *card = new Card;
    setRhythm(*card->body(), 1.5, {4, 3, 4, 3});
    card->body()->addWidget(m_about);
    card->body()->addStretch(1);
    card->body()->addWidget(m_statement);
    card->body()->addStretch(1);
    card->body()->addWidget(m_cells);
    auto *below = new QVBoxLayout;
    setGap(*below, 0.75);
    below->addWidget(m_keys);
    m_advances->setChecked(true);
    below->addWidget(m_advances);
    card->body()->addLayout(below);
    middle->addWidget(card, 3);
    m_list->setAccessibleName(tr("All statements with their answers"));
    m_list->hide();
    middle->addWidget(m_list, 2);
    column.addLayout(middle, 1);
}

void QuestionStep::show(const QuizRun &run, const QString &language, const RelationshipRound &round,
                        Purpose purpose)
{
    const core::Item &item = run.currentItem();
    const bool moved = m_position != run.position();
    m_position = run.position();
    m_isDone = run.isDone(m_position);
    m_digits.setScale(*item.scale);
    if (moved) {
        m_pause.stop();
        m_digits.forget();
    }

    m_progress->setRange(0, run.count());
    m_progress->setValue(m_position + 1);
    m_progressText->setText(
        tr("Statement %1 of %2")
            .arg(QLocale().toString(m_position + 1), QLocale().toString(run.count())));
    m_progress->setAccessibleName(m_progressText->text());
    m_statement->setText(run.statement(m_position, language));
    m_about->setRun(run, language, round);
    setAccessibleName(m_statement->text());
    //: %1 says which statement this is ("Statement 3 of 24"), %2 is the statement
    m_cells->setAccessibleName(tr("%1: %2").arg(m_progressText->text(), m_statement->text()));
    m_cells->setAccessibleDescription(m_about->spoken());
    showKeys(purpose);

    QStringList labels;
    for (const QString &key : item.labelKeys)
        labels << run.instrument().text(key, language);
    m_cells->setScale(*item.scale, labels, item.displayReversed);
    m_cells->setChosen(run.sheet().answerTo(item.id));
    m_next->setEnabled(m_isDone);
    m_skip->setText(run.sheet().isSkipped(item.id) ? tr("Skipped") : tr("Skip this statement"));
    m_list->setRun(run, language);
    if (moved)
        takeFocus();
}

void QuestionStep::showKeys(Purpose purpose)
{
    m_purpose = purpose;
    const bool isCorrection = purpose == Purpose::Correction;
    if (m_advances->isChecked())
        m_keys->setText(isCorrection ? tr("Keys: a digit answers and leads back to your answers, "
                                          "as Enter does.")
                                     : tr("Keys: a digit answers and goes on, Backspace goes "
                                          "back."));
    else
        m_keys->setText(isCorrection
                            ? tr("Keys: a digit answers, Enter leads back to your answers.")
                            : tr("Keys: a digit answers, Enter goes on, Backspace goes back."));
}

void QuestionStep::takeFocus()
{
    m_cells->takeFocus();
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

void QuestionStep::setAdvancesByItself(bool advances)
{
    m_advances->setChecked(advances);
}

// An answer is seen, and saved by whoever hears of it, before the next statement comes.
void QuestionStep::giveAnswer(int value, int pause)
{
    emit answered(value);
    m_cells->focusChosen();
    if (m_advances->isChecked() && m_isDone)
        m_pause.start(pause);
}

// A digit that may be the first of a larger number is an answer as well: it waits a little longer.
void QuestionStep::typeDigit(int digit)
{
    if (const auto answer = m_digits.type(digit))
        giveAnswer(answer->value, answer->canGrow ? DigitsInTime::pause : pauseAfterAnswer);
}

void QuestionStep::goOnIfDone()
{
    m_pause.stop();
    if (m_isDone)
        emit nextRequested();
}

void QuestionStep::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        typeDigit(key - Qt::Key_0);
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
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const int key = pressed->key();
        const bool isDigit = key >= Qt::Key_0 && key <= Qt::Key_9;
        const bool isPlain = !(pressed->modifiers() & ~Qt::KeypadModifier);
        if (isPlain && (isDigit || key == Qt::Key_Escape || key == Qt::Key_Backspace)) {
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
    }
    return ScrollingPage::eventFilter(watched, event);
}

void QuestionStep::hideEvent(QHideEvent *event)
{
    ScrollingPage::hideEvent(event);
    m_pause.stop();
    m_position = -1; // shown again, the statement takes the focus anew
}

} // namespace app
