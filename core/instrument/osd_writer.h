#pragma once

#include "core/base/result.h"
#include "core/instrument/instrument.h"

#include <QByteArray>

namespace core
{

/// The instrument as one OSD file, unknown keys kept: reading the result gives an equal instrument.
QByteArray writeInstrument(const Instrument &instrument);

/// Writes through a temporary file, so a failure leaves an existing file untouched.
/// Errors: FileNotWritable, DiskFull.
Result<Done> writeInstrumentFile(const Instrument &instrument, const QString &path);

} // namespace core
