// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/instrument/instrument_catalogue.h"
#include "core/records/assessment.h"
#include "core/records/class_drafts.h"
#include "core/records/journal.h"
#include "core/records/person.h"
#include "core/records/reading_log.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace core
{

class Store;

/// What was read, marked and practised, as the ReadingLog holds it.
struct ReadingRecords {
    QStringList bookmarks; ///< newest first
    std::vector<ReadingState> readings;
    std::vector<Highlight> highlights;
    std::vector<PracticeRecord> practice;

    bool operator==(const ReadingRecords &) const = default;
};

/// The records of a computer, or of one person, as one value: what is written to take along and
/// read back. docs/archive-format.md describes it as files.
///
/// It counts anew: people from 1 (`me`) or 2 (others), assessments from 1, each as they stand here;
/// the ids of everything else are 0. So equal records make equal archives.
struct Archive {
    QDateTime madeAt; ///< UTC
    QString programVersion;
    std::vector<Person> people;          ///< `me` first, where `me` is in it
    std::vector<Assessment> assessments; ///< person by person, oldest first; unfinished ones too
    std::vector<JournalEntry> journal;   ///< person by person, oldest first
    ReadingRecords reading;
    std::vector<ClassDraft> classDrafts;
    /// The person's own definitions and every one that an assessment or a draft was answered to, so
    /// that its answers can be scored wherever the archive goes.
    std::vector<Instrument> instruments; ///< by their hashes

    bool operator==(const Archive &) const = default;
};

/// How much of what.
struct ArchiveCounts {
    int people = 0; ///< `me` included
    int results = 0;
    int unfinished = 0;
    int journalEntries = 0;
    int readingRecords = 0; ///< bookmarks, readings, highlights and what was practised
    int classDrafts = 0;
    int instruments = 0;

    bool operator==(const ArchiveCounts &) const = default;
};

ArchiveCounts countsOf(const Archive &archive);

/// Everything in the Store that is not deleted. With `onlyThis` what is that person's alone: no
/// other person, nobody they agreed to be seen with, no notes about them, definitions only where
/// they answered them; the reading log belongs to `me`, drafts of classes to nobody. Errors: those
/// of the Store; RecordNotFound: no such person.
Result<Archive> gather(Store &store, const InstrumentCatalogue &instruments,
                       std::optional<PersonId> onlyThis, const QDateTime &now);

/// How much gather() would find, definitions aside. Errors: those of gather().
Result<ArchiveCounts> countRecords(Store &store, std::optional<PersonId> onlyThis);

} // namespace core
