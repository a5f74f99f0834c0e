// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace core
{

/// Holds the folder of records for this process until it is destroyed. A lock whose process is gone
/// is taken over, also one that names none: a program that was killed while it made the lock, or
/// lost its power soon after, leaves an empty file. Errors: StoreInUse, FileNotWritable; the detail
/// is the folder.
Result<std::unique_ptr<QLockFile>> lockFolder(const QString &recordsFolder);

} // namespace core
