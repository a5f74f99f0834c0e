// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/change_card.h"

#include "app/foundation/text/wording.h"
#include "app/pages/people/item_change_model.h"
#include "app/print/report/change_words.h"
#include "app/widgets/card.h"
#include "app/widgets/read_only_table.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>

namespace app
{
namespace
{

void makeReadable(QTableView &table)
{
    makeReadOnly(table);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(ItemChangeModel::Statement,
                                                   QHeaderView::Stretch);
}

} // namespace

ChangeCard::ChangeCard(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextRole::Heading))
    , m_sentences{new TextLabel(TextRole::Body), new TextLabel(TextRole::Body)}
    , m_provenance(new TextLabel(TextRole::Caption))
    , m_itemCard(new Card)
    , m_table(new QTableView)
    , m_items(new ItemChangeModel(this))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1.5);
    auto *words = new Card;
    setGap(*words->body(), 1);
    for (TextLabel *label : {m_heading, m_sentences.anxiety, m_sentences.avoidance, m_provenance}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->body()->addWidget(label);
    }
    column->addWidget(words);
    m_table->setModel(m_items);
    makeReadable(*m_table);
    m_table->setAccessibleName(tr("The answers of both dates, statement by statement"));
    m_itemCard->body()->addWidget(new TextLabel(TextRole::Heading, tr("Statement by statement")));
    m_itemCard->body()->addWidget(
        new TextLabel(TextRole::Body,
                      tr("How each answer changed, and how much of the difference comes from it. "
                         "Statements that say the opposite count the other way round. Where every "
                         "statement was answered both times, the shares of a dimension add up to "
                         "its difference.")));
    m_itemCard->body()->addWidget(m_table);
    column->addWidget(m_itemCard);
    giveRoom();
    fill();
}

void ChangeCard::showChange(const core::Instrument &instrument, const core::Occasion &first,
                            const core::Occasion &second, const std::optional<core::Norm> &norm,
                            const QString &language)
{
    m_shown = Shown{instrument, first, second, norm, language};
    fill();
}

void ChangeCard::clear()
{
    m_shown.reset();
    fill();
}

void ChangeCard::fill()
{
    m_items->clear();
    m_itemCard->hide();
    for (TextLabel *label : {m_sentences.anxiety, m_sentences.avoidance, m_provenance})
        label->hide();
    if (!m_shown) {
        m_heading->setText(tr("Two dates are needed to compare."));
        return;
    }
    const auto longDate = [](const QDate &date) {
        return QLocale().toString(date, QLocale::LongFormat);
    };
    //: Two dates
    m_heading->setText(
        tr("%1 and %2").arg(longDate(m_shown->first.date), longDate(m_shown->second.date)));
    const auto change = core::changeBetween(m_shown->first, m_shown->second, m_shown->norm);
    if (!change) {
        m_provenance->setText(wording::errorSentence(change.error()));
        m_provenance->show();
        return;
    }
    say(*change);
    listItems();
}

void ChangeCard::say(const core::Change &change)
{
    for (const core::Dimension dimension : core::dimensions) {
        m_sentences[dimension]->setText(
            changeSentence(dimension, m_shown->first.placement.on[dimension].mean,
                           m_shown->second.placement.on[dimension].mean, change.on[dimension]));
        m_sentences[dimension]->show();
    }
    m_provenance->setText(changeProvenance(change, m_shown->norm).join(u"\n\n"));
    m_provenance->show();
}

void ChangeCard::listItems()
{
    const auto changes =
        core::itemChanges(m_shown->instrument, m_shown->first.score, m_shown->second.score);
    if (!changes)
        return;
    m_items->setChanges(m_shown->instrument, *changes, m_shown->first.date, m_shown->second.date,
                        m_shown->language);
    m_itemCard->show();
}

void ChangeCard::giveRoom()
{
    m_table->setMinimumHeight(spacing(44, this));
}

void ChangeCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        giveRoom();
}

} // namespace app
