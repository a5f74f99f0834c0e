// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program/command_line.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

app::CommandLine read(const QStringList &arguments)
{
    return app::readCommandLine(QStringList{u"attachment-atlas"_s} + arguments);
}

/// What the program itself says where there is no display at all.
struct Said {
    int code;
    QString output;
    QString error;
};

Said sayWithoutDisplay(const QStringList &arguments)
{
    const QTemporaryDir data;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(ATLAS_PROGRAM),
                  QStringList{u"--data-folder"_s, data.path()} + arguments);
    program.waitForFinished();
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            QString::fromLocal8Bit(program.readAllStandardOutput()),
            QString::fromLocal8Bit(program.readAllStandardError())};
}

} // namespace

TEST(CommandLine, NamesFolderLanguageAndFilesWhereverTheProgramIsStarted)
{
    const app::CommandLine asked =
        read({u"--data-folder"_s, u"here"_s, u"--language=de"_s, u"own.osd"_s,
              u"file:///tmp/two%20friends.json"_s, u"--"_s, u"-odd.zip"_s});
    EXPECT_FALSE(asked.answer);
    EXPECT_EQ(asked.dataFolder, QDir::current().absoluteFilePath(u"here"_s));
    EXPECT_EQ(asked.language, u"de"_s);
    EXPECT_EQ(asked.files, QStringList({QDir::current().absoluteFilePath(u"own.osd"_s),
                                        u"/tmp/two friends.json"_s,
                                        QDir::current().absoluteFilePath(u"-odd.zip"_s)}));
    EXPECT_EQ(read({}), app::CommandLine());
}

TEST(CommandLine, LeavesToQtWhatBelongsToQt)
{
    for (const QStringList &arguments :
         {QStringList{u"-platform"_s, u"offscreen"_s}, QStringList{u"--platform"_s, u"xcb"_s},
          QStringList{u"-style=Fusion"_s}, QStringList{u"-reverse"_s},
          QStringList{u"-session"_s, u"1_2"_s}})
        EXPECT_EQ(read(arguments), app::CommandLine()) << arguments.join(u' ').toStdString();
}

TEST(CommandLine, IsAnsweredWithoutADisplay)
{
    const Said version = sayWithoutDisplay({u"--version"_s});
    EXPECT_EQ(version.code, 0);
    EXPECT_EQ(version.output, u"attachment-atlas "_s + QStringLiteral(ATLAS_VERSION) + u'\n');
    EXPECT_EQ(version.error, QString());

    const Said help = sayWithoutDisplay({u"-h"_s});
    EXPECT_EQ(help.code, 0);
    EXPECT_TRUE(help.output.startsWith(u"Usage: attachment-atlas [options] [FILE...]\n"_s))
        << help.output.toStdString();
    EXPECT_TRUE(help.output.contains(u"--data-folder <FOLDER>"_s));
    EXPECT_EQ(help.error, QString());
}

TEST(CommandLine, SaysAMistakeAmongTheErrorsAndFails)
{
    for (const auto &[mistake, named] :
         {std::pair{QStringList{u"--colour"_s}, u"colour"_s},
          std::pair{QStringList{u"own.osd"_s, u"--language"_s}, u"language"_s}}) {
        const Said said = sayWithoutDisplay(mistake);
        EXPECT_EQ(said.code, 1) << named.toStdString();
        EXPECT_EQ(said.output, QString());
        EXPECT_TRUE(said.error.startsWith(u"attachment-atlas: "_s)) << said.error.toStdString();
        EXPECT_TRUE(said.error.contains(named)) << said.error.toStdString();
    }
}
