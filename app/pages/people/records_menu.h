// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QAbstractButton;

namespace app
{

/// What can be done with all records.
enum class RecordsAction { KeepOthers, Export, Import, EraseAll };

/// Opens a menu of what can be done with all records, above the button.
void showRecordsMenu(QAbstractButton &button, std::function<void(RecordsAction)> chosen);

} // namespace app
