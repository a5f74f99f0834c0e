// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/item_change_card.h"

#include "app/pages/people/item_change_model.h"
#include "app/widgets/card.h"
#include "app/widgets/read_only_table.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/whole_table.h"
#include "app/widgets/word_column.h"

#include <QHeaderView>
#include <QTableView>

namespace app
{

ItemChangeCard::ItemChangeCard(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView)
    , m_items(new ItemChangeModel(this))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 0);
    m_table->setModel(m_items);
    makeReadOnly(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setAccessibleName(tr("The answers of both dates, statement by statement"));
    auto *card = new Card;
    card->body()->addWidget(new TextLabel(TextRole::Heading, tr("Statement by statement")));
    card->body()->addWidget(
        new TextLabel(TextRole::Body,
                      tr("How each answer changed, and how much of the difference comes from it. "
                         "Statements that say the opposite count the other way round. Where every "
                         "statement was answered both times, the shares of a dimension add up to "
                         "its difference, but for rounding.")));
    card->body()->addWidget(m_table);
    column->addWidget(card);
    new WordColumn(*m_table, ItemChangeModel::Statement);
    new WholeTable(*m_table);
    clear();
}

void ItemChangeCard::showChange(const core::Instrument &instrument, const core::Occasion &first,
                                const core::Occasion &second, const QString &language)
{
    const auto changes = core::itemChanges(instrument, first.score, second.score);
    if (!changes) {
        clear();
        return;
    }
    m_items->setChanges(instrument, *changes, first, second, language);
    show();
}

void ItemChangeCard::clear()
{
    m_items->clear();
    hide();
}

} // namespace app
