// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/attachment_point.h"

#include <QString>

#include <optional>
#include <vector>

namespace core
{

/// What of the map a step of a tour shows, from bare to full.
struct TourLayers {
    bool axes = false;    ///< words and grid of the two dimensions
    bool corners = false; ///< the four marks, without their names
    bool names = false;   ///< the names of the four styles
    bool regions = false; ///< tints and borders of the rule

    bool operator==(const TourLayers &) const = default;
};

/// A labelled point; with a standard error (1..7, above 0) it is drawn as a region.
struct TourPoint {
    QString label;
    AttachmentPoint at;
    std::optional<double> standardError;

    bool operator==(const TourPoint &) const = default;
};

struct TourArrow {
    AttachmentPoint from;
    AttachmentPoint to;

    bool operator==(const TourArrow &) const = default;
};

/// The rule that draws the borders: an identifier (midpoint, norm-mean, norm-median,
/// brennan-clark-shaver-1998) or cut lines.
struct TourRule {
    QString id; ///< empty where `cut` is set
    std::optional<AttachmentPoint> cut;

    bool operator==(const TourRule &) const = default;
};

struct TourStep {
    QString title;
    QString text;  ///< for everyone to see
    QString notes; ///< for the presenter alone; may be empty
    TourLayers layers;
    TourRule rule{QStringLiteral("midpoint"), std::nullopt};
    std::vector<TourPoint> points;
    std::vector<TourArrow> arrows;

    bool operator==(const TourStep &) const = default;
};

/// A scripted walk over the map: the shipped ones, or a teacher's own file in the same format
/// (resources/tours/README.md).
struct Tour {
    QString id;
    QString title;
    QString summary;
    int minutes = 0; ///< 0 where not stated
    std::vector<TourStep> steps;

    bool operator==(const Tour &) const = default;
};

/// Limits: 1 MiB, 200 steps, 100 points and 100 arrows a step. Errors: those of parseJsonObject,
/// MissingField (no step, too), WrongType, UnknownValue (format, version, layer, rule), OutOfRange
/// (a coordinate outside 1..7, an error not above 0), TooMany. Keys it does not know are passed
/// over. The detail names file, line, JSON path and reason:
/// `own.json: line 34: steps[2].map.points[0].anxiety: 9 is outside 1 to 7`.
Result<Tour> readTour(const QByteArray &bytes, const QString &fileName);

} // namespace core
