// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/home/home_page.h"

#include "app/foundation/content/article_link.h"
#include "app/foundation/theme/icon.h"
#include "app/foundation/theme/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QEvent>
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
    : QScrollArea(parent)
    , m_title(new TextLabel(TextRole::Title))
    , m_lead(new TextLabel(TextRole::Body))
    , m_unfinished(new Card)
    , m_unfinishedText(new TextLabel(TextRole::Body))
    , m_goOn(new Button(ButtonRole::Secondary, QString()))
    , m_doorsWidget(new QWidget)
    , m_doors(new QBoxLayout(QBoxLayout::LeftToRight, m_doorsWidget))
    , m_private(new TextLabel(TextRole::Caption))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget;
    auto *outer = new QHBoxLayout(content);
    auto *column = new QVBoxLayout;
    outer->addStretch(1);
    outer->addLayout(column, 12);
    outer->addStretch(1);
    const int margin = spacing(4, this);
    outer->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing(1.5, this));

    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addSpacing(spacing(1.5, this));

    auto *row = new QHBoxLayout;
    m_unfinishedText->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    row->addWidget(m_unfinishedText, 1);
    row->addWidget(m_goOn);
    m_unfinished->body()->addLayout(row);
    column->addWidget(m_unfinished);

    m_doors->setContentsMargins(0, 0, 0, 0);
    m_doors->setSpacing(spacing(2, this));
    m_quiz = addDoor(u"quiz"_s, ButtonRole::Primary);
    m_map = addDoor(u"map"_s, ButtonRole::Secondary);
    m_learn = addDoor(u"learn"_s, ButtonRole::Secondary);
    column->addWidget(m_doorsWidget);
    column->addSpacing(spacing(1, this));
    column->addWidget(m_private);
    column->addStretch(2);
    setWidget(content);

    connect(m_goOn, &QPushButton::clicked, this, &HomePage::quizRequested);
    connect(m_quiz.button, &QPushButton::clicked, this, &HomePage::quizRequested);
    connect(m_map.button, &QPushButton::clicked, this, &HomePage::mapRequested);
    connect(m_learn.button, &QPushButton::clicked, this,
            [this] { emit articleRequested(articles::whatAttachmentIs); });
    retranslate();
    setUnfinishedCount(0);
}

HomePage::Door HomePage::addDoor(const QString &iconName, ButtonRole buttonRole)
{
    Door door{new Card, nullptr, new TextLabel(TextRole::Heading), new TextLabel(TextRole::Body),
              new Button(buttonRole, QString())};
    door.picture = new HomeDoorPicture(iconName, door.card);
    QVBoxLayout *body = door.card->body();
    const int margin = spacing(2.5, this);
    body->setContentsMargins(margin, margin, margin, margin);
    body->addWidget(door.picture);
    body->addSpacing(spacing(0.5, this));
    body->addWidget(door.heading);
    body->addWidget(door.text);
    body->addStretch(1);
    body->addSpacing(spacing(1, this));
    body->addWidget(door.button, 0, Qt::AlignLeading);
    m_doors->addWidget(door.card, 1);
    return door;
}

void HomePage::setUnfinishedCount(int count)
{
    m_unfinishedCount = count;
    m_unfinished->setVisible(count > 0);
    m_unfinishedText->setText(
        tr("%n quiz(zes) not finished yet. Every answer so far is kept.", nullptr, count));
}

void HomePage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    // Three doors need about 20 characters each to read well; otherwise they stand in a column.
    const bool wide = viewport()->width() > fontMetrics().averageCharWidth() * 100;
    m_doors->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void HomePage::retranslate()
{
    m_title->setText(tr("How does closeness feel to you?"));
    m_lead->setText(
        tr("Two things shape much of how people feel in close relationships: how much they worry "
           "about being left, and how easy closeness is for them. Attachment Atlas is a map of "
           "both. Look around first, or find where your own answers fall."));
    m_goOn->setText(tr("Go on"));
    m_quiz.heading->setText(tr("Find your place"));
    m_quiz.text->setText(tr("12 or 24 statements, three to five minutes. You see a region on the "
                            "map, how sure it is, and why."));
    m_quiz.button->setText(tr("Start the quiz"));
    m_map.heading->setText(tr("Explore the map"));
    m_map.text->setText(tr("Move a point over the two dimensions, watch the regions, and see how "
                           "the borders move when the rule changes."));
    m_map.button->setText(tr("Open the map"));
    m_learn.heading->setText(tr("Read and understand"));
    m_learn.text->setText(tr("Short articles in plain words, each with its sources: the model, the "
                             "four regions, what can change, and what is not known."));
    m_learn.button->setText(tr("Start reading"));
    m_private->setText(tr("Everything stays on this computer: no account, no network, no tracking. "
                          "This is a way to learn, not a diagnosis."));
    setUnfinishedCount(m_unfinishedCount);
}

} // namespace app
