// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/result/reading_card.h"

#include "app/print/report/report_words.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QBoxLayout>

namespace app
{

ReadingCard::ReadingCard(QWidget *parent)
    : QWidget(parent)
{
    auto *around = new QVBoxLayout(this);
    setRhythm(*around, 0);
    auto *card = new Card;
    around->addWidget(card);
    card->body()->addWidget(
        new TextLabel(TextRole::Heading, reportwords::heading(core::ReportHeading::Reading)));
    auto *row = new WrappingRow;
    setGap(*row, 1);
    for (Button *&button : m_reads) {
        button = new Button(ButtonRole::Secondary, QString());
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, button] { emit articleRequested(button->property("link").toString()); });
    }
    row->addStretch(1);
    card->body()->addLayout(row);
}

void ReadingCard::setArticles(const QStringList &articleIds)
{
    qsizetype place = 0;
    for (Button *button : m_reads) {
        const QString id = articleIds.value(place++);
        button->setVisible(!id.isEmpty());
        if (id.isEmpty())
            continue;
        button->setText(reportwords::articleTitle(id));
        button->setProperty("link", id);
        button->updateGeometry();
    }
}

} // namespace app
