// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/backups.h"

#include <functional>

class QMessageBox;
class QWidget;

namespace app
{

/// What becomes of the altered records when a copy takes their place.
enum class AlteredRecords { Kept, Replaced };

/// Asks, without waiting, whether the copy is to take the place of sealed records that are not what
/// was saved. `use` is called where the person says so, from the event loop: it may destroy pages.
QMessageBox *askToUseCopy(const core::Backup &copy, AlteredRecords records, QWidget *over,
                          std::function<void()> use);

} // namespace app
