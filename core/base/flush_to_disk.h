#pragma once

#include "core/base/result.h"

#include <QString>

namespace core
{

/// Returns once the file's bytes are on the disk, so that a power cut after it takes none of them.
/// Errors: FileNotWritable, DiskFull.
Result<Done> flushToDisk(const QString &path);

} // namespace core
