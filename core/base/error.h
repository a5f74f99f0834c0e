// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core
{

/// What went wrong, as a code. The core has no words: app/foundation/text/wording turns a code into
/// a sentence.
enum class ErrorCode {
    FileNotFound,
    FileUnreadable,
    FileTooLarge,
    FileNotWritable,
    DiskFull,
    NotUtf8,
    NotJson,
    NotCsv,
    MissingField,
    WrongType,
    UnknownValue,
    DuplicateId,
    UnknownId,
    TooMany,
    TooDeep,
    TextTooLong,
    DependencyCycle,
    OutOfRange,
    Mismatch, ///< what was asked for cannot be or does not go together; no file is at fault
    NotEnoughAnswers,
    GroupTooSmall, ///< statistics of so few people could say something about one of them
    RuleNotApplicable,
    NormNotApplicable,
    NotComparable, ///< results of two questionnaires, definitions or forms are never subtracted
    NotZip,
    ArchiveSealed, ///< it opens with its passphrase only
    ArchiveNewer,  ///< written by a newer program; the detail names both numbers
    StoreInUse,
    StoreNewer,
    StoreDamaged,
    StoreFailed,
    RecordNotFound,
    WrongPassphrase,
    WrongRecoveryKey,
    VaultLocked, ///< the passphrase has to be given first
    SealBroken,  ///< a sealed payload was altered, moved or put back
    OutOfMemory,
    Unexpected,        ///< something failed that no code foresees; the detail is what it said
    Cancelled,         ///< the person stopped it
    DefinitionChanged, ///< saved answers belong to an earlier wording of the instrument
};

/// A failure as a value. `detail` is for the person who can mend the cause: a file name, a JSON
/// path with its reason (`items[3].type: "lickert" is not an item type`), the database's own
/// message. It is never translated and never holds answers or notes.
struct Error {
    ErrorCode code;
    QString detail;

    bool operator==(const Error &) const = default;
};

} // namespace core
