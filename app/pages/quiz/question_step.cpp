// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/question_step.h"

#include "app/pages/quiz/answer_table.h"
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
/// Long enough to type the second digit of a number.
constexpr int pauseForDigit = 1000;

QString roundText(const QuizRun &run, const QString &language, const RelationshipRound &round)
{
    //: %1 is a relationship ("Father"), %2 its number, %3 how many are asked about
    return QuestionStep::tr("Now: %1, %2 of %3")
        .arg(run.relationship(language), QLocale().toString(round.number),
             QLocale().toString(round.count));
}

} // namespace

QuestionStep::QuestionStep(QWidget *parent)
    : ScrollingPage(parent)
    , m_progress(new QProgressBar)
    , m_progressText(new TextLabel(TextRole::Caption))
    , m_now(new TextLabel(TextRole::Heading))
    , m_about(new TextLabel(TextRole::Caption))
    , m_statement(new StatementText)
    , m_cells(new AnswerCells)
    , m_keys(new TextLabel(TextRole::Caption))
    , m_list(new AnswerTable(AnswerTable::Room::Beside))
    , m_advances(new WrappingCheckBox(tr("Go on by itself after an answer")))
    , m_showList(new Button(ButtonRole::Quiet, tr("All statements")))
    , m_leave(new Button(ButtonRole::Quiet, tr("Leave")))
    , m_back(new Button(ButtonRole::Secondary, tr("Back")))
    , m_skip(new Button(ButtonRole::Quiet, tr("Skip this statement")))
    , m_next(new Button(ButtonRole::Primary, tr("Next")))
{
    setFocusPolicy(Qt::NoFocus); // the answers are its first stop
    auto *outer = new QVBoxLayout(body());
    setRhythm(*outer, 1.25, {4, 2, 4, 2});
    addTop(*outer);
    addMiddle(*outer);
    addFoot(*outer);
    orderForTab();

    m_pause.setSingleShot(true);
    m_typing.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &QuestionStep::goOnIfDone);
    connect(m_cells, &AnswerCells::chosen, this,
            [this](int value) { giveAnswer(value, pauseAfterAnswer); });
    connect(m_back, &QPushButton::clicked, this, &QuestionStep::backRequested);
    connect(m_skip, &QPushButton::clicked, this, &QuestionStep::skipRequested);
    connect(m_next, &QPushButton::clicked, this, &QuestionStep::goOnIfDone);
    connect(m_leave, &QPushButton::clicked, this, &QuestionStep::leaveRequested);
    connect(this, &QuestionStep::leaveRequested, &m_pause, &QTimer::stop);
    connect(m_showList, &QPushButton::clicked, this, [this] { setListOpen(!isListOpen()); });
    connect(m_list, &AnswerTable::positionChosen, this, &QuestionStep::jumpRequested);
    connect(m_advances, &QCheckBox::toggled, this, [this](bool advances) {
        m_pause.stop();
        showKeys(m_purpose);
        emit advanceByItselfChanged(advances);
    });
    // Keys reach the step wherever the focus is inside it.
    for (QWidget *part : {static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_skip),
                          static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_advances),
                          static_cast<QWidget *>(m_showList), static_cast<QWidget *>(m_list)})
        part->installEventFilter(this);
}

void QuestionStep::addTop(QVBoxLayout &column)
{
    auto *top = new WrappingRow;
    top->addWidget(m_progressText, 1);
    top->addWidget(m_showList);
    top->addWidget(m_leave);
    column.addLayout(top);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(spacing(0.75, this));
    column.addWidget(m_progress);
}

void QuestionStep::addMiddle(QVBoxLayout &column)
{
    auto *middle = new QHBoxLayout;
    setGap(*middle, 2);
    auto *card = new Card;
    setRhythm(*card->body(), 1.5, {4, 3, 4, 3});
    auto *whom = new QVBoxLayout;
    setGap(*whom, 0.5);
    whom->addWidget(m_now);
    whom->addWidget(m_about);
    card->body()->addLayout(whom);
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

void QuestionStep::addFoot(QVBoxLayout &column)
{
    auto *buttons = new WrappingRow;
    setGap(*buttons, 1);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_next);
    column.addLayout(buttons);
}

void QuestionStep::orderForTab()
{
    QWidget *former = m_cells;
    for (QWidget *next : {static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_skip),
                          static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_advances),
                          static_cast<QWidget *>(m_showList), static_cast<QWidget *>(m_list),
                          static_cast<QWidget *>(m_leave)}) {
        setTabOrder(former, next);
        former = next;
    }
}

void QuestionStep::show(const QuizRun &run, const QString &language, const RelationshipRound &round,
                        Purpose purpose)
{
    const core::Item &item = run.currentItem();
    const bool moved = m_position != run.position();
    m_position = run.position();
    m_isDone = run.isDone(m_position);
    m_scale = *item.scale;
    if (moved) {
        m_pause.stop();
        m_typing.stop();
    }

    m_progress->setRange(0, run.count());
    m_progress->setValue(m_position + 1);
    m_progressText->setText(
        tr("Statement %1 of %2")
            .arg(QLocale().toString(m_position + 1), QLocale().toString(run.count())));
    m_progress->setAccessibleName(m_progressText->text());
    m_statement->setText(run.statement(m_position, language));
    describe(run, language, round);
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

void QuestionStep::describe(const QuizRun &run, const QString &language,
                            const RelationshipRound &round)
{
    m_now->setVisible(round.isOneOfSeveral());
    m_now->setText(round.isOneOfSeveral() ? roundText(run, language, round) : QString());
    const QString head = run.head(language);
    const core::Target *target = run.instrument().findTarget(run.assessment().targetId);
    const QString &name = run.assessment().targetName;
    const QString who = !name.isEmpty() ? name
                        : target        ? run.instrument().text(target->nameKey, language)
                                        : QString();
    //: Whom the statements are about, then how to read them
    m_about->setText(who.isEmpty() ? head : tr("About: %1. %2").arg(who, head));
    setAccessibleName(m_statement->text());
    //: %1 says which statement this is ("Statement 3 of 24"), %2 is the statement
    m_cells->setAccessibleName(tr("%1: %2").arg(m_progressText->text(), m_statement->text()));
    QStringList whom{m_now->text(), m_about->text()};
    whom.removeAll(QString());
    m_cells->setAccessibleDescription(whom.join(u". "_s));
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
    const int longer = 10 * m_typed + digit;
    const int value = m_typing.isActive() && longer <= m_scale.hi() ? longer : digit;
    const bool canGrow = value > 0 && 10 * value <= m_scale.hi();
    m_typed = value;
    if (canGrow)
        m_typing.start(pauseForDigit);
    else
        m_typing.stop();
    if (m_scale.contains(value))
        giveAnswer(value, canGrow ? pauseForDigit : pauseAfterAnswer);
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
