// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program/command_line.h"
#include "app/program/core_dumps.h"
#include "app/program/font_search.h"
#include "app/program/program.h"
#include "app/program/single_instance.h"
#include "app/program/voice_program.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;

namespace
{

QStringList argumentsOf(int count, char *arguments[])
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << QString::fromLocal8Bit(arguments[i]);
    return list;
}

int print(const app::CommandLine::Answer &answer)
{
    std::fputs(answer.text.toLocal8Bit().constData(), answer.isMistake ? stderr : stdout);
    return answer.isMistake ? EXIT_FAILURE : EXIT_SUCCESS;
}

app::DamageChoice askAboutDamage(const QString &folder, const std::optional<core::Backup> &copy)
{
    app::DamagedRecordsDialog dialog(folder, copy);
    dialog.exec();
    return dialog.choice();
}

} // namespace

int main(int argc, char *argv[])
{
#ifndef ATLAS_CORE_DUMPS
    app::forbidCoreDumps();
#endif
    const app::CommandLine asked = app::readCommandLine(argumentsOf(argc, argv));
    if (asked.answer)
        return print(*asked.answer);

    const std::shared_future<void> fontSearch = app::beginFontSearch();
    const QByteArray activationToken = app::activationToken();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"attachment-atlas"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(ATLAS_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Attachment Atlas"_s);
    QGuiApplication::setDesktopFileName(u"org.attachment_atlas.AttachmentAtlas"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/attachment-atlas.svg"_s));

    const QString dataFolder =
        asked.dataFolder.isEmpty()
            ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
            : asked.dataFolder;
    app::SingleInstance instance(dataFolder);
    if (instance.handOver(asked.files, activationToken))
        return 0;

    app::Program program({.dataFolder = dataFolder,
                          .language = asked.language,
                          .voiceProgram = app::voiceProgram(),
                          .askAboutDamage = &askAboutDamage,
                          .fontSearch = fontSearch});
    if (!program.hasWindow())
        return 0;
    app::MainWindow &window = program.window();
    window.show();
    instance.setReceiver([&window](const QStringList &files) {
        window.comeForward();
        window.openFiles(files);
    });
    window.openFiles(asked.files);
    return QApplication::exec();
}
