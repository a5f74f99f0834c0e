// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace fuzz
{

/// Qt finds its database drivers through the application. It is never taken down: as a static it
/// would end after Qt Sql's own statics, which Qt 6.8 then reaches for.
inline void startQt()
{
    static int argc = 1;
    static char name[] = "fuzzer";
    static char *argv[] = {name, nullptr};
    static const auto *const application = new QCoreApplication(argc, argv);
    (void)application;
}

} // namespace fuzz
