// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/tours/tour_list.h"

#include "app/widgets/card.h"
#include "app/widgets/file_question.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QHBoxLayout>

namespace app
{

TourList::TourList(QWidget *parent)
    : ScrollingPage(parent)
{
    fill();
}

void TourList::setTours(const std::vector<core::Tour> &tours)
{
    m_tours = tours;
    fill();
}

void TourList::say(const QString &sentence)
{
    m_sentence = sentence;
    m_said->setText(sentence);
    m_saidCard->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        ensureVisible(0, 0);
}

void TourList::fill()
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    setMargins(*row, 4);
    auto *columnWidget = new QWidget;
    columnWidget->setMaximumWidth(readingWidth(this) * 4 / 3);
    auto *column = new QVBoxLayout(columnWidget);
    setRhythm(*column, 2);
    addInMiddle(*row, *columnWidget);

    column->addWidget(new TextLabel(TextRole::Title, tr("Tours of the map")));
    column->addWidget(new TextLabel(
        TextRole::Body, tr("A tour builds up the map step by step, for yourself or for a group. "
                           "With a projector, let it fill the screen; the notes for the presenter "
                           "stay hidden until you ask for them.")));
    auto *said = new Card(CardRole::Tinted);
    m_said = new TextLabel(TextRole::Body);
    said->body()->addWidget(m_said);
    m_saidCard = said;
    column->addWidget(said);
    for (const core::Tour &tour : m_tours)
        column->addWidget(makeCard(tour));
    column->addWidget(makeOpenCard());
    column->addStretch(1);
    setWidget(content);
    say(m_sentence);
}

QWidget *TourList::makeCard(const core::Tour &tour)
{
    auto *card = new Card;
    card->body()->addWidget(new TextLabel(TextRole::Heading, tour.title));
    card->body()->addWidget(new TextLabel(TextRole::Body, tour.summary));
    const QString steps = tr("%n step(s)", nullptr, static_cast<int>(tour.steps.size()));
    auto *length = new TextLabel(
        TextRole::Caption,
        //: The number of steps of a tour, and the time it takes in class
        tour.minutes > 0 ? tr("%1, about %n minute(s)", nullptr, tour.minutes).arg(steps) : steps);
    length->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    auto *start = new Button(ButtonRole::Primary, tr("Start"));
    start->setAccessibleName(tr("Start the tour “%1”").arg(tour.title));
    auto *row = new WrappingRow;
    row->addWidget(length, 1);
    row->addWidget(start);
    card->body()->addLayout(row);
    connect(start, &QPushButton::clicked, this, [this, id = tour.id] { emit startRequested(id); });
    return card;
}

QWidget *TourList::makeOpenCard()
{
    auto *card = new Card;
    card->body()->addWidget(new TextLabel(TextRole::Heading, tr("A tour of your own")));
    card->body()->addWidget(new TextLabel(
        TextRole::Body, tr("Write your own tour in the same format as these and open it here. It "
                           "is read from where it lies and is not kept.")));
    auto *open = new Button(ButtonRole::Secondary, tr("Open a tour file …"));
    card->body()->addWidget(open, 0, Qt::AlignTrailing);
    connect(open, &QPushButton::clicked, this, &TourList::chooseFile);
    return card;
}

void TourList::chooseFile()
{
    askForFile(*this, {.title = tr("Open a tour"), .filters = {tr("Tours (*.json)")}},
               [this](const QString &path) { emit fileChosen(path); });
}

} // namespace app
