// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/attachment_point.h"

#include <QString>
#include <QStringList>

namespace core
{

/// A range on one dimension of the plane, 1 ≤ lo < hi ≤ 7.
struct PlaneRange {
    double lo;
    double hi;

    bool contains(double value) const { return value >= lo && value <= hi; }
    bool operator==(const PlaneRange &) const = default;
};

/// A short fictional scene, and the part of the plane where it plausibly lies: for practice in
/// reading behaviour as tendencies, never as a verdict on a person.
struct Vignette {
    QString id;
    QString title;
    QString scene;
    PerDimension<PlaneRange> box;
    QString explanation; ///< which cues speak for where, and what else would fit
    QStringList related; ///< article ids

    bool contains(const AttachmentPoint &point) const;
    AttachmentPoint centre() const;
    /// Euclidean distance on 1..7 from the point to the nearest place of the box; 0 inside.
    double distanceFrom(const AttachmentPoint &point) const;

    bool operator==(const Vignette &) const = default;
};

/// Reads vignettes/<lang>/<id>.json. Errors: those of parseJsonObject, MissingField, WrongType,
/// OutOfRange (a box outside 1..7 or upside down); the detail names file and JSON path.
Result<Vignette> readVignette(const QByteArray &bytes, const QString &fileName);

} // namespace core
