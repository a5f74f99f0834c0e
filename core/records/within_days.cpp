// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/within_days.h"

#include <algorithm>
#include <map>
#include <utility>

namespace core
{
namespace
{

const QTime noHour(12, 0);

bool hasHour(const Assessment &assessment)
{
    return !isFromPaper(assessment) || assessment.finishedAt->toLocalTime().time() != noHour;
}

QTime minuteOf(const Assessment &assessment)
{
    const QTime time = assessment.finishedAt->toLocalTime().time();
    return {time.hour(), time.minute()};
}

} // namespace

std::vector<WithinDay> withinDays(const std::vector<Assessment> &listed)
{
    std::map<QDate, std::vector<std::size_t>> days;
    for (std::size_t i = 0; i < listed.size(); ++i)
        days[listed[i].finishedAt->toLocalTime().date()].push_back(i);
    std::vector<WithinDay> within(listed.size());
    for (auto &[day, ofDay] : days) {
        if (ofDay.size() < 2)
            continue;
        std::sort(ofDay.begin(), ofDay.end(), [&](std::size_t a, std::size_t b) {
            return std::pair(*listed[a].finishedAt, listed[a].id) <
                   std::pair(*listed[b].finishedAt, listed[b].id);
        });
        int number = 0;
        for (const std::size_t i : ofDay) {
            const auto sharesMinute = [&](std::size_t other) {
                return other != i && minuteOf(listed[other]) == minuteOf(listed[i]);
            };
            if (hasHour(listed[i]) && std::none_of(ofDay.begin(), ofDay.end(), sharesMinute))
                within[i].time = minuteOf(listed[i]);
            else
                within[i].number = ++number;
        }
    }
    return within;
}

QDateTime finishedOn(const QDate &day, const QDateTime &finishedAt, bool onPaper,
                     const QDateTime &now)
{
    const QDateTime before = finishedAt.toLocalTime();
    if (day == before.date())
        return finishedAt;
    if (onPaper)
        return day < now.toLocalTime().date() ? QDateTime(day, noHour).toUTC() : now;
    return std::min(QDateTime(day, before.time()).toUTC(), now);
}

} // namespace core
