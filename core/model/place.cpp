// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/place.h"

using namespace Qt::StringLiterals;

namespace core
{

QString placeId(Place place)
{
    switch (place) {
    case Place::Secure:
        return u"secure"_s;
    case Place::Preoccupied:
        return u"preoccupied"_s;
    case Place::Dismissing:
        return u"dismissing"_s;
    case Place::Fearful:
        return u"fearful"_s;
    case Place::SecureOrPreoccupied:
        return u"secure-or-preoccupied"_s;
    case Place::SecureOrDismissing:
        return u"secure-or-dismissing"_s;
    case Place::PreoccupiedOrFearful:
        return u"preoccupied-or-fearful"_s;
    case Place::DismissingOrFearful:
        return u"dismissing-or-fearful"_s;
    case Place::Middle:
        return u"middle"_s;
    }
    return {};
}

std::optional<Place> placeFromId(const QString &id)
{
    for (const Place place : places) {
        if (placeId(place) == id)
            return place;
    }
    return std::nullopt;
}

} // namespace core
