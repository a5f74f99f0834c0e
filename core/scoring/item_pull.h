// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/placement.h"

namespace core
{

/// Where the placement would lie without one answer: its pull (ItemContribution::pull, in the units
/// of the subscale) taken off the dimension, mapped to 1..7. Unchanged for a scoring without a
/// range.
AttachmentPoint pointWithout(const Placement &placement, Dimension dimension,
                             const SubscaleScore &subscale, const ItemContribution &contribution);

} // namespace core
