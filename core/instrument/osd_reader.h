// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/instrument/instrument.h"

namespace core
{

/// Something in the file that was survived: named, with its place, never silently dropped.
struct InstrumentWarning {
    enum class Kind {
        UnsupportedItem,      ///< the item opens and is kept but cannot be answered here
        IgnoredKey,           ///< a key with a meaning elsewhere that scoring here ignores
        RepeatedItem,         ///< a scoring names an item twice; it counts once
        UnknownItemInScoring, ///< a scoring names an item that does not exist; it is left out
        DimensionWithoutScoring,
        MissingText,
        UnsupportedScoring, ///< kept in the file, not computed here: not among the scorings
        IgnoredCondition,   ///< visible_when, branches, randomisation: every item is shown
        CodeFromFileName,   ///< the file states no code; its name is the id (in `itemId`)
    };
    Kind kind;
    QString path;   ///< JSON path: items[3].reverse
    QString itemId; ///< or scoring or dimension id; may be empty

    bool operator==(const InstrumentWarning &) const = default;
};

struct ReadInstrument {
    Instrument instrument;
    std::vector<InstrumentWarning> warnings;
};

/// Reads an OpenScales Definition (OSD 1.0.x), one JSON file with definition and translations. The
/// bare definition, as the two-file format writes it, is read as well. A definition without a code
/// gets the file's name for one; the instrument's source holds both as OSD has them, so that it is
/// the same however it was written and wherever it is kept.
///
/// Limits: 8 MiB, 2,000 items (as many scorings, languages, entries of any list), nesting 64, texts
/// of 20,000 characters. A scoring is computed as the file means it or not at all. Errors carry
/// file name, JSON path and reason in the detail: `my.osd: items[3].type: "lickert" is not an item
/// type`. Codes: those of parseJsonObject, MissingField, WrongType, UnknownValue, DuplicateId,
/// TooMany, OutOfRange, DependencyCycle (composite scorings), UnknownId (plane hint naming no
/// scoring).
Result<ReadInstrument> readInstrument(const QByteArray &bytes, const QString &fileName);

/// The same from a path. A split definition is joined: beside `{code}.json` every
/// `{code}.{lang}.json` adds a language; so does every `translations/{code}.pbl-{lang}.json` beside
/// PEBL's folder `definitions`.
Result<ReadInstrument> readInstrumentFile(const QString &path);

} // namespace core
