// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program/voice_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app
{

QString voiceProgram()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &place : {u"attachment-atlas-voice"_s,
                                 QStringLiteral(ATLAS_VOICE_FOLDER "/attachment-atlas-voice")}) {
        const QFileInfo program(here.filePath(place));
        if (program.isFile() && program.isExecutable())
            return QDir::cleanPath(program.filePath());
    }
    return {};
}

} // namespace app
