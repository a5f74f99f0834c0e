// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/assessment.h"
#include "core/records/journal.h"
#include "core/scoring/classification.h"

#include <QDate>
#include <QString>

#include <optional>

namespace app
{

/// What Home knows of the person; nothing of it at a first start.
struct HomeState {
    /// The newest quiz that is not finished.
    struct OpenQuiz {
        core::AssessmentId id = 0;
        QString questionnaire;
        QString about; ///< whom it is about; empty: nobody in particular
        int answered = 0;
        int of = 0; ///< statements; 0: its definition is not here
        QDate begun;
        int others = 0; ///< not finished either
    };
    struct LastResult {
        core::AssessmentId id = 0;
        QDate day;
        QString about; ///< the person's own name for it, or whom it is about
        std::optional<core::Classification> classification; ///< by the midpoint of the scale
        QString whyNone;                                    ///< where there is none; may be empty
        int daysAgo = 0;

        /// Long enough ago to be asked again.
        bool isDue() const { return daysAgo >= 90; }
    };
    /// The newest entry.
    struct JournalLine {
        core::JournalEntryId id = 0; ///< 0: there is one that is not read yet
        QDate day;
        QString words; ///< its title or its first line
    };
    struct NextArticle {
        QString id; ///< empty: it is not known yet
        QString title;
        int minutes = 0;
        bool isBegun = false;
        int read = 0; ///< articles
        int of = 0;
    };

    std::optional<OpenQuiz> openQuiz = {};
    std::optional<LastResult> lastResult = {};
    std::optional<JournalLine> journal = {};
    std::optional<NextArticle> next = {};

    bool isEmpty() const { return !openQuiz && !lastResult && !journal && !next; }
};

} // namespace app
