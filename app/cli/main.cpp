// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/messages.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *usage =
    "usage: attachment-atlas-cli COMMAND\n"
    "  list                      the instruments there are\n"
    "  describe ID|FILE.osd      what one is: items, scorings, warnings\n"
    "  score --instrument ID|FILE.osd [--scale LO-HI] [--to LO-HI] [--columns A-B|NAMES]\n"
    "        [--missing V]... [--allow-missing SHARE] [--rule NAME] IN.csv [-o OUT.csv]\n"
    "                            a row of scores for each row of answers\n"
    "  --version, --help\n"
    "Rules: midpoint (default), norm-mean, norm-median, bcs-1998, cut=ANXIETY,AVOIDANCE.\n"
    "Exit status: 0 done, 2 a mistake in the call, 3 the input cannot be read.\n";

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString command = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (command == "list"_L1)
        return app::cli::listInstruments(arguments);
    if (command == "describe"_L1)
        return app::cli::describeInstrument(arguments);
    if (command == "score"_L1)
        return app::cli::scoreTable(arguments);
    if (command == "--version"_L1 || command == "-v"_L1) {
        app::cli::print(u"attachment-atlas-cli %1"_s.arg(QString::fromLatin1(ATLAS_VERSION)));
        return app::cli::Success;
    }
    if (command == "--help"_L1 || command == "-h"_L1 || command == "help"_L1) {
        std::fputs(usage, stdout);
        return app::cli::Success;
    }
    std::fputs(usage, stderr);
    return app::cli::UsageMistake;
}
