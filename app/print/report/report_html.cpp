// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/report/report_html.h"

#include "app/print/report/block_table.h"
#include "app/print/report/html_answers.h"
#include "app/print/report/html_change.h"
#include "app/print/report/html_class.h"
#include "app/print/report/html_couple.h"
#include "app/print/report/html_page.h"
#include "app/print/report/html_placement.h"
#include "app/print/report/html_texts.h"
#include "app/print/report/report_words.h"

namespace app
{
namespace
{

/// Of the screen, where the answers stand in a table of their own on paper, or filled in where the
/// page ends.
template <class Kind> void nothing(HtmlPage &, const Kind &) {}

using namespace htmlblocks;

constexpr BlockTable<core::ReportBlock, HtmlPage> blocks{
    heading,
    statement,
    concern,
    errorSource,
    story,
    placement,
    secondTime,
    couple,
    group,
    size,
    tooSmall,
    origin,
    statistics,
    straightLiners,
    unusualAnswers,
    items,
    counts,
    uncertain,
    changes,
    precision,
    changeBasis,
    change,
    timeline,
    norm,
    scores,
    answers,
    nothing<core::ReasonTable>,
    contradictions,
    reading,
    provenance,
    classProvenance,
    nothing<core::EmptyLines>,
};

} // namespace

QString reportHtml(const core::ReportDocument &document, int em, int width, double mapShare)
{
    HtmlPage page(document, em, width, mapShare);
    page.line(reportwords::title(document), linestyle::title);
    page.line(reportwords::subtitle(document), linestyle::subtitle);
    for (const core::ReportBlock &block : document.blocks)
        blocks.write(page, block);
    return page.html();
}

} // namespace app
