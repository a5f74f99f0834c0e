// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/osd_reader.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace core
{

/// The words of a questionnaire in one language, as a person who has the right to use them gives
/// them: what a scoring key goes without.
struct Wording {
    QString language;                  ///< "de"
    QMap<QString, QString> statements; ///< item id -> text, for every answerable item
    QStringList anchors;               ///< a word for each point, lowest first; empty: as they are
    QString instruction;               ///< above the statements; empty: as it is
    QString licenseExplanation;        ///< instead of the key's own, which says it has no wording
};

/// The items a wording has to have words for: the Likert items, in the instrument's order.
QStringList itemsToWord(const Instrument &instrument);

/// How many anchors a wording may give: the points of the one scale that all items share, or 0
/// where they do not share one with a text key for each point.
int anchorCount(const Instrument &instrument);

/// The same scoring key with the wording in it: an instrument that can be taken. Scorings, plane,
/// forms, targets and item ids stay; the definition is another one with another hash. What a key
/// says in other languages about reading "your own copy" is left out, so that one language stands
/// on the page.
///
/// Errors: MissingField (an item without a text, or no language; detail: which), Mismatch (an item
/// that is not there; anchors not as many as anchorCount()), those of readInstrument.
Result<ReadInstrument> withWording(const Instrument &instrument, const Wording &wording);

/// Pasted text as statements, one a line; empty lines are passed over, and "1.", "1)", "(1)", "1:"
/// or "1" and a tabulator at the beginning of a line are taken off. Where the numbers count from 1
/// without a gap, a line without a number continues the statement above it, as in text copied from
/// a narrow column.
QStringList splitStatements(const QString &pasted);

} // namespace core
