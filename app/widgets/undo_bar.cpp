// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/undo_bar.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/bar_ground.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/undo_key.h"
#include "app/widgets/wrapping_row.h"

#include <QAccessible>

namespace app
{

UndoBar::UndoBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextRole::Body))
    , m_undo(new Button(ButtonRole::Primary, QString()))
    , m_erase(new Button(ButtonRole::Quiet, tr("Erase for good now")))
{
    new UndoKey(*m_undo);
    auto *close = new Button(ButtonRole::Quiet, tr("Close"));
    auto *row = new WrappingRow(this);
    setRhythm(*row, 1, {3, 1, 2, 1});
    m_text->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    row->addWidget(m_text, 1);
    for (Button *button : {m_undo, m_erase, close})
        row->addWidget(button);
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undoRequested);
    connect(m_erase, &QPushButton::clicked, this, &UndoBar::eraseRequested);
    connect(close, &QPushButton::clicked, this, &UndoBar::dismissed);
    hide();
}

void UndoBar::offer(const QString &sentence, Of of)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_erase->setVisible(of == Of::Deletion);
    show();
    if (of == Of::Deletion) {
        m_undo->setFocus();
    } else {
        QAccessibleEvent said(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
    }
}

void UndoBar::paintEvent(QPaintEvent *)
{
    paintBarGround(*this, themeFor(palette()).accentTint, Qt::TopEdge);
}

} // namespace app
