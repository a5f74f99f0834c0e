// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/assessment.h"
#include "core/records/class_drafts.h"
#include "core/records/journal.h"
#include "core/records/person.h"
#include "core/records/reading_log.h"

#include <QJsonObject>

/// Records as JSON: the same in the database and in an exported archive. Numbers of rows and of the
/// people they belong to are not part of it; whoever keeps a record knows them.
///
/// Times are UTC in ISO 8601 with milliseconds, dates ISO 8601, a definition's hash hexadecimal. An
/// answer is a number, null where the item was left out on purpose, absent where it was not
/// reached. Texts may be absent where the value allows an empty one.
namespace core
{

QJsonObject toJson(const Person &person);
QJsonObject toJson(const Assessment &assessment);
QJsonObject toJson(const JournalEntry &entry);
QJsonObject toJson(const Bookmark &bookmark);
QJsonObject toJson(const ReadingState &reading);
QJsonObject toJson(const Highlight &highlight);
QJsonObject toJson(const PracticeRecord &practice);
QJsonObject toJson(const ClassDraft &draft); ///< without its rows
QJsonObject toJson(const DraftRow &row);

/// Errors of these: MissingField, WrongType, OutOfRange, UnknownValue, TooMany; the detail begins
/// with `where` and names the field.
Result<Person> readPerson(const QJsonObject &json, const QString &where);
Result<Assessment> readAssessment(const QJsonObject &json, const QString &where);
Result<JournalEntry> readJournalEntry(const QJsonObject &json, const QString &where);
Result<Bookmark> readBookmark(const QJsonObject &json, const QString &where);
Result<ReadingState> readReadingState(const QJsonObject &json, const QString &where);
Result<Highlight> readHighlight(const QJsonObject &json, const QString &where);
Result<PracticeRecord> readPracticeRecord(const QJsonObject &json, const QString &where);
Result<ClassDraft> readClassDraft(const QJsonObject &json, const QString &where);
Result<DraftRow> readDraftRow(const QJsonObject &json, const QString &where);

} // namespace core
