// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/osd_reading.h"

namespace core::osd
{

/// The same scorings with composites after what they are made of. Errors: UnknownId (a part that
/// is no key of `all`), DependencyCycle. A composite of a part that is not computed is left out.
std::vector<Scoring> inDependencyOrder(std::vector<Scoring> scorings, const QJsonObject &all,
                                       Reading &reading);

} // namespace core::osd
