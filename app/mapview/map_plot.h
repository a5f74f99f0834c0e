// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/kept_drawing.h"
#include "app/mapview/label_placement.h"
#include "app/mapview/map_canvas.h"
#include "app/mapview/map_content.h"

#include <QGraphicsScene>
#include <QGraphicsView>
#include <QTimer>

class QCategoryAxis;
class QChart;

namespace app
{

/// The picture of a MapContent, at any size. Qt Charts has the axes and the grid and is an
/// implementation detail of the one source file; everything else is painted under and over them.
class MapPicture final : public QGraphicsScene
{
    Q_OBJECT

public:
    /// A file is drawn as lines and words, however often; a screen from images where that is
    /// faster.
    enum class Medium { Screen, File };

    explicit MapPicture(Medium medium, QObject *parent = nullptr);

    const MapContent &content() const { return m_content; }
    /// Draws anew what is another; the rest is kept from the last frame.
    void setContent(MapContent content);
    // What changes while somebody moves the mouse.
    void setRule(const core::ClassificationRule &rule);
    void setFreePoint(const core::AttachmentPoint &point);
    void setSelected(int result);
    void setView(const QRectF &view);

    void setSize(const QSize &size);
    void setLook(const QFont &font, const QPalette &palette);
    void setFocused(bool focused);
    /// Axes for the size, the look and the content. Laying them out takes longer than all else that
    /// a change needs: whoever shows the picture does it, once before the picture is drawn.
    void layOutAxes();
    /// Where the plane lies, and what is drawn on it with.
    MapCanvas canvas();
    /// The names of the regions where they stand now.
    std::vector<PlacedName> names() { return placeNames(canvas(), m_content); }

signals:
    void contentChanged();
    void viewChanged(double zoom);
    /// It does not look as it did.
    void redrawRequested();

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    /// What was drawn or measured for earlier frames.
    enum Kept { Sample = 1, People = 2, Labels = 4, All = 7 };

    void forget(int what);
    void announceChange();
    void showView();
    void layOut();
    void setTicks();
    MapCanvas laidOutCanvas() const;
    void paintSample(QPainter &painter, const MapCanvas &canvas);
    void paintPeople(QPainter &painter, const MapCanvas &canvas);

    MapContent m_content;
    Medium m_medium;
    QChart *m_chart;
    QCategoryAxis *m_across;
    QCategoryAxis *m_up;
    QFont m_font;
    Theme m_theme;
    double m_step = 1.0; ///< one step of the spacing rhythm
    bool m_focused = false;
    bool m_axesAreOld = true;
    bool m_seen = false;
    KeptDrawing m_sample;
    KeptDrawing m_people;
    std::vector<std::vector<LabelForm>> m_measured; ///< of the results' labels
    QTimer m_rest;
};

/// Shows a MapPicture.
class MapPlot final : public QGraphicsView
{
    Q_OBJECT

public:
    MapPlot(MapPicture &picture, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void redraw();

    MapPicture &m_picture;
};

} // namespace app
