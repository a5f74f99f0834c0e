// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/theme/theme.h"
#include "app/mapview/plane_frame.h"

#include <QFont>

namespace app
{

/// What every part of the map is drawn with.
struct MapCanvas {
    PlaneFrame frame;
    Theme theme;
    QFont font;
    double step;           ///< one step of the spacing rhythm
    bool focused = false;  ///< the keyboard moves the free point
    bool onScreen = false; ///< many points may be stamped as images; a file gets lines and words

    const QRectF &area() const { return frame.area(); }
    QPointF at(const core::AttachmentPoint &point) const { return frame.position(point); }
};

} // namespace app
