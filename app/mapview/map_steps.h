// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_content.h"

class QKeyEvent;

/// How far a key, a wheel or fingers move what a map shows: from what it shows to what it shows
/// then.
namespace app
{

/// To hundredths, as finely as a hand can aim, so that a point put on a line lies exactly on it.
/// Moved onto the plane where it is outside.
core::AttachmentPoint aimed(const core::AttachmentPoint &point);
/// The place under a position, aimed.
core::AttachmentPoint aimedPlace(const PlaneFrame &frame, const QPointF &position);

/// The view brought nearer by the factor, with what lies under the position staying there. `area`
/// is where the plane lies.
QRectF zoomed(const QRectF &view, double factor, const QPointF &position, const QRectF &area);
/// The view dragged, as far as there is something to see.
QRectF panned(const QRectF &view, const QPointF &distance, const QRectF &area);

// What a key means; nothing where it has no meaning here.
std::optional<QRectF> viewByKey(const QRectF &view, const QKeyEvent &event, const QRectF &area);
std::optional<core::AttachmentPoint> pointByKey(core::AttachmentPoint point, const QKeyEvent &event,
                                                const PlaneFrame &frame);
/// Which result is selected then.
std::optional<int> resultByKey(const MapContent &content, const QKeyEvent &event);

} // namespace app
