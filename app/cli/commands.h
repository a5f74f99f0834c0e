// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace app::cli
{

/// What the process ends with.
enum ExitCode {
    Success = 0,
    UsageMistake = 2,
    InputUnreadable = 3, ///< or in doubt: somebody has to say how it is read
    NothingScored = 4,   ///< read, but no row gave a score
};

/// Each command gets the arguments after its own name and writes to standard output and error.
int listInstruments(const QStringList &arguments);
int describeInstrument(const QStringList &arguments);
int scoreTable(const QStringList &arguments);

/// What `--help` prints, also after a command.
int printUsage();
/// One of the arguments asks for help.
bool asksForHelp(const QStringList &arguments);

} // namespace app::cli
