// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"

#include <functional>

namespace core
{

class Store;

/// Who `me` of the archive is here.
struct ImportOptions {
    /// Nothing: `me`, with the reading log. A pseudonym: another person, whose reading log is left
    /// out, for that is kept of `me` alone.
    std::optional<QString> meAs;
};

/// What an import adds, and what of the archive was here already. Of the reading log what goes on
/// from here counts as added.
struct ImportSummary {
    ArchiveCounts added;
    ArchiveCounts alreadyHere;

    bool operator==(const ImportSummary &) const = default;
};

/// What importArchive() would do; changes nothing. Errors: those of the Store.
Result<ImportSummary> planImport(Store &store, const InstrumentCatalogue &instruments,
                                 const Archive &archive, const ImportOptions &options = {});

/// Adds an archive to the records: into empty ones, so that gather() gives the same again; into
/// others, so that nothing that is here is changed or doubled.
///
/// | of the archive    | is here already, and stays as it is here, where                        |
/// |-------------------|-------------------------------------------------------------------------|
/// | person            | pseudonym and the moment they were added are equal (a pseudonym alone   |
/// |                   | is no proof); `me` is `me`, and gets what the archive says of them      |
/// |                   | where nothing is written about them here                                |
/// | assessment        | the same person has one of the same definition, form, relationship and  |
/// |                   | times with the same answers, whatever its title and notes               |
/// | journal entry     | the same person has an equal one                                        |
/// | bookmark          | it is set                                                               |
/// | reading, practice | it is as far or further                                                 |
/// | highlight, draft  | there is an equal one                                                   |
/// | definition        | the catalogue has the very same                                         |
///
/// Agreements are taken over where at least one of the two is added by this import: between people
/// who are here they may have been taken back since.
///
/// All or nothing. `proceed` gets how many records have been looked at; false ends it with
/// ErrorCode::Cancelled. Errors: those of the Store and of InstrumentCatalogue::keep().
Result<ImportSummary> importArchive(Store &store, const InstrumentCatalogue &instruments,
                                    const Archive &archive, const ImportOptions &options = {},
                                    const std::function<bool(qint64 done)> &proceed = {});

} // namespace core
