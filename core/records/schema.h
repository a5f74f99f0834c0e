// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/database.h"

#include <QString>

#include <vector>

namespace core
{

/// The tables of records, in the order in which rows may be deleted: those that belong to others
/// first.
const std::vector<QString> &recordTableNames();

/// The version this program writes: the number of the newest file in resources/schema.
int newestSchemaVersion();

/// The version a file was written by; 0: it has no schema yet. Errors: those of Database::run.
Result<int> schemaVersion(Database &database);

/// Brings the database up to newestSchemaVersion(), one numbered file after the other, each in one
/// transaction; before the first change of an existing file (version > 0) it is copied to
/// `<path>.before-N`. Errors: StoreNewer (detail: the version found), FileNotWritable (the copy),
/// those of Database::run.
Result<Done> migrate(Database &database, const QString &path);

} // namespace core
