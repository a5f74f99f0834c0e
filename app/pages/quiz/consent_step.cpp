// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/consent_step.h"

#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QHBoxLayout>

#include <algorithm>

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
    // Between stretches, not by an alignment: an aligned widget is as high as its size hint says,
    // and wrapped text would be cut.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 1000);
    row->addStretch(1);
    outer->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(2);
    setRhythm(*card->body(), 1.5, 4);
    card->body()->addWidget(new TextLabel(TextRole::Title, tr("Before you begin")));
    const core::Form *form = request.instrument.findForm(request.formId);
    const int minutes = form ? form->minutes * static_cast<int>(request.targets.size()) : 0;
    QStringList paragraphs{
        tr("What it is for: to see where your answers fall on a map of attachment anxiety and "
           "avoidance, and to think about what that may mean. There are no right or wrong answers; "
           "the first one that comes to mind is usually the best."),
        tr("What it is not for: it is no diagnosis and no test to pass, and no one should use it "
           "to "
           "decide about custody, a job or a partner. It is meant for people over 18. If today is "
           "a "
           "very hard day, another day may be a better one.")};
    if (minutes > 0)
        paragraphs << tr(
            "It takes about %n minute(s). You may skip any statement, go back, and stop "
            "at any time.",
            nullptr, minutes);
    paragraphs << (isSaved ? tr("Each answer is saved on this computer as you give it, and nowhere "
                                "else. You can delete everything later in History.")
                           : tr("Nothing can be saved at the moment, so the answers and the result "
                                "are gone when you close the program."));
    if (!request.instrument.licenseExplanation.isEmpty() && request.instrument.keyOnly)
        paragraphs << request.instrument.licenseExplanation;
    for (const QString &paragraph : paragraphs)
        card->body()->addWidget(new TextLabel(TextRole::Body, paragraph));

    auto *buttons = new WrappingRow;
    auto *help = new Button(ButtonRole::Quiet, tr("Support and help lines"));
    auto *back = new Button(ButtonRole::Secondary, tr("Back"));
    auto *begin = new Button(ButtonRole::Primary, tr("I have read this and want to begin"));
    buttons->addWidget(help);
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(begin);
    card->body()->addSpacing(spacing(1, this));
    card->body()->addLayout(buttons);
    setReadingWidth(*card, 4);
    connect(help, &QPushButton::clicked, this, &ConsentStep::helpRequested);
    connect(back, &QPushButton::clicked, this, &ConsentStep::backRequested);
    connect(begin, &QPushButton::clicked, this, &ConsentStep::agreed);
    setWidget(content);
    begin->setFocus();
}

} // namespace app
