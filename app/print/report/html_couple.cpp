// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/report/html_couple.h"

#include "app/foundation/text/wording.h"
#include "app/print/report/couple_words.h"
#include "app/print/report/html_page.h"
#include "app/print/report/report_words.h"

namespace app::htmlblocks
{

using reportwords::intervalLine;
using reportwords::translated;

namespace
{

void numbers(HtmlPage &page, const core::ReportedCouple &couple)
{
    page.beside([&] {
        const std::array placements{couple.picture.first, couple.picture.second};
        for (const core::Dimension dimension : core::dimensions) {
            page.line(wording::dimensionName(dimension),
                      dimension == core::Dimension::Anxiety
                          ? linestyle::pair
                          : linestyle::below(1.0, linestyle::pair));
            for (std::size_t person = 0; person < placements.size(); ++person) {
                const core::PlacedDimension &placed = placements[person].on[dimension];
                //: a person's name, then their number
                page.line(translated(QT_TRANSLATE_NOOP("report", "%1: %2"))
                              .arg(couple.names[person], wording::number(placed.mean)),
                          linestyle::person);
                page.line(intervalLine(placed), linestyle::caption);
                page.interval(dimension, person);
            }
        }
    });
    page.line(couplewords::legendSentence(couple.picture.rule.kind()), linestyle::note);
}

void differences(HtmlPage &page, const core::ReportedCouple &couple)
{
    page.line(couplewords::regionsSentence(couple.picture), linestyle::lead);
    if (!couple.picture.comparison)
        return;
    for (const core::Dimension dimension : core::dimensions) {
        page.line(couplewords::differenceSentence(dimension, couple.picture, couple.names),
                  linestyle::listed);
    }
}

} // namespace

void couple(HtmlPage &page, const core::ReportedCouple &couple)
{
    using As = core::ReportedCouple::As;
    switch (couple.as) {
    case As::Map:
        page.map();
        break;
    case As::Numbers:
        numbers(page, couple);
        break;
    case As::Differences:
        differences(page, couple);
        break;
    case As::Pull:
        page.line(couple.text.pull, linestyle::text);
        break;
    case As::Questions:
        for (const QString &question : couple.text.questions) {
            //: a question of a list
            page.line(translated(QT_TRANSLATE_NOOP("report", "– %1")).arg(question),
                      linestyle::listed);
        }
        break;
    }
}

} // namespace app::htmlblocks
