// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/vote_fold.h"

#include "app/presenter/class_vote_panel.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"

namespace app
{

VoteFold::VoteFold(QWidget *parent)
    : QWidget(parent)
    , m_opener(new Button(ButtonRole::Secondary, tr("Class vote")))
    , m_panel(new ClassVotePanel)
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1);
    m_opener->setCheckable(true);
    m_panel->setAccessibleName(tr("Class vote"));
    auto *card = new Card;
    card->body()->addWidget(m_panel);
    card->setVisible(false);
    column->addWidget(m_opener, 0, Qt::AlignLeading);
    column->addWidget(card);
    connect(m_opener, &QPushButton::toggled, card, &QWidget::setVisible);
    connect(m_panel, &ClassVotePanel::voteChanged, this, &VoteFold::voteChanged);
}

bool VoteFold::isOpen() const
{
    return m_opener->isChecked();
}

void VoteFold::setOpen(bool open)
{
    m_opener->setChecked(open);
}

void VoteFold::setVote(const core::ClassVote &vote)
{
    m_panel->setVote(vote);
}

} // namespace app
