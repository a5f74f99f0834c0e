// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_canvas.h"
#include "app/mapview/map_content.h"

#include <QWidget>

namespace app
{

/// The picture of a MapContent at the size of the widget. Qt Charts has the axes and the grid and
/// is an implementation detail of the one source file.
class MapPlot final : public QWidget
{
    Q_OBJECT

public:
    explicit MapPlot(QWidget *parent);

    const MapContent &content() const { return m_content; }
    /// What the change needs to be redrawn; the rest is kept from the last frame.
    enum Change {
        Marks = 0,  ///< rule, free point, selection and all that is drawn anew in any case
        Sample = 1, ///< the reference density
        People = 2, ///< the group
        Labels = 4, ///< results or their names
        View = 8,   ///< which part is in view
        Look = 16,  ///< axes and layers
    };
    template <class Edit> void change(int what, const Edit &edit)
    {
        edit(m_content);
        redraw(what);
    }
    /// Lays the picture out anew; for a map that is drawn without ever being shown.
    void applyLook();

    /// Positions are in this widget's coordinates.
    MapCanvas canvas() const;
    /// What the mouse, the wheel and fingers touch.
    QWidget *surface() const;

    /// An export is drawn as lines and words, however often; the screen from images where that is
    /// faster.
    void drawForExport();
    void paintOnto(QPainter &painter, const QRectF &target, const QRect &source);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Chart;

    void redraw(int what);

    MapContent m_content;
    Chart *m_chart = nullptr;
};

} // namespace app
