// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/osd_reader.h"

#include <QString>

inline QString osdFile(const char *name)
{
    return QStringLiteral(ATLAS_TEST_DATA "/osd/") + QString::fromLatin1(name);
}

inline core::Instrument goodInstrument()
{
    return core::readInstrumentFile(osdFile("good.osd"))->instrument;
}
