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
#include <vector>

namespace core
{

using AssessmentId = qint64;

/// What was answered and when: what can be corrected of a finished assessment.
struct GivenAnswers {
    QDateTime finishedAt; ///< UTC
    QMap<QString, int> answers;
    QSet<QString> skipped;

    bool operator==(const GivenAnswers &) const = default;
};

/// That a finished assessment was corrected.
struct Correction {
    QDateTime madeAt;    ///< UTC
    GivenAnswers before; ///< what stood there

    bool operator==(const Correction &) const = default;
};

/// Of those after the first.
constexpr std::size_t maxCorrections = 100;

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
    QString currentItemId;               ///< where to go on
    bool onPaper = false;                ///< filled in on a sheet and typed in from it
    std::vector<Correction> corrections; ///< the earliest first; Assessments adds to them

    bool operator==(const Assessment &) const = default;
};

/// Of a finished one.
inline GivenAnswers givenAnswersOf(const Assessment &assessment)
{
    return {*assessment.finishedAt, assessment.answers, assessment.skipped};
}

/// Whether it was typed in from a sheet; one of an earlier version of the program shows that only
/// where the sheet was filled in before its typing began.
inline bool isFromPaper(const Assessment &assessment)
{
    if (assessment.onPaper || !assessment.finishedAt)
        return assessment.onPaper;
    return (assessment.corrections.empty()
                ? *assessment.finishedAt
                : assessment.corrections.front().before.finishedAt) < assessment.startedAt;
}

} // namespace core
