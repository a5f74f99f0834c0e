// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/support/first_hour_page.h"

#include "app/foundation/content/article_link.h"
#include "app/pages/support/breathing_circle.h"
#include "app/widgets/card.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStyle>

namespace app
{

FirstHourPage::FirstHourPage(QWidget *parent)
    : ScrollingPage(parent)
    , m_writing(new TextLabel(TextRole::Body))
{
    setAccessibleName(tr("The first hour after a break-up"));
    auto *row = new QHBoxLayout(body());
    setRhythm(*row, 0);
    auto *text = new QWidget;
    auto *column = new QVBoxLayout(text);
    setRhythm(*column, 1.5, {3, 2, 3, 5});
    setReadingWidth(*text, 3);
    row->addStretch(1);
    row->addWidget(text, 100);
    row->addStretch(1);

    auto *top = new QHBoxLayout;
    auto *back = new Link(tr("Back"));
    connect(back, &Link::clicked, this, &FirstHourPage::backRequested);
    auto *backKey = new QShortcut(QKeySequence(QKeySequence::Back), this);
    backKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(backKey, &QShortcut::activated, this, &FirstHourPage::backRequested);
    top->addWidget(back);
    top->addStretch(1);
    column->addLayout(top);
    column->addWidget(new TextLabel(TextRole::Title, tr("The first hour after a break-up")));
    column->addWidget(new TextLabel(
        TextRole::Body, tr("You do not have to understand anything yet, and you do not have to do "
                           "all of this. One of these is enough, and there is no order.")));

    QVBoxLayout *people = addStep(
        *column, tr("Somebody to talk to"),
        tr("Call one person you trust, or a help line. You could begin like this: “We have split "
           "up. Can you stay on the phone for a while?”"));
    addWay(*people, new Button(ButtonRole::Secondary, tr("Help lines")),
           [this] { emit supportRequested(); });
    addBreathing(*addStep(
        *column, tr("Breathing"),
        tr("Sit so that your back is held and both feet are on the floor. Breathe in while you "
           "count to four, and out while you count to six. Ten times is enough. If counting is "
           "unpleasant, leave it, and look for five blue things in the room.")));
    QVBoxLayout *writing = addStep(*column, tr("Writing it down"));
    writing->addWidget(m_writing);
    setEncrypted(false);
    addWay(*writing, new Button(ButtonRole::Secondary, tr("Write in the journal")),
           [this] { emit journalRequested(articles::afterABreakUp); });
    QVBoxLayout *reading = addStep(*column, tr("One page to read"),
                                   tr("What can help in the first days, in four minutes."));
    addWay(*reading, new Button(ButtonRole::Secondary, tr("After a break-up")),
           [this] { emit articleRequested(articles::afterABreakUp); });
    QVBoxLayout *quiz =
        addStep(*column, tr("The quiz, another day"),
                tr("Answers given today say much about today. In some weeks they will say more "
                   "about you. Nothing is lost by waiting."));
    addWay(*quiz, new Button(ButtonRole::Quiet, tr("I am ready for the quiz")),
           [this] { emit quizRequested(); });
    column->addStretch(1);
}

void FirstHourPage::setEncrypted(bool encrypted)
{
    m_writing->setText(
        encrypted
            ? tr("What you would like to send can stand here first. It stays on this computer, and "
                 "only who knows the passphrase can read it. There are five questions to begin "
                 "with; leave out any of them.")
            : tr("What you would like to send can stand here first. It stays on this computer; "
                 "whoever uses your account can open it, unless you set a passphrase. There are "
                 "five questions to begin with; leave out any of them."));
}

QVBoxLayout *FirstHourPage::addStep(QVBoxLayout &column, const QString &heading,
                                    const QString &text)
{
    auto *card = new Card;
    card->body()->addWidget(new TextLabel(TextRole::Heading, heading));
    if (!text.isEmpty())
        card->body()->addWidget(new TextLabel(TextRole::Body, text));
    column.addWidget(card);
    return card->body();
}

template <class Signal> void FirstHourPage::addWay(QVBoxLayout &step, Button *button, Signal wish)
{
    auto *row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch(1);
    step.addLayout(row);
    connect(button, &QPushButton::clicked, this, wish);
}

// The words are enough; where nothing is to move, nothing does.
void FirstHourPage::addBreathing(QVBoxLayout &step)
{
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0)
        return;
    auto *circle = new BreathingCircle;
    auto *button = new Button(ButtonRole::Secondary, tr("Breathe along"));
    circle->hide();
    step.addWidget(circle, 0, Qt::AlignHCenter);
    addWay(step, button, [circle, button] {
        const bool moves = !circle->isMoving();
        circle->setVisible(moves);
        if (moves)
            circle->start();
        button->setText(moves ? tr("Enough") : tr("Breathe along"));
    });
}

} // namespace app
