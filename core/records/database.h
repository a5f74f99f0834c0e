// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace core
{

/// One SQLite connection with a name of its own, closed and removed with the object. All SQL of the
/// project runs through it.
class Database
{
public:
    /// Opens (and creates) the file. Errors: FileNotWritable; StoreFailed where Qt has no SQLite
    /// driver or the program no QCoreApplication.
    static Result<std::unique_ptr<Database>> open(const QString &path);
    /// Changes nothing: neither the file nor anything beside it. Errors: as above.
    static Result<std::unique_ptr<Database>> openForReading(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Hands the connection over from the calling thread, the only one that may use it until now.
    void moveToThread(QThread *thread);

    /// Runs one statement with its values bound in order. Errors: DiskFull, FileNotWritable,
    /// StoreDamaged, StoreFailed; the detail is SQLite's message.
    Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    /// As run(), for a statement whose rows, if it has any, nobody wants.
    Result<Done> execute(const QString &statement, const QVariantList &values = {});
    /// One after the other, up to the first that fails.
    Result<Done> executeAll(const QStringList &statements);
    /// Reads every row of the query in its order; an error of `read` ends it. Errors as for run(),
    /// also where SQLite came to an end before the last row.
    Result<Done> forEachRow(const QString &statement, const QVariantList &values,
                            const std::function<Result<Done>(const QSqlQuery &row)> &read);
    /// Runs the change in one transaction; nothing of a failed one remains. Once a statement in it
    /// has failed no other one is run: SQLite may have rolled back by itself, and what followed
    /// would be kept. An exception of the change leaves nothing of it either.
    Result<Done> transaction(const std::function<Result<Done>()> &change);

    /// Writes the write-ahead log into the file and truncates it: nothing is left of it, nor of a
    /// transaction that was cut short. Error StoreFailed also where another program reads the file.
    Result<Done> checkpoint();
    /// Leaves nothing of what was deleted: what secure_delete left in the write-ahead log goes with
    /// the checkpoint, freed pages go with VACUUM. Error StoreFailed also where another program
    /// reads the file and so keeps the log from being truncated.
    Result<Done> compact();

private:
    static Result<std::unique_ptr<Database>> open(const QString &path, const QString &options);
    Result<QSqlQuery> runUnguarded(const QString &statement, const QVariantList &values);
    Error lastError(const QSqlError &error) const;

    explicit Database(QString connectionName)
        : m_name(std::move(connectionName))
    {
    }

    QString m_name;
    bool m_inTransaction = false;
    std::optional<Error> m_failure; ///< what ended the transaction that is open
};

} // namespace core
