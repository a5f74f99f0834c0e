// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/place.h"

#include <QString>

namespace core
{

/// What is said of a place: in two voices, to the person who answered, or to be read aloud to
/// somebody else, of people who answer so.
struct PlaceWords {
    QString lead; ///< the two dimensions, in words
    QString feels;
    QString protects;
    QString costs;
    QString nextStep;

    bool operator==(const PlaceWords &) const = default;
};

struct PlaceStory {
    PlaceWords toYou;
    PlaceWords aloud;
    QString articleId; ///< what the next step leads to

    bool operator==(const PlaceStory &) const = default;
};

using PlaceStories = PerPlace<PlaceStory>;

/// Reads places/<lang>.json. Errors: those of parseJsonObject and of JsonFields, UnknownValue (a
/// place that does not exist), DuplicateId, MissingField (a place without an entry).
Result<PlaceStories> readPlaceStories(const QByteArray &bytes, const QString &fileName);

} // namespace core
