// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/vignette.h"

#include "core/base/json_fields.h"
#include "core/base/json_reading.h"
#include "core/model/scale.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

PlaneRange readRange(JsonFields &fields, const QString &key)
{
    const auto [lo, hi] = fields.twoNumbers(key, planeScale.lo(), planeScale.hi());
    if (lo >= hi)
        fields.fail(ErrorCode::OutOfRange, key, u"does not go from lower to higher"_s);
    return {lo, hi};
}

double distanceOutside(const PlaneRange &range, double value)
{
    return std::max({range.lo - value, value - range.hi, 0.0});
}

} // namespace

bool Vignette::contains(const AttachmentPoint &point) const
{
    return box.anxiety.contains(point.anxiety) && box.avoidance.contains(point.avoidance);
}

AttachmentPoint Vignette::centre() const
{
    return {std::midpoint(box.anxiety.lo, box.anxiety.hi),
            std::midpoint(box.avoidance.lo, box.avoidance.hi)};
}

double Vignette::distanceFrom(const AttachmentPoint &point) const
{
    return std::hypot(distanceOutside(box.anxiety, point.anxiety),
                      distanceOutside(box.avoidance, point.avoidance));
}

Result<Vignette> readVignette(const QByteArray &bytes, const QString &fileName)
{
    const Result<QJsonObject> root = parseJsonObject(bytes, fileName);
    if (!root)
        return root.error();
    JsonReading reading(fileName);
    JsonFields fields(*root, {}, reading);
    const QString id = fields.text(u"id"_s);
    const QString title = fields.text(u"title"_s);
    const QString scene = fields.text(u"scene"_s);
    JsonFields box = fields.object(u"box"_s);
    const PerDimension<PlaneRange> ranges{readRange(box, u"anxiety"_s),
                                          readRange(box, u"avoidance"_s)};
    const QString explanation = fields.text(u"explanation"_s);
    const QStringList related = fields.texts(u"related"_s);
    return reading.error().resultOf(Vignette{id, title, scene, ranges, explanation, related});
}

} // namespace core
