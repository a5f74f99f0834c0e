// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/practice/check_question_card.h"

#include "app/pages/learn/practice/answer_choices.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

using namespace Qt::StringLiterals;

namespace app
{

CheckQuestionCard::CheckQuestionCard(QWidget *parent)
    : Card(parent)
    , m_question(new TextLabel(TextRole::Heading))
    , m_answers(new AnswerChoices)
    , m_hint(new TextLabel(TextRole::Caption, tr("Keys: a digit chooses, Enter goes on.")))
    , m_opened(new QWidget)
    , m_explanation(new TextLabel(TextRole::Body))
    , m_next(new Button(ButtonRole::Primary, QString()))
{
    setRhythm(*body(), 1.5, 3);
    m_question->setObjectName(u"question"_s);
    body()->addWidget(m_question);
    body()->addWidget(m_answers);
    body()->addWidget(m_hint);
    body()->addWidget(m_opened);
    auto *opened = new QVBoxLayout(m_opened);
    setRhythm(*opened, 1.5);
    opened->addWidget(m_explanation);
    auto *paragraph = new Link(tr("Read the paragraph"));
    auto *row = new WrappingRow;
    row->addWidget(paragraph);
    row->addStretch(1);
    row->addWidget(m_next);
    opened->addLayout(row);
    setFocusProxy(m_next);
    connect(m_answers, &AnswerChoices::chosen, this, &CheckQuestionCard::chosen);
    connect(m_next, &QPushButton::clicked, this, &CheckQuestionCard::nextRequested);
    connect(paragraph, &Link::clicked, this, &CheckQuestionCard::paragraphRequested);
}

void CheckQuestionCard::ask(const core::CheckQuestion &question, After after)
{
    m_opened->hide();
    m_hint->show();
    m_question->setText(question.question);
    m_next->setText(after == After::Summary ? tr("Summary") : tr("Next question"));
    m_answers->setAnswers(question.answers);
    if (!m_answers->choices().empty())
        m_answers->choices().front()->setFocus();
}

void CheckQuestionCard::open(const core::CheckQuestion &question, int chosen)
{
    m_answers->open(question.correct, chosen);
    m_hint->hide();
    m_opened->show();
    m_explanation->setText(question.explanation);
    m_next->setAccessibleDescription(question.explanation);
    m_next->setFocus();
}

} // namespace app
