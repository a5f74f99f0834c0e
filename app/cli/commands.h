// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace app::cli
{

/// What the process ends with.
enum ExitCode { Success = 0, UsageMistake = 2, InputUnreadable = 3 };

/// Each command gets the arguments after its own name and writes to standard output and error.
int listInstruments(const QStringList &arguments);
int describeInstrument(const QStringList &arguments);
int scoreTable(const QStringList &arguments);

} // namespace app::cli
