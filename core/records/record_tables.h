// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_json.h"
#include "core/records/record_table.h"

/// The tables of records, one function each, so that a table's name stands once.
namespace core
{

inline RecordTable<Person> personTable(RecordFile &file)
{
    return {file, QStringLiteral("person"), &readPerson};
}

inline RecordTable<Assessment> assessmentTable(RecordFile &file)
{
    return {file, QStringLiteral("assessment"), &readAssessment};
}

inline RecordTable<JournalEntry> journalTable(RecordFile &file)
{
    return {file, QStringLiteral("journal_entry"), &readJournalEntry};
}

inline RecordTable<Bookmark> bookmarkTable(RecordFile &file)
{
    return {file, QStringLiteral("bookmark"), &readBookmark};
}

inline RecordTable<ReadingState> readingTable(RecordFile &file)
{
    return {file, QStringLiteral("reading"), &readReadingState};
}

inline RecordTable<Highlight> highlightTable(RecordFile &file)
{
    return {file, QStringLiteral("highlight"), &readHighlight};
}

inline RecordTable<PracticeRecord> practiceTable(RecordFile &file)
{
    return {file, QStringLiteral("practice"), &readPracticeRecord};
}

inline RecordTable<ClassDraft> classDraftTable(RecordFile &file)
{
    return {file, QStringLiteral("class_draft"), &readClassDraft};
}

inline RecordTable<DraftRow> classDraftRowTable(RecordFile &file)
{
    return {file, QStringLiteral("class_draft_row"), &readDraftRow};
}

} // namespace core
