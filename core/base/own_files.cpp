#include "core/base/own_files.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

#include <cerrno>

namespace core
{
namespace
{

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
    if (!QDir().mkpath(path))
        return Error{ErrorCode::FileNotWritable, path};
    QFile::setPermissions(path,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return Done{};
}

Result<Done> makeOwnFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{ErrorCode::FileNotWritable, path};
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
