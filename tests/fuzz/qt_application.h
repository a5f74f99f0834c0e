#pragma once

#include <QCoreApplication>

namespace fuzz
{

/// Qt finds its database drivers through the application.
inline void startQt()
{
    static int argc = 1;
    static char name[] = "fuzzer";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
}

} // namespace fuzz
