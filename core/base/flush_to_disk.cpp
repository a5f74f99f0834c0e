#include "core/base/flush_to_disk.h"

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
