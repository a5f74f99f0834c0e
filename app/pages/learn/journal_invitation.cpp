// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/journal_invitation.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/link.h"
#include "app/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace app
{

JournalInvitation::JournalInvitation(QWidget *parent)
    : QWidget(parent)
    , m_write(new Button(ButtonRole::Secondary, QString()))
    , m_entries(new Link(QString()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing(3, this), spacing(1, this), spacing(3, this), spacing(1, this));
    row->setSpacing(spacing(2, this));
    row->addStretch(1);
    row->addWidget(m_entries);
    row->addWidget(m_write);
    row->addStretch(1);
    connect(m_write, &QPushButton::clicked, this, &JournalInvitation::writingRequested);
    connect(m_entries, &Link::clicked, this, &JournalInvitation::entriesRequested);
    setEntries(0, false);
}

void JournalInvitation::setEntries(int entries, bool isOpen)
{
    m_count = entries;
    m_isOpen = isOpen;
    m_entries->setVisible(entries > 0);
    retranslate();
}

void JournalInvitation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void JournalInvitation::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setPen(theme.border);
    painter.drawLine(0, 0, width(), 0);
}

void JournalInvitation::retranslate()
{
    m_write->setText(m_isOpen ? tr("Back to your entry in the journal")
                              : tr("Write about this in the journal"));
    m_entries->setText(tr("%n entry(ies) about this in the journal", nullptr, m_count));
    m_entries->updateGeometry();
}

} // namespace app
