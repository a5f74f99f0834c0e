// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/couple_numbers.h"

#include "app/widgets/interval_bar.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace app
{

CoupleNumbers::CoupleNumbers(QWidget *parent)
    : Card(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_differences(new TextLabel(TextRole::Body))
{
    setGap(*body(), 1.5);
    body()->addWidget(new TextLabel(TextRole::Heading, tr("The numbers")));
    setGap(*m_row, 4);
    for (Partner &partner : m_partners) {
        partner.place = new QWidget;
        auto *column = new QVBoxLayout(partner.place);
        setRhythm(*column, 1);
        partner.name = new TextLabel(TextRole::Body);
        partner.name->setTextFormat(Qt::RichText);
        column->addWidget(partner.name);
        for (const core::Dimension dimension : core::dimensions) {
            partner.bars[dimension] = new IntervalBar(dimension);
            column->addWidget(partner.bars[dimension]);
        }
        partner.origin = new TextLabel(TextRole::Caption);
        column->addWidget(partner.origin);
        m_row->addWidget(partner.place, 1, Qt::AlignTop);
    }
    body()->addLayout(m_row);
    body()->addWidget(m_differences);
}

void CoupleNumbers::clear()
{
    m_differences->clear();
    for (Partner &partner : m_partners) {
        partner.name->clear();
        partner.origin->clear();
        partner.place->setAccessibleName({});
        for (const core::Dimension dimension : core::dimensions)
            partner.bars[dimension]->setPlaced({});
    }
}

void CoupleNumbers::setPlacements(const core::ReportedCouple &couple)
{
    const std::array placements{couple.picture.first, couple.picture.second};
    for (std::size_t person = 0; person < placements.size(); ++person) {
        const Partner &partner = m_partners[person];
        partner.name->setText(u"<b>%1</b>"_s.arg(couple.names[person].toHtmlEscaped()));
        partner.place->setAccessibleName(couple.names[person]);
        for (const core::Dimension dimension : core::dimensions)
            partner.bars[dimension]->setPlaced(placements[person].on[dimension]);
    }
}

void CoupleNumbers::setOrigin(std::size_t person, const QString &sentence)
{
    m_partners.at(person).origin->setText(sentence);
}

void CoupleNumbers::setDifferences(const QString &sentences)
{
    m_differences->setText(sentences);
}

void CoupleNumbers::setDirection(QBoxLayout::Direction direction)
{
    m_row->setDirection(direction);
}

} // namespace app
