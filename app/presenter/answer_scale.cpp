// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/answer_scale.h"

#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QLocale>

namespace app
{

AnswerScale::AnswerScale(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
}

void AnswerScale::setScale(const core::Scale &scale, const QStringList &labels, bool reversed)
{
    delete m_points;
    m_texts.clear();
    m_points = new QWidget;
    auto *row = new QHBoxLayout(m_points);
    setRhythm(*row, 1.5);
    for (int place = 0; place < scale.points(); ++place) {
        const int index = reversed ? scale.points() - 1 - place : place;
        auto *card = new Card;
        auto *number = new TextLabel(TextRole::Title, QLocale().toString(scale.lo() + index));
        auto *word = new TextLabel(TextRole::Body, labels.value(index));
        for (TextLabel *text : {number, word}) {
            text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
            text->setEnlargement(m_enlargement);
            // Every point is as wide as the next, whatever its word.
            QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
            policy.setHeightForWidth(true);
            text->setSizePolicy(policy);
            card->body()->addWidget(text, text == word ? 1 : 0);
            m_texts.push_back(text);
        }
        row->addWidget(card, 1);
    }
    m_row->addWidget(m_points);
}

void AnswerScale::setEnlargement(double factor)
{
    m_enlargement = factor;
    for (TextLabel *text : m_texts)
        text->setEnlargement(factor);
}

} // namespace app
