// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/messages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString command = arguments.isEmpty() ? QString() : arguments.takeFirst();
    const bool isCommand =
        command == "list"_L1 || command == "describe"_L1 || command == "score"_L1;
    if (isCommand && app::cli::asksForHelp(arguments))
        return app::cli::printUsage();
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
    if (command == "--help"_L1 || command == "-h"_L1 || command == "help"_L1)
        return app::cli::printUsage();
    app::cli::complain(command.isEmpty()
                           ? u"a command is needed: list, describe or score; see --help"_s
                           : u"there is no command \"%1\"; see --help"_s.arg(command));
    return app::cli::UsageMistake;
}
