// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/instrument.h"

#include <QString>

#include <vector>

namespace app
{

/// The target whose name is typed.
inline const QString namedTarget = QStringLiteral("named");

/// Whom a quiz is about, with the name typed for the target "named".
struct ChosenTarget {
    core::Target target;
    QString name;
};

/// Answered here, statement by statement, or on paper before and typed in now.
enum class AnswerWay { OnScreen, FromPaper };

/// Which of several relationships is asked about: the second of four.
struct RelationshipRound {
    int number = 1;
    int count = 1;
    QString next = {}; ///< what the one after it is called; empty: this is the last

    bool isOneOfSeveral() const { return count > 1; }
};

/// What the person chose on the first step: one instrument and form, once for each target.
struct QuizRequest {
    core::Instrument instrument;
    QString formId;
    std::vector<ChosenTarget> targets; ///< at least one
    AnswerWay way = AnswerWay::OnScreen;
    std::size_t begun = 0; ///< how many of the targets were begun

    bool hasNext() const { return begun < targets.size(); }
};

} // namespace app
