// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/practice/knowledge_check_view.h"

#include "app/pages/learn/practice/answer_choices.h"
#include "app/widgets/card.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace app
{

KnowledgeCheckView::KnowledgeCheckView(std::function<QDate()> today, QWidget *parent)
    : ScrollingPage(parent)
    , m_today(std::move(today))
    , m_column(new QWidget)
    , m_progress(new TextLabel(TextRole::Caption))
    , m_leave(new Button(ButtonRole::Quiet, tr("Close")))
{
    setAccessibleName(tr("Questions about the article"));
    auto *outer = new QHBoxLayout(body());
    setMargins(*outer, 3);
    // The column takes what there is up to its greatest width, and stands in the middle.
    outer->addStretch(1);
    outer->addWidget(m_column, 1000);
    outer->addStretch(1);
    auto *column = new QVBoxLayout(m_column);
    setRhythm(*column, 1.5);
    auto *top = new WrappingRow;
    m_progress->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    top->addWidget(m_progress, 1);
    top->addWidget(m_leave);
    column->addLayout(top);
    column->addWidget(makeQuestion());
    column->addWidget(makeSummary());
    column->addStretch(1);
    connect(m_leave, &QPushButton::clicked, this, &KnowledgeCheckView::closed);
    applyWidth();
    setCheck({}, {});
}

QWidget *KnowledgeCheckView::makeQuestion()
{
    m_questionCard = new Card;
    m_question = new TextLabel(TextRole::Heading);
    m_answers = new AnswerChoices;
    m_hint = new TextLabel(TextRole::Caption, tr("Keys: a digit chooses, Enter goes on."));
    m_opened = new QWidget;
    m_explanation = new TextLabel(TextRole::Body);
    m_paragraph = new Link(tr("Read the paragraph"));
    m_next = new Button(ButtonRole::Primary, QString());
    QVBoxLayout *body = m_questionCard->body();
    setRhythm(*body, 1.5, 3);
    m_question->setObjectName(u"question"_s);
    body->addWidget(m_question);
    body->addWidget(m_answers);
    body->addWidget(m_hint);
    body->addWidget(m_opened);
    auto *opened = new QVBoxLayout(m_opened);
    setRhythm(*opened, 1.5);
    opened->addWidget(m_explanation);
    auto *row = new WrappingRow;
    row->addWidget(m_paragraph);
    row->addStretch(1);
    row->addWidget(m_next);
    opened->addLayout(row);
    connect(m_answers, &AnswerChoices::chosen, this, &KnowledgeCheckView::choose);
    connect(m_next, &QPushButton::clicked, this, &KnowledgeCheckView::goOn);
    connect(m_paragraph, &Link::clicked, this, [this] {
        if (const core::CheckQuestion *question = current())
            emit articleRequested(linkTo(*question));
    });
    return m_questionCard;
}

QWidget *KnowledgeCheckView::makeSummary()
{
    m_summaryCard = new Card;
    m_result = new TextLabel(TextRole::Heading);
    m_afterwards = new TextLabel(TextRole::Body);
    m_missedHeading =
        new TextLabel(TextRole::Caption, tr("Where the article speaks about what was missed"));
    m_missedLinks = new QWidget;
    m_again = new Button(ButtonRole::Secondary, tr("Once more"));
    m_close = new Button(ButtonRole::Primary, tr("Close"));
    QVBoxLayout *body = m_summaryCard->body();
    setRhythm(*body, 1.5, 3);
    for (QWidget *widget : {static_cast<QWidget *>(m_result), static_cast<QWidget *>(m_afterwards),
                            static_cast<QWidget *>(m_missedHeading), m_missedLinks})
        body->addWidget(widget);
    auto *links = new QVBoxLayout(m_missedLinks);
    setRhythm(*links, 0.5);
    auto *row = new WrappingRow;
    row->addStretch(1);
    row->addWidget(m_again);
    row->addWidget(m_close);
    body->addLayout(row);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_counts = false;
        begin();
    });
    connect(m_close, &QPushButton::clicked, this, &KnowledgeCheckView::closed);
    return m_summaryCard;
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

void KnowledgeCheckView::showQuestion()
{
    m_chosen.reset();
    const core::CheckQuestion *question = current();
    m_questionCard->setVisible(question != nullptr);
    m_summaryCard->setVisible(question == nullptr);
    m_opened->hide();
    m_hint->show();
    if (question) {
        m_question->setText(question->question);
        m_answers->setAnswers(question->answers);
        if (!m_answers->choices().empty())
            m_answers->choices().front()->setFocus();
    }
    showState();
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

// The question shown, with its answers.
void KnowledgeCheckView::open(int answer)
{
    const core::CheckQuestion &question = *current();
    m_chosen = answer;
    m_answers->open(question.correct, answer);
    m_hint->hide();
    m_opened->show();
    m_explanation->setText(question.explanation);
    showState();
    m_next->setFocus();
    // What was opened has its height only after the layout has run.
    QMetaObject::invokeMethod(
        this, [this] { ensureWidgetVisible(m_next, 0, spacing(3, this)); }, Qt::QueuedConnection);
}

void KnowledgeCheckView::goOn()
{
    if (!m_chosen)
        return;
    ++m_position;
    showQuestion();
    if (!current())
        showSummary();
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
        showSummary();
    else if (state.chosen && *state.chosen < current()->answers.size())
        open(*state.chosen);
}

void KnowledgeCheckView::showSummary()
{
    qDeleteAll(m_missedLinks->findChildren<Link *>());
    for (const int missed : m_missed) {
        const core::CheckQuestion &question = m_check.questions[static_cast<std::size_t>(missed)];
        auto *link = new Link(question.question);
        connect(link, &Link::clicked, this,
                [this, address = linkTo(question)] { emit articleRequested(address); });
        m_missedLinks->layout()->addWidget(link);
    }
    m_missedHeading->setVisible(!m_missed.empty());
    m_missedLinks->setVisible(!m_missed.empty());
    m_close->setFocus();
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

void KnowledgeCheckView::changeEvent(QEvent *event)
{
    ScrollingPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyWidth();
}

void KnowledgeCheckView::applyWidth()
{
    if (m_column)
        m_column->setMaximumWidth(readingWidth(this) + 2 * spacing(6, this));
}

void KnowledgeCheckView::showState()
{
    const int count = static_cast<int>(m_check.questions.size());
    const int right = count - static_cast<int>(m_missed.size());
    const bool isLast = m_position + 1 >= count;
    m_progress->setText(
        current() ? tr("Question %1 of %2")
                        .arg(QLocale().toString(m_position + 1), QLocale().toString(count))
                  : QString());
    m_leave->setVisible(current() != nullptr);
    m_next->setText(isLast ? tr("Summary") : tr("Next question"));
    m_next->setAccessibleDescription(m_chosen ? m_explanation->text() : QString());
    m_result->setText(count == 0 ? tr("There are no questions about this article yet.")
                                 : tr("%1 of %2 answered as in the article")
                                       .arg(QLocale().toString(right), QLocale().toString(count)));
    m_afterwards->setText(
        !m_counts          ? tr("Going round once more was for yourself: nothing was noted.")
        : m_missed.empty() ? tr("It is worth asking again in some days, when a part has faded.")
                           : tr("It is worth asking again tomorrow what was missed, and the rest "
                                "some days later."));
    m_afterwards->setVisible(count > 0);
    m_again->setVisible(count > 0);
    m_close->setAccessibleDescription(current() ? QString() : m_result->text());
}

} // namespace app
