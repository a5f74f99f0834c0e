// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_painting.h"

#include "app/mapview/map_ground.h"
#include "app/mapview/map_marks.h"
#include "app/mapview/map_words.h"

#include <QPainter>

namespace app
{

void paintOverGround(QPainter &painter, const MapCanvas &canvas, const MapContent &content,
                     const std::vector<LabelText> &labels)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (content.layers.axes)
        paintAxisWords(painter, canvas);
    if (content.layers.regions)
        paintBorders(painter, canvas, content);
    if (content.showsSpread())
        paintPeopleSpread(painter, canvas.frame, *content.people, canvas.theme, canvas.step);
    paintTargetBox(painter, canvas, content);
    paintNames(painter, canvas, content);
    painter.save();
    painter.setClipRect(canvas.frame.clip(canvas.step));
    if (content.showsResults())
        paintResults(painter, canvas, content);
    paintArrows(painter, canvas, content);
    if (content.showsResults())
        paintComparison(painter, canvas, content);
    painter.restore();
    if (content.showsResults() && content.layers.labels)
        paintLabels(painter, canvas, content, labels);
    paintFreePoint(painter, canvas, content);
    paintTargetWord(painter, canvas, content);
}

} // namespace app
