// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/theme/theme.h"
#include "app/mapview/plane_frame.h"
#include "core/cohort/cohort_scores.h"
#include "core/cohort/cohort_statistics.h"
#include "core/cohort/density_field.h"

#include <QImage>

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
    QImage density; ///< how dense, as alpha over the plane 1..7, high avoidance on top; or null
    std::optional<core::AttachmentPoint> centroid; ///< the mean, drawn as a ring with a cross
    std::optional<core::SpreadEllipse> spread;     ///< drawn around it
};

/// The share of a group that its ellipse is drawn to hold.
inline constexpr double spreadCoverage = 0.68;

/// The people with both scores. 1,000,000 people: a few milliseconds.
PeopleCloud peopleCloud(const core::CohortScores &scores,
                        std::optional<core::AttachmentPoint> centroid);
/// The same with the centroid and the ellipse of their statistics.
PeopleCloud peopleCloud(const core::CohortScores &scores, const core::CohortStatistics &statistics);

/// A field as the shade of a PeopleCloud.
QImage densityShade(const core::DensityField &field);

/// Whether somebody of the group stands in a part of the picture.
bool standsIn(const PeopleCloud &cloud, const PlaneFrame &frame, const QRectF &box);
/// The points, or the shade. `step` is one step of the spacing rhythm; on a screen many points are
/// stamped from one picture.
void paintPeopleCloud(QPainter &painter, const PlaneFrame &frame, const PeopleCloud &cloud,
                      const Theme &theme, double step, bool onScreen);
/// The centroid and the ellipse around it.
void paintPeopleSpread(QPainter &painter, const PlaneFrame &frame, const PeopleCloud &cloud,
                       const Theme &theme, double step);

} // namespace app
