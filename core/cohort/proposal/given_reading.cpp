// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/proposal/given_reading.h"

namespace core
{
namespace
{

template <class T> void take(std::optional<T> &point, const std::optional<T> &now)
{
    if (now)
        point = now;
}

template <class T> void takeText(T &point, const T &now)
{
    if (!now.isEmpty())
        point = now;
}

} // namespace

GivenReading combined(GivenReading before, const GivenReading &now)
{
    take(before.separator, now.separator);
    takeText(before.encoding, now.encoding);
    take(before.headerLines, now.headerLines);
    take(before.questionnaire, now.questionnaire);
    takeText(before.columns, now.columns);
    take(before.answers, now.answers);
    take(before.lowestAgrees, now.lowestAgrees);
    take(before.alreadyReversed, now.alreadyReversed);
    take(before.missingCodes, now.missingCodes);
    for (const auto &[word, number] : now.words)
        before.words[word] = number;
    take(before.repeats, now.repeats);
    take(before.content, now.content);
    take(before.scoreColumns, now.scoreColumns);
    take(before.idColumn, now.idColumn);
    return before;
}

} // namespace core
