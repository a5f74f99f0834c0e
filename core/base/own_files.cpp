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
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    file.setPermissions(ownerOnly);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failure();
    return Done{};
}

Result<Done> flushToDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return Error{ErrorCode::FileNotWritable, path};
    if (flush(file.handle()) != 0)
        return Error{errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, path};
    return Done{};
}

} // namespace core
