// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/attachment_map.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

#include <gtest/gtest.h>

/// A press at one point of the map, moved to another and let go there.
inline void dragOnMap(app::AttachmentMap &map, const core::AttachmentPoint &from,
                      const core::AttachmentPoint &to)
{
    QWidget *surface = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        surface = map.childAt(map.rect().center());
        return surface != nullptr;
    })) << "the map is laid out";
    const auto on = [&](const core::AttachmentPoint &point) {
        return surface->mapFrom(&map, map.positionOf(point).toPoint());
    };
    QTest::mousePress(surface, Qt::LeftButton, {}, on(from));
    const QPointF end = on(to);
    QMouseEvent move(QEvent::MouseMove, end, surface->mapToGlobal(end), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(surface, &move);
    QTest::mouseRelease(surface, Qt::LeftButton, {}, end.toPoint());
}
