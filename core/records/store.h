// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/assessments.h"
#include "core/records/backups.h"
#include "core/records/class_drafts.h"
#include "core/records/journal.h"
#include "core/records/people.h"
#include "core/records/reading_log.h"
#include "core/records/vault.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QThread;

namespace core
{

/// The records of this computer in one SQLite file, `records.sqlite` in a folder of its own:
/// people, their assessments and journal, the reading log and drafts of classes.
///
/// Every call that returns Done has reached the disk: a process killed right after it loses
/// nothing. One process at a time: the folder is locked while the Store lives.
///
/// A record goes in two ways. markDeleted() of its kind hides it, and undelete() takes that back
/// while the program runs. Erasing is for good: it overwrites (secure_delete) and compacts
/// (VACUUM), and the daily copies are replaced. Nothing of an erased record stays in the folder, or
/// pendingMaintenance() says why.
///
/// With a passphrase the records are sealed, encrypted and authenticated row by row (see Vault).
/// What is in clear then is how many rows of which kind there are and ever were, to which person's
/// number they belong, whether a quiz is finished or a record deleted, how long each is, and the
/// days of the copies. A row that was altered, moved, put back or removed is noticed.
///
/// Errors of any call: DiskFull, FileNotWritable, StoreFailed (detail: SQLite's message),
/// StoreDamaged (a row that holds no record), VaultLocked and SealBroken where the records are
/// sealed; a failed call changes nothing.
class Store
{
public:
    /// Creates folder (for its owner alone) and file where missing and brings an older schema up to
    /// date after a copy `records.sqlite.before-N`. Finishes what a killed process left half done:
    /// deleted records are erased, scheduled maintenance is run; where that fails it opens all the
    /// same, see pendingMaintenance(). Sealed records are locked.
    /// Errors: FileNotWritable (folder), StoreInUse (another process), StoreNewer (made by a newer
    /// program; left untouched), StoreDamaged (failed the integrity check, is no database, or is
    /// gone though there are copies; left untouched, see newestValidBackup()).
    static Result<std::unique_ptr<Store>> open(const QString &folder);
    /// A Store in memory alone, gone with the object: where the records cannot be opened, what is
    /// typed still lasts as long as the program. Its path is empty. Errors: those of open().
    static Result<std::unique_ptr<Store>> temporary();
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// A Store belongs to the thread that opened it; this hands it over to another one, from there.
    void moveToThread(QThread *thread);

    QString path() const;

    /// Runs several calls in one transaction: all of them are committed, or none.
    Result<Done> transaction(const std::function<Result<Done>()> &change);

    Assessments &assessments();
    People &people();
    Journal &journal();
    /// What was read, marked and practised, in the same file.
    ReadingLog &readingLog();
    /// Paper answers of a class that are being typed in, in the same file.
    ClassDrafts &classDrafts();

    /// Erases for good what is marked deleted: people, assessments, entries of the journal. What an
    /// earlier run of the program left marked is erased when the records are first open.
    Result<Done> eraseDeleted();
    /// Everything: people, results, quizzes not finished, the journal, the reading log, the drafts
    /// of classes and every copy. `me` starts anew and the passphrase, if there was one, is gone.
    /// Works on locked records too.
    Result<Done> eraseAll();

    /// Why something that has to go is still there: an older copy, or what was in clear before a
    /// passphrase was set. The erasing or sealing itself is done and stands. Nothing where all is
    /// gone, or waits for unlock(). SealBroken: sealed copies stay, for a row does not open any
    /// more and they may be all that is left of it.
    const std::optional<Error> &pendingMaintenance() const;
    /// Tries again to remove it; pendingMaintenance() tells how it went. open() does so too.
    void runMaintenance();

    /// A copy into `backups` unless there is one of this day; the oldest beyond backupsKept go. The
    /// clock is not trusted: a copy of another day, later ones too, counts as another day. Locked
    /// records are not copied: VaultLocked; nor are sealed ones of which a row does not open:
    /// SealBroken.
    Result<Done> backUp(const QDate &today);

    bool isSealed() const;
    /// Sealed, and the keys are not here: every call for records says VaultLocked.
    bool isLocked() const;
    /// Error RecordNotFound where nothing is sealed.
    Result<VaultHeader> vaultHeader() const;
    /// The keys while unlocked, else nullptr; good for Vault::changePassphrase() in another thread.
    std::shared_ptr<const Vault> vault() const;
    /// `vault`: from Vault::unlock() with vaultHeader(), which takes a second and may run in any
    /// thread. Error SealBroken: rows were altered, removed or put back; the records stay locked.
    Result<Done> unlock(Vault vault);
    /// The same with a vault that the caller keeps: it can look for a copy where this failed.
    Result<Done> unlock(std::shared_ptr<const Vault> vault);
    /// Whether every row opens and none is missing or too many; of records in clear nothing is
    /// asked. Reads everything. Error SealBroken.
    Result<Done> checkSeals() const;
    /// The newest copy that is whole: every row of it opens with this vault, and none is missing or
    /// too many. Nothing where there is none.
    std::optional<Backup> newestIntactBackup(const std::shared_ptr<const Vault> &vault) const;
    /// The rows of such a copy take the place of all records, in one transaction; they are locked
    /// then, and the present header opens them. What was deleted since is there again. The records
    /// as they were are kept beside them as `records.damaged-N.sqlite`, until the next erasing;
    /// returns that path. Errors: Mismatch where nothing is sealed, FileNotFound.
    Result<QString> restoreBackup(const Backup &backup);
    /// Forgets the keys. They are wiped when no other thread uses them any more.
    void lock();
    /// Seals every record in one transaction: a killed process leaves them all in clear or all
    /// sealed. What was in clear is then overwritten in the file and goes with its write-ahead log
    /// and the copies; should that be cut short, open() goes on with it. Error Mismatch where
    /// they are sealed.
    Result<Done> seal(Vault vault, const VaultHeader &header);
    /// The header that Vault::changePassphrase() or renewRecoveryKey() gave takes the place of the
    /// present one, here and in the copies.
    Result<Done> replaceVaultHeader(const VaultHeader &header);
    /// Puts every record in clear again, in one transaction.
    Result<Done> unseal();

private:
    struct Connection;
    void finishEarlierRuns();
    explicit Store(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

} // namespace core
