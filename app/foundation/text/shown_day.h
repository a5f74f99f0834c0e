// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/within_day.h"

#include <QString>

namespace app
{

/// A day that stands in a list, in words: with its hour, "1 December 2026, 14:05", or its number,
/// "1 December 2026 (2)", where the day alone would not tell it from others. `day` is the day in
/// words, as long or short as there is room.
QString shownDay(const QString &day, const core::WithinDay &within);

} // namespace app
