// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/result/story_card.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr double ringWidth = 2.0;

} // namespace

StoryCard::StoryCard(QWidget *parent)
    : QWidget(parent)
    , m_lead(new TextLabel(TextRole::Heading))
    , m_feels(new TextLabel(TextRole::Body))
    , m_protects(new TextLabel(TextRole::Body))
    , m_costs(new TextLabel(TextRole::Body))
    , m_since(new QWidget)
    , m_change(new TextLabel(TextRole::Body))
    , m_next(new QWidget)
    , m_nextStep(new TextLabel(TextRole::Body))
    , m_read(new Button(ButtonRole::Primary, QString()))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *around = new QVBoxLayout(this);
    setRhythm(*around, 0, 0.5); // room for the ring
    auto *card = new Card;
    around->addWidget(card);
    setGap(*card->body(), 1);
    card->body()->addWidget(m_lead);
    // In a row: a column would be asked for its height as if it were as wide as the card.
    auto *measure = new QHBoxLayout;
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    setRhythm(*column, 1);
    setReadingWidth(*words, 0);
    for (TextLabel *label : {m_feels, m_protects, m_costs})
        column->addWidget(label);
    measure->addWidget(words, 1);
    measure->addStretch(0);
    card->body()->addLayout(measure);
    auto *since = new WrappingRow(m_since);
    setRhythm(*since, 2);
    auto *timeline = new Link(tr("See it over time"));
    since->addWidget(m_change, 1);
    since->addWidget(timeline);
    card->body()->addWidget(m_since);
    auto *next = new WrappingRow(m_next);
    setRhythm(*next, 2);
    next->addWidget(m_nextStep, 1);
    next->addWidget(m_read, 0, Qt::AlignVCenter);
    card->body()->addWidget(m_next);
    m_read->setObjectName(u"nextStep"_s);
    connect(timeline, &QAbstractButton::clicked, this, &StoryCard::timelineRequested);
    connect(m_read, &QPushButton::clicked, this, [this] { emit articleRequested(m_articleId); });
}

void StoryCard::setStory(const core::ReportedStory &story, const QString &nextTitle)
{
    m_articleId = story.articleId;
    m_lead->setText(story.words.lead);
    m_feels->setText(story.words.feels);
    m_protects->setText(story.words.protects);
    m_costs->setText(story.words.costs);
    m_nextStep->setText(story.words.nextStep);
    m_read->setText(nextTitle);
    m_read->updateGeometry();
    for (QWidget *part : {static_cast<QWidget *>(m_feels), static_cast<QWidget *>(m_protects),
                          static_cast<QWidget *>(m_costs), m_next})
        part->show();
    describe();
}

void StoryCard::setReasons(const QStringList &paragraphs)
{
    m_lead->setText(paragraphs.value(0));
    m_feels->setText(paragraphs.mid(1).join(u"\n\n"_s));
    m_feels->setVisible(paragraphs.size() > 1);
    for (TextLabel *label : {m_protects, m_costs, m_nextStep})
        label->clear();
    for (QWidget *part :
         {static_cast<QWidget *>(m_protects), static_cast<QWidget *>(m_costs), m_next})
        part->hide();
    describe();
}

void StoryCard::setChange(const QString &sentence)
{
    m_change->setText(sentence);
    m_since->setVisible(!sentence.isEmpty());
    describe();
}

QString StoryCard::lead() const
{
    return m_lead->text();
}

void StoryCard::describe()
{
    //: %1 a sentence about the two dimensions
    setAccessibleName(tr("Result: %1").arg(m_lead->text()));
    QStringList rest;
    for (const TextLabel *label : {m_feels, m_protects, m_costs, m_change, m_nextStep}) {
        if (!label->text().isEmpty())
            rest << label->text();
    }
    setAccessibleDescription(rest.join(u' '));
}

void StoryCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void StoryCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void StoryCard::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeFor(palette()).accent, ringWidth));
    const double radius = spacing(1.5, this);
    painter.drawRoundedRect(QRectF(rect()).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth),
                            radius, radius);
}

} // namespace app
