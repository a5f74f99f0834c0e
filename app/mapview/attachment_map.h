// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_content.h"
#include "app/widgets/pictured.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace app
{

class MapInput;
class MapPicture;
class MapPlot;
class MapRoom;

/// The anxiety × avoidance plane: axes with words at the ends, four soft regions divided by the
/// rule, results as points with their regions, and one free point to explore with. Shows a
/// MapContent and tells what somebody wishes on it.
///
/// Anxiety runs to the right and avoidance upwards in every reading direction unless the axes say
/// otherwise: the picture is the model's, not the language's. A result's region is a rounded box
/// whose sides are the two 95 % intervals, unless the content says otherwise. With more than 40
/// results their regions are left out; labels stand wherever there is room.
///
/// The free point follows the mouse (press or drag) and the arrow keys (0.1 a press, 0.02 with
/// Shift); Home takes it to the middle, Enter opens the region under it. A click on a region's name
/// opens it as well; MapUse narrows that. Cut lines are dragged where setCutLinesMovable() allows.
/// Ctrl+Z takes a move back, a whole drag at once, and Ctrl+Shift+Z makes it again. Plus and minus
/// come nearer and go further (to eight times), 0 shows the whole plane, Alt with an arrow key
/// moves the view; MapInput tells of mouse and fingers. Over a result the pointer shows its card;
/// Ctrl+Right and Ctrl+Left step through the results and show theirs. The accessible description
/// says in sentences what is shown (see mapDescription()). To a screen reader a map whose point can
/// be moved is a slider along the dimension that was moved last; the point's two values and the
/// results are its children. Colours follow the palette, type follows the font.
class AttachmentMap final : public QWidget, public Pictured
{
    Q_OBJECT

public:
    explicit AttachmentMap(QWidget *parent = nullptr);

    /// With what was moved by hand: free point, rule, view and chosen result.
    const MapContent &content() const;
    /// After other axes the whole plane is in view. Another free point forgets the moves. A chosen
    /// result that is not there is none.
    void setContent(MapContent content);
    /// The content with what `change` makes another; the rest stays, what a hand moved included.
    void change(const std::function<void(MapContent &)> &change);

    /// Explore unless set otherwise.
    void setUse(MapUse use);
    /// Lets the hand drag the lines of a rule that has two; the rule becomes a cut set by hand.
    void setCutLinesMovable(bool movable);
    /// What was moved before is not taken back any more: it belonged to something else.
    void forgetMoves();
    MapMoves moves() const;
    /// Goes on where another map was left, whose content this one shows.
    void restoreMoves(const MapMoves &moves);

    /// Shows the card of a result (see resultCard()) beside its point, if both can be seen.
    void showCard(int result) const;

    /// Widget coordinates of a place on the plane, and back (moved onto the plane, to hundredths).
    QPointF positionOf(const core::AttachmentPoint &point) const;
    core::AttachmentPoint pointAt(const QPointF &position) const;
    /// The middle of a region's name, in widget coordinates; nothing while it is out of view.
    std::optional<QPointF> namePosition(core::Style style) const;

    /// Nearer or further by a factor, around the middle.
    void zoomBy(double factor);
    /// Moves the view with the hand; false where it is at its end already.
    bool panBy(const QPointF &distance);
    void showWholePlane();

    int picturedCount() const override;
    /// The two values of the free point where there is one, then the results.
    PicturedItem pictured(int index) const override;
    QAccessible::Role pictureRole() const override;
    std::optional<PicturedValue> pictureValue() const override;
    QString pictureValueText() const override;
    void pressPictured(int index) override;
    void setPicturedValue(int index, double value) override;
    void setPictureValue(double value) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Square, and no higher than is seen at once; for layouts that ask (setSquare()).
    int heightForWidth(int width) const override;
    /// Takes the height that its width needs instead of all there is, and no more than the window
    /// shows of its page: the whole map, with `below` steps of what stands under it (see MapRoom).
    void setSquare(double below = 2.0);

signals:
    void freePointMoved(const core::AttachmentPoint &point);
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
    void describe();
    int mostSide() const;
    void fitRoom();
    void tellMove(const core::AttachmentPoint &point);
    void moveTo(core::Dimension dimension, double value);
    /// Of the free point, among what is pictured.
    int valueCount() const;

    MapPicture *m_picture = nullptr;
    MapPlot *m_plot = nullptr;
    MapInput *m_input = nullptr;
    MapRoom *m_room = nullptr;                          ///< of a square one
    core::Dimension m_moved = core::Dimension::Anxiety; ///< by the last move
    std::optional<core::AttachmentPoint> m_told;        ///< where the free point was then
};

} // namespace app
