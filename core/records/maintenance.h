// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace core
{

class Database;
class Sealing;

/// What is done after a change so that nothing stays of what it erased or sealed: the file is
/// compacted and its copies are replaced by a new one. It is scheduled in the file, with the
/// change; should the program be killed meanwhile, the next one goes on with it.
class Maintenance
{
public:
    enum class Task {
        ReplaceCopies,      ///< waits while the records are locked
        ReplaceClearCopies, ///< sealed now, and the copies are not: does not wait
    };

    /// `path` of the records is empty for a database in memory, which has no copies. Database and
    /// Sealing outlive it.
    Maintenance(Database &database, const Sealing &sealing, QString path);

    /// Part of the transaction of the change. Errors of these: those of Database.
    Result<Done> schedule(Task task);
    /// Nothing is to be replaced any more, but copies in clear. Part of a transaction too.
    Result<Done> cancel();

    /// Does what is scheduled, outside any transaction; sealed records are checkpointed in any
    /// case. Where that fails it stays scheduled and pending() says why; the change it belongs to
    /// is committed.
    void run();
    const std::optional<Error> &pending() const { return m_pending; }

private:
    Result<bool> isScheduled(Task task) const;
    Result<Done> runScheduled();

    Database &m_database;
    const Sealing &m_sealing;
    QString m_path;
    std::optional<Error> m_pending;
};

} // namespace core
