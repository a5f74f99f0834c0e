// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/practice/knowledge_check_view.h"

#include "app/pages/learn/practice/check_question_card.h"
#include "app/pages/learn/practice/check_summary_card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>

namespace app
{

KnowledgeCheckView::KnowledgeCheckView(std::function<QDate()> today, QWidget *parent)
    : ScrollingPage(parent)
    , m_today(std::move(today))
    , m_progress(new TextLabel(TextRole::Caption))
    , m_leave(new Button(ButtonRole::Quiet, tr("Close")))
    , m_question(new CheckQuestionCard)
    , m_summary(new CheckSummaryCard)
{
    setAccessibleName(tr("Questions about the article"));
    auto *outer = new QHBoxLayout(body());
    setMargins(*outer, 3);
    auto *middle = new QWidget;
    addInMiddle(*outer, *middle);
    auto *column = new QVBoxLayout(middle);
    setRhythm(*column, 1.5);
    setReadingWidth(*middle, 6);
    auto *top = new WrappingRow;
    m_progress->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    top->addWidget(m_progress, 1);
    top->addWidget(m_leave);
    column->addLayout(top);
    column->addWidget(m_question);
    column->addWidget(m_summary);
    column->addStretch(1);
    connect(m_leave, &QPushButton::clicked, this, &KnowledgeCheckView::closed);
    connect(m_question, &CheckQuestionCard::chosen, this, &KnowledgeCheckView::choose);
    connect(m_question, &CheckQuestionCard::nextRequested, this, &KnowledgeCheckView::goOn);
    connect(m_question, &CheckQuestionCard::paragraphRequested, this, [this] {
        if (const core::CheckQuestion *question = current())
            emit articleRequested(linkTo(*question));
    });
    connect(m_summary, &CheckSummaryCard::articleRequested, this,
            &KnowledgeCheckView::articleRequested);
    connect(m_summary, &CheckSummaryCard::againRequested, this, [this] {
        m_counts = false;
        begin();
    });
    connect(m_summary, &CheckSummaryCard::closeRequested, this, &KnowledgeCheckView::closed);
    setCheck({}, {});
}

void KnowledgeCheckView::setCheck(const core::KnowledgeCheck &check,
                                  const QHash<QString, core::PracticeState> &states)
{
    m_check = check;
    m_states = states;
    m_counts = true;
    begin();
}

void KnowledgeCheckView::begin()
{
    m_position = 0;
    m_missed.clear();
    showQuestion();
}

const core::CheckQuestion *KnowledgeCheckView::current() const
{
    const auto position = static_cast<std::size_t>(m_position);
    return position < m_check.questions.size() ? &m_check.questions[position] : nullptr;
}

QString KnowledgeCheckView::linkTo(const core::CheckQuestion &question) const
{
    return question.anchor.isEmpty() ? m_check.articleId
                                     : m_check.articleId + u'#' + question.anchor;
}

// The question at this place, or the summary after the last.
void KnowledgeCheckView::showQuestion()
{
    m_chosen.reset();
    const core::CheckQuestion *question = current();
    const int count = static_cast<int>(m_check.questions.size());
    m_question->setVisible(question != nullptr);
    m_summary->setVisible(question == nullptr);
    m_leave->setVisible(question != nullptr);
    if (question) {
        m_progress->setText(
            tr("Question %1 of %2")
                .arg(QLocale().toString(m_position + 1), QLocale().toString(count)));
        m_question->ask(*question, m_position + 1 < count
                                       ? CheckQuestionCard::After::AnotherQuestion
                                       : CheckQuestionCard::After::Summary);
    } else {
        m_progress->clear();
        CheckSummaryCard::Round round{count, {}, m_counts};
        for (const int position : m_missed) {
            const auto &missed = m_check.questions[static_cast<std::size_t>(position)];
            round.missed.push_back({missed.question, linkTo(missed)});
        }
        m_summary->setRound(round);
    }
    verticalScrollBar()->setValue(0);
}

void KnowledgeCheckView::choose(int answer)
{
    const core::CheckQuestion *question = current();
    if (!question || m_chosen || answer < 0 || answer >= question->answers.size())
        return;
    const bool hit = answer == question->correct;
    if (!hit)
        m_missed.push_back(m_position);
    open(answer);
    if (!m_counts)
        return;
    const QString id = m_check.articleId + u'/' + question->id;
    const auto known = m_states.constFind(id);
    const auto before = known == m_states.cend() ? std::nullopt : std::optional(*known);
    const auto outcome = hit ? core::PracticeOutcome::Hit : core::PracticeOutcome::Missed;
    m_states[id] = core::afterPractice(before, outcome, m_today());
    emit practised(id, outcome, m_states[id]);
}

void KnowledgeCheckView::open(int answer)
{
    m_chosen = answer;
    m_question->open(*current(), answer);
    // What was opened has its height only after the layout has run.
    QMetaObject::invokeMethod(
        this, [this] { ensureWidgetVisible(m_question->focusProxy(), 0, spacing(3, this)); },
        Qt::QueuedConnection);
}

void KnowledgeCheckView::goOn()
{
    if (!m_chosen)
        return;
    ++m_position;
    showQuestion();
    if (!current())
        m_summary->setFocus();
}

KnowledgeCheckView::State KnowledgeCheckView::takeState() const
{
    return {m_position, m_chosen, m_counts, m_missed};
}

void KnowledgeCheckView::restore(const State &state)
{
    const int count = static_cast<int>(m_check.questions.size());
    // Of other questions than those that were asked nothing is known.
    if (count == 0 || state.position > count)
        return;
    m_position = state.position;
    m_counts = state.counts;
    m_missed = state.missed;
    showQuestion();
    if (!current())
        m_summary->setFocus();
    else if (state.chosen && *state.chosen < current()->answers.size())
        open(*state.chosen);
}

void KnowledgeCheckView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        choose(key - Qt::Key_1);
        return;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goOn();
        return;
    case Qt::Key_Escape:
        emit closed();
        return;
    default:
        ScrollingPage::keyPressEvent(event);
    }
}

} // namespace app
