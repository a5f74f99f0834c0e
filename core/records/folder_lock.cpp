// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/folder_lock.h"

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

// Qt never takes a lock for stale that names no process. It is removed only where nobody holds the
// file.
bool takeOverNamelessLock(QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return lock.error() == QLockFile::LockFailedError &&
           !lock.getLockInfo(&process, &host, &program) && lock.removeStaleLockFile() &&
           lock.tryLock(0);
}

} // namespace

Result<std::unique_ptr<QLockFile>> lockFolder(const QString &recordsFolder)
{
    auto lock = std::make_unique<QLockFile>(recordsFolder + u"/records.lock"_s);
    // A lock is stale when its process is gone, however long it has been held.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0) || takeOverNamelessLock(*lock))
        return lock;
    return lock->error() == QLockFile::LockFailedError
               ? Error{ErrorCode::StoreInUse, recordsFolder}
               : Error{ErrorCode::FileNotWritable, recordsFolder};
}

} // namespace core
