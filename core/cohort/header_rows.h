// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table_layout.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace core
{

/// How many of the first rows of a table hold names, at most five. The first does where most of its
/// cells are texts, unless the same texts stand below it again and again; the following do where
/// they hold texts above numbers, or texts that stand only there above the same few words.
int headerRowsOf(const std::vector<QStringList> &rows);

/// How many cells most rows below the header have.
int usualWidth(const std::vector<QStringList> &rows, int headerRows);

/// A header with one name less than the rows have cells: which of them has none. Nothing where that
/// is not clear.
std::optional<HeaderShift> headerShiftOf(const std::vector<QStringList> &rows, int headerRows);

} // namespace core
