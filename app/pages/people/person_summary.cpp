// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/person_summary.h"

#include "app/foundation/text/shown_day.h"
#include "app/foundation/text/wording.h"
#include "core/report/report_document.h"
#include "core/scoring/change.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

QDate finishedOn(const SavedResult &result)
{
    return result.assessment.finishedAt->toLocalTime().date();
}

core::Occasion measured(const SavedResult &result)
{
    return core::occasionOf(result.assessment, *result.saved);
}

// As on the result's own page: a region is named only where it is likely enough.
QString regionOf(const core::Classification &classification)
{
    if (!classification.style)
        return QCoreApplication::translate("people", "on a line");
    return wording::placeName(core::placeOf(classification.probabilities));
}

QString verdictOf(const core::DimensionChange &change)
{
    switch (change.verdict) {
    case core::ChangeVerdict::NotReliable:
        return QCoreApplication::translate("people", "no more than chance");
    case core::ChangeVerdict::ReliableIncrease:
        return QCoreApplication::translate("people", "higher, by more than chance");
    case core::ChangeVerdict::ReliableDecrease:
        return QCoreApplication::translate("people", "lower, by more than chance");
    }
    return {};
}

// `series` newest first.
QString changeOver(const std::vector<const SavedResult *> &series)
{
    const SavedResult &first = *series.back();
    const SavedResult &last = *series.front();
    const auto change = core::changeBetween(measured(first), measured(last), last.saved->norm);
    if (!change)
        return {};
    //: A date; how anxiety and avoidance have changed since
    return QCoreApplication::translate("people", "since %1 anxiety: %2; avoidance: %3")
        .arg(shownDay(QLocale().toString(finishedOn(first), QLocale::ShortFormat), first.within),
             verdictOf(change->on.anxiety), verdictOf(change->on.avoidance));
}

} // namespace

PersonSummary summaryOf(const core::Result<std::vector<SavedResult>> &results)
{
    PersonSummary summary{.isKnown = bool(results)};
    if (!results || results->empty())
        return summary;
    const SavedResult &newest = results->front();
    summary.newest = finishedOn(newest);
    if (!newest.point)
        return summary;
    const core::Classification &classification = *newest.saved->evaluation.classification;
    summary.region = regionOf(classification);
    summary.rule = wording::ruleName(classification.rule.kind());
    std::vector<const SavedResult *> series;
    for (const SavedResult &result : *results) {
        if (series.size() < longestCourse && result.point &&
            result.point->series == newest.point->series)
            series.push_back(&result);
    }
    if (series.size() < 2)
        return summary;
    std::for_each(series.rbegin(), series.rend(), [&](const SavedResult *result) {
        for (const core::Dimension dimension : core::dimensions)
            summary.course[dimension].push_back(result->point->placement.on[dimension].mean);
    });
    summary.change = changeOver(series);
    return summary;
}

QString summarySentence(const PersonSummary &summary)
{
    if (!summary.isKnown)
        return QCoreApplication::translate("people", "results cannot be read");
    if (!summary.newest.isValid())
        return QCoreApplication::translate("people", "no result yet");
    QStringList parts{//: %1 is a date
                      QCoreApplication::translate("people", "newest result %1")
                          .arg(QLocale().toString(summary.newest, QLocale::LongFormat))};
    if (!summary.region.isEmpty()) {
        //: A region and a rule's name
        parts << QCoreApplication::translate("people", "%1 (rule “%2”)")
                     .arg(summary.region, summary.rule);
    }
    if (!summary.change.isEmpty())
        parts << summary.change;
    return parts.join(u", "_s);
}

} // namespace app
