// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/item_pull.h"

namespace core
{

AttachmentPoint pointWithout(const Placement &placement, Dimension dimension,
                             const SubscaleScore &subscale, const ItemContribution &contribution)
{
    AttachmentPoint point = placement.point();
    if (subscale.scale)
        point[dimension] -= contribution.pull * subscale.scale->stretchTo(planeScale);
    return point;
}

} // namespace core
