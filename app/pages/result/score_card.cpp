// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/result/score_card.h"

#include "app/foundation/text/wording.h"
#include "app/print/report/report_words.h"
#include "app/widgets/card.h"
#include "app/widgets/read_only_table.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/whole_words.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>

namespace app
{

ScoreCard::ScoreCard(QWidget *parent)
    : QWidget(parent)
    , m_scores(new QTableWidget(0, 3))
{
    auto *around = new QVBoxLayout(this);
    setRhythm(*around, 0);
    auto *card = new Card;
    around->addWidget(card);
    const QString heading = reportwords::heading(core::ReportHeading::Scores);
    m_scores->setAccessibleName(heading);
    m_scores->setHorizontalHeaderLabels({tr("Scale"), tr("Score"), tr("Answered")});
    makeReadOnly(*m_scores);
    m_scores->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    new WholeWords(*m_scores);
    m_scores->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scores->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    card->body()->addWidget(new TextLabel(TextRole::Heading, heading));
    card->body()->addWidget(m_scores);
}

void ScoreCard::setScores(const core::ScoreTable &scores)
{
    m_scores->setRowCount(static_cast<int>(scores.rows.size()));
    int row = 0;
    for (const core::ScoreTable::Row &score : scores.rows) {
        const QString value =
            score.value ? wording::number(*score.value, 2) : tr("not enough answers");
        const QString answered =
            tr("%1 of %2").arg(QLocale().toString(score.answered), QLocale().toString(score.of));
        m_scores->setItem(row, 0, new QTableWidgetItem(score.name));
        m_scores->setItem(row, 1, new QTableWidgetItem(value));
        m_scores->setItem(row, 2, new QTableWidgetItem(answered));
        ++row;
    }
    m_scores->updateGeometry();
}

} // namespace app
