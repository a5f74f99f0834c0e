// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_content.h"
#include "app/mapview/map_moves.h"
#include "core/cohort/reference_density.h"

#include <QImage>
#include <QWidget>

#include <optional>
#include <vector>

class QPainter;

namespace app
{

class MapHand;
class MapPlot;

/// What a hand may do on the map. Explore: move the free point, open regions and come nearer.
/// PlacePoint: move the free point anywhere, under the names of the regions as well; Enter is left
/// to whoever asked for the point. Look: nothing moves and nothing opens, but it may come nearer.
enum class MapUse { Explore, PlacePoint, Look };

/// The anxiety × avoidance plane: axes with words at the ends, four soft regions divided by the
/// rule, results as points with their regions, and one free point to explore with.
///
/// Anxiety runs to the right and avoidance upwards in every reading direction unless setAxes() says
/// otherwise: the picture is the model's, not the language's. A result's region is a rounded box
/// whose sides are the two 95 % intervals, unless setResultRegion() says otherwise. With more than
/// 40 results their regions are left out; labels stand wherever there is room.
///
/// The free point follows the mouse (press or drag) and the arrow keys (0.1 a press, 0.02 with
/// Shift); Home takes it to the middle, Enter opens the region under it. A click on a region's name
/// opens it as well; MapUse narrows that. Cut lines are dragged where setCutLinesMovable() allows.
/// Ctrl+Z takes a move back, a whole drag at once, and Ctrl+Shift+Z makes it again. Plus and minus
/// come nearer and go further (to eight times), 0 shows the whole plane, Alt with an arrow key
/// moves the view; MapHand tells of mouse and fingers. Over a result the pointer shows its card;
/// Ctrl+Right and Ctrl+Left step through the results and show theirs. The accessible description
/// says in sentences what is shown (see mapDescription()). Colours follow the palette, type follows
/// the font.
class AttachmentMap final : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentMap(QWidget *parent = nullptr);

    void setRule(const core::ClassificationRule &rule);
    const core::ClassificationRule &rule() const { return content().rule; }
    /// The borders of another rule, dotted, to compare; nothing: none.
    void setSecondRule(const std::optional<core::ClassificationRule> &rule);
    /// Lets the hand drag the lines of a rule that has two; the rule becomes a cut set by hand.
    void setCutLinesMovable(bool movable);
    void setAxes(const MapAxes &axes);
    /// The sample behind percentiles and z on the axes; without one they read 1–7.
    void setNorm(const core::Norm &norm);
    /// Contours that hold 10, 30, 50, 70 and 90 % of the sample, under every point. Whoever shows
    /// them says whose they are: source and caveat of the sample.
    void setDensity(const core::ReferenceDensity &density);
    /// Newest first.
    void setResults(const std::vector<MapPoint> &results);
    /// The result drawn with emphasis; nothing: none.
    void setSelectedResult(std::optional<int> index);
    /// A result in a few lines (see app::resultCard()).
    QString resultCard(int index) const;
    /// Shows the card beside its point, if both can be seen.
    void showCard(int index) const;
    /// Nothing: no free point is shown and the map is for looking at only. Moves made before are
    /// not taken back any more.
    void setFreePoint(std::optional<core::AttachmentPoint> point);
    std::optional<core::AttachmentPoint> freePoint() const { return content().freePoint; }
    /// Shows with an arrow where the first result would lie otherwise (why this score).
    void setComparedPoint(std::optional<core::AttachmentPoint> point);
    void setLayers(const MapLayers &layers);
    void setResultRegion(const ResultRegion &region);
    void setArrows(const std::vector<MapArrow> &arrows);
    /// A group beneath the borders; nothing: none.
    void setPeople(std::optional<PeopleCloud> people);

    /// A part of the plane to aim at, as a dashed box with a word; nothing: none.
    void setTargetBox(std::optional<core::PerDimension<core::PlaneRange>> box);
    std::optional<core::PerDimension<core::PlaneRange>> targetBox() const
    {
        return content().targetBox;
    }
    /// Explore unless set otherwise.
    void setUse(MapUse use);

    /// Widget coordinates of a place on the plane, and back (moved onto the plane, to hundredths).
    QPointF positionOf(const core::AttachmentPoint &point) const;
    core::AttachmentPoint pointAt(const QPointF &position) const;
    /// The middle of a region's name, in widget coordinates; nothing while it is out of view.
    std::optional<QPointF> namePosition(core::Style style) const;

    /// How near: 1 shows the whole plane, mostZoom an eighth of each axis.
    double zoom() const;
    static constexpr double mostZoom = 8.0;
    /// Nearer or further by a factor; the place under a position (of surface()) stays there.
    void zoomBy(double factor, const QPointF &position);
    /// The same around the middle.
    void zoomBy(double factor);
    /// Moves the view with the hand; false where it is at its end already.
    bool panBy(const QPointF &distance);
    void showWholePlane();

    /// Takes the last move of the point or a line back; does nothing where there is none, or while
    /// one goes on.
    void undo();
    void redo();
    /// What was moved before is not taken back any more: it belonged to something else.
    void forgetMoves();

    /// Names what the picture shows (see mapCaption()). Every export carries it.
    QString caption() const;
    /// The picture in the print theme, its caption below it; `scale` multiplies 900 pixels of
    /// width.
    QImage toImage(double scale = 2.0) const;
    /// That picture, the same as drawings with real text, and what is shown as a table (see
    /// mapTable()). False when the file cannot be written; what was there before stays then.
    bool writePng(const QString &path) const;
    bool writeSvg(const QString &path) const;
    bool writePdf(const QString &path) const;
    bool writeCsv(const QString &path) const;
    /// The picture alone, in the print theme, as lines and words into a square of another
    /// painter: drawn as on a widget `side` wide and scaled to the target.
    void paintPicture(QPainter &painter, const QRectF &target, int side) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Square, up to what a screen shows at once; for layouts that ask (setSquare()).
    int heightForWidth(int width) const override;
    /// Takes the height that its width needs instead of all there is.
    void setSquare();

signals:
    void freePointMoved(const core::AttachmentPoint &point);
    void ruleChanged(const core::ClassificationRule &rule);
    /// A hand dragged a line; ruleChanged() has been said as well.
    void cutLinesMoved(const core::ClassificationRule &rule);
    void viewChanged(double zoom);
    /// The mouse is over this place of the plane; nothing: it left the map.
    void pointerMoved(const std::optional<core::AttachmentPoint> &point);
    void regionActivated(core::Style style);
    void resultActivated(int index);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // For the hand; positions are those of surface().
    friend MapHand;
    QWidget *surface() const;
    core::Dimension horizontal() const;
    bool mayZoom() const;
    bool mayMoveFreePoint() const;
    core::AttachmentPoint placeAt(const QPointF &position) const;
    /// The result under a position; none while results are hidden.
    std::optional<int> resultAt(const QPointF &position) const;
    std::optional<core::Style> nameAt(const QPointF &position) const;
    bool opensAt(const QPointF &position) const;
    bool open(const QPointF &position);
    std::optional<core::PerDimension<bool>> cutLinesAt(const QPointF &position) const;
    /// What is moved until endMove() is one move to take back.
    void beginMove();
    void endMove();
    void abandonMove();
    void moveFreePoint(const core::AttachmentPoint &point);
    void moveCutLines(const core::PerDimension<bool> &which, const core::AttachmentPoint &to);

    const MapContent &content() const;
    void remember(const MapMove &before);
    void put(const std::optional<MapMove> &move);
    MapMove now(const MapMove &like) const;
    void putFreePoint(std::optional<core::AttachmentPoint> point);
    void setView(const QRectF &view);
    bool stepThroughResults(const QKeyEvent &event);
    bool moveView(const QKeyEvent &event);
    bool moveByKey(const QKeyEvent &event);
    void describe();
    void copyTo(AttachmentMap &other, int side) const;
    /// The size of an exported picture, and that picture drawn from the painter's origin.
    QSize exportSize() const;
    void paintExport(QPainter &painter) const;

    MapPlot *m_plot = nullptr;
    MapHand *m_hand = nullptr;
    MapUse m_use = MapUse::Explore;
    bool m_cutLinesMovable = false;
    MapMoves m_moves;
    bool m_inMove = false;
    std::optional<MapMove> m_moveBegan; ///< the state before the move that goes on
};

} // namespace app
