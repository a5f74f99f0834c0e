// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program/core_dumps.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

#ifdef Q_OS_LINUX

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace
{

bool isForbidden()
{
    rlimit limit{};
    getrlimit(RLIMIT_CORE, &limit);
    return limit.rlim_cur == 0 && limit.rlim_max == 0 && prctl(PR_GET_DUMPABLE) == 0;
}

#ifndef ATLAS_CORE_DUMPS
QString coreLimit(qint64 process)
{
    QFile file(u"/proc/%1/limits"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QString &line : QString::fromLatin1(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"Max core file size"_s))
            return line.simplified().section(u' ', 4, 5);
    }
    return {};
}
#endif

} // namespace

TEST(CoreDumps, AreForbiddenAndSoIsReadingTheMemoryFromOutside)
{
    EXPECT_EXIT(
        {
            const bool before = isForbidden();
            app::forbidCoreDumps();
            std::exit(!before && isForbidden() ? 0 : 1);
        },
        testing::ExitedWithCode(0), "");
}

#ifndef ATLAS_CORE_DUMPS
TEST(CoreDumps, AreForbiddenInTheProgramItself)
{
    rlimit allowed{};
    getrlimit(RLIMIT_CORE, &allowed);
    if (allowed.rlim_max == 0)
        GTEST_SKIP() << "there are none on this computer anyway";
    const QTemporaryDir data;
    QProcess program;
    program.setChildProcessModifier([allowed] {
        const rlimit most = {allowed.rlim_max, allowed.rlim_max};
        setrlimit(RLIMIT_CORE, &most);
    });
    program.start(QStringLiteral(ATLAS_PROGRAM),
                  {u"-platform"_s, u"offscreen"_s, u"--data-folder"_s, data.path()});
    ASSERT_TRUE(program.waitForStarted());
    for (int tenths = 0; tenths < 100 && coreLimit(program.processId()) != "0 0"_L1; ++tenths)
        QThread::msleep(100);
    EXPECT_EQ(coreLimit(program.processId()), u"0 0"_s);
    program.kill();
    program.waitForFinished();
}
#endif

#endif
