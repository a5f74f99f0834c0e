// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/tours/tour_words.h"

#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QScrollBar>

namespace app
{
namespace
{

// Over the size of the role: the words of a step are read from further away than a page.
constexpr double titleFactor = 1.2;
constexpr double textFactor = 1.55;

} // namespace

TourWords::TourWords(QWidget *parent)
    : ScrollingPage(parent)
    , m_column(new QWidget)
    , m_title(new TextLabel(TextRole::Title))
    , m_text(new TextLabel(TextRole::Body))
    , m_again(new Button(ButtonRole::Secondary, tr("Begin again")))
    , m_notesCard(new Card(CardRole::Tinted))
    , m_notes(new TextLabel(TextRole::Body))
{
    setAccessibleName(tr("The words of this step"));
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_again->setFocusPolicy(Qt::TabFocus);
    connect(m_again, &QPushButton::clicked, this, &TourWords::beginAgainRequested);
    m_notesCard->body()->addWidget(new TextLabel(TextRole::Heading, tr("Notes for the presenter")));
    m_notesCard->body()->addWidget(m_notes);
    m_notesCard->hide();

    auto *column = new QVBoxLayout(m_column);
    setRhythm(*column, 2);
    column->addStretch(0);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_again, 0, Qt::AlignLeading);
    addGap(*column, 1);
    column->addWidget(m_notesCard);
    column->addStretch(1);
    auto *row = new QHBoxLayout(body());
    setMargins(*row, {0, 1, 1, 1});
    addInMiddle(*row, *m_column);
}

void TourWords::setWords(const QString &title, const QString &text, Place place)
{
    m_title->setText(title);
    m_text->setText(text);
    verticalScrollBar()->setValue(0);
    auto *column = static_cast<QVBoxLayout *>(m_column->layout());
    column->setStretch(0, place == Place::Alone ? 2 : 0);
    column->setStretch(column->count() - 1, place == Place::Alone ? 3 : 1);
}

void TourWords::setNotes(const QString &notes)
{
    m_notes->setText(notes.isEmpty() ? tr("There are no notes for this step.") : notes);
}

void TourWords::setNotesShown(bool shown)
{
    m_notesCard->setVisible(shown);
}

void TourWords::setBeginAgainShown(bool shown)
{
    m_again->setVisible(shown);
}

void TourWords::scrollLines(int lines)
{
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + lines * m_text->fontMetrics().lineSpacing());
}

void TourWords::fitType(double factor)
{
    m_title->setEnlargement(titleFactor * factor);
    m_text->setEnlargement(textFactor * factor);
    m_column->setMaximumWidth(readingWidth(m_text));
}

} // namespace app
