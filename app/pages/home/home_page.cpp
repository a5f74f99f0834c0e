// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/home/home_page.h"

#include "app/foundation/content/article_link.h"
#include "app/foundation/theme/icon.h"
#include "app/foundation/theme/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace app
{

/// The round pictogram at the head of a door.
class HomeDoorPicture final : public QWidget
{
public:
    HomeDoorPicture(QString name, QWidget *parent)
        : QWidget(parent)
        , m_name(std::move(name))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {spacing(6, this), spacing(6, this)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = themeFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentTint);
        painter.drawEllipse(rect());
        const int inset = width() / 4;
        icon(m_name, theme.accent).paint(&painter, rect().adjusted(inset, inset, -inset, -inset));
    }

private:
    QString m_name;
};

HomePage::HomePage(QWidget *parent)
    : ScrollingPage(parent)
    , m_unfinished(new Card)
    , m_unfinishedText(new TextLabel(TextRole::Body))
    , m_doors(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *outer = new QHBoxLayout(body());
    auto *column = new QVBoxLayout;
    outer->addStretch(1);
    outer->addLayout(column, 12);
    outer->addStretch(1);
    setMargins(*outer, 4);
    setGap(*column, 1.5);

    column->addStretch(1);
    column->addWidget(new TextLabel(TextRole::Title, tr("How does closeness feel to you?")));
    column->addWidget(new TextLabel(
        TextRole::Body,
        tr("Two things shape much of how people feel in close relationships: how much they worry "
           "about being left, and how easy closeness is for them. Attachment Atlas is a map of "
           "both. Look around first, or find where your own answers fall.")));
    column->addSpacing(spacing(1.5, this));

    auto *row = new WrappingRow;
    m_unfinishedText->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    row->addWidget(m_unfinishedText, 1);
    auto *goOn = new Button(ButtonRole::Secondary, tr("Go on"));
    row->addWidget(goOn);
    m_unfinished->body()->addLayout(row);
    column->addWidget(m_unfinished);

    auto *doors = new QWidget;
    doors->setLayout(m_doors);
    setRhythm(*m_doors, 2);
    const Button *quiz = addDoor(
        {.iconName = u"quiz"_s,
         .heading = tr("Find your place"),
         .text = tr("12 or 24 statements, three to five minutes. You see a region on the map, "
                    "how sure it is, and why."),
         .button = tr("Start the quiz"),
         .buttonRole = ButtonRole::Primary});
    const Button *map =
        addDoor({.iconName = u"map"_s,
                 .heading = tr("Explore the map"),
                 .text = tr("Move a point over the two dimensions, watch the regions, and see how "
                            "the borders move when the rule changes."),
                 .button = tr("Open the map"),
                 .buttonRole = ButtonRole::Secondary});
    const Button *learn =
        addDoor({.iconName = u"learn"_s,
                 .heading = tr("Read and understand"),
                 .text = tr("Short articles in plain words, each with its sources: the model, the "
                            "four regions, what can change, and what is not known."),
                 .button = tr("Start reading"),
                 .buttonRole = ButtonRole::Secondary});
    column->addWidget(doors);
    column->addSpacing(spacing(1, this));
    column->addWidget(new TextLabel(
        TextRole::Caption, tr("Everything stays on this computer: no account, no network, no "
                              "tracking. This is a way to learn, not a diagnosis.")));
    column->addStretch(2);

    connect(goOn, &QPushButton::clicked, this, &HomePage::quizRequested);
    connect(quiz, &QPushButton::clicked, this, &HomePage::quizRequested);
    connect(map, &QPushButton::clicked, this, &HomePage::mapRequested);
    connect(learn, &QPushButton::clicked, this,
            [this] { emit articleRequested(articles::whatAttachmentIs); });
    setUnfinishedCount(0);
}

Button *HomePage::addDoor(const Door &door)
{
    auto *card = new Card;
    auto *button = new Button(door.buttonRole, door.button);
    QVBoxLayout *body = card->body();
    setMargins(*body, 2.5);
    body->addWidget(new HomeDoorPicture(door.iconName, card));
    body->addSpacing(spacing(0.5, this));
    body->addWidget(new TextLabel(TextRole::Heading, door.heading));
    body->addWidget(new TextLabel(TextRole::Body, door.text));
    body->addStretch(1);
    body->addSpacing(spacing(1, this));
    body->addWidget(button, 0, Qt::AlignLeading);
    m_doors->addWidget(card, 1);
    return button;
}

void HomePage::setUnfinishedCount(int count)
{
    m_unfinished->setVisible(count > 0);
    m_unfinishedText->setText(
        tr("%n quiz(zes) not finished yet. Every answer so far is kept.", nullptr, count));
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    ScrollingPage::resizeEvent(event);
    // Three doors need about 20 characters each to read well; otherwise they stand in a column.
    const bool wide = viewport()->width() > fontMetrics().averageCharWidth() * 100;
    m_doors->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace app
