// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/person.h"

#include <vector>

namespace core
{

class RecordFile;

/// The people whose results are kept; part of the Store's file.
///
/// markDeleted() hides a person with all that is theirs; undelete() takes that back while the
/// program runs, and Store::eraseDeleted() makes it final. Errors of any call: those of Store; a
/// failed call changes nothing.
class People
{
public:
    explicit People(RecordFile &file);

    /// The id in it is not looked at.
    Result<PersonId> add(const Person &person);
    /// Replaces what is kept of the person with this id. Errors: RecordNotFound; Mismatch for
    /// archiving `me`.
    Result<Done> change(const Person &person);

    /// Error RecordNotFound, also for a deleted one.
    Result<Person> person(PersonId id) const;
    /// `me` first, then in the order they were added; without deleted ones, with the archived
    /// ones.
    Result<std::vector<Person>> people() const;

    /// Gives everything of `duplicate` to `into` and removes the duplicate; its notes are put under
    /// the other's, and who has agreed with either has agreed with the one that stays. Errors:
    /// RecordNotFound; Mismatch where the two are one or the duplicate is `me`.
    Result<Done> merge(PersonId duplicate, PersonId into);

    /// Errors: RecordNotFound, Mismatch for `me`.
    Result<Done> markDeleted(PersonId id);
    /// Error RecordNotFound.
    Result<Done> undelete(PersonId id);

private:
    RecordFile &m_file;
};

/// Takes back what the person has agreed to with others, and they with them. To be called within a
/// transaction. Errors: those of RecordFile.
Result<Done> endAgreements(RecordFile &file, PersonId id);

/// Error RecordNotFound where there is no such person, or it is deleted; and those of RecordFile.
Result<Done> checkPersonExists(RecordFile &file, PersonId id);

} // namespace core
