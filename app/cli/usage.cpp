// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/messages.h"

using namespace Qt::StringLiterals;

namespace app::cli
{

int printUsage()
{
    print(
        u"usage: attachment-atlas-cli COMMAND\n"
        "  list                      the instruments there are\n"
        "  describe ID|FILE.osd      what one is: items, scorings, warnings\n"
        "  score [OPTION...] IN [-o OUT.csv]\n"
        "                            a row of scores for each row of answers; IN is a table as\n"
        "                            text, .xlsx, .ods, .sav or .dta, or - for standard input\n"
        "  --version, --help\n"
        "How the table is read is proposed, told on standard error, and can be given:\n"
        "  --questionnaire ID|FILE.osd   what the answers are answers to (also --instrument)\n"
        "  --columns A-B|NAMES           where they are: places from 1, or names\n"
        "  --scores ANXIETY,AVOIDANCE    the table holds ready scores: in these two columns\n"
        "  --scale LO-HI                 their range; HI-LO where the lowest is most agreement\n"
        "  --missing V                   a value that stands for a missing answer; again for more\n"
        "  --words WORD=N,...            words that stand for numbers\n"
        "  --already-reversed, --not-reversed\n"
        "                                whether the file has reversed items turned round already\n"
        "  --repeats each|first          what counts of a person with several rows\n"
        "  --separator CHAR              comma, semicolon, tab, bar or one character\n"
        "  --encoding NAME               UTF-8, UTF-16, WINDOWS-1252, ...\n"
        "  --header-lines N              rows of names; 0 for none\n"
        "  --despite-doubts              score as proposed where there are doubts\n"
        "What is scored:\n"
        "  --to LO-HI                    give scores on this range\n"
        "  --allow-missing SHARE         share of items that may be missing, 0 to 1\n"
        "  --rule NAME                   the rule for the region\n"
        "Rules: midpoint (default), norm-mean, norm-median, bcs-1998, cut=ANXIETY,AVOIDANCE.\n"
        "Exit status: 0 done, 2 a mistake in the call, 3 the input cannot be read or is in doubt,\n"
        "4 no row could be scored."_s);
    return Success;
}

bool asksForHelp(const QStringList &arguments)
{
    return arguments.contains("--help"_L1) || arguments.contains("-h"_L1);
}

} // namespace app::cli
