// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/support_card.h"

#include "app/widgets/announcement.h"
#include "app/widgets/card.h"
#include "app/widgets/help_numbers.h"
#include "app/widgets/text.h"

#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

QString sentenceFor(core::Distress need)
{
    switch (need) {
    case core::Distress::Suicide:
    case core::Distress::SelfHarm:
        return SupportCard::tr("You do not have to carry this alone. Someone can be with you at "
                               "one of these numbers now.");
    case core::Distress::Violence:
    case core::Distress::Abuse:
        return SupportCard::tr("What is done to you is not your fault. You may talk about it, and "
                               "you decide what you say. In danger, call the emergency number.");
    case core::Distress::Panic:
        return SupportCard::tr("This can pass. Breathe out slowly, longer than you breathe in. You "
                               "can talk to someone now.");
    case core::Distress::CannotGoOn:
        return SupportCard::tr("It sounds as if it is too much just now. You do not have to carry "
                               "it alone.");
    case core::Distress::BreakUp:
        return SupportCard::tr("A break-up hurts. There is a quiet way through the first hour.");
    }
    return {};
}

} // namespace

SupportCard::SupportCard(QWidget *parent)
    : QScrollArea(parent)
    , m_card(new Card(CardRole::Tinted))
    , m_sentence(new TextLabel(TextRole::Body))
    , m_numbers(new HelpNumbers(HelpNumbers::Shape::Narrow))
    , m_lines(new Button(ButtonRole::Primary, tr("All help lines")))
    , m_firstHour(new Button(ButtonRole::Secondary, tr("The first hour")))
{
    setObjectName(u"supportCard"_s);
    setAccessibleName(tr("Support"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_card->body()->addWidget(m_sentence);
    m_card->body()->addWidget(m_numbers);
    m_card->body()->addWidget(m_lines);
    m_card->body()->addWidget(m_firstHour);
    m_card->body()->addStretch(1);
    setWidget(m_card);
    viewport()->setAutoFillBackground(false);
    connect(m_lines, &QPushButton::clicked, this, &SupportCard::supportRequested);
    connect(m_firstHour, &QPushButton::clicked, this, &SupportCard::breakUpRequested);
    hide();
}

void SupportCard::setNeed(const std::vector<core::Distress> &kinds,
                          const core::SupportCountry *country)
{
    if (kinds == m_kinds)
        return;
    m_kinds = kinds;
    if (kinds.empty()) {
        hide();
        return;
    }
    constexpr std::size_t mostLines = 2;
    m_sentence->setText(sentenceFor(kinds.front()));
    m_numbers->setVisible(isUrgent() && country);
    m_lines->setVisible(isUrgent());
    if (isUrgent() && country)
        m_numbers->setNumbers(*country, core::linesFor(*country, kinds, mostLines));
    m_firstHour->setVisible(std::find(kinds.begin(), kinds.end(), core::Distress::BreakUp) !=
                            kinds.end());
    show();
    updateGeometry();
    announce(isUrgent() ? *m_lines : *m_firstHour, m_sentence->text());
}

bool SupportCard::isUrgent() const
{
    return !m_kinds.empty() && m_kinds.front() != core::Distress::BreakUp;
}

void SupportCard::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

// Nothing of it is cut at the side, with or without its bar.
QSize SupportCard::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {m_card->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
}

// All of the card where there is room; else it scrolls.
QSize SupportCard::sizeHint() const
{
    const int width = std::max(viewport()->width(), m_card->minimumSizeHint().width());
    return {width, m_card->hasHeightForWidth() ? m_card->heightForWidth(width)
                                               : m_card->sizeHint().height()};
}

} // namespace app
