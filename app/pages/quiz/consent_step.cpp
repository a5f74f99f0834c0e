// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/consent_step.h"

#include "app/pages/quiz/consent_text.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QHBoxLayout>

namespace app
{

ConsentStep::ConsentStep(QWidget *parent)
    : ScrollingPage(parent)
{
}

void ConsentStep::show(const QuizRequest &request, bool isSaved)
{
    auto *content = new QWidget;
    auto *outer = new QVBoxLayout(content);
    auto *card = new Card;
    setMargins(*outer, 4);
    auto *row = new QHBoxLayout;
    addInMiddle(*row, *card);
    outer->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(2);
    setRhythm(*card->body(), 1.5, 4);
    card->body()->addWidget(new TextLabel(TextRole::Title, tr("Before you begin")));
    const core::Form *form = request.instrument.findForm(request.formId);
    auto *text = new ConsentText(request.instrument, isSaved);
    text->setMinutes(form ? form->minutes * static_cast<int>(request.targets.size()) : 0);
    card->body()->addWidget(text);

    auto *buttons = new WrappingRow;
    auto *support = new Button(ButtonRole::Quiet, tr("Support and help lines"));
    auto *back = new Button(ButtonRole::Secondary, tr("Back"));
    auto *begin = new Button(ButtonRole::Primary, tr("Begin"));
    buttons->addWidget(support);
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(begin);
    addGap(*card->body(), 1);
    card->body()->addLayout(buttons);
    setReadingWidth(*card, 4);
    connect(support, &QPushButton::clicked, this, &ConsentStep::supportRequested);
    connect(back, &QPushButton::clicked, this, &ConsentStep::backRequested);
    connect(begin, &QPushButton::clicked, this, &ConsentStep::agreed);
    setWidget(content);
    begin->setAccessibleDescription(text->text());
    m_begin = begin;
}

void ConsentStep::takeFocus()
{
    if (m_begin)
        m_begin->setFocus();
}

} // namespace app
