// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

#include <gtest/gtest.h>

namespace records_folder
{

/// What another program does to a file of records while ours does not run.
inline void editFile(const QString &path, const QStringList &statements)
{
    using namespace Qt::StringLiterals;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        file.setDatabaseName(path);
        ASSERT_TRUE(file.open());
        QSqlQuery query(file);
        for (const QString &statement : statements)
            ASSERT_TRUE(query.exec(statement)) << query.lastError().text().toStdString();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

inline void edit(const QString &folder, const QStringList &statements)
{
    editFile(folder + QStringLiteral("/records.sqlite"), statements);
}

/// Alters a byte of the results, or of those of a WHERE clause, which only opening them shows. What
/// was there is sealed and may be any byte.
inline QString alterAByteOfResults(const QString &where = {})
{
    return QStringLiteral("UPDATE assessment SET payload = CAST(substr(payload, 1, 60) || "
                          "CASE substr(payload, 61, 1) WHEN x'00' THEN x'01' ELSE x'00' END || "
                          "substr(payload, 62) AS BLOB) ") +
           where;
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Its bytes; none where it cannot be read.
inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The files of the folder, its journal and copies included, that hold these bytes.
inline QStringList filesWith(const QString &folder, const QByteArray &bytes)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            found.append(file.fileName());
    }
    return found;
}

} // namespace records_folder
