// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace core
{

/// Where one thing to practise stands in Leitner's boxes (Leitner 1972): box 1 comes back tomorrow,
/// box 5 after sixteen days.
struct PracticeState {
    int box = 1; ///< 1..5
    QDate due;

    bool operator==(const PracticeState &) const = default;
};

enum class PracticeOutcome { Missed, Hit };

/// A hit moves one box up (at most 5), a miss back to box 1; the next date is today + 2^(box − 1)
/// days. What was never practised counts as standing before box 1: a hit puts it into box 2.
PracticeState afterPractice(const std::optional<PracticeState> &before, PracticeOutcome outcome,
                            const QDate &today);

/// Which of `ids` to practise next: of those due today or earlier the lowest box, in it the longest
/// overdue; else the first never practised in the order given; else the one due soonest. `except`
/// (just shown) is passed over unless it is the only one. Empty for no ids.
QString nextToPractise(const QStringList &ids, const QHash<QString, PracticeState> &states,
                       const QDate &today, const QString &except = {});

} // namespace core
