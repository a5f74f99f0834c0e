#pragma once

#include "core/base/result.h"
#include "core/records/assessment.h"
#include "core/records/class_drafts.h"
#include "core/records/reading_log.h"

#include <memory>
#include <vector>

namespace core
{

/// Saved assessments, the reading log and drafts of classes in one SQLite file, `records.sqlite` in
/// a folder of the person's own.
///
/// Every call that returns Done has reached the disk: a process killed right after it loses
/// nothing. Deleting overwrites (secure_delete) and compacts (VACUUM); nothing of a deleted record
/// stays in the file or its journal. One process at a time: the folder is locked while the Store
/// lives.
///
/// Errors of any call: DiskFull, FileNotWritable, StoreFailed (detail: SQLite's message); a failed
/// call changes nothing.
class Store
{
public:
    /// Creates folder and file where missing and brings an older schema up to date after a copy
    /// `records.sqlite.before-N`. Errors: FileNotWritable (folder), StoreInUse (another process),
    /// StoreNewer (made by a newer program; left untouched), StoreDamaged (failed the integrity
    /// check or is no database; left untouched).
    static Result<std::unique_ptr<Store>> open(const QString &folder);
    /// A Store in memory alone, gone with the object: where the records cannot be opened, what is
    /// typed still lasts as long as the program. Its path is empty. Errors: those of open().
    static Result<std::unique_ptr<Store>> temporary();
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    QString path() const;

    /// Adds the assessment with all it holds; the returned id is new.
    Result<AssessmentId> add(const Assessment &assessment);

    Result<Done> saveAnswer(AssessmentId id, const QString &itemId, int value);
    Result<Done> saveSkip(AssessmentId id, const QString &itemId);
    Result<Done> clearAnswer(AssessmentId id, const QString &itemId);
    Result<Done> saveCurrentItem(AssessmentId id, const QString &itemId);
    Result<Done> finish(AssessmentId id, const QDateTime &finishedAt);
    Result<Done> rename(AssessmentId id, const QString &title);

    /// Error RecordNotFound.
    Result<Assessment> assessment(AssessmentId id) const;
    /// Finished ones, newest first.
    Result<std::vector<Assessment>> finished() const;
    /// Started and not finished, newest first.
    Result<std::vector<Assessment>> unfinished() const;

    /// What was read, marked and practised, in the same file.
    ReadingLog &readingLog();
    /// Paper answers of a class that are being typed in, in the same file.
    ClassDraftLog &classDrafts();

    Result<Done> erase(AssessmentId id);
    /// Everything: results, quizzes not finished, the reading log and the drafts of classes, and
    /// the copies made before an update.
    Result<Done> eraseAll();

private:
    struct Connection;
    explicit Store(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

} // namespace core
