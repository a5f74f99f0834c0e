// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/report/report_html.h"

#include "app/foundation/text/shown_day.h"
#include "app/foundation/text/wording.h"
#include "app/foundation/theme/theme.h"
#include "app/print/report/change_words.h"
#include "app/print/report/couple_words.h"
#include "app/print/report/report_figures.h"
#include "app/print/report/report_words.h"

#include <QFont>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app
{

using namespace reportwords;

namespace
{

/// How a paragraph is set: sizes and distances in the height of the base font.
struct LineStyle {
    double size = 1.0;
    double above = 0.3;
    int weight = QFont::Normal;
    bool isMuted = false;
};

constexpr LineStyle titleLine{.size = 1.7, .above = 0.0, .weight = QFont::DemiBold};
constexpr LineStyle subtitleLine{.size = 0.88, .above = 0.2, .isMuted = true};
constexpr LineStyle headingLine{.size = 1.2, .above = 0.8, .weight = QFont::DemiBold};
constexpr LineStyle textLine{};
constexpr LineStyle leadLine{.above = 0.4}; ///< after a table or a picture
constexpr LineStyle listedLine{.above = 0.25};
constexpr LineStyle noteLine{.size = 0.88, .isMuted = true};
constexpr LineStyle strongLine{.above = 0.0, .weight = QFont::DemiBold};
constexpr LineStyle numberLine{.size = 2.2, .above = 0.0, .weight = QFont::DemiBold};
constexpr LineStyle captionLine{.size = 0.88, .above = 0.0, .isMuted = true};
constexpr LineStyle furtherCaptionLine{.size = 0.88, .above = 0.1, .isMuted = true};
constexpr LineStyle pairLine{.size = 1.1, .above = 0.0, .weight = QFont::DemiBold};
constexpr LineStyle personLine{.above = 0.4, .weight = QFont::DemiBold};

constexpr LineStyle below(double distance, LineStyle style)
{
    style.above = distance;
    return style;
}

/// Turns block after block into HTML.
class Writer
{
public:
    Writer(const core::ReportDocument &document, int em, int width, double mapShare)
        : m_document(document)
        , m_em(em)
        , m_width(width)
        , m_mapShare(mapShare)
    {
    }

    QString written()
    {
        line(reportwords::title(m_document), titleLine);
        line(reportwords::subtitle(m_document), subtitleLine);
        for (const core::ReportBlock &block : m_document.blocks)
            std::visit([this](const auto &value) { write(value); }, block);
        return m_html;
    }

private:
    void line(const QString &text, const LineStyle &style) { element("p"_L1, text, style); }
    void heading(const QString &text) { element("h3"_L1, text, headingLine); }
    void headingOfPage(const QString &text)
    {
        element("h3"_L1, text, below(0.0, headingLine), "page-break-before:always;"_L1);
    }

    void element(QLatin1StringView tag, const QString &text, const LineStyle &style,
                 QLatin1StringView further = {})
    {
        const Theme theme = printTheme();
        m_html +=
            u"<%1 style=\"%7 margin-top:%2px; margin-bottom:0; font-size:%3px; "
            "font-weight:%4; color:%5\">%6</%1>"_s.arg(
                tag, QString::number(std::lround(style.above * m_em)),
                QString::number(std::lround(style.size * m_em)), QString::number(style.weight),
                (style.isMuted ? theme.mutedText : theme.text).name(), escaped(text), further);
    }

    static QString escaped(const QString &text)
    {
        return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
    }

    void write(core::ReportHeading heading)
    {
        // Notes come last and are set where the empty lines are ruled.
        if (heading == core::ReportHeading::Notes)
            return;
        // One page to look at, one to talk by.
        if (heading == core::ReportHeading::Questions)
            headingOfPage(reportwords::heading(heading));
        else
            this->heading(reportwords::heading(heading));
    }

    void write(core::ReportStatement statement)
    {
        line(reportwords::statement(statement, m_document.voice), textLine);
    }

    void write(core::QualityConcern concern) { line(wording::concernSentence(concern), textLine); }

    void write(core::ErrorSource source) { line(wording::errorSourceSentence(source), textLine); }

    void write(const core::ReportedStory &story)
    {
        line(story.words.lead, personLine);
        line(story.words.feels + u' ' + protectsAndCosts(story.words), textLine);
        line(story.words.nextStep, textLine);
    }

    void write(const core::ReportedPlacement &placed)
    {
        using As = core::ReportedPlacement::As;
        switch (placed.as) {
        case As::Map:
            map();
            break;
        case As::Numbers:
            numbers(placed.placement);
            break;
        case As::Sentence:
            line(wording::placementSentence(placed.classification, placed.placement,
                                            m_document.date),
                 leadLine);
            break;
        case As::Regions:
            regions(placed.classification);
            break;
        }
    }

    // The numbers that follow stand beside it.
    void map()
    {
        m_html +=
            u"<table width=\"100%\" cellspacing=\"0\"><tr><td width=\"%1\">"
            "<p style=\"margin-top:%2px\"><img src=\"map\" width=\"%1\" "
            "height=\"%1\"></p></td>"_s.arg(QString::number(mapSide()), QString::number(m_em / 2));
    }

    void beginNumbers()
    {
        m_html += u"<td style=\"vertical-align:middle; padding-left:%1px\">"_s.arg(m_em * 2);
    }

    void endNumbers() { m_html += u"</td></tr></table>"_s; }

    void intervalFigure(core::Dimension dimension, std::size_t person = 0)
    {
        m_html += u"<p><img src=\"%1\" width=\"%2\" height=\"%3\"></p>"_s.arg(
            intervalName(dimension, person), QString::number(intervalWidth()),
            QString::number(m_em * 2));
    }

    void numbers(const core::Placement &placement)
    {
        beginNumbers();
        for (const core::Dimension dimension : core::dimensions) {
            const core::PlacedDimension &placed = placement.on[dimension];
            const bool first = dimension == core::Dimension::Anxiety;
            line(wording::dimensionName(dimension), first ? strongLine : below(1.6, strongLine));
            line(wording::number(placed.mean), numberLine);
            intervalFigure(dimension);
            line(intervalLine(placed), captionLine);
        }
        endNumbers();
    }

    static QString intervalLine(const core::PlacedDimension &placed)
    {
        const core::Interval interval = placed.shownInterval();
        return translated(QT_TRANSLATE_NOOP("report", "95 % interval: %1 to %2"))
            .arg(wording::number(interval.lo), wording::number(interval.hi));
    }

    void write(const core::ReportedCouple &couple)
    {
        using As = core::ReportedCouple::As;
        switch (couple.as) {
        case As::Map:
            map();
            break;
        case As::Numbers:
            numbers(couple);
            break;
        case As::Differences:
            differences(couple);
            break;
        case As::Pull:
            line(couple.text.pull, textLine);
            break;
        case As::Questions:
            for (const QString &question : couple.text.questions) {
                //: a question of a list
                line(translated(QT_TRANSLATE_NOOP("report", "– %1")).arg(question), listedLine);
            }
            break;
        }
    }

    void numbers(const core::ReportedCouple &couple)
    {
        beginNumbers();
        const std::array placements{couple.picture.first, couple.picture.second};
        for (const core::Dimension dimension : core::dimensions) {
            line(wording::dimensionName(dimension),
                 dimension == core::Dimension::Anxiety ? pairLine : below(1.0, pairLine));
            for (std::size_t person = 0; person < placements.size(); ++person) {
                const core::PlacedDimension &placed = placements[person].on[dimension];
                //: a person's name, then their number
                line(translated(QT_TRANSLATE_NOOP("report", "%1: %2"))
                         .arg(couple.names[person], wording::number(placed.mean)),
                     personLine);
                line(intervalLine(placed), captionLine);
                intervalFigure(dimension, person);
            }
        }
        endNumbers();
        line(couplewords::legendSentence(couple.picture.rule.kind()), noteLine);
    }

    void differences(const core::ReportedCouple &couple)
    {
        line(couplewords::regionsSentence(couple.picture), leadLine);
        if (!couple.picture.comparison)
            return;
        for (const core::Dimension dimension : core::dimensions) {
            line(couplewords::differenceSentence(dimension, couple.picture, couple.names),
                 listedLine);
        }
    }

    void write(const core::ReportedClass &group)
    {
        using As = core::ReportedClass::As;
        switch (group.as) {
        case As::Map:
            map();
            break;
        case As::Figures:
            figures(group.picture);
            break;
        case As::Regions:
            regions(group.picture);
            break;
        }
    }

    void figures(const core::ClassPicture &picture)
    {
        beginNumbers();
        line(translated(QT_TRANSLATE_NOOP("report", "%1 people with both scores"))
                 .arg(wording::count(picture.people)),
             strongLine);
        for (const core::Dimension dimension : core::dimensions) {
            const core::ClassPicture::Figures &on = picture.on[dimension];
            line(wording::dimensionName(dimension), below(1.2, strongLine));
            //: the mean of a group
            line(translated(QT_TRANSLATE_NOOP("report", "Mean %1")).arg(wording::number(on.mean)),
                 titleLine);
            intervalFigure(dimension);
            line(translated(QT_TRANSLATE_NOOP("report", "95 % interval of the mean: %1"))
                     .arg(intervalText(on.meanInterval)),
                 captionLine);
            line(translated(QT_TRANSLATE_NOOP("report", "Standard deviation: %1"))
                     .arg(wording::number(on.sd, 2)),
                 furtherCaptionLine);
            if (on.alpha) {
                line(translated(
                         QT_TRANSLATE_NOOP("report", "Reliability (alpha): %1, from %2 people"))
                         .arg(wording::number(*on.alpha, 2), wording::count(on.alphaPeople)),
                     furtherCaptionLine);
            }
        }
        endNumbers();
    }

    void regions(const core::ClassPicture &picture)
    {
        std::vector<QStringList> rows;
        const auto add = [&](const QString &name, const QString &says,
                             const core::ShownCount &people) {
            const double share =
                100.0 * static_cast<double>(people.people) / static_cast<double>(picture.people);
            //: A percentage, with the space your language puts before the sign.
            const QString percentage =
                translated(QT_TRANSLATE_NOOP("report", "%1 %")).arg(wording::number(share, 0));
            rows.push_back({name, says, wording::shownCount(people),
                            people.isExact() ? percentage : QString()});
        };
        for (const core::Style style : core::styles) {
            add(wording::styleName(style), wording::styleDescription(style),
                picture.counts.perStyle[style]);
        }
        add(translated(QT_TRANSLATE_NOOP("report", "On the line")),
            translated(QT_TRANSLATE_NOOP("report", "exactly on a border of the rule")),
            picture.counts.onTheLine);
        table({translated(QT_TRANSLATE_NOOP("report", "Region")),
               translated(QT_TRANSLATE_NOOP("report", "What it says")),
               translated(QT_TRANSLATE_NOOP("report", "People")),
               translated(QT_TRANSLATE_NOOP("report", "Share"))},
              rows);
        line(ruleSentence(picture.rule.kind()), leadLine);
    }

    void write(const core::ClassProvenance &from) { line(provenance(from), noteLine); }

    void regions(const core::Classification &classification)
    {
        std::vector<QStringList> rows;
        for (const core::Style style : core::styles) {
            const double share = classification.probabilities[style];
            rows.push_back({wording::styleName(style), wording::styleDescription(style),
                            wording::probability(share)});
        }
        table({translated(QT_TRANSLATE_NOOP("report", "Region")),
               translated(QT_TRANSLATE_NOOP("report", "What it says")),
               translated(QT_TRANSLATE_NOOP("report", "How likely"))},
              rows);
        line(ruleSentence(classification.rule.kind()), leadLine);
        line(wording::borderSentence(classification), textLine);
    }

    void write(const core::PrecisionTable &precision)
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
        table(header, rows);
    }

    void write(const core::ReportedChangeBasis &basis)
    {
        line(changeBasisText(basis.on), textLine);
    }

    void write(const core::ReportedChange &reported)
    {
        //: A date
        this->heading(
            translated(QT_TRANSLATE_NOOP("report", "Since %1")).arg(longDate(reported.since)));
        for (const core::Dimension dimension : core::dimensions) {
            line(changeSentence(dimension, reported.earlier.on[dimension].mean,
                                reported.placement.on[dimension].mean,
                                reported.change.on[dimension]),
                 textLine);
        }
        // The sample is described where the result is compared with it.
        for (const QString &paragraph : changeProvenance(reported.change, std::nullopt))
            line(paragraph, noteLine);
    }

    // The picture, and what it shows in figures.
    void write(const core::ReportedTimeline &timeline)
    {
        m_html += u"<p style=\"margin-top:%1px\"><img src=\"timeline\" width=\"%2\" "
                  "height=\"%3\"></p>"_s.arg(QString::number(m_em), QString::number(m_width),
                                             QString::number(m_width * 6 / 10));
        std::vector<QStringList> rows;
        for (const core::ReportedTimeline::Occasion &occasion : timeline.occasions) {
            rows.push_back({shownDay(wording::day(occasion.date), occasion.within)});
            for (const core::Dimension dimension : core::dimensions) {
                const core::PlacedDimension &placed = occasion.placement.on[dimension];
                rows.back() << wording::number(placed.mean, 2)
                            << intervalText(placed.shownInterval());
            }
        }
        table({translated(QT_TRANSLATE_NOOP("report", "Day")),
               translated(QT_TRANSLATE_NOOP("report", "Anxiety")),
               translated(QT_TRANSLATE_NOOP("report", "95 % interval")),
               translated(QT_TRANSLATE_NOOP("report", "Avoidance")),
               translated(QT_TRANSLATE_NOOP("report", "95 % interval"))},
              rows);
    }

    void write(const core::NormTable &compared)
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
        table({translated(QT_TRANSLATE_NOOP("report", "Dimension")),
               translated(QT_TRANSLATE_NOOP("report", "Percentile")),
               translated(QT_TRANSLATE_NOOP("report", "Mean of the sample")),
               translated(QT_TRANSLATE_NOOP("report", "Its standard deviation")),
               translated(QT_TRANSLATE_NOOP("report", "Reliability (alpha)"))},
              rows);
        line(translated(QT_TRANSLATE_NOOP("report",
                                          "Mean and standard deviation are on the sample’s own "
                                          "scale from %1 to %2."))
                 .arg(QLocale().toString(compared.norm.scale.lo()),
                      QLocale().toString(compared.norm.scale.hi())),
             leadLine);
        line(wording::sampleSentence(compared.norm), textLine);
        const core::NormWords &words = compared.norm.wordsIn(QLocale().name());
        line(words.source, noteLine);
        line(words.caveat, noteLine);
    }

    static QString percentileText(const core::Percentile &percentile)
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

    void write(const core::ScoreTable &scores)
    {
        std::vector<QStringList> rows;
        for (const core::ScoreTable::Row &row : scores.rows) {
            rows.push_back(
                {row.name,
                 row.value ? wording::number(*row.value, 2)
                           : translated(QT_TRANSLATE_NOOP("report", "not enough answers")),
                 translated(QT_TRANSLATE_NOOP("report", "%1 of %2"))
                     .arg(QLocale().toString(row.answered), QLocale().toString(row.of))});
        }
        table({translated(QT_TRANSLATE_NOOP("report", "Scale")),
               translated(QT_TRANSLATE_NOOP("report", "Score")),
               translated(QT_TRANSLATE_NOOP("report", "Answered"))},
              rows);
    }

    void write(const core::AnswerTable &answers)
    {
        std::vector<QStringList> rows;
        for (const core::AnswerTable::Row &row : answers.rows) {
            const core::ItemContribution &item = row.contribution;
            const QString keyed = item.keyed ? wording::number(*item.keyed, 0) : u"–"_s;
            rows.push_back(
                {row.statement.isEmpty() ? item.itemId : row.statement,
                 row.dimension == core::Dimension::Anxiety
                     ? translated(QT_TRANSLATE_NOOP("report", "Anxiety"))
                     : translated(QT_TRANSLATE_NOOP("report", "Avoidance")),
                 item.raw ? QLocale().toString(*item.raw)
                          : translated(QT_TRANSLATE_NOOP("report", "none")),
                 item.reversed && item.keyed
                     ? translated(QT_TRANSLATE_NOOP("report", "%1 (reversed)")).arg(keyed)
                     : keyed,
                 wording::number(item.pull, 2)});
        }
        table({translated(QT_TRANSLATE_NOOP("report", "Statement")),
               translated(QT_TRANSLATE_NOOP("report", "Counts for")),
               translated(QT_TRANSLATE_NOOP("report", "Answer")),
               translated(QT_TRANSLATE_NOOP("report", "Counted as")),
               translated(QT_TRANSLATE_NOOP("report", "Pull"))},
              rows);
    }

    // Of the screen: on paper the answers stand in a table of their own.
    void write(const core::ReasonTable &) {}

    void write(const core::ContradictingAnswers &answers)
    {
        std::vector<QStringList> rows;
        for (const auto &[one, other] : answers.pairs) {
            rows.push_back({one.statement, QLocale().toString(one.raw), other.statement,
                            QLocale().toString(other.raw)});
        }
        table({translated(QT_TRANSLATE_NOOP("report", "Statement")),
               translated(QT_TRANSLATE_NOOP("report", "Answer")),
               translated(QT_TRANSLATE_NOOP("report", "Says the opposite")),
               translated(QT_TRANSLATE_NOOP("report", "Answer"))},
              rows);
    }

    void write(const core::ReadingList &reading)
    {
        QStringList titles;
        for (const QString &article : reading.articleIds)
            titles << translated(QT_TRANSLATE_NOOP("report", "“%1”")).arg(articleTitle(article));
        line(translated(QT_TRANSLATE_NOOP("report", "In Attachment Atlas, under Learn: %1."))
                 .arg(QLocale().createSeparatedList(titles)),
             textLine);
    }

    // A sample that two results are compared with is described once, with the second.
    void write(const core::ReportProvenance &provenance)
    {
        core::ReportProvenance written = provenance;
        if (&provenance != lastProvenance() && provenance.norm && lastProvenance()->norm &&
            provenance.norm->id == lastProvenance()->norm->id)
            written.norm.reset();
        line(reportwords::provenance(written, m_document.kind), noteLine);
    }

    const core::ReportProvenance *lastProvenance() const
    {
        const core::ReportProvenance *last = nullptr;
        for (const core::ReportBlock &block : m_document.blocks) {
            if (const auto *found = std::get_if<core::ReportProvenance>(&block))
                last = found;
        }
        return last;
    }

    void write(const core::EmptyLines &) {}

    void table(const QStringList &header, const std::vector<QStringList> &rows)
    {
        m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" "
                  "style=\"margin-top:%1px\"><thead>"_s.arg(m_em / 2);
        std::vector<bool> ofNumbers;
        for (qsizetype column = 0; column < header.size(); ++column) {
            ofNumbers.push_back(
                std::all_of(rows.begin(), rows.end(), [&](const QStringList &cells) {
                    return isNumber(cells.value(column));
                }));
        }
        row(header, ofNumbers, printTheme().mutedText);
        m_html += u"</thead>"_s;
        for (const QStringList &cells : rows)
            row(cells, ofNumbers, printTheme().text);
        m_html += u"</table>"_s;
    }

    /// As wording::number() and wording::percent() write them.
    static bool isNumber(const QString &cell)
    {
        static const QRegularExpression number(u"^[\u2212+]?[\\d.,\u00a0\u202f\u2019]+(\\s?%)?$"_s);
        return number.match(cell).hasMatch();
    }

    /// Numbers stand with their ends below each other: their decimals are as many.
    void row(const QStringList &cells, const std::vector<bool> &ofNumbers, const QColor &colour)
    {
        m_html += u"<tr>"_s;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString &cell = cells[column];
            const bool isNumeric = ofNumbers[static_cast<std::size_t>(column)];
            m_html += u"<td align=\"%8\" style=\"padding-top:%1px; padding-bottom:%1px; "
                      u"padding-right:%2px; "
                      "border-bottom:%3px solid %4; font-size:%5px; color:%6\">%7</td>"_s.arg(
                          QString::number(m_em / 5), QString::number(m_em),
                          QString::number(m_em / 20), printTheme().border.name(),
                          QString::number(std::lround(captionLine.size * m_em)), colour.name(),
                          escaped(cell), isNumeric ? u"right"_s : u"left"_s);
        }
        m_html += u"</tr>"_s;
    }

    int mapSide() const { return static_cast<int>(std::lround(m_width * m_mapShare)); }
    int intervalWidth() const { return m_width - mapSide() - 3 * m_em; }

    const core::ReportDocument &m_document;
    int m_em;
    int m_width;
    double m_mapShare;
    QString m_html;
};

} // namespace

QString reportHtml(const core::ReportDocument &document, int em, int width, double mapShare)
{
    return Writer(document, em, width, mapShare).written();
}

} // namespace app
