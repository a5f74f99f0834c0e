// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/person_line.h"

#include "app/foundation/theme/theme.h"
#include "app/pages/people/person_badge.h"
#include "app/pages/people/person_words.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace app
{

PersonLine::PersonLine(QWidget *parent)
    : QWidget(parent)
    , m_badge(new PersonBadge(3, this))
    , m_text(new TextLabel(TextRole::Body))
    , m_change(new Button(ButtonRole::Quiet, QString()))
{
    auto *row = new QHBoxLayout(this);
    setRhythm(*row, 1, {3, 0.5, 2, 0.5});
    m_text->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    row->addWidget(m_badge);
    row->addWidget(m_text, 1);
    row->addWidget(m_change);
    connect(m_change, &QPushButton::clicked, this, &PersonLine::changeRequested);
    setPerson(std::nullopt);
}

void PersonLine::setPerson(const std::optional<core::Person> &person)
{
    m_person = person;
    if (person)
        m_badge->setPerson(*person);
    retranslate();
    setVisible(person && person->id != core::me);
}

void PersonLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PersonLine::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.setPen(theme.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void PersonLine::retranslate()
{
    //: Whose quiz, map or result this is; %1 is a pseudonym
    m_text->setText(m_person ? tr("For: %1").arg(personwords::name(*m_person)) : QString());
    m_change->setText(tr("Somebody else"));
}

} // namespace app
