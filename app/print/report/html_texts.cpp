// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/report/html_texts.h"

#include "app/foundation/text/wording.h"
#include "app/print/report/html_page.h"
#include "app/print/report/report_words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace app::htmlblocks
{

using reportwords::articleTitle;
using reportwords::protectsAndCosts;
using reportwords::translated;

namespace
{

const core::ReportProvenance *lastProvenance(const core::ReportDocument &document)
{
    const core::ReportProvenance *last = nullptr;
    for (const core::ReportBlock &block : document.blocks) {
        if (const auto *found = std::get_if<core::ReportProvenance>(&block))
            last = found;
    }
    return last;
}

} // namespace

void heading(HtmlPage &page, const core::ReportHeading &heading)
{
    // Notes come last and are set where the empty lines are ruled.
    if (heading == core::ReportHeading::Notes)
        return;
    // One page to look at, one to talk by.
    if (heading == core::ReportHeading::Questions)
        page.headingOnNewPage(reportwords::heading(heading));
    else
        page.heading(reportwords::heading(heading));
}

void statement(HtmlPage &page, const core::ReportStatement &statement)
{
    page.line(reportwords::statement(statement, page.document().voice), linestyle::text);
}

void concern(HtmlPage &page, const core::QualityConcern &concern)
{
    page.line(wording::concernSentence(concern), linestyle::text);
}

void errorSource(HtmlPage &page, const core::ErrorSource &source)
{
    page.line(wording::errorSourceSentence(source), linestyle::text);
}

void story(HtmlPage &page, const core::ReportedStory &story)
{
    page.line(story.words.lead, linestyle::person);
    page.line(story.words.feels + u' ' + protectsAndCosts(story.words), linestyle::text);
    page.line(story.words.nextStep, linestyle::text);
}

void reading(HtmlPage &page, const core::ReadingList &reading)
{
    QStringList titles;
    for (const QString &article : reading.articleIds)
        titles << translated(QT_TRANSLATE_NOOP("report", "“%1”")).arg(articleTitle(article));
    page.line(translated(QT_TRANSLATE_NOOP("report", "In Attachment Atlas, under Learn: %1."))
                  .arg(QLocale().createSeparatedList(titles)),
              linestyle::text);
}

void provenance(HtmlPage &page, const core::ReportProvenance &provenance)
{
    // A sample that two results are compared with is described once, with the second.
    core::ReportProvenance written = provenance;
    const core::ReportProvenance *last = lastProvenance(page.document());
    if (&provenance != last && provenance.norm && last->norm &&
        provenance.norm->id == last->norm->id)
        written.norm.reset();
    page.line(reportwords::provenance(written, page.document().kind), linestyle::note);
}

} // namespace app::htmlblocks
