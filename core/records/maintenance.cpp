// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/maintenance.h"

#include "core/records/backups.h"
#include "core/records/database.h"
#include "core/records/sealing.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

// As they are called in the file's table upkeep.
QString nameOf(Maintenance::Task task)
{
    switch (task) {
    case Maintenance::Task::ReplaceCopies:
        return u"renew-copies"_s;
    case Maintenance::Task::ReplaceClearCopies:
        return u"copies-in-clear"_s;
    }
    return {};
}

} // namespace

Maintenance::Maintenance(Database &database, const Sealing &sealing, QString path)
    : m_database(database)
    , m_sealing(sealing)
    , m_path(std::move(path))
{
}

Result<Done> Maintenance::schedule(Task task)
{
    return m_database.execute(u"INSERT OR IGNORE INTO upkeep VALUES (?)"_s, {nameOf(task)});
}

Result<Done> Maintenance::cancel()
{
    const auto keepsAll = isScheduled(Task::ReplaceClearCopies);
    if (!keepsAll)
        return keepsAll.error();
    return *keepsAll ? Done{} : m_database.execute(u"DELETE FROM upkeep"_s);
}

Result<bool> Maintenance::isScheduled(Task task) const
{
    auto found = m_database.run(u"SELECT 1 FROM upkeep WHERE task = ?"_s, {nameOf(task)});
    if (!found)
        return found.error();
    return found->next();
}

void Maintenance::run()
{
    const auto finished = runScheduled();
    m_pending = finished ? std::nullopt : std::optional(finished.error());
}

Result<Done> Maintenance::runScheduled()
{
    const auto isReplacing = isScheduled(Task::ReplaceCopies);
    const auto areInClear = isScheduled(Task::ReplaceClearCopies);
    if (!isReplacing || !areInClear)
        return !isReplacing ? isReplacing.error() : areInClear.error();
    // A copy of altered records must not take the place of good ones, and locked records cannot be
    // looked at: their copies wait, unless they are in clear.
    const bool isDue = *isReplacing && (!m_sealing.isLocked() || *areInClear);
    // A change that was cut short may stand in the write-ahead log, in clear where it was to remove
    // the passphrase.
    if (!isDue)
        return m_sealing.isSealed() ? m_database.checkpoint() : Done{};
    if (const auto compacted = m_database.compact(); !compacted)
        return compacted;
    if (!m_path.isEmpty()) {
        if (const auto whole = m_sealing.isLocked() ? Done{} : m_sealing.check(); !whole)
            return whole;
        if (const auto replaced = replaceBackups(m_database, QFileInfo(m_path).absolutePath());
            !replaced)
            return replaced;
    }
    return m_database.execute(u"DELETE FROM upkeep"_s);
}

} // namespace core
