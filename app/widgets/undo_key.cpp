// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/undo_key.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextEdit>

namespace app
{
namespace
{

// A field keeps the key for itself, also where nothing was typed into it.
bool hasNothingToTakeBack(const QObject &field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&field))
        return !line->isUndoAvailable();
    if (const auto *text = qobject_cast<const QTextEdit *>(&field))
        return !text->document()->isUndoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field))
        return !text->document()->isUndoAvailable();
    return false;
}

} // namespace

UndoKey::UndoKey(QAbstractButton &button)
    : QObject(&button)
{
    const QKeySequence key(QKeySequence::Undo);
    //: %1 is a key
    button.setText(tr("Undo (%1)").arg(key.toString(QKeySequence::NativeText)));
    // Queued: what is taken back may make the page anew, and the button and its key with it.
    connect(
        new QShortcut(key, &button), &QShortcut::activated, &button,
        [&button] {
            if (button.isVisible())
                button.click();
        },
        Qt::QueuedConnection);
    button.installEventFilter(this);
}

bool UndoKey::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent()) {
        if (event->type() == QEvent::Show)
            QCoreApplication::instance()->installEventFilter(this);
        else if (event->type() == QEvent::Hide)
            QCoreApplication::instance()->removeEventFilter(this);
    }
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) &&
        hasNothingToTakeBack(*watched)) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace app
