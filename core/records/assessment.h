// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/person.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QSet>
#include <QString>

#include <optional>

namespace core
{

using AssessmentId = qint64;

/// One time of taking an instrument, for one relationship. Raw answers by item id and the hash of
/// the definition they were given to: scores are always computed anew, never stored.
struct Assessment {
    AssessmentId id = 0;   ///< given by Assessments
    PersonId personId = 0; ///< whose answers these are; nobody, 0, is refused
    QString title;         ///< the person's own name for it; empty: none given
    QString notes;         ///< written down beside it; may be empty
    QString instrumentId;
    QByteArray definitionHash; ///< SHA-256, 32 bytes
    QString formId;
    QString targetId;                    ///< may be empty
    QString targetName;                  ///< typed by the person for the target "named"
    QString language;                    ///< of the wording shown
    QDateTime startedAt;                 ///< UTC
    std::optional<QDateTime> finishedAt; ///< UTC; nothing: still in progress
    QMap<QString, int> answers;          ///< item id -> raw answer
    QSet<QString> skipped;
    QString currentItemId; ///< where to go on

    bool operator==(const Assessment &) const = default;
};

} // namespace core
