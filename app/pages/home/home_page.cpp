// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/home/home_page.h"

#include "app/foundation/content/article_link.h"
#include "app/pages/home/home_cards.h"
#include "app/widgets/card.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/soft_picture.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace app
{

HomePage::HomePage(QWidget *parent)
    : ScrollingPage(parent)
    , m_column(new QVBoxLayout)
    , m_title(new TextLabel(TextRole::Title))
    , m_welcome(new TextLabel(
          TextRole::Body,
          tr("Two things shape much of how people feel in close relationships: how much they "
             "worry about being left, and how easy closeness is for them. Attachment Atlas is a "
             "map of both. Look around first, or find where your own answers fall.")))
    , m_doorRow(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_ways(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *outer = new QHBoxLayout(body());
    outer->addStretch(1);
    outer->addLayout(m_column, 12);
    outer->addStretch(1);
    setMargins(*outer, 4);
    setGap(*m_column, 1.5);

    m_column->addStretch(1);
    m_column->addWidget(m_title);
    m_column->addWidget(m_welcome);
    addGap(*m_column, 1.5);

    addDoors();
    addGap(*m_column, 1);
    setRhythm(*m_ways, 3);
    addWay(tr("After a break-up: the first hour"), &HomePage::breakUpRequested);
    addWay(tr("I sit with a client"), &HomePage::clientRequested);
    addWay(tr("I teach a class"), &HomePage::classRequested);
    m_ways->addStretch(1);
    m_column->addLayout(m_ways);
    m_column->addWidget(new TextLabel(
        TextRole::Caption, tr("Everything stays on this computer: no account, no network, no "
                              "tracking. This is a way to learn, not a diagnosis.")));
    m_column->addStretch(2);
    setState({});
}

void HomePage::addDoors()
{
    auto *doors = new QWidget;
    doors->setLayout(m_doorRow);
    setRhythm(*m_doorRow, 2);
    addDoor({.iconName = u"quiz"_s,
             .heading = tr("Find your place"),
             .text = tr("12 or 24 statements, three to five minutes. You see a region on the map, "
                        "how sure it is, and why."),
             .button = tr("Start the quiz"),
             .buttonRole = ButtonRole::Primary,
             .wish = [this] { emit quizRequested(); }});
    addDoor({.iconName = u"map"_s,
             .heading = tr("Explore the map"),
             .text = tr("Move a point over the two dimensions, watch the regions, and see how "
                        "the borders move when the rule changes."),
             .button = tr("Open the map"),
             .buttonRole = ButtonRole::Secondary,
             .wish = [this] { emit mapRequested(); }});
    addDoor({.iconName = u"learn"_s,
             .heading = tr("Read and understand"),
             .text = tr("Short articles in plain words, each with its sources: the model, the "
                        "four regions, what can change, and what is not known."),
             .button = tr("Start reading"),
             .buttonRole = ButtonRole::Secondary,
             .wish = [this] { emit articleRequested(articles::whatAttachmentIs); }});
    m_column->addWidget(doors);
}

void HomePage::addDoor(const DoorWords &words)
{
    auto *card = new Card;
    const Door door{new SoftPicture(words.iconName, 6, 0.25, card), card->body(),
                    new Button(words.buttonRole, words.button)};
    door.body->addWidget(door.picture);
    addGap(*door.body, 0.5);
    door.body->addWidget(new TextLabel(TextRole::Heading, words.heading));
    door.body->addWidget(new TextLabel(TextRole::Body, words.text));
    door.body->addStretch(1);
    addGap(*door.body, 1);
    door.body->addWidget(door.button, 0, Qt::AlignLeading);
    m_doorRow->addWidget(card, 1);
    m_doors.push_back(door);
    connect(door.button, &QPushButton::clicked, this, words.wish);
}

void HomePage::addWay(const QString &text, void (HomePage::*wish)())
{
    auto *link = new Link(text);
    m_ways->addWidget(link);
    m_wayLinks.push_back(link);
    connect(link, &Link::clicked, this, wish);
}

// At a first start there is nothing to show, and nothing is made for it.
HomeCards &HomePage::cards()
{
    if (m_cards)
        return *m_cards;
    m_cards = new HomeCards;
    m_column->insertWidget(m_column->indexOf(m_welcome) + 1, m_cards);
    m_cards->show();
    connect(m_cards, &HomeCards::resumeRequested, this, &HomePage::resumeRequested);
    connect(m_cards, &HomeCards::resultRequested, this, &HomePage::resultRequested);
    connect(m_cards, &HomeCards::repeatRequested, this, &HomePage::quizRequested);
    connect(m_cards, &HomeCards::journalRequested, this, &HomePage::journalEntryRequested);
    connect(m_cards, &HomeCards::articleRequested, this, &HomePage::articleRequested);
    // What stands above the doors comes before them by keyboard too.
    std::vector<QWidget *> order = m_cards->buttons();
    for (const Door &door : m_doors)
        order.push_back(door.button);
    order.insert(order.end(), m_wayLinks.begin(), m_wayLinks.end());
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    arrange();
    return *m_cards;
}

void HomePage::setState(const HomeState &state)
{
    const bool isNew = state.isEmpty();
    m_title->setText(isNew ? tr("How does closeness feel to you?") : tr("Welcome back"));
    m_welcome->setVisible(isNew);
    // The page itself has the focus when it is opened.
    setAccessibleName(m_title->text());
    setAccessibleDescription(isNew ? m_welcome->text() : QString());
    for (const Door &door : m_doors) {
        setMargins(*door.body, isNew ? 2.5 : 2);
        door.picture->setVisible(isNew);
    }
    m_doors.front().button->setRole(state.openQuiz ? ButtonRole::Secondary : ButtonRole::Primary);
    if (!isNew) {
        cards().setState(state);
    } else if (m_cards) {
        // No word of it stays, not even unseen.
        m_cards->setParent(nullptr);
        std::exchange(m_cards, nullptr)->deleteLater();
    }
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    ScrollingPage::resizeEvent(event);
    arrange();
}

void HomePage::arrange()
{
    // Three doors need about 20 characters each to read well; otherwise they stand in a column.
    const bool wide = viewport()->width() > fontMetrics().averageCharWidth() * 100;
    const auto direction = wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_doorRow->setDirection(direction);
    m_ways->setDirection(direction);
    if (m_cards)
        m_cards->setBeside(wide);
}

} // namespace app
