// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/person_line.h"

#include "app/foundation/theme/theme.h"
#include "app/pages/people/person_badge.h"
#include "app/pages/people/person_words.h"
#include "app/widgets/bar_ground.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/window/bar_focus.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace app
{

PersonLine::PersonLine(QWidget *parent)
    : QWidget(parent)
{
    setRhythm(*new QVBoxLayout(this), 0);
    make();
    setPerson(std::nullopt);
}

void PersonLine::make()
{
    m_content = new QWidget;
    layout()->addWidget(m_content);
    m_badge = new PersonBadge(3, m_content);
    m_text = new TextLabel(TextRole::Body);
    auto *change = new Button(ButtonRole::Quiet, tr("Somebody else"));
    auto *row = new QHBoxLayout(m_content);
    setRhythm(*row, 1, {3, 0.5, 2, 0.5});
    m_text->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    row->addWidget(m_badge);
    row->addWidget(m_text, 1);
    row->addWidget(change);
    connect(change, &QPushButton::clicked, this, &PersonLine::changeRequested);
    m_content->show();
}

void PersonLine::renew()
{
    const int place = takeFocus(*m_content);
    delete m_content;
    make();
    setPerson(m_person);
    giveFocus(*m_content, place);
}

void PersonLine::setPerson(const std::optional<core::Person> &person)
{
    m_person = person;
    if (m_person)
        m_badge->setPerson(*m_person);
    //: Whose quiz, map or result this is; %1 is a pseudonym
    m_text->setText(m_person ? tr("For: %1").arg(personwords::name(*m_person)) : QString());
    setVisible(m_person && m_person->id != core::me);
}

void PersonLine::paintEvent(QPaintEvent *)
{
    paintBarGround(*this, themeFor(palette()).surface, Qt::BottomEdge);
}

} // namespace app
