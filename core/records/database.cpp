// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/database.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QSqlDriver>
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
    // Immutable: no write-ahead log is looked for or made.
    return open(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + u"?immutable=1"_s,
                u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const QString &options)
{
    // Asked first: since Qt 6.8 a connection made without an application cannot even be closed.
    if (!QCoreApplication::instance() || !QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return Error{ErrorCode::StoreFailed, u"Qt has no driver for SQLite"_s};
    std::unique_ptr<Database> database(
        new Database(u"records-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_name);
    connection.setDatabaseName(path);
    // The folder is locked: whoever else holds the file is another program, and not waited for
    // long.
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=1000"_s +
                                 (options.isEmpty() ? QString() : u';' + options));
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

// Since Qt 6.8 QSqlDatabase has a function for this, which does the same.
void Database::moveToThread(QThread *thread)
{
    QSqlDatabase::database(m_name, false).driver()->moveToThread(thread);
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values)
{
    if (m_failure)
        return *m_failure;
    auto query = runUnguarded(statement, values);
    if (!query && m_inTransaction)
        m_failure = query.error();
    return query;
}

Result<QSqlQuery> Database::runUnguarded(const QString &statement, const QVariantList &values)
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

Result<Done> Database::execute(const QString &statement, const QVariantList &values)
{
    const auto query = run(statement, values);
    return query ? Result<Done>(Done{}) : query.error();
}

Result<Done> Database::executeAll(const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto executed = execute(statement); !executed)
            return executed;
    }
    return Done{};
}

Result<Done> Database::forEachRow(const QString &statement, const QVariantList &values,
                                  const std::function<Result<Done>(const QSqlQuery &row)> &read)
{
    auto query = run(statement, values);
    if (!query)
        return query.error();
    while (query->next()) {
        if (const auto row = read(*query); !row)
            return row;
    }
    // Qt ends the rows in the same way where all were read and where an error kept them.
    if (query->lastError().isValid())
        return lastError(query->lastError());
    return Done{};
}

Result<Done> Database::transaction(const std::function<Result<Done>()> &change)
{
    if (const auto begun = execute(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    m_inTransaction = true;
    bool isCommitted = false;
    // Also where memory ends in the middle of it. SQLite may have rolled back by itself; a second
    // rollback then fails harmlessly.
    const auto end = qScopeGuard([&] {
        m_inTransaction = false;
        m_failure.reset();
        if (!isCommitted)
            (void)runUnguarded(u"ROLLBACK"_s, {});
    });
    Result<Done> result = change();
    if (result && m_failure)
        result = *m_failure;
    if (result)
        result = execute(u"COMMIT"_s);
    isCommitted = result.has_value();
    return result;
}

// A reader that keeps it from going is told by a row, not by an error.
Result<Done> Database::checkpoint()
{
    auto done = run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!done)
        return done.error();
    if (done->next() && done->value(0).toInt() != 0)
        return Error{ErrorCode::StoreFailed, u"another program reads the records"_s};
    return Done{};
}

Result<Done> Database::compact()
{
    if (const auto checkpointed = checkpoint(); !checkpointed)
        return checkpointed;
    if (const auto compacted = execute(u"VACUUM"_s); !compacted)
        return compacted;
    return checkpoint();
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
