#pragma once

#include "core/records/database.h"

namespace core
{

/// The version this program writes: the number of the newest file in resources/schema.
int newestSchemaVersion();

/// Brings the database up to newestSchemaVersion(), one numbered file after the other, each in one
/// transaction; before the first change of an existing file (version > 0) it is copied to
/// `<path>.before-N`. Errors: StoreNewer (detail: the version found), FileNotWritable (the copy),
/// those of Database::run.
Result<Done> bringUpToDate(Database &database, const QString &path);

} // namespace core
