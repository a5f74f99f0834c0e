// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/practice/check_summary_card.h"

#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QLocale>

namespace app
{

CheckSummaryCard::CheckSummaryCard(QWidget *parent)
    : Card(parent)
    , m_result(new TextLabel(TextRole::Heading))
    , m_afterwards(new TextLabel(TextRole::Body))
    , m_missed(new ArticleLinks(tr("Where the article speaks about what was missed")))
    , m_again(new Button(ButtonRole::Secondary, tr("Once more")))
    , m_close(new Button(ButtonRole::Primary, tr("Close")))
{
    setRhythm(*body(), 1.5, 3);
    body()->addWidget(m_result);
    body()->addWidget(m_afterwards);
    body()->addWidget(m_missed);
    auto *row = new WrappingRow;
    row->addStretch(1);
    row->addWidget(m_again);
    row->addWidget(m_close);
    body()->addLayout(row);
    setFocusProxy(m_close);
    connect(m_missed, &ArticleLinks::articleRequested, this, &CheckSummaryCard::articleRequested);
    connect(m_again, &QPushButton::clicked, this, &CheckSummaryCard::againRequested);
    connect(m_close, &QPushButton::clicked, this, &CheckSummaryCard::closeRequested);
}

void CheckSummaryCard::setRound(const Round &round)
{
    const int right = round.questions - static_cast<int>(round.missed.size());
    const bool isEmpty = round.questions == 0;
    m_result->setText(
        isEmpty ? tr("There are no questions about this article yet.")
                : tr("%1 of %2 answered as in the article")
                      .arg(QLocale().toString(right), QLocale().toString(round.questions)));
    m_afterwards->setText(
        !round.counts          ? tr("Going round once more was for yourself: nothing was noted.")
        : round.missed.empty() ? tr("It is worth asking again in some days, when a part has faded.")
                               : tr("It is worth asking again tomorrow what was missed, and the "
                                    "rest some days later."));
    m_missed->setArticles(round.missed);
    m_afterwards->setVisible(!isEmpty);
    m_again->setVisible(!isEmpty);
    m_close->setAccessibleDescription(m_result->text());
}

} // namespace app
