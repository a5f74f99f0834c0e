// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_content.h"
#include "app/print/timeline/timeline_content.h"
#include "core/report/report_document.h"

#include <QHash>
#include <QObject>
#include <QTextObjectInterface>

#include <optional>

namespace app
{

/// Draws a report's pictures into the text as lines and words, in the print theme: the map and the
/// intervals, where the text names them as images: "map", "timeline" and intervalName().
class ReportFigures final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// `unitsPerPoint`: of the text's layout.
    ReportFigures(const core::ReportDocument &document, double unitsPerPoint, QObject *parent);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    struct Figure {
        double mean;
        core::Interval interval;
    };

    void show(const core::ReportedPlacement &placed);
    void show(const core::ReportedSecondTime &second);
    void show(const core::ReportedCouple &couple);
    void show(const core::ReportedClass &group);
    void show(const core::ReportedTimeline &timeline);
    void drawTimeline(QPainter &painter, const QRectF &rect) const;
    void drawInterval(QPainter &painter, const QRectF &rect, const Figure &figure) const;

    QHash<QString, Figure> m_intervals; ///< by intervalName()
    std::optional<MapContent> m_map;    ///< nothing without a located result
    std::optional<TimelineContent> m_timeline;
    double m_unitsPerPoint;
};

/// The image of an interval: the dimension of the first or the second person, or of the only one.
QString intervalName(core::Dimension dimension, std::size_t person = 0);

} // namespace app
