// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session_bar.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/arrow_focus.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QEvent>
#include <QPainter>

namespace app
{
namespace
{

std::size_t placeOf(SessionPart part)
{
    return static_cast<std::size_t>(part);
}

} // namespace

SessionBar::SessionBar(QWidget *parent)
    : QWidget(parent)
    , m_session(new TextLabel(TextRole::Caption))
    , m_support(new Button(ButtonRole::Quiet, QString()))
    , m_end(new Button(ButtonRole::Secondary, QString()))
{
    auto *row = new WrappingRow(this);
    setRhythm(*row, 1, {2, 0.5, 2, 0.5});
    m_session->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    row->addWidget(m_session);
    std::vector<QWidget *> parts;
    for (const SessionPart part : sessionParts) {
        auto *button = new Button(ButtonRole::Quiet, QString());
        button->setCheckable(true);
        button->setAutoExclusive(true);
        m_parts[placeOf(part)] = button;
        parts.push_back(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, part] { emit partChosen(part); });
    }
    (new ArrowFocus(this))->setWidgets(parts);
    row->addStretch(1);
    row->addWidget(m_support);
    row->addWidget(m_end);
    connect(m_support, &QPushButton::clicked, this, &SessionBar::supportRequested);
    connect(m_end, &QPushButton::clicked, this, &SessionBar::endRequested);
    hide();
    retranslate();
}

void SessionBar::setCurrent(SessionPart part)
{
    m_parts[placeOf(part)]->setChecked(true);
}

void SessionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SessionBar::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.setPen(theme.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void SessionBar::retranslate()
{
    //: Two people look at the screen together
    m_session->setText(tr("Session for two"));
    m_support->setText(tr("Support"));
    m_support->setToolTip(tr("When it is more: support and help lines"));
    m_parts[placeOf(SessionPart::Quiz)]->setText(tr("Quiz"));
    m_parts[placeOf(SessionPart::Map)]->setText(tr("Map"));
    m_parts[placeOf(SessionPart::Read)]->setText(tr("Read"));
    m_parts[placeOf(SessionPart::Exercise)]->setText(tr("Exercise"));
    //: Ends looking at the screen together
    m_end->setText(tr("End"));
    m_end->setToolTip(tr("End the session; asks first"));
}

} // namespace app
