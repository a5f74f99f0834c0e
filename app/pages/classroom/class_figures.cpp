// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/class_figures.h"

#include "app/pages/classroom/class_tables.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int mostRows = 12;
// All of any questionnaire: the page scrolls, not the table.
constexpr int mostStatements = 60;

} // namespace

ClassFigures::ClassFigures(QWidget *parent)
    : QWidget(parent)
    , m_statistics(new TextTable(mostRows))
    , m_straightLiners(new TextLabel(TextRole::Caption))
    , m_itemsCard(new Card)
    , m_items(new TextTable(mostStatements))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 2);
    auto *heading = new TextLabel(TextRole::Heading, tr("Figures of the group"));
    m_statistics->setObjectName(u"statistics"_s);
    m_statistics->setAccessibleName(heading->text());
    auto *card = new Card;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{heading, m_statistics, m_straightLiners})
        card->body()->addWidget(widget);
    auto *itemsHeading = new TextLabel(TextRole::Heading, tr("Statement by statement"));
    auto *itemsCaption = new TextLabel(
        TextRole::Caption, tr("Mean and SD are of the answers as given. “With the rest” is the "
                              "correlation of a statement, reversed where its key says so, with "
                              "the others of its dimension. One is pointed out where the 95 % "
                              "interval of that correlation lies below 0 (Fisher 1921)."));
    m_items->setObjectName(u"items"_s);
    m_items->setAccessibleName(itemsHeading->text());
    for (QWidget *widget : std::initializer_list<QWidget *>{itemsHeading, itemsCaption, m_items})
        m_itemsCard->body()->addWidget(widget);
    column->addWidget(card);
    column->addWidget(m_itemsCard);
    m_itemsCard->hide();
}

void ClassFigures::setPeople(const SelectedClass &people, const core::GroupPrivacy &privacy)
{
    const ClassData &shown = *people.shown;
    const bool isDrawn = !shown.rows.empty() && shown.rows != people.whole->rows;
    m_statistics->setText(statisticsTable(shown, isDrawn ? people.whole.get() : nullptr));
    m_straightLiners->setText(straightLinerSentence(shown, privacy));
    m_straightLiners->setVisible(shown.answerFigures.has_value());
    m_itemsCard->setVisible(shown.answerFigures.has_value());
    m_items->setText(itemsTable(shown, privacy));
}

QString ClassFigures::toText() const
{
    QStringList parts{m_statistics->toText()};
    if (!m_itemsCard->isHidden())
        parts << m_straightLiners->text() << m_items->toText();
    return parts.join(u'\n');
}

} // namespace app
