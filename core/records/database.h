#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

namespace core
{

/// One SQLite connection with a name of its own, closed and removed with the object. All SQL of the
/// project runs through it.
class Database
{
public:
    /// Opens (and creates) the file. Errors: FileNotWritable, StoreFailed.
    static Result<std::unique_ptr<Database>> open(const QString &path);
    /// Changes nothing: neither the file nor anything beside it. Errors: as above.
    static Result<std::unique_ptr<Database>> openForReading(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement with its values bound in order. Errors: DiskFull, FileNotWritable,
    /// StoreDamaged, StoreFailed; the detail is SQLite's message.
    Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    /// Runs all statements inside one transaction; nothing of a failed one remains.
    Result<Done> runTogether(const QList<std::pair<QString, QVariantList>> &statements);

    /// Leaves nothing of what was deleted: what secure_delete left in the journal goes with the
    /// checkpoint, freed pages go with VACUUM.
    Result<Done> compact();

    Error lastError(const QSqlError &error) const;

private:
    static Result<std::unique_ptr<Database>> open(const QString &path, const QString &options);

    explicit Database(QString connectionName)
        : m_name(std::move(connectionName))
    {
    }

    QString m_name;
};

} // namespace core
