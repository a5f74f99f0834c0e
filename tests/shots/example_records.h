// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/journal.h"
#include "core/records/store.h"

namespace shots
{

/// What stands in the records of somebody who has used the program for a year.
struct ExampleRecords {
    core::AssessmentId result = 0;         ///< the newest, of an Atlas-24
    core::AssessmentId second = 0;         ///< of a series of three, an Atlas-R
    core::JournalEntryId journalEntry = 0; ///< along an exercise
};

/// The day on which the walk takes place.
QDateTime exampleDay();

/// Results of two questionnaires and three entries of the journal, of the person at the computer.
core::Result<ExampleRecords> addExampleRecords(core::Store &records);

/// Three people as somebody keeps them who sits with others; the last one has a story.
core::Result<core::Done> addExamplePeople(core::Store &records);

/// A thousand people with nothing to tell.
core::Result<core::Done> addThousandPeople(core::Store &records);

/// Seals the records under a passphrase that costs no time.
core::Result<core::Done> sealExampleRecords(core::Store &records);

} // namespace shots
