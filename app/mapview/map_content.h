// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/settings/map_appearance.h"
#include "app/mapview/density_picture.h"
#include "app/mapview/people_cloud.h"
#include "app/mapview/plane_frame.h"
#include "core/scoring/classification.h"
#include "core/scoring/constellation.h"
#include "core/scoring/placement.h"

#include <QString>

#include <memory>
#include <optional>
#include <variant>
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
    /// The sample that its second time is known from, as it is called within a sentence (see
    /// secondtime::sampleName()). Empty: none is shown.
    QString sample = {};

    /// Whether it may be shown where a second time would likely lie.
    bool hasSecondTime() const { return !sample.isEmpty() && placement.knowsSecondTime(); }
    bool operator==(const MapPoint &) const = default;
};

/// From one place to another: a change, or a direction to look in.
struct MapArrow {
    core::AttachmentPoint from;
    core::AttachmentPoint to;

    bool operator==(const MapArrow &) const = default;
};

/// What a hand may do on the map. Explore: move the free point, open regions and come nearer.
/// PlacePoint: move the free point anywhere, under the names of the regions as well; Enter is left
/// to whoever asked for the point. Look: nothing moves and nothing opens, but it may come nearer.
enum class MapUse { Explore, PlacePoint, Look };

/// Of more results only points and labels are drawn.
inline constexpr std::size_t mostDetailedResults = 40;

/// How near the map comes at most; see MapContent::zoom().
inline constexpr double mostZoom = 8.0;

/// What the map shows, as one value: the picture is a function of it. What is large is shared, so
/// that a copy with one thing changed costs little.
struct MapContent {
    core::ClassificationRule rule = core::ClassificationRule::midpoint();
    std::optional<core::ClassificationRule> secondRule; ///< its borders alone, dotted, to compare
    MapAxes axes;
    /// The sample behind percentiles and z on the axes; without one they read 1–7.
    std::shared_ptr<const core::Norm> norm;
    QRectF view = wholeView; ///< the part that is seen
    /// Contours of a sample, under every point. Whoever shows them says whose they are: source and
    /// caveat of the sample.
    std::shared_ptr<const DensityPicture> density;
    std::shared_ptr<const PeopleCloud> people; ///< a group, beneath the borders
    std::vector<MapPoint> results;             ///< newest first
    std::optional<int> selected;               ///< the result drawn with emphasis
    /// The ring that a hand may move.
    std::optional<core::AttachmentPoint> freePoint;
    /// Where the first result would lie otherwise, shown with a line (why this score).
    std::optional<core::AttachmentPoint> comparedPoint;
    /// A part of the plane to aim at, as a dashed box with a word.
    std::optional<core::PerDimension<core::PlaneRange>> targetBox;
    std::vector<MapArrow> arrows;
    MapLayers layers;
    ResultRegion resultRegion;

    bool showsDensity() const { return density && layers.density; }
    bool showsPeople() const { return people && layers.people; }
    bool showsSpread() const { return people && people->centroid && layers.spread; }
    bool showsResults() const { return layers.results && !results.empty(); }
    /// The result that has a shadow where a second time would likely lie: the chosen one, else the
    /// newest. Nothing while it is hidden, of too many results, and where no norm knows it.
    std::optional<std::size_t> secondTime() const;
    bool showsFreePoint() const { return freePoint && layers.freePoint; }
    /// How near: 1 shows the whole plane.
    double zoom() const { return 1.0 / view.width(); }

    PlaneFrame frameIn(const QRectF &area) const { return PlaneFrame(area, axes, scales, view); }
    /// Scales follow axes and norm; the map sees to it.
    void fitScales();

    core::PerDimension<core::AxisScale> scales;

    bool operator==(const MapContent &) const = default;
};

/// What a hand has moved on a map: the free point, or the rule with its lines.
using MapMovable = std::variant<core::AttachmentPoint, core::ClassificationRule>;

/// The moves that can be taken back or made again, for a map that goes on where another was left.
struct MapMoves {
    /// A state each, in the order of the moves: the one before it, or after it if it was taken
    /// back.
    std::vector<MapMovable> others;
    int made = 0; ///< how many are not taken back; they come first
};

/// The results of one relationship over time.
struct Trail {
    std::vector<std::size_t> results; ///< places in MapContent::results, oldest first; two or more
};

/// The newest result of each of a person's relationships, and their middle.
struct RelationshipGroup {
    std::vector<std::size_t> results; ///< two or more
    core::Constellation spread;
};

std::vector<Trail> trails(const std::vector<MapPoint> &results);
std::vector<RelationshipGroup> relationshipGroups(const std::vector<MapPoint> &results);

} // namespace app
