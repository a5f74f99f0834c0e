#include "core/records/database.h"

#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

// SQLite's result codes, primary part (sqlite.org/rescode.html); Qt hands them out as text.
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;
// The extended code of a write that failed: on a full disk or at a size limit it stands for
// SQLITE_FULL.
constexpr int sqliteIoErrorWrite = 10 | (3 << 8);

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    return open(path, {});
}

Result<std::unique_ptr<Database>> Database::openForReading(const QString &path)
{
    // Immutable: not even a journal is looked for or made.
    return open(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + u"?immutable=1"_s,
                u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const QString &options)
{
    std::unique_ptr<Database> database(
        new Database(u"records-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_name);
    connection.setDatabaseName(path);
    connection.setConnectOptions(options);
    if (!connection.open())
        return Error{ErrorCode::FileNotWritable, path + u": "_s + connection.lastError().text()};
    return database;
}

Database::~Database()
{
    {
        QSqlDatabase connection = QSqlDatabase::database(m_name, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return lastError(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return lastError(query.lastError());
    return query;
}

Result<Done> Database::runTogether(const QList<std::pair<QString, QVariantList>> &statements)
{
    if (const auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    for (const auto &[statement, values] : statements) {
        if (const auto done = run(statement, values); !done) {
            // SQLite may have rolled back by itself; a second rollback then fails harmlessly.
            (void)run(u"ROLLBACK"_s);
            return done.error();
        }
    }
    if (const auto committed = run(u"COMMIT"_s); !committed) {
        (void)run(u"ROLLBACK"_s);
        return committed.error();
    }
    return Done{};
}

Result<Done> Database::compact()
{
    for (const QString &statement : {u"PRAGMA wal_checkpoint(TRUNCATE)"_s, u"VACUUM"_s,
                                     u"PRAGMA wal_checkpoint(TRUNCATE)"_s}) {
        auto done = run(statement);
        if (!done)
            return done.error();
        while (done->next()) {
        }
    }
    return Done{};
}

Error Database::lastError(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt();
    const QString detail = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    if (code == sqliteIoErrorWrite)
        return {ErrorCode::DiskFull, detail};
    switch (code & 0xff) {
    case sqliteFull:
        return {ErrorCode::DiskFull, detail};
    case sqliteReadOnly:
    case sqliteCannotOpen:
        return {ErrorCode::FileNotWritable, detail};
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return {ErrorCode::StoreDamaged, detail};
    case sqliteIoError:
    default:
        return {ErrorCode::StoreFailed, detail};
    }
}

} // namespace core
