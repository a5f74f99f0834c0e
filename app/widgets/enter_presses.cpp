// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/enter_presses.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QToolButton>

namespace app
{

EnterPresses::EnterPresses(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool EnterPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto &press = *static_cast<QKeyEvent *>(event);
    if (press.key() != Qt::Key_Return && press.key() != Qt::Key_Enter)
        return false;
    auto *button = qobject_cast<QToolButton *>(watched);
    if (!button || (press.modifiers() & ~Qt::KeypadModifier))
        return false;
    if (!press.isAutoRepeat())
        button->click();
    return true;
}

} // namespace app
