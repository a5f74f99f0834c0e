// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>

namespace core
{

/// What tells something from others of its day, where that is needed.
struct WithinDay {
    QTime time = {}; ///< local; invalid: the day says enough, or the hour is not known
    int number = 0; ///< of those of the day that no hour tells apart, the earliest 1; 0: not needed

    bool operator==(const WithinDay &) const = default;
};

} // namespace core
