// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/report/html_change.h"

#include "app/foundation/text/shown_day.h"
#include "app/foundation/text/wording.h"
#include "app/print/report/change_words.h"
#include "app/print/report/html_page.h"
#include "app/print/report/report_words.h"

namespace app::htmlblocks
{

using reportwords::intervalText;
using reportwords::longDate;
using reportwords::translated;

void changeBasis(HtmlPage &page, const core::ReportedChangeBasis &basis)
{
    page.line(changeBasisText(basis.on), linestyle::text);
}

void change(HtmlPage &page, const core::ReportedChange &reported)
{
    //: A date
    page.heading(translated(QT_TRANSLATE_NOOP("report", "Since %1")).arg(longDate(reported.since)));
    for (const core::Dimension dimension : core::dimensions) {
        page.line(changeSentence(dimension, reported.earlier.on[dimension].mean,
                                 reported.placement.on[dimension].mean,
                                 reported.change.on[dimension]),
                  linestyle::text);
    }
    // The sample is described where the result is compared with it.
    for (const QString &paragraph : changeProvenance(reported.change, std::nullopt))
        page.line(paragraph, linestyle::note);
}

void timeline(HtmlPage &page, const core::ReportedTimeline &timeline)
{
    page.timeline();
    QStringList days;
    for (const core::ReportedTimeline::Occasion &occasion : timeline.occasions)
        days << shownDay(wording::day(occasion.date), occasion.within);
    if (timeline.whole) {
        for (const QString &sentence : seriesSentences(*timeline.whole, days))
            page.line(sentence, linestyle::text);
    }
    std::vector<QStringList> rows;
    for (const core::ReportedTimeline::Occasion &occasion : timeline.occasions) {
        rows.push_back({days[static_cast<qsizetype>(rows.size())]});
        for (const core::Dimension dimension : core::dimensions) {
            const core::PlacedDimension &placed = occasion.placement.on[dimension];
            rows.back() << wording::number(placed.mean, 2) << intervalText(placed.shownInterval());
        }
    }
    page.table({{translated(QT_TRANSLATE_NOOP("report", "Day")),
                 translated(QT_TRANSLATE_NOOP("report", "Anxiety")),
                 translated(QT_TRANSLATE_NOOP("report", "95 % interval")),
                 translated(QT_TRANSLATE_NOOP("report", "Avoidance")),
                 translated(QT_TRANSLATE_NOOP("report", "95 % interval"))},
                rows});
}

} // namespace app::htmlblocks
