// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QListWidget;

namespace app
{

/// From now on the list marks as chosen what showRow() says, and nothing by keys or clicks: those
/// move the ring of the focus alone.
void markOnlyWhatIsShown(QListWidget &list);
/// Marks the row as the one that is shown, and goes on from there by keys; none where it is
/// negative.
void showRow(QListWidget &list, int row);

} // namespace app
