// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/result/contradictions_card.h"

#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace app
{

ContradictionsCard::ContradictionsCard(QWidget *parent)
    : QWidget(parent)
    , m_list(new QWidget)
    , m_pairs(new QVBoxLayout(m_list))
{
    auto *around = new QVBoxLayout(this);
    setRhythm(*around, 0);
    auto *card = new Card;
    around->addWidget(card);
    setGap(*card->body(), 1.5);
    setRhythm(*m_pairs, 1.5);
    card->body()->addWidget(m_list);
    auto *again = new Button(ButtonRole::Primary, tr("Look at them again"));
    again->setObjectName(u"lookAgain"_s);
    card->body()->addWidget(again, 0, Qt::AlignLeading);
    connect(again, &QPushButton::clicked, this, [this] { emit reviewRequested(m_itemIds); });
}

void ContradictionsCard::clearPairs()
{
    m_itemIds.clear();
    while (QLayoutItem *item = m_pairs->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ContradictionsCard::setPairs(const core::ContradictingAnswers &answers)
{
    clearPairs();
    m_list->show();
    m_pairs->addWidget(new TextLabel(TextRole::Heading, tr("These pairs say opposite things")));
    for (const auto &[one, other] : answers.pairs) {
        m_pairs->addWidget(new TextLabel(TextRole::Body,
                                         //: Two statements, each with its answer, a number
                                         tr("“%1”: answer %2\n“%3”: answer %4")
                                             .arg(one.statement, QLocale().toString(one.raw),
                                                  other.statement, QLocale().toString(other.raw))));
        m_itemIds << one.itemId << other.itemId;
    }
    m_itemIds.removeDuplicates();
}

void ContradictionsCard::setItems(const QStringList &itemIds)
{
    clearPairs();
    m_list->hide();
    m_itemIds = itemIds;
}

} // namespace app
