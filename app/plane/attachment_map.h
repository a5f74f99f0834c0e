#pragma once

#include "app/plane/people_cloud.h"
#include "core/cohort/reference_density.h"
#include "core/content/vignette.h"
#include "core/model/attachment_point.h"
#include "core/model/style.h"
#include "core/scoring/classification.h"
#include "core/scoring/placement.h"

#include <QImage>
#include <QWidget>

#include <optional>
#include <vector>

class QPainter;

namespace app
{

/// A result on the map: a labelled point with its region.
struct MapPoint {
    QString label;
    core::Placement placement;
    QString details = {}; ///< with what and when, as one line; may be empty
};

/// What a hand may do on the map. Explore: move the free point and open regions. PlacePoint: move
/// the free point anywhere, under the names of the regions as well; Enter is left to whoever asked
/// for the point. Look: nothing moves and nothing opens.
enum class MapUse { Explore, PlacePoint, Look };

/// What of the map is drawn; an explanation may build it up layer by layer.
struct MapLayers {
    bool axes = true;    ///< words, numbers and grid of the two dimensions
    bool corners = true; ///< the four marks, without their names
    bool names = true;   ///< the names of the four styles; a name brings its mark along
    bool regions = true; ///< tints and borders of the rule; without them a bare sheet
    bool density = true; ///< where the people of a sample stand, once setDensity() gave one

    bool results = true;   ///< the results, with their regions
    bool freePoint = true; ///< the ring; hidden, it cannot be moved
    bool labels = true;    ///< the names of the results

    bool operator==(const MapLayers &) const = default;
};

/// A box has the two intervals as its sides; an ellipse has them as its width and its height, and
/// leaves out the corners, where both values would be far off at once.
enum class RegionShape { Box, Ellipse };

/// How the regions of results are drawn, and how much their intervals cover.
struct ResultRegion {
    RegionShape shape = RegionShape::Box;
    double coverage = 0.95;

    bool operator==(const ResultRegion &) const = default;
};

/// From one place to another: a change, or a direction to look in.
struct MapArrow {
    core::AttachmentPoint from;
    core::AttachmentPoint to;
};

/// The anxiety × avoidance plane: fixed axes 1–7 with words at the ends, four soft regions divided
/// by the rule, results as points with their regions, and one free point to explore with.
///
/// Anxiety runs to the right and avoidance upwards in every reading direction: the picture is the
/// model's, not the language's. A result's region is a rounded box whose sides are the two 95 %
/// intervals, unless setResultRegion() says otherwise. With more than 40 results labels and regions
/// are left out, and only points remain.
///
/// The free point follows the mouse (press or drag) and the arrow keys (0.1 a press, 0.02 with
/// Shift); Home takes it to the middle, Enter opens the region under it. A click on a region's name
/// opens it as well; MapUse narrows that. Ctrl+Z takes a move back, a whole drag at once. Over a
/// result the pointer shows its card; Ctrl+Right and Ctrl+Left step through the results and show
/// theirs. The accessible description says in sentences what is
/// shown; it reads a region off the rule only while regions are shown. Colours follow the palette,
/// type follows the font. Qt Charts is an implementation detail of the one source file.
class AttachmentMap final : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentMap(QWidget *parent = nullptr);

    void setRule(const core::ClassificationRule &rule);
    const core::ClassificationRule &rule() const;
    /// Contours that hold 10, 30, 50, 70 and 90 % of the sample, under every point. Whoever shows
    /// them says whose they are: source and caveat of the sample.
    void setDensity(const core::ReferenceDensity &density);
    void setResults(const std::vector<MapPoint> &results);
    /// The result drawn with emphasis; nothing: none.
    void setSelectedResult(std::optional<int> index);
    /// A result in a few lines: who, with what and when, both values with their intervals, and its
    /// region with the rule that gave it.
    QString resultCard(int index) const;
    /// Shows the card beside its point, if both can be seen.
    void showCard(int index) const;
    /// Nothing: no free point is shown and the map is for looking at only. Moves made before are
    /// not taken back any more.
    void setFreePoint(std::optional<core::AttachmentPoint> point);
    std::optional<core::AttachmentPoint> freePoint() const;
    /// Shows with an arrow where the first result would lie otherwise (why this score).
    void setComparedPoint(std::optional<core::AttachmentPoint> point);
    void setLayers(const MapLayers &layers);
    void setResultRegion(const ResultRegion &region);
    void setArrows(const std::vector<MapArrow> &arrows);
    /// A group beneath everything else that is shown; nothing: none.
    void setPeople(std::optional<PeopleCloud> people);

    /// A part of the plane to aim at, as a dashed box with a word; nothing: none.
    void setTargetBox(std::optional<core::PerDimension<core::PlaneRange>> box);
    std::optional<core::PerDimension<core::PlaneRange>> targetBox() const;
    /// Explore unless set otherwise.
    void setUse(MapUse use);

    /// Widget coordinates of a place on the plane, and back (clipped to 1..7).
    QPointF positionOf(const core::AttachmentPoint &point) const;
    core::AttachmentPoint pointAt(const QPointF &position) const;
    /// The middle of a region's name, in widget coordinates.
    QPointF namePosition(core::Style style) const;

    /// Names what the picture shows: the rule, the sample, the group, how many results with which
    /// regions at which level, and the free point. Every export carries it.
    QString caption() const;
    /// The picture in the print theme, its caption below it; `scale` multiplies 900 pixels of
    /// width.
    QImage toImage(double scale = 2.0) const;
    /// The same as drawings with real text, and what is shown as a table (see mapTable()). False
    /// when the file cannot be written; what was there before stays then.
    bool writeSvg(const QString &path) const;
    bool writePdf(const QString &path) const;
    bool writeCsv(const QString &path) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Square, up to what a screen shows at once; for layouts that ask (setSquare()).
    int heightForWidth(int width) const override;
    /// Takes the height that its width needs instead of all there is.
    void setSquare();

signals:
    void freePointMoved(const core::AttachmentPoint &point);
    void ruleChanged(const core::ClassificationRule &rule);
    /// The mouse is over this place of the plane; nothing: it left the map.
    void pointerMoved(const std::optional<core::AttachmentPoint> &point);
    void regionActivated(core::Style style);
    void resultActivated(int index);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Plot;

    void moveFreePoint(const core::AttachmentPoint &point);
    void press(const QPointF &position);
    void drag(const QPointF &position);
    void putFreePoint(std::optional<core::AttachmentPoint> point);
    void takeMoveBack();
    /// The result under a position of the plot; none while results are hidden.
    std::optional<int> resultAt(const QPointF &position) const;
    bool stepThroughResults(const QKeyEvent &event);
    void describe();
    void copyTo(AttachmentMap &other) const;
    /// The size of an exported picture, and that picture drawn from the painter's origin.
    QSize exportSize() const;
    void paintExport(QPainter &painter) const;

    Plot *m_plot = nullptr;
    MapUse m_use = MapUse::Explore;
    bool m_dragging = false;
    bool m_dragMoved = false; ///< the drag that goes on has a place to go back to
    std::vector<core::AttachmentPoint> m_places; ///< where the free point was before each move
};

} // namespace app
