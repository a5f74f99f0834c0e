// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session_ended.h"

#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

namespace app
{

SessionEnded::SessionEnded(QWidget *parent)
    : QWidget(parent)
{
    auto *title = new TextLabel(TextRole::Title, tr("The session has ended"));
    auto *text = new TextLabel(
        TextRole::Body,
        tr("What you looked at together is no longer on the screen.\nNothing of it is lost."));
    for (TextLabel *label : {title, text})
        label->setAlignment(Qt::AlignHCenter);
    setReadingWidth(*text, 0);
    auto *goOn = new Button(ButtonRole::Primary, tr("Back to my pages"));
    goOn->setToolTip(tr("Home comes first, and names nobody"));
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 2, 4);
    column->addStretch(2);
    column->addWidget(title);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(text, 4);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(goOn, 0, Qt::AlignHCenter);
    column->addStretch(3);
    // Not on the button: the key that ended the session opens nothing. No ring: it is the page.
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(title->text());
    setAccessibleDescription(text->text());
    connect(goOn, &QPushButton::clicked, this, &SessionEnded::goOnRequested);
}

} // namespace app
