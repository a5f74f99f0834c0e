// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/text/second_time_words.h"

#include "app/foundation/text/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace app::secondtime
{
namespace
{

/// The shorter of the two spans: what holds for both dimensions.
std::optional<int> daysBetween(const core::Placement &placement)
{
    const std::optional<int> anxiety = placement.on.anxiety.secondTime->days;
    const std::optional<int> avoidance = placement.on.avoidance.secondTime->days;
    return anxiety && avoidance ? std::optional(std::min(*anxiety, *avoidance)) : std::nullopt;
}

} // namespace

QString sampleName(const core::Norm &norm)
{
    //: How many people and in which year: within a sentence, after "the mean of"
    return QCoreApplication::translate("secondTime", "a sample of %1 people (%2)")
        .arg(QLocale().toString(norm.n), QString::number(norm.year));
}

QString ranges(const core::Placement &placement, double coverage)
{
    if (!placement.knowsSecondTime())
        return {};
    const core::Interval anxiety = placement.on.anxiety.secondTime->shownInterval(coverage);
    const core::Interval avoidance = placement.on.avoidance.secondTime->shownInterval(coverage);
    return QCoreApplication::translate("secondTime", "anxiety %1 to %2, avoidance %3 to %4")
        .arg(wording::number(anxiety.lo), wording::number(anxiety.hi),
             wording::number(avoidance.lo), wording::number(avoidance.hi));
}

QString sentence(const core::Placement &placement, const QString &sample, double coverage)
{
    if (!placement.knowsSecondTime() || sample.isEmpty())
        return {};
    const std::optional<int> days = daysBetween(placement);
    const QString text =
        days ? QCoreApplication::translate(
                   "secondTime",
                   "The light shadow: here the numbers would likely lie (%1) if the same questions "
                   "were answered again %n day(s) later, a little nearer to the mean of %2: %3.",
                   nullptr, *days)
             : QCoreApplication::translate(
                   "secondTime",
                   "The light shadow: here the numbers would likely lie (%1) if the same questions "
                   "were answered a second time and nothing had changed, a little nearer to the "
                   "mean of %2: %3.");
    return text.arg(wording::percent(coverage), sample, ranges(placement, coverage));
}

} // namespace app::secondtime
