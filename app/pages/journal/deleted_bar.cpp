// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/journal/deleted_bar.h"

#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/undo_key.h"

#include <QHBoxLayout>

namespace app
{

DeletedBar::DeletedBar(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TextLabel(TextRole::Body))
{
    auto *around = new QVBoxLayout(this);
    setMargins(*around, {1, 1, 1, 0});
    auto *card = new Card(CardRole::Tinted);
    setMargins(*card->body(), {2, 0.5, 1, 0.5});
    m_sentence->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    auto *undo = new Button(ButtonRole::Secondary, QString());
    new UndoKey(*undo);
    auto *row = new QHBoxLayout;
    row->addWidget(m_sentence, 1);
    row->addWidget(undo);
    card->body()->addLayout(row);
    around->addWidget(card);
    setFocusProxy(undo);
    hide();
    connect(undo, &QPushButton::clicked, this, &DeletedBar::undoRequested);
}

void DeletedBar::offer(const QString &sentence)
{
    m_sentence->setText(sentence);
    show();
}

} // namespace app
