// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <minizip/ioapi.h>

class QIODevice;

namespace core
{

/// What minizip calls to read and write, for an open device that can seek, instead of a file.
/// Whoever opens a zip with it keeps the device alive until the zip is closed; the device stays
/// open.
zlib_filefunc64_def zipFunctionsOn(QIODevice &device);

} // namespace core
