// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/instrument/osd_reader.h"

namespace app::cli
{

/// The instrument named on the command line: a shipped id, or the path of a definition file (it
/// holds a slash or ends in .osd or .json). Errors: UnknownId, those of core::readInstrumentFile.
core::Result<core::ReadInstrument> readInstrumentArgument(const QString &argument);

} // namespace app::cli
