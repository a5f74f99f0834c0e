#include "core/records/store.h"

#include "core/records/database.h"
#include "core/records/schema.h"
#include "core/records/sql_values.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

const QString columns = u"id, title, instrument_id, definition_hash, form_id, target_id, "
                        "target_name, language, started_at, finished_at, current_item_id"_s;

Assessment assessmentOf(const QSqlQuery &row)
{
    Assessment assessment;
    assessment.id = row.value(0).toLongLong();
    assessment.title = row.value(1).toString();
    assessment.instrumentId = row.value(2).toString();
    assessment.definitionHash = row.value(3).toByteArray();
    assessment.formId = row.value(4).toString();
    assessment.targetId = row.value(5).toString();
    assessment.targetName = row.value(6).toString();
    assessment.language = row.value(7).toString();
    assessment.startedAt = sql::toTime(row.value(8));
    if (!row.value(9).isNull())
        assessment.finishedAt = sql::toTime(row.value(9));
    assessment.currentItemId = row.value(10).toString();
    return assessment;
}

// A first look at the file's own header, so that a file of another kind is never opened for
// writing.
bool looksLikeADatabase(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.size() == 0)
        return true;
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

} // namespace

struct Store::Connection {
    QString path;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<Database> database;
    std::unique_ptr<ReadingLog> readingLog;
    std::unique_ptr<ClassDraftLog> classDrafts;

    // The rules of the file, its newest schema and who writes into it.
    Result<Done> prepare()
    {
        for (const QString &pragma :
             {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
              u"PRAGMA foreign_keys = ON"_s, u"PRAGMA secure_delete = ON"_s}) {
            if (const auto set = database->run(pragma); !set)
                return set.error();
        }
        readingLog = std::make_unique<ReadingLog>(*database);
        classDrafts = std::make_unique<ClassDraftLog>(*database);
        return bringUpToDate(*database, path);
    }

    Result<Done> change(const QString &statement, const QVariantList &values)
    {
        const auto done = database->run(statement, values);
        if (!done)
            return done.error();
        return Done{};
    }

    // A statement that must meet its record.
    Result<Done> changeRecord(const QString &statement, const QVariantList &values)
    {
        const auto done = database->run(statement, values);
        if (!done)
            return done.error();
        if (done->numRowsAffected() == 0)
            return Error{ErrorCode::RecordNotFound, {}};
        return Done{};
    }

    Result<std::vector<Assessment>> select(const QString &condition, const QVariantList &values)
    {
        auto rows =
            database->run(u"SELECT %1 FROM assessment WHERE %2"_s.arg(columns, condition), values);
        if (!rows)
            return rows.error();
        std::vector<Assessment> found;
        while (rows->next())
            found.push_back(assessmentOf(*rows));
        for (Assessment &assessment : found) {
            auto answers = database->run(
                u"SELECT item_id, value FROM answer WHERE assessment_id = ?"_s, {assessment.id});
            if (!answers)
                return answers.error();
            while (answers->next()) {
                if (answers->value(1).isNull())
                    assessment.skipped.insert(answers->value(0).toString());
                else
                    assessment.answers.insert(answers->value(0).toString(),
                                              answers->value(1).toInt());
            }
        }
        return found;
    }
};

Store::Store(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileNotWritable, folder};
    auto connection = std::make_unique<Connection>();
    connection->path = folder + u"/records.sqlite"_s;
    connection->lock = std::make_unique<QLockFile>(folder + u"/records.lock"_s);
    // A lock is stale when its process is gone, however long it has been held.
    connection->lock->setStaleLockTime(0);
    if (!connection->lock->tryLock(0)) {
        return connection->lock->error() == QLockFile::LockFailedError
                   ? Error{ErrorCode::StoreInUse, folder}
                   : Error{ErrorCode::FileNotWritable, folder};
    }
    if (!looksLikeADatabase(connection->path))
        return Error{ErrorCode::StoreDamaged, connection->path};

    const bool isNew = !QFile::exists(connection->path);
    auto opened = Database::open(connection->path);
    if (!opened)
        return opened.error();
    connection->database = std::move(*opened);
    Database &database = *connection->database;

    // Read-only checks first: a file that is refused stays as it was.
    if (!isNew) {
        auto version = database.run(u"PRAGMA user_version"_s);
        if (!version)
            return version.error();
        version->next();
        if (version->value(0).toInt() > newestSchemaVersion())
            return Error{ErrorCode::StoreNewer, connection->path};
        version->finish();
        auto check = database.run(u"PRAGMA integrity_check(1)"_s);
        if (!check)
            return check.error();
        check->next();
        if (check->value(0).toString() != "ok"_L1)
            return Error{ErrorCode::StoreDamaged, check->value(0).toString()};
    }
    if (const auto prepared = connection->prepare(); !prepared)
        return prepared.error();
    QFile::setPermissions(connection->path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return std::unique_ptr<Store>(new Store(std::move(connection)));
}

Result<std::unique_ptr<Store>> Store::temporary()
{
    auto connection = std::make_unique<Connection>();
    auto opened = Database::open(u":memory:"_s);
    if (!opened)
        return opened.error();
    connection->database = std::move(*opened);
    if (const auto prepared = connection->prepare(); !prepared)
        return prepared.error();
    return std::unique_ptr<Store>(new Store(std::move(connection)));
}

QString Store::path() const
{
    return m_connection->path;
}

ReadingLog &Store::readingLog()
{
    return *m_connection->readingLog;
}

ClassDraftLog &Store::classDrafts()
{
    return *m_connection->classDrafts;
}

Result<AssessmentId> Store::add(const Assessment &assessment)
{
    Database &database = *m_connection->database;
    if (const auto begun = database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    const auto abandon = [&](const Error &error) {
        (void)database.run(u"ROLLBACK"_s);
        return error;
    };
    const auto inserted = database.run(
        u"INSERT INTO assessment (title, instrument_id, definition_hash, form_id, target_id, "
        "target_name, language, started_at, finished_at, current_item_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {sql::notNull(assessment.title), sql::notNull(assessment.instrumentId),
         assessment.definitionHash, sql::notNull(assessment.formId),
         sql::notNull(assessment.targetId), sql::notNull(assessment.targetName),
         sql::notNull(assessment.language), sql::toText(assessment.startedAt),
         assessment.finishedAt ? sql::toText(*assessment.finishedAt) : QVariant(),
         sql::notNull(assessment.currentItemId)});
    if (!inserted)
        return abandon(inserted.error());
    const AssessmentId id = inserted->lastInsertId().toLongLong();
    const auto addAnswer = [&](const QString &itemId, const QVariant &value) {
        return m_connection->change(u"INSERT INTO answer VALUES (?, ?, ?)"_s, {id, itemId, value});
    };
    for (auto it = assessment.answers.begin(); it != assessment.answers.end(); ++it) {
        if (const auto added = addAnswer(it.key(), it.value()); !added)
            return abandon(added.error());
    }
    for (const QString &itemId : assessment.skipped) {
        if (const auto added = addAnswer(itemId, QVariant(QMetaType::fromType<int>())); !added)
            return abandon(added.error());
    }
    if (const auto committed = database.run(u"COMMIT"_s); !committed)
        return abandon(committed.error());
    return id;
}

Result<Done> Store::saveAnswer(AssessmentId id, const QString &itemId, int value)
{
    return m_connection->change(
        u"INSERT OR REPLACE INTO answer (assessment_id, item_id, value) VALUES (?, ?, ?)"_s,
        {id, itemId, value});
}

Result<Done> Store::saveSkip(AssessmentId id, const QString &itemId)
{
    return m_connection->change(
        u"INSERT OR REPLACE INTO answer (assessment_id, item_id, value) VALUES (?, ?, NULL)"_s,
        {id, itemId});
}

Result<Done> Store::clearAnswer(AssessmentId id, const QString &itemId)
{
    return m_connection->change(u"DELETE FROM answer WHERE assessment_id = ? AND item_id = ?"_s,
                                {id, itemId});
}

Result<Done> Store::saveCurrentItem(AssessmentId id, const QString &itemId)
{
    return m_connection->changeRecord(u"UPDATE assessment SET current_item_id = ? WHERE id = ?"_s,
                                      {sql::notNull(itemId), id});
}

Result<Done> Store::finish(AssessmentId id, const QDateTime &finishedAt)
{
    return m_connection->changeRecord(u"UPDATE assessment SET finished_at = ? WHERE id = ?"_s,
                                      {sql::toText(finishedAt), id});
}

Result<Done> Store::rename(AssessmentId id, const QString &title)
{
    return m_connection->changeRecord(u"UPDATE assessment SET title = ? WHERE id = ?"_s,
                                      {sql::notNull(title), id});
}

Result<Assessment> Store::assessment(AssessmentId id) const
{
    auto found = m_connection->select(u"id = ?"_s, {id});
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorCode::RecordNotFound, QString::number(id)};
    return std::move(found->front());
}

Result<std::vector<Assessment>> Store::finished() const
{
    return m_connection->select(u"finished_at IS NOT NULL ORDER BY finished_at DESC, id DESC"_s,
                                {});
}

Result<std::vector<Assessment>> Store::unfinished() const
{
    return m_connection->select(u"finished_at IS NULL ORDER BY started_at DESC, id DESC"_s, {});
}

Result<Done> Store::erase(AssessmentId id)
{
    if (const auto erased =
            m_connection->changeRecord(u"DELETE FROM assessment WHERE id = ?"_s, {id});
        !erased)
        return erased.error();
    return m_connection->database->compact();
}

Result<Done> Store::eraseAll()
{
    if (const auto erased =
            m_connection->database->runTogether({{u"DELETE FROM answer"_s, {}},
                                                 {u"DELETE FROM assessment"_s, {}},
                                                 {u"DELETE FROM bookmark"_s, {}},
                                                 {u"DELETE FROM reading"_s, {}},
                                                 {u"DELETE FROM highlight"_s, {}},
                                                 {u"DELETE FROM practice"_s, {}},
                                                 {u"DELETE FROM class_draft"_s, {}}});
        !erased)
        return erased.error();
    // The copies made before an update hold what was there then.
    const QFileInfo file(path());
    for (const QString &copy : file.dir().entryList({file.fileName() + u".before-*"_s})) {
        if (!path().isEmpty() && !file.dir().remove(copy))
            return Error{ErrorCode::FileNotWritable, copy};
    }
    return m_connection->database->compact();
}

} // namespace core
