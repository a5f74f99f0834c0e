// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/plane_key.h"
#include "core/cohort/response_import.h"

#include <QStringList>

#include <vector>

namespace core
{

/// Whether the answers run as the key has it.
struct KeyCheck {
    std::vector<int> wrongItems; ///< places in the key of items that run against their scale
    /// Turning round every item the key reverses would make them run with it: the file has them
    /// reversed already.
    bool seemsReversedAlready = false;
};

/// Correlates the answers of a preview's rows, as `reading` reads them. For each dimension the
/// first factor says which items run together; an item is wrong where its sign is another than the
/// key's, its loading is at least 0.3, and its correlation with the others is not chance (z > 3.3).
/// Where no factor stands out from chance, as in answers drawn at random, or for fewer than twenty
/// people, nothing is wrong.
KeyCheck checkKey(const std::vector<QStringList> &rows, const PlaneKey &key,
                  const ResponseImportOptions &reading);

} // namespace core
