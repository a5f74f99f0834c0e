// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session_bar.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/arrow_focus.h"
#include "app/widgets/bar_ground.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"
#include "app/window/bar_focus.h"

#include <QVBoxLayout>

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
{
    setRhythm(*new QVBoxLayout(this), 0);
    make();
    hide();
}

void SessionBar::make()
{
    m_content = new QWidget;
    layout()->addWidget(m_content);
    auto *row = new WrappingRow(m_content);
    setRhythm(*row, 1, {2, 0.5, 2, 0.5});
    //: Two people look at the screen together
    auto *session = new TextLabel(TextRole::Caption, tr("Session for two"));
    session->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    row->addWidget(session);
    std::vector<QWidget *> parts;
    for (const SessionPart part : sessionParts) {
        auto *button = new Button(ButtonRole::Quiet, nameOf(part));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        m_parts[placeOf(part)] = button;
        parts.push_back(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, part] { emit partChosen(part); });
    }
    (new ArrowFocus(m_content))->setWidgets(parts);
    row->addStretch(1);
    auto *support = new Button(ButtonRole::Quiet, tr("Support"));
    support->setToolTip(tr("When it is more: support and help lines"));
    //: Ends looking at the screen together
    auto *end = new Button(ButtonRole::Secondary, tr("End"));
    end->setToolTip(tr("End the session; asks first"));
    row->addWidget(support);
    row->addWidget(end);
    connect(support, &QPushButton::clicked, this, &SessionBar::supportRequested);
    connect(end, &QPushButton::clicked, this, &SessionBar::endRequested);
    m_content->show();
}

void SessionBar::renew()
{
    const int place = takeFocus(*m_content);
    delete m_content;
    make();
    setCurrent(m_current);
    giveFocus(*m_content, place);
}

QString SessionBar::nameOf(SessionPart part)
{
    switch (part) {
    case SessionPart::Quiz:
        return tr("Quiz");
    case SessionPart::Map:
        return tr("Map");
    case SessionPart::Read:
        return tr("Read");
    case SessionPart::Exercise:
        return tr("Exercise");
    }
    return {};
}

void SessionBar::setCurrent(SessionPart part)
{
    m_current = part;
    m_parts[placeOf(part)]->setChecked(true);
}

void SessionBar::paintEvent(QPaintEvent *)
{
    paintBarGround(*this, themeFor(palette()).surface, Qt::BottomEdge);
}

} // namespace app
