// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/report/html_placement.h"

#include "app/foundation/text/second_time_words.h"
#include "app/foundation/text/wording.h"
#include "app/print/report/html_page.h"
#include "app/print/report/report_words.h"

#include <QLocale>

namespace app::htmlblocks
{

using reportwords::intervalLine;
using reportwords::intervalText;
using reportwords::ruleSentence;
using reportwords::translated;

namespace
{

void numbers(HtmlPage &page, const core::Placement &placement)
{
    page.beside([&] {
        for (const core::Dimension dimension : core::dimensions) {
            const core::PlacedDimension &placed = placement.on[dimension];
            const bool first = dimension == core::Dimension::Anxiety;
            page.line(wording::dimensionName(dimension),
                      first ? linestyle::strong : linestyle::below(1.6, linestyle::strong));
            page.line(wording::number(placed.mean), linestyle::number);
            page.interval(dimension);
            page.line(intervalLine(placed), linestyle::caption);
        }
    });
}

void regions(HtmlPage &page, const core::Classification &classification)
{
    std::vector<QStringList> rows;
    for (const core::Style style : core::styles) {
        const double share = classification.probabilities[style];
        rows.push_back({wording::styleName(style), wording::styleDescription(style),
                        wording::probability(share)});
    }
    page.table({{translated(QT_TRANSLATE_NOOP("report", "Region")),
                 translated(QT_TRANSLATE_NOOP("report", "What it says")),
                 translated(QT_TRANSLATE_NOOP("report", "How likely"))},
                rows});
    page.line(ruleSentence(classification.rule.kind()), linestyle::lead);
    page.line(wording::borderSentence(classification), linestyle::text);
}

QString percentileText(const core::Percentile &percentile)
{
    const QString value = wording::number(percentile.value, 0);
    switch (percentile.edge) {
    case core::Percentile::Edge::AtOrBelow:
        return translated(QT_TRANSLATE_NOOP("report", "at or below %1")).arg(value);
    case core::Percentile::Edge::AtOrAbove:
        return translated(QT_TRANSLATE_NOOP("report", "at or above %1")).arg(value);
    case core::Percentile::Edge::Within:
        break;
    }
    return value;
}

} // namespace

void placement(HtmlPage &page, const core::ReportedPlacement &placed)
{
    using As = core::ReportedPlacement::As;
    switch (placed.as) {
    case As::Map:
        page.map();
        break;
    case As::Numbers:
        numbers(page, placed.placement);
        break;
    case As::Sentence:
        page.line(wording::placementSentence(placed.classification, placed.placement,
                                             page.document().date),
                  linestyle::lead);
        break;
    case As::Regions:
        regions(page, placed.classification);
        break;
    }
}

void secondTime(HtmlPage &page, const core::ReportedSecondTime &second)
{
    page.line(secondtime::sentence(second.placement, secondtime::sampleName(second.norm)),
              linestyle::text);
}

void precision(HtmlPage &page, const core::PrecisionTable &precision)
{
    std::vector<QStringList> rows;
    for (const core::Dimension dimension : core::dimensions) {
        const core::PlacedDimension &placed = precision.placement.on[dimension];
        rows.push_back({wording::dimensionName(dimension), wording::number(placed.mean, 2),
                        wording::number(placed.standardError, 2),
                        intervalText(placed.shownInterval()),
                        intervalText(placed.shownInterval(0.9))});
        if (precision.change)
            rows.back() << wording::number((*precision.change)[dimension].smallestReliable, 2);
    }
    QStringList header{translated(QT_TRANSLATE_NOOP("report", "On 1 to 7")),
                       translated(QT_TRANSLATE_NOOP("report", "Mean")),
                       translated(QT_TRANSLATE_NOOP("report", "Standard error")),
                       translated(QT_TRANSLATE_NOOP("report", "95 % interval")),
                       translated(QT_TRANSLATE_NOOP("report", "90 % interval"))};
    if (precision.change)
        header << translated(QT_TRANSLATE_NOOP("report", "Smallest reliable change"));
    page.table({header, rows});
}

void norm(HtmlPage &page, const core::NormTable &compared)
{
    std::vector<QStringList> rows;
    for (const core::Dimension dimension : core::dimensions) {
        const core::NormDistribution &norm = compared.norm.distributions[dimension];
        const auto &percentile = compared.placement.on[dimension].percentile;
        rows.push_back({wording::dimensionName(dimension),
                        percentile ? percentileText(*percentile)
                                   : translated(QT_TRANSLATE_NOOP("report", "none")),
                        wording::number(norm.mean, 2), wording::number(norm.sd, 2),
                        wording::number(norm.alpha, 2)});
    }
    page.table({{translated(QT_TRANSLATE_NOOP("report", "Dimension")),
                 translated(QT_TRANSLATE_NOOP("report", "Percentile")),
                 translated(QT_TRANSLATE_NOOP("report", "Mean of the sample")),
                 translated(QT_TRANSLATE_NOOP("report", "Its standard deviation")),
                 translated(QT_TRANSLATE_NOOP("report", "Reliability (alpha)"))},
                rows});
    page.line(translated(QT_TRANSLATE_NOOP("report",
                                           "Mean and standard deviation are on the sample’s own "
                                           "scale from %1 to %2."))
                  .arg(QLocale().toString(compared.norm.scale.lo()),
                       QLocale().toString(compared.norm.scale.hi())),
              linestyle::lead);
    page.line(wording::sampleSentence(compared.norm), linestyle::text);
    const core::NormWords &words = compared.norm.wordsIn(QLocale().name());
    page.line(words.source, linestyle::note);
    page.line(words.caveat, linestyle::note);
}

} // namespace app::htmlblocks
