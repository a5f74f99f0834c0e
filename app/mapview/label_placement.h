// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_canvas.h"
#include "app/mapview/map_content.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QMarginsF>
#include <QStringList>

#include <optional>
#include <vector>

namespace app
{

// Where every word of the map stands: one function for all maps, on the screen and on paper. No
// word is cut off or covers another or a mark. Where there is little room a word is broken into
// lines, set smaller, moved along its quarter, or led to its point by a line.

/// Lines below one another; turned by a quarter where they run upwards along an axis.
struct PlacedWords {
    QStringList lines;
    QFont font;
    QRectF box; ///< on the picture
};

/// The words along an axis; the ends go where they would leave the title no room.
struct AxisWords {
    bool upwards = false;
    PlacedWords title;
    std::optional<PlacedWords> low; ///< at the left or at the bottom
    std::optional<PlacedWords> high;
};

/// A region's name with its mark: in the corner that is the style's, whatever the rule, or as near
/// to it as marks leave room.
struct PlacedName {
    core::Style style;
    QRectF mark;
    std::optional<PlacedWords> name; ///< none where only marks are shown
    std::optional<PlacedWords> description;
    QRectF box;           ///< around it all
    bool onMarks = false; ///< no place was free of them: it needs a ground of its own
};

struct PlacedLabel {
    std::size_t result; ///< place in MapContent::results
    PlacedWords words;
    std::optional<QLineF> leader; ///< from the point to words further off
};

struct MapLabels {
    std::vector<AxisWords> axes;
    std::vector<PlacedName> names;
    std::vector<PlacedLabel> results;
    std::optional<PlacedWords> target;
};

/// A way to write a label.
struct LabelForm {
    QStringList lines;
    double width;
};
/// The ways to write each result's label, the best first: measured once, placed at every frame.
std::vector<std::vector<LabelForm>> measureLabels(const MapCanvas &canvas,
                                                  const MapContent &content);

/// Around the plane for the words and numbers of the axes.
QMarginsF axisMargins(const QFont &font, double step);
std::vector<AxisWords> placeAxisWords(const MapCanvas &canvas);
std::vector<PlacedName> placeNames(const MapCanvas &canvas, const MapContent &content);
/// Everything that the content shows. Of more results than are drawn in detail those get a label
/// that have room for one, the chosen one first; the table beside the map names every result.
MapLabels placeLabels(const MapCanvas &canvas, const MapContent &content,
                      const std::vector<std::vector<LabelForm>> &measured);

/// The style whose name stands under a position.
std::optional<core::Style> nameAt(const MapCanvas &canvas, const MapContent &content,
                                  const QPointF &position);

/// In lines no wider than `most`, broken between words, and within a word that is wider.
QStringList wrapped(const QString &words, const QFontMetricsF &metrics, double most);
double widestLine(const QStringList &lines, const QFontMetricsF &metrics);

} // namespace app
