// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/osd_reader.h"

#include <QByteArray>

namespace core
{

/// The instrument as one OSD file, unknown keys kept: reading the result gives an equal instrument.
QByteArray writeInstrument(const Instrument &instrument);

/// Writes through a temporary file, so a failure leaves an existing file untouched.
/// Errors: FileNotWritable, DiskFull.
Result<Done> writeInstrumentFile(const Instrument &instrument, const QString &path);

/// The same definition with the two scorings named that are placed on the map: the person's own
/// statement that they measure attachment anxiety and attachment avoidance. It is another
/// definition with another hash. Errors: those of readInstrument, UnknownId for a scoring that does
/// not exist.
Result<ReadInstrument> withPlane(const Instrument &instrument,
                                 const PerDimension<QString> &scoringIds);

} // namespace core
