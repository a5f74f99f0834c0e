#pragma once

#include "app/shell/theme.h"
#include "core/cohort/cohort_scores.h"

#include <QImage>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace app
{

/// A group on the map as one picture: every person as a point, or, where points would only cover
/// one another, how densely people stand. Nobody in it has a name.
struct PeopleCloud {
    std::size_t people = 0;
    std::vector<core::AttachmentPoint> points; ///< empty for a density
    QImage density; ///< how dense, as alpha over the whole plane, high avoidance on top; or null
    std::optional<core::AttachmentPoint> centroid; ///< the mean, drawn as a ring with a cross
};

/// The people with both scores. 1,000,000 people: a few milliseconds.
PeopleCloud peopleCloud(const core::CohortScores &scores,
                        std::optional<core::AttachmentPoint> centroid);

/// `area` is the plane 1..7 in the painter's coordinates; `step` one step of the spacing rhythm.
void paintPeopleCloud(QPainter &painter, const PeopleCloud &cloud, const QRectF &area,
                      const Theme &theme, double step);

} // namespace app
