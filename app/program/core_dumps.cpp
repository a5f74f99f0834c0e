// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program/core_dumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <unistd.h>
#endif

namespace app
{

void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    // Where the kernel hands dumps to a program (core_pattern "|…"), the limit is only a request.
    if (access("/.flatpak-info", F_OK) != 0)
        prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace app
