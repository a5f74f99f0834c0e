// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/schema.h"

#include "core/base/own_files.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

QStringList migrationFiles()
{
    // Nothing else lies there. A pattern of names would load regular expressions at every start.
    return QDir(u":/schema"_s).entryList(QDir::Files, QDir::Name);
}

// A migration holds no semicolon inside a text, so splitting at them gives its statements.
QStringList statementsOf(const QString &fileName)
{
    QFile file(u":/schema/"_s + fileName);
    QStringList statements;
    if (!file.open(QIODevice::ReadOnly))
        return statements;
    QString sql;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.trimmed().startsWith("--"_L1))
            sql += line + u'\n';
    }
    for (const QString &statement : sql.split(u';')) {
        if (!statement.trimmed().isEmpty())
            statements.append(statement);
    }
    return statements;
}

} // namespace

const std::vector<QString> &recordTableNames()
{
    static const std::vector<QString> names{u"class_draft_row"_s, u"class_draft"_s, u"practice"_s,
                                            u"highlight"_s,       u"reading"_s,     u"bookmark"_s,
                                            u"journal_entry"_s,   u"assessment"_s,  u"person"_s};
    return names;
}

int newestSchemaVersion()
{
    return static_cast<int>(migrationFiles().size());
}

Result<int> schemaVersion(Database &database)
{
    auto version = database.run(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    version->next();
    return version->value(0).toInt();
}

Result<Done> migrate(Database &database, const QString &path)
{
    const auto found = schemaVersion(database);
    if (!found)
        return found.error();
    const int version = *found;
    if (version > newestSchemaVersion())
        return Error{ErrorCode::StoreNewer, QString::number(version)};
    if (version == newestSchemaVersion())
        return Done{};
    if (version > 0) {
        const QString copy = u"%1.before-%2"_s.arg(path, QString::number(version + 1));
        QFile::remove(copy);
        if (const auto made = makeOwnFile(copy); !made)
            return made.error();
        // VACUUM INTO writes a whole, consistent copy, with what is still in the write-ahead log.
        if (const auto copied = database.execute(u"VACUUM INTO ?"_s, {copy}); !copied)
            return copied.error();
    }
    const QStringList files = migrationFiles();
    for (int next = version + 1; next <= newestSchemaVersion(); ++next) {
        QStringList statements = statementsOf(files[next - 1]);
        statements.append(u"PRAGMA user_version = %1"_s.arg(QString::number(next)));
        if (const auto done = database.transaction([&] { return database.executeAll(statements); });
            !done)
            return done;
    }
    return Done{};
}

} // namespace core
