#pragma once

#include "core/model/attachment_point.h"
#include "core/model/style.h"
#include "core/scoring/classification.h"
#include "core/scoring/placement.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace app
{

/// A result on the map: a labelled point and, with a placement, its 95 % region.
struct MapPoint {
    QString label;
    core::Placement placement;
};

/// The anxiety × avoidance plane: fixed axes 1–7 with words at the ends, four soft regions divided
/// by the rule, results as points with their regions, and one free point to explore with.
///
/// Anxiety runs to the right, avoidance upwards. The free point follows the mouse (drag or click)
/// and the arrow keys (0.1 a press, 0.02 with Shift); Enter opens the region under it. The
/// accessible description is a sentence about what is focused. Colours follow the palette, type
/// follows the font. Qt Charts is an implementation detail of the one source file.
class AttachmentMap final : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentMap(QWidget *parent = nullptr);
    ~AttachmentMap() override;

    void setRule(const core::ClassificationRule &rule);
    const core::ClassificationRule &rule() const;
    void setResults(const std::vector<MapPoint> &results);
    /// Nothing: no free point is shown and the map is for looking at only.
    void setFreePoint(std::optional<core::AttachmentPoint> point);
    std::optional<core::AttachmentPoint> freePoint() const;
    /// Shows where the first result would lie at another point (why this score); nothing: hidden.
    void setComparedPoint(std::optional<core::AttachmentPoint> point);

    /// Widget coordinates of a place on the plane and back (clipped to 1..7).
    QPointF positionOf(const core::AttachmentPoint &point) const;
    core::AttachmentPoint pointAt(const QPointF &position) const;

    /// The picture in the print theme at the given scale, or as SVG with real text.
    QImage toImage(double scale = 2.0) const;
    bool writeSvg(const QString &path) const;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }

signals:
    void freePointMoved(const core::AttachmentPoint &point);
    void regionActivated(core::Style style);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Plot;
    std::unique_ptr<Plot> m_plot;
};

} // namespace app
