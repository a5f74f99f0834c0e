// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/own_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

#include <cerrno>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

int flush(int handle)
{
#ifdef Q_OS_WIN
    return _commit(handle);
#else
    return fsync(handle);
#endif
}

// Of a file that was open for writing: no room on the disk, in a quota or under a limit of size.
bool isOutOfRoom(int error)
{
#ifdef EDQUOT
    if (error == EDQUOT)
        return true;
#endif
    return error == ENOSPC || error == EFBIG;
}

Result<Done> copyBytes(QFile &from, QFile &to)
{
    constexpr qint64 blockSize = 1 << 20;
    QByteArray block(blockSize, Qt::Uninitialized);
    for (;;) {
        const qint64 size = from.read(block.data(), blockSize);
        if (size < 0)
            return Error{ErrorCode::FileUnreadable, from.fileName() + u": "_s + from.errorString()};
        if (size == 0)
            return Done{};
        // The system may take a part first; what follows tells why.
        for (qint64 written = 0; written < size;) {
            errno = 0;
            const qint64 taken = to.write(block.constData() + written, size - written);
            if (taken <= 0) {
                return Error{isOutOfRoom(errno) ? ErrorCode::DiskFull : ErrorCode::FileNotWritable,
                             to.fileName() + u": "_s + to.errorString()};
            }
            written += taken;
        }
    }
}

} // namespace

Result<Done> makeOwnFolder(const QString &path)
{
    if (QDir(path).exists())
        return Done{};
    const QFileInfo folder(QDir::cleanPath(path));
    const bool isMade =
        QDir().mkpath(folder.path()) &&
        QDir(folder.path()).mkdir(folder.fileName(), ownerOnly | QFileDevice::ExeOwner);
    if (!isMade && !QDir(path).exists())
        return Error{ErrorCode::FileNotWritable, path};
    return Done{};
}

Result<Done> makeOwnFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly, ownerOnly) || !file.setPermissions(ownerOnly))
        return Error{ErrorCode::FileNotWritable, path};
    return Done{};
}

Result<Done> writeOwnFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const auto failure = [&] {
        const ErrorCode code = file.error() == QFileDevice::ResourceError
                                   ? ErrorCode::DiskFull
                                   : ErrorCode::FileNotWritable;
        return Error{code, path + u": "_s + file.errorString()};
    };
    if (!openOwnFile(file))
        return failure();
    if (file.write(bytes) != bytes.size() || !commitFile(file))
        return failure();
    return Done{};
}

bool openOwnFile(QSaveFile &file)
{
    if (!file.open(QIODevice::WriteOnly))
        return false;
    // A drive without owners has no rights to give, and takes the file all the same.
    file.setPermissions(ownerOnly);
    return true;
}

bool commitFile(QSaveFile &file)
{
    return file.flush() && file.commit();
}

Result<Done> copyOwnFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::FileUnreadable, from + u": "_s + source.errorString()};
    if (const auto made = makeOwnFile(to); !made)
        return made;
    // Without a buffer the error is that of the write it belongs to.
    QFile target(to);
    Result<Done> copied = Error{ErrorCode::FileNotWritable, to};
    if (target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        copied = copyBytes(source, target);
    target.close();
    if (copied)
        copied = flushToDisk(to);
    if (!copied)
        (void)QFile::remove(to);
    return copied;
}

Result<Done> flushToDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return Error{ErrorCode::FileNotWritable, path};
    if (flush(file.handle()) != 0)
        return Error{isOutOfRoom(errno) ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, path};
    return Done{};
}

} // namespace core
