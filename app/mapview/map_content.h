// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/settings/map_appearance.h"
#include "app/mapview/density_picture.h"
#include "app/mapview/people_cloud.h"
#include "app/mapview/plane_frame.h"
#include "core/scoring/classification.h"
#include "core/scoring/placement.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace app
{

/// A result on the map: a labelled point with its region.
struct MapPoint {
    QString label;
    core::Placement placement;
    QString details = {}; ///< with what and when, as one line; may be empty
    /// The same person, questionnaire and relationship: results that follow one another in time.
    /// Empty: of no series.
    QString series = {};
    /// The same person and questionnaire: relationships that may be seen together. Empty: alone.
    QString group = {};
};

/// From one place to another: a change, or a direction to look in.
struct MapArrow {
    core::AttachmentPoint from;
    core::AttachmentPoint to;
};

/// What the map shows, as one value: the picture is a function of it.
struct MapContent {
    core::ClassificationRule rule = core::ClassificationRule::midpoint();
    std::optional<core::ClassificationRule> secondRule; ///< to compare: its borders alone
    MapAxes axes;
    std::optional<core::Norm> norm; ///< the sample behind percentiles and z on the axes
    QRectF view = wholeView;
    std::shared_ptr<const DensityPicture> density;
    std::vector<MapPoint> results; ///< newest first
    std::optional<int> selected;
    std::optional<core::AttachmentPoint> freePoint;
    std::optional<core::AttachmentPoint> comparedPoint;
    std::optional<core::PerDimension<core::PlaneRange>> targetBox;
    bool focused = false;
    MapLayers layers;
    ResultRegion resultRegion;
    std::vector<MapArrow> arrows;
    std::optional<PeopleCloud> people;

    bool showsDensity() const { return density && layers.density; }
    bool showsPeople() const { return people && layers.people; }
    bool showsSpread() const { return people && people->centroid && layers.spread; }
    bool showsResults() const { return layers.results && !results.empty(); }
    bool showsFreePoint() const { return freePoint && layers.freePoint; }

    PlaneFrame frameIn(const QRectF &area) const { return PlaneFrame(area, axes, scales, view); }
    /// After a change of axes or norm.
    void fitScales();

    core::PerDimension<core::AxisScale> scales;
};

} // namespace app
