// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader meets on an AttachmentMap.
#include "app/foundation/text/wording.h"
#include "app/mapview/attachment_map.h"
#include "app/mapview/map_input.h"
#include "app/mapview/map_plot.h"
#include "app/mapview/map_sentences.h"
#include "app/widgets/text.h"

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr double stepOfScale = 0.1;

PicturedValue onScale(double value, bool canBeSet)
{
    return {.value = wording::rounded(value, 2),
            .lo = static_cast<double>(core::planeScale.lo()),
            .hi = static_cast<double>(core::planeScale.hi()),
            .step = canBeSet ? stepOfScale : 0.0};
}

} // namespace

int AttachmentMap::valueCount() const
{
    return content().showsFreePoint() ? static_cast<int>(core::dimensions.size()) : 0;
}

int AttachmentMap::picturedCount() const
{
    return valueCount() +
           (content().showsResults() ? static_cast<int>(content().results.size()) : 0);
}

PicturedItem AttachmentMap::pictured(int index) const
{
    const auto around = [this](const core::AttachmentPoint &place) {
        const double reach = spacing(1, this);
        const QPointF at = positionOf(place);
        return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach);
    };
    if (index < valueCount()) {
        const core::Dimension dimension = core::dimensions[static_cast<std::size_t>(index)];
        const core::AttachmentPoint &point = *content().freePoint;
        //: %1 is "Attachment anxiety" or "Attachment avoidance"; the point is moved by hand
        return {.name = tr("%1 of the point").arg(wording::dimensionName(dimension)),
                .description = pictureValueText(),
                .role = QAccessible::Slider,
                .box = around(point),
                .value = onScale(point[dimension], m_input->mayMoveFreePoint())};
    }
    const int shown = index - valueCount();
    const MapPoint &result = content().results[static_cast<std::size_t>(shown)];
    const core::AttachmentPoint place = result.placement.point();
    const QString whose =
        result.details.isEmpty() ? result.label : result.label + u", "_s + result.details;
    //: A result: whose and when, then its two values
    return {.name =
                tr("%1: anxiety %2, avoidance %3")
                    .arg(whose, wording::number(place.anxiety), wording::number(place.avoidance)),
            .description = resultCard(content(), result).replace(u'\n', u"; "_s),
            .box = around(place),
            .chosen = content().selected == shown,
            .canBePressed = true};
}

QAccessible::Role AttachmentMap::pictureRole() const
{
    return m_input->mayMoveFreePoint() ? QAccessible::Slider : QAccessible::List;
}

std::optional<PicturedValue> AttachmentMap::pictureValue() const
{
    if (!m_input->mayMoveFreePoint())
        return {};
    return onScale((*content().freePoint)[m_moved], true);
}

QString AttachmentMap::pictureValueText() const
{
    if (!content().showsFreePoint())
        return {};
    return content().layers.regions ? wording::pointSentence(*content().freePoint, content().rule)
                                    : mapDescription(content());
}

void AttachmentMap::pressPictured(int index)
{
    const int result = index - valueCount();
    if (result < 0)
        return;
    m_picture->setSelected(result);
    emit resultActivated(result);
}

void AttachmentMap::setPicturedValue(int index, double value)
{
    if (index < valueCount())
        moveTo(core::dimensions[static_cast<std::size_t>(index)], value);
}

void AttachmentMap::setPictureValue(double value)
{
    moveTo(m_moved, value);
}

void AttachmentMap::moveTo(core::Dimension dimension, double value)
{
    if (!m_input->mayMoveFreePoint())
        return;
    core::AttachmentPoint point = *content().freePoint;
    point[dimension] = value;
    m_input->placeFreePoint(point);
}

void AttachmentMap::tellMove(const core::AttachmentPoint &point)
{
    const auto before = std::exchange(m_told, point);
    if (before && before->anxiety == point.anxiety && before->avoidance != point.avoidance)
        m_moved = core::Dimension::Avoidance;
    else if (!before || before->anxiety != point.anxiety)
        m_moved = core::Dimension::Anxiety;
    tellValue(*this, wording::rounded(point[m_moved], 2));
}

} // namespace app
