// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <QWheelEvent>
#include <QWidget>

/// The wheel over the middle of a widget; negative turns it towards the hand: down.
inline void turnWheel(QWidget &under, int delta)
{
    const QPointF at = under.rect().center();
    QWheelEvent turned(at, under.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                       Qt::NoScrollPhase, false);
    // Only what comes from outside is offered to the parents too.
    QSpontaneKeyEvent::setSpontaneous(&turned);
    qApp->notify(&under, &turned);
}
