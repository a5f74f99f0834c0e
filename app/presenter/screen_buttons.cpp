// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/screen_buttons.h"

#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"

namespace app
{

ScreenButtons::ScreenButtons(QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_blank(new Button(ButtonRole::Secondary, tr("Blank screen")))
    , m_spotlight(new Button(ButtonRole::Secondary, tr("Spotlight")))
{
    setRhythm(*m_row, 1);
    for (Button *button : {m_blank, m_spotlight}) {
        button->setCheckable(true);
        m_row->addWidget(button, 0, Qt::AlignLeading);
    }
    m_row->addStretch(1);
    connect(m_blank, &QPushButton::toggled, this, &ScreenButtons::blankChanged);
    connect(m_spotlight, &QPushButton::toggled, this, &ScreenButtons::spotlightChanged);
}

bool ScreenButtons::isBlank() const
{
    return m_blank->isChecked();
}

bool ScreenButtons::hasSpotlight() const
{
    return m_spotlight->isChecked();
}

void ScreenButtons::setBlank(bool blank)
{
    m_blank->setChecked(blank);
}

void ScreenButtons::setSpotlight(bool spotlight)
{
    m_spotlight->setChecked(spotlight);
}

void ScreenButtons::fit(int room)
{
    const int beside =
        m_blank->sizeHint().width() + m_row->spacing() + m_spotlight->sizeHint().width();
    m_row->setDirection(beside <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace app
