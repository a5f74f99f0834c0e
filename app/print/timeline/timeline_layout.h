// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/timeline/timeline_content.h"

#include <QFont>
#include <QRectF>

namespace app
{

/// Where everything of a timeline stands: two panels one above the other on one time axis. Time
/// runs from left to right in every language, like the scale of the map.
struct TimelineLayout {
    struct DateLabel {
        QRectF box;
        QString text;
        bool chosen = false;
    };
    struct NoteMark {
        QRectF box;
        QString number;
    };

    QFont caption; ///< of numbers, dates and the legend
    QFont heading;
    double radius = 0.0; ///< of a point
    core::PerDimension<QRectF> headings;
    core::PerDimension<QRectF> plots;
    std::vector<double> xs;         ///< of the points
    std::vector<NoteMark> notes;    ///< below the panels
    std::vector<DateLabel> dates;   ///< the chosen ones, the first, the last, others where room is
    std::vector<int> numberedTicks; ///< of 1..7
    QRectF legend;
    QString legendText;

    /// The height of a value on 1..7 in the dimension's panel.
    double y(core::Dimension dimension, double value) const;
};

/// `unit` is spacing(1) of the widget. Points closer than they can be told apart (the same day) are
/// moved apart sideways in their order, as far as there is room.
TimelineLayout layOut(const TimelineContent &content, const QSizeF &size, const QFont &font,
                      double unit);

/// Ascending places moved as little as needed, evenly to both sides, so that neighbours are at
/// least `gap` apart and all lie in from..to; the gap shrinks where that has no room.
std::vector<double> spreadApart(std::vector<double> places, double gap, double from, double to);

} // namespace app
