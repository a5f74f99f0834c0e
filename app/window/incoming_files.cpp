// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/incoming_files.h"

#include "app/foundation/text/wording.h"
#include "core/archive/sealed_archive.h"
#include "core/base/json_reading.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr std::chrono::milliseconds pause{300};

bool beginsAsArchive(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray beginning = file.read(8);
    return beginning.startsWith("PK\x03\x04") || core::isSealedArchive(beginning);
}

} // namespace

std::optional<FileKind> kindOfFile(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        return QFile::exists(QDir(path).filePath(u"archive.json"_s))
                   ? std::optional(FileKind::Archive)
                   : std::nullopt;
    }
    if (beginsAsArchive(path))
        return FileKind::Archive;
    const auto bytes = core::readFile(path, core::JsonLimits().bytes);
    if (!bytes)
        return std::nullopt;
    // Not parsed: of a file with a mistake in it the kind still shows, and its page names the line.
    if (bytes->contains("\"attachment-atlas-tour\""))
        return FileKind::Tour;
    if (path.endsWith(".osd"_L1, Qt::CaseInsensitive) || bytes->contains("\"osd_version\"") ||
        bytes->contains("\"scale_info\""))
        return FileKind::Questionnaire;
    return std::nullopt;
}

IncomingFiles::IncomingFiles(std::function<Hindrance(FileKind)> hindrance, QObject *parent)
    : QObject(parent)
    , m_hindrance(std::move(hindrance))
{
    // What is waited for ends in many places; a look now and then while a file waits is enough.
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &IncomingFiles::openNext);
}

void IncomingFiles::open(const QStringList &paths)
{
    for (const QString &path : paths)
        m_waiting.append({path, kindOfFile(path)});
    m_told = Hindrance::None; // who put the sentence away reads it once more
    openNext();
}

void IncomingFiles::openNext()
{
    while (!m_waiting.isEmpty()) {
        // What the program cannot open waits like the rest: its name is told in the end.
        const Hindrance hindrance = m_hindrance(m_waiting.front().kind.value_or(FileKind::Archive));
        say(hindrance);
        if (hindrance != Hindrance::None) {
            m_again.start();
            return;
        }
        open(m_waiting.takeFirst());
    }
}

void IncomingFiles::open(const File &file)
{
    if (!file.kind && !QFileInfo(file.path).isReadable()) {
        emit noticed(wording::errorSentence({core::ErrorCode::FileUnreadable, file.path}));
    } else if (!file.kind) {
        //: %1 is a file name
        emit noticed(tr("Attachment Atlas does not open %1. It opens questionnaires (.osd), "
                        "tours of the map and archives of its records.")
                         .arg(QFileInfo(file.path).fileName()));
    } else if (*file.kind == FileKind::Questionnaire) {
        emit questionnaireOpened(file.path);
    } else if (*file.kind == FileKind::Tour) {
        emit tourOpened(file.path);
    } else {
        emit archiveOpened(file.path);
    }
}

void IncomingFiles::say(Hindrance hindrance)
{
    if (std::exchange(m_told, hindrance) == hindrance)
        return;
    if (!m_said.isEmpty())
        emit withdrawn(std::exchange(m_said, {}));
    switch (hindrance) {
    case Hindrance::Locked:
        m_said = tr("A file waits to be opened until the records are unlocked.");
        break;
    case Hindrance::Session:
        m_said = tr("A file waits to be opened until you have finished sitting together.");
        break;
    case Hindrance::AfterSession:
        m_said = tr("A file waits to be opened until you open another page.");
        break;
    case Hindrance::Audience:
        m_said = tr("A file waits to be opened until nothing is shown to others any more.");
        break;
    case Hindrance::Quiz:
        m_said = tr("A questionnaire waits to be opened until the quiz under way is finished or "
                    "left.");
        break;
    case Hindrance::Dialog: // is in front of the person
    case Hindrance::None:
        break;
    }
    if (!m_said.isEmpty())
        emit noticed(m_said);
}

} // namespace app
