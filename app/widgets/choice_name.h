// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QString;

namespace app
{

/// The name of a choice that has no words beside it. A screen reader hears it as that of a label
/// nobody sees: Qt on Linux calls a combo box by its present choice, whatever its accessible name.
/// Where a label is to be seen, QLabel::setBuddy() does the same. May be called again with another
/// name.
void nameChoice(QComboBox &choice, const QString &name);

} // namespace app
