// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/table_formats.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

Result<TableFormats> loaded()
{
    const QDir here(QCoreApplication::applicationDirPath());
    QString fault;
    for (const QString &place :
         {u"attachment-atlas-tables.so"_s,
          QStringLiteral(ATLAS_TABLES_FOLDER "/attachment-atlas-tables.so")}) {
        // By its whole path: the loader's own search may find somebody else's.
        const QString path = QDir::cleanPath(here.absoluteFilePath(place));
        QLibrary module(path);
        using Formats = const TableFormats *(*)();
        if (const auto formats = reinterpret_cast<Formats>(module.resolve("atlasTableFormats")))
            return *formats();
        if (fault.isEmpty() || QFile::exists(path))
            fault = module.errorString();
    }
    return Error{ErrorCode::FileUnreadable,
                 u"what reads workbooks and statistics files is not installed (%1); a CSV file can "
                 "be read"_s.arg(fault)};
}

} // namespace

Result<TableFormats> tableFormats()
{
    static const Result<TableFormats> formats = loaded();
    return formats;
}

} // namespace core
