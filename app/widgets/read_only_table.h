// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace app
{

/// A table to read, not to fill in: no frame, no grid, no row numbers, whole rows as high as their
/// words, one chosen at a time; Tab leaves it.
void makeReadOnly(QTableView &table);

} // namespace app
