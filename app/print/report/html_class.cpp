// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/report/html_class.h"

#include "app/foundation/text/wording.h"
#include "app/print/report/class_words.h"
#include "app/print/report/html_page.h"
#include "app/print/report/report_words.h"

namespace app::htmlblocks
{

using reportwords::intervalText;
using reportwords::ruleSentence;
using reportwords::translated;

namespace
{

void figures(HtmlPage &page, const core::ClassPicture &picture)
{
    page.beside([&] {
        page.line(translated(QT_TRANSLATE_NOOP("report", "%1 people with both scores"))
                      .arg(wording::count(picture.people)),
                  linestyle::strong);
        for (const core::Dimension dimension : core::dimensions) {
            const core::ClassPicture::Figures &on = picture.on[dimension];
            page.line(wording::dimensionName(dimension), linestyle::below(1.2, linestyle::strong));
            //: the mean of a group
            page.line(
                translated(QT_TRANSLATE_NOOP("report", "Mean %1")).arg(wording::number(on.mean)),
                linestyle::title);
            page.interval(dimension);
            page.line(translated(QT_TRANSLATE_NOOP("report", "95 % interval of the mean: %1"))
                          .arg(intervalText(on.meanInterval)),
                      linestyle::caption);
            page.line(translated(QT_TRANSLATE_NOOP("report", "Standard deviation: %1"))
                          .arg(wording::number(on.sd, 2)),
                      linestyle::furtherCaption);
            if (on.alpha) {
                page.line(translated(QT_TRANSLATE_NOOP("report",
                                                       "Reliability (alpha): %1, from %2 people"))
                              .arg(wording::number(*on.alpha, 2), wording::count(on.alphaPeople)),
                          linestyle::furtherCaption);
            }
        }
    });
}

void regions(HtmlPage &page, const core::ClassPicture &picture)
{
    std::vector<QStringList> rows;
    const auto add = [&](const QString &name, const QString &says, const core::ShownCount &people) {
        const double share =
            100.0 * static_cast<double>(people.people) / static_cast<double>(picture.people);
        //: A percentage, with the space your language puts before the sign.
        const QString percentage =
            translated(QT_TRANSLATE_NOOP("report", "%1 %")).arg(wording::number(share, 0));
        rows.push_back(
            {name, says, wording::shownCount(people), people.isExact() ? percentage : QString()});
    };
    for (const core::Style style : core::styles) {
        add(wording::styleName(style), wording::styleDescription(style),
            picture.counts.perStyle[style]);
    }
    add(translated(QT_TRANSLATE_NOOP("report", "On the line")),
        translated(QT_TRANSLATE_NOOP("report", "exactly on a border of the rule")),
        picture.counts.onTheLine);
    page.table({{translated(QT_TRANSLATE_NOOP("report", "Region")),
                 translated(QT_TRANSLATE_NOOP("report", "What it says")),
                 translated(QT_TRANSLATE_NOOP("report", "People")),
                 translated(QT_TRANSLATE_NOOP("report", "Share"))},
                rows});
    page.line(ruleSentence(picture.rule.kind()), linestyle::lead);
}

} // namespace

void group(HtmlPage &page, const core::ReportedClass &group)
{
    using As = core::ReportedClass::As;
    switch (group.as) {
    case As::Map:
        page.map();
        break;
    case As::Figures:
        figures(page, group.picture);
        break;
    case As::Regions:
        regions(page, group.picture);
        break;
    }
}

void size(HtmlPage &page, const core::ClassSize &size)
{
    page.line(classwords::sizeSentence(size), linestyle::text);
}

void tooSmall(HtmlPage &page, const core::ClassTooSmall &group)
{
    page.line(classwords::tooSmallSentence(group), linestyle::text);
}

void origin(HtmlPage &page, const core::ClassOrigin &origin)
{
    page.line(classwords::originText(origin), linestyle::text);
}

void statistics(HtmlPage &page, const core::ClassStatistics &statistics)
{
    page.table(classwords::table(statistics));
}

void straightLiners(HtmlPage &page, const core::StraightLiners &straightLiners)
{
    page.line(classwords::straightLinerSentence(straightLiners), linestyle::note);
}

void unusualAnswers(HtmlPage &page, const core::UnusualAnswers &unusual)
{
    page.line(classwords::unusualSentence(unusual), linestyle::note);
}

void items(HtmlPage &page, const core::ItemTable &items)
{
    page.table(classwords::table(items));
}

void counts(HtmlPage &page, const core::RuleCounts &counts)
{
    page.line(classwords::countsSentence(counts), linestyle::note);
    page.table(classwords::table(counts));
}

void uncertain(HtmlPage &page, const core::UncertainReadings &uncertain)
{
    page.line(classwords::crossingSentence(uncertain), linestyle::lead);
    page.line(classwords::errorSentence(uncertain.error), linestyle::note);
}

void changes(HtmlPage &page, const core::ChangedReadings &change)
{
    page.heading(classwords::changeHeading(change.by));
    page.line(classwords::changeSentence(change), linestyle::text);
    page.table(classwords::table(change));
}

void classProvenance(HtmlPage &page, const core::ClassProvenance &from)
{
    page.line(reportwords::provenance(from), linestyle::note);
}

} // namespace app::htmlblocks
