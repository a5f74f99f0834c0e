// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/undo_bar.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace app
{

UndoBar::UndoBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextRole::Body))
    , m_undo(new Button(ButtonRole::Primary, QString()))
    , m_erase(new Button(ButtonRole::Quiet, QString()))
    , m_close(new Button(ButtonRole::Quiet, QString()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing(3, this), spacing(1, this), spacing(2, this), spacing(1, this));
    row->setSpacing(spacing(1, this));
    m_text->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    row->addWidget(m_text, 1);
    for (Button *button : {m_undo, m_erase, m_close})
        row->addWidget(button);
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undoRequested);
    connect(m_erase, &QPushButton::clicked, this, &UndoBar::eraseRequested);
    connect(m_close, &QPushButton::clicked, this, &UndoBar::dismissed);
    hide();
    retranslate();
}

void UndoBar::offer(const QString &sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    show();
    m_undo->setFocus();
}

void UndoBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UndoBar::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.accentTint);
    painter.setPen(theme.border);
    painter.drawLine(0, 0, width(), 0);
}

void UndoBar::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_erase->setText(tr("Erase for good now"));
    m_close->setText(tr("Close"));
}

} // namespace app
