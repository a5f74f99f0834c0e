// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/practice_schedule.h"

#include <algorithm>
#include <tuple>

namespace core
{
namespace
{

constexpr int firstBox = 1;
constexpr int lastBox = 5;

} // namespace

PracticeState afterPractice(const std::optional<PracticeState> &before, PracticeOutcome outcome,
                            const QDate &today)
{
    // A box outside 1 to 5 can only come from a file that others wrote.
    const int from = std::clamp(before ? before->box : firstBox, firstBox, lastBox);
    const int box = outcome == PracticeOutcome::Hit ? std::min(from + 1, lastBox) : firstBox;
    return {box, today.addDays(qint64(1) << (box - 1))};
}

QString nextToPractise(const QStringList &ids, const QHash<QString, PracticeState> &states,
                       const QDate &today, const QString &except)
{
    QStringList candidates = ids;
    candidates.removeAll(except);
    if (candidates.isEmpty())
        return ids.value(0);

    QStringList due;
    QStringList later;
    QString neverPractised;
    for (const QString &id : candidates) {
        const auto state = states.find(id);
        if (state != states.end())
            (state->due <= today ? due : later).append(id);
        else if (neverPractised.isEmpty())
            neverPractised = id;
    }
    if (!due.isEmpty()) {
        return *std::min_element(due.begin(), due.end(), [&](const QString &a, const QString &b) {
            const PracticeState &one = *states.find(a);
            const PracticeState &other = *states.find(b);
            return std::tie(one.box, one.due) < std::tie(other.box, other.due);
        });
    }
    if (!neverPractised.isEmpty())
        return neverPractised;
    return *std::min_element(later.begin(), later.end(), [&](const QString &a, const QString &b) {
        return states.find(a)->due < states.find(b)->due;
    });
}

} // namespace core
