// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/class_figures.h"

#include "app/pages/classroom/text_table.h"
#include "app/print/report/class_words.h"
#include "app/print/report/report_words.h"
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
    , m_unusual(new TextLabel(TextRole::Caption))
    , m_itemsCard(new Card)
    , m_items(new TextTable(mostStatements))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 2);
    auto *heading =
        new TextLabel(TextRole::Heading, reportwords::heading(core::ReportHeading::ClassFigures));
    m_statistics->setObjectName(u"statistics"_s);
    m_statistics->setAccessibleName(heading->text());
    auto *card = new Card;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{heading, m_statistics, m_straightLiners, m_unusual})
        card->body()->addWidget(widget);
    auto *itemsHeading =
        new TextLabel(TextRole::Heading, reportwords::heading(core::ReportHeading::Answers));
    auto *itemsCaption = new TextLabel(
        TextRole::Caption, classwords::statement(core::ReportStatement::FiguresOfItems));
    m_items->setObjectName(u"items"_s);
    m_items->setAccessibleName(itemsHeading->text());
    for (QWidget *widget : std::initializer_list<QWidget *>{itemsHeading, itemsCaption, m_items})
        m_itemsCard->body()->addWidget(widget);
    column->addWidget(card);
    column->addWidget(m_itemsCard);
    m_itemsCard->hide();
}

void ClassFigures::setDocument(const core::ReportDocument &document)
{
    const auto *statistics = core::findBlock<core::ClassStatistics>(document);
    const auto *straightLiners = core::findBlock<core::StraightLiners>(document);
    const auto *items = core::findBlock<core::ItemTable>(document);
    m_statistics->setText(statistics ? classwords::table(*statistics) : TableText());
    m_straightLiners->setText(straightLiners ? classwords::straightLinerSentence(*straightLiners)
                                             : QString());
    m_straightLiners->setVisible(straightLiners);
    const auto *unusual = core::findBlock<core::UnusualAnswers>(document);
    m_unusual->setText(unusual ? classwords::unusualSentence(*unusual) : QString());
    m_unusual->setVisible(unusual);
    m_itemsCard->setVisible(items);
    m_items->setText(items ? classwords::table(*items) : TableText());
}

QString ClassFigures::toText() const
{
    QStringList parts{m_statistics->toText()};
    if (!m_itemsCard->isHidden()) {
        parts << m_straightLiners->text();
        if (!m_unusual->isHidden())
            parts << m_unusual->text();
        parts << m_items->toText();
    }
    return parts.join(u'\n');
}

} // namespace app
