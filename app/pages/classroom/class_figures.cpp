// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/class_figures.h"

#include "app/pages/classroom/class_tables.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

#include <QEvent>

namespace app
{
namespace
{

constexpr int mostRows = 12;

} // namespace

ClassFigures::ClassFigures(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextRole::Heading))
    , m_statistics(new TextTable(mostRows))
    , m_straightLiners(new TextLabel(TextRole::Caption))
    , m_itemsCard(new Card)
    , m_itemsHeading(new TextLabel(TextRole::Heading))
    , m_itemsCaption(new TextLabel(TextRole::Caption))
    , m_items(new TextTable(mostRows))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(2, this));
    auto *card = new Card;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_heading, m_statistics, m_straightLiners})
        card->body()->addWidget(widget);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_itemsHeading, m_itemsCaption, m_items})
        m_itemsCard->body()->addWidget(widget);
    column->addWidget(card);
    column->addWidget(m_itemsCard);
    retranslate();
}

void ClassFigures::setPeople(const SelectedClass &people)
{
    m_people = people;
    showFigures();
}

void ClassFigures::showFigures()
{
    if (!m_people.shown)
        return;
    const ClassData &people = *m_people.shown;
    const bool isDrawn = !people.rows.empty() && m_people.shown->rows != m_people.whole->rows;
    m_statistics->setText(statisticsTable(people, isDrawn ? m_people.whole.get() : nullptr));
    m_straightLiners->setText(straightLinerSentence(people));
    m_straightLiners->setVisible(people.answerFigures.has_value());
    m_itemsCard->setVisible(people.answerFigures.has_value());
    m_items->setText(itemsTable(people));
}

QString ClassFigures::toText() const
{
    QStringList parts{m_statistics->toText()};
    if (m_people.shown && m_people.shown->answerFigures)
        parts << m_straightLiners->text() << m_items->toText();
    return parts.join(u'\n');
}

void ClassFigures::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClassFigures::retranslate()
{
    m_heading->setText(tr("Figures of the group"));
    m_statistics->setAccessibleName(m_heading->text());
    m_itemsHeading->setText(tr("Statement by statement"));
    m_itemsCaption->setText(tr("Mean and SD are of the answers as given. “With the rest” is the "
                               "correlation of a statement, reversed where its key says so, with "
                               "the others of its dimension. One is pointed out where the 95 % "
                               "interval of that correlation lies below 0 (Fisher 1921)."));
    m_items->setAccessibleName(m_itemsHeading->text());
    showFigures();
}

} // namespace app
