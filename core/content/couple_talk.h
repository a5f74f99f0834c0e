// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/pull.h"

#include <QString>
#include <QStringList>

namespace core
{

/// What is said about two positions that pull on each other so, and what the two may ask
/// themselves about it.
struct PullTalk {
    QString text; ///< with {one} and {other} where the names stand
    QStringList questions;

    bool operator==(const PullTalk &) const = default;
};

/// Something to talk about for two people who look at their results side by side.
struct CoupleTalk {
    PerPull<PullTalk> pulls;
    /// In place of the text of Pull::Unclear where the two answered about different relationships.
    QString differentRelationships;
    QString closingQuestion; ///< asked of everybody, last

    bool operator==(const CoupleTalk &) const = default;
};

/// `text` with the names in it. A name is no pattern, whatever stands in it.
QString withNames(const QString &text, const QString &one, const QString &other);

/// Reads couples/<lang>.json. Errors: those of parseJsonObject and of JsonFields, UnknownValue (a
/// pull that does not exist), DuplicateId, MissingField (a pull without an entry).
Result<CoupleTalk> readCoupleTalk(const QByteArray &bytes, const QString &fileName);

} // namespace core
