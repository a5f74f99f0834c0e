// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/secret_field.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>

namespace app
{

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    setShown(false);
    setDragEnabled(false);
    setMaxLength(1024);
}

void SecretField::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                        (shown ? Qt::ImhNone : Qt::ImhHiddenText));
}

QString SecretField::take()
{
    QString typed = text();
    // Emptied in one step, a field tells assistive programs what it held, in clear.
    const auto heard = QAccessible::installUpdateHandler([](QAccessibleEvent *) {});
    // clear() could be undone; this forgets what was typed before, too.
    setText(QString());
    QAccessible::installUpdateHandler(heard);
    return typed;
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo))
        event->accept();
    else
        QLineEdit::keyPressEvent(event);
}

// Its menu offers to undo.
void SecretField::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
}

} // namespace app
