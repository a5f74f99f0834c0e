// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/instrument/osd_reader.h"

#include <QString>

namespace app::cli
{

/// The command line speaks plain English: it is used in scripts, where a language switch would
/// hurt.
QString sentenceFor(const core::Error &error);
QString sentenceFor(const core::InstrumentWarning &warning);

void print(const QString &line);
void complain(const QString &line);

} // namespace app::cli
