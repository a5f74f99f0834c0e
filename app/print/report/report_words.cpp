// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/report/report_words.h"

#include "app/foundation/content/article_link.h"
#include "app/foundation/text/wording.h"
#include "app/foundation/theme/theme.h"
#include "app/print/report/change_words.h"
#include "app/print/report/couple_words.h"
#include "app/print/report/report_figures.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app::reportwords
{
namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("report", text);
}

QString longDate(const QDate &date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

QString intervalText(const core::Interval &interval)
{
    return translated(QT_TRANSLATE_NOOP("report", "%1 to %2"))
        .arg(wording::number(interval.lo), wording::number(interval.hi));
}

} // namespace

QString title(const core::ReportDocument &document)
{
    if (document.kind == core::ReportKind::Couple) {
        //: the names of two people
        return translated(QT_TRANSLATE_NOOP("report", "%1 and %2"))
            .arg(document.names[0], document.names[1]);
    }
    if (!document.label.isEmpty())
        return document.label;
    return document.kind == core::ReportKind::Class
               ? translated(QT_TRANSLATE_NOOP("report", "A class on the map"))
               : translated(QT_TRANSLATE_NOOP("report", "Your result"));
}

QString subtitle(const core::ReportDocument &document)
{
    const QString date = longDate(document.date);
    return document.about.isEmpty()
               ? date
               : translated(QT_TRANSLATE_NOOP("report", "%1, %2")).arg(document.about, date);
}

QString fileName(const core::ReportDocument &document)
{
    const auto kind = [&] {
        switch (document.kind) {
        case core::ReportKind::Handout:
            return u"handout"_s;
        case core::ReportKind::Full:
            return u"details"_s;
        case core::ReportKind::Couple:
            return u"couple"_s;
        case core::ReportKind::Class:
            return u"class"_s;
        }
        return QString();
    };
    return u"attachment-atlas-%1-%2"_s.arg(kind(), document.date.toString(Qt::ISODate));
}

QString heading(core::ReportHeading heading)
{
    switch (heading) {
    case core::ReportHeading::Meaning:
        return translated(QT_TRANSLATE_NOOP("report", "What the two numbers say"));
    case core::ReportHeading::Regions:
        return translated(QT_TRANSLATE_NOOP("report", "How likely each region is"));
    case core::ReportHeading::Precision:
        return translated(QT_TRANSLATE_NOOP("report", "Precision and change"));
    case core::ReportHeading::Comparison:
        return translated(QT_TRANSLATE_NOOP("report", "Compared with other people"));
    case core::ReportHeading::Scores:
        return translated(QT_TRANSLATE_NOOP("report", "Scores"));
    case core::ReportHeading::Answers:
        return translated(QT_TRANSLATE_NOOP("report", "Statement by statement"));
    case core::ReportHeading::Pull:
        return translated(QT_TRANSLATE_NOOP("report", "How such positions can pull on each other"));
    case core::ReportHeading::Questions:
        return translated(QT_TRANSLATE_NOOP("report", "Questions for a talk"));
    case core::ReportHeading::ClassRegions:
        return translated(QT_TRANSLATE_NOOP("report", "How many are in each region"));
    case core::ReportHeading::Reading:
        return translated(QT_TRANSLATE_NOOP("report", "What to read"));
    case core::ReportHeading::Provenance:
        return translated(QT_TRANSLATE_NOOP("report", "Where the numbers come from"));
    case core::ReportHeading::Notes:
        return translated(QT_TRANSLATE_NOOP("report", "Your own notes"));
    }
    return {};
}

QString statement(core::ReportStatement statement)
{
    switch (statement) {
    case core::ReportStatement::WhatAnxietyIs:
        return translated(QT_TRANSLATE_NOOP(
            "report", "Attachment anxiety: how easily one worries about being left, and how much "
                      "reassurance helps. It keeps closeness in view; it can cost calm."));
    case core::ReportStatement::WhatAvoidanceIs:
        return translated(QT_TRANSLATE_NOOP(
            "report", "Attachment avoidance: how uneasy closeness feels, and how hard it is to "
                      "lean on someone. It protects independence; it can cost support."));
    case core::ReportStatement::TodayInThisRelationship:
        return translated(QT_TRANSLATE_NOOP(
            "report", "The numbers describe answers on one day, with one relationship or a kind of "
                      "relationship in mind. Another day or another person in mind can give "
                      "other numbers."));
    case core::ReportStatement::NotADiagnosis:
        return translated(QT_TRANSLATE_NOOP(
            "report", "This is not a diagnosis. No region is better than another; each protects "
                      "something and costs something."));
    case core::ReportStatement::OnlyNotADiagnosis:
        return translated(QT_TRANSLATE_NOOP("report", "This is not a diagnosis."));
    case core::ReportStatement::NotLocated:
        return translated(QT_TRANSLATE_NOOP(
            "report", "These answers do not locate you on the map. That says nothing about you. "
                      "You may take the quiz again another day."));
    case core::ReportStatement::NotOnTheMap:
        return translated(QT_TRANSLATE_NOOP(
            "report", "This questionnaire is not about attachment anxiety and avoidance, so it has "
                      "no place on the map."));
    case core::ReportStatement::NoComparisonGroup:
        return translated(QT_TRANSLATE_NOOP(
            "report", "Attachment Atlas has no comparison group for this questionnaire in this "
                      "form, so there is no percentile."));
    case core::ReportStatement::ChangeBeyondChance:
        return translated(QT_TRANSLATE_NOOP(
            "report", "Two results of this questionnaire differ by more than its chance variation "
                      "when a number moves by more than the smallest reliable change (95 %)."));
    case core::ReportStatement::ChangeNeedsSecond:
        return translated(QT_TRANSLATE_NOOP(
            "report", "For this questionnaire a change is judged from the answers of both dates, "
                      "so it needs a second result: see “Over time”."));
    case core::ReportStatement::ReversedAnswers:
        return translated(QT_TRANSLATE_NOOP(
            "report", "Reversed means: agreeing lowers the score. The pull is how far the score "
                      "moves because of this answer."));
    case core::ReportStatement::ErrorsFromOwnAnswers:
    case core::ReportStatement::ErrorsFromReliability:
    case core::ReportStatement::ErrorsOfTwoKinds:
        return couplewords::errorsSentence(statement);
    case core::ReportStatement::EachFromOwnAnswers:
        return couplewords::ownAnswersSentence();
    case core::ReportStatement::NoPredictionOfTwo:
        return couplewords::noPredictionSentence();
    case core::ReportStatement::NotWhereThereIsFear:
        return couplewords::fearSentence();
    case core::ReportStatement::MeanAndSpread:
        return translated(QT_TRANSLATE_NOOP(
                              "report",
                              "The cross is the mean of the group; its ellipse holds about %1 of "
                              "people who are spread like this. No single person is in the "
                              "picture."))
            .arg(wording::percent(core::reportedSpread));
    case core::ReportStatement::ShadeOfClass:
        return translated(
            QT_TRANSLATE_NOOP("report", "The shade says how densely people stand, smoothed."));
    case core::ReportStatement::RegionsOfARule:
        return translated(QT_TRANSLATE_NOOP(
            "report", "Another rule gives other counts, and every result has an error of "
                      "measurement: people near a border may be on either side. The four names "
                      "are a reading aid and say nothing about one person."));
    }
    return {};
}

QString articleTitle(const QString &articleId)
{
    for (const core::Style style : core::styles) {
        if (articleId == u"style-"_s + core::styleId(style))
            return wording::shortStyleName(style);
    }
    return articleId == articles::twoDimensions
               ? translated(QT_TRANSLATE_NOOP("report", "The two dimensions"))
               : translated(QT_TRANSLATE_NOOP("report", "How sure is such a result?"));
}

QString ruleSentence(core::RuleKind rule)
{
    return translated(QT_TRANSLATE_NOOP("report", "By the rule “%1”. %2"))
        .arg(wording::ruleName(rule), wording::ruleExplanation(rule));
}

QString borderSentence(const core::Classification &classification)
{
    if (!classification.nearestNeighbour)
        return translated(QT_TRANSLATE_NOOP("report", "The point lies exactly on a border."));
    return translated(QT_TRANSLATE_NOOP("report",
                                        "The nearest border is %1 away on the scale from 1 to 7; "
                                        "behind it lies “%2”."))
        .arg(wording::number(classification.distanceToBorder, 2),
             wording::shortStyleName(*classification.nearestNeighbour));
}

QString provenance(const core::ReportProvenance &provenance, core::ReportKind kind)
{
    QStringList lines;
    if (!provenance.whose.isEmpty()) {
        //: the name of the person whose result follows
        lines << translated(QT_TRANSLATE_NOOP("report", "%1:")).arg(provenance.whose);
    }
    lines << translated(QT_TRANSLATE_NOOP("report", "%1, version %2, definition %3."))
                 .arg(provenance.instrument, provenance.version, provenance.definition);
    lines << translated(QT_TRANSLATE_NOOP("report", "%1 of %2 statements answered on %3."))
                 .arg(QLocale().toString(provenance.answered), QLocale().toString(provenance.of),
                      longDate(provenance.date));
    if (!provenance.about.isEmpty()) {
        //: %1 a relationship: "Partner", "Close relationships in general"
        lines << translated(QT_TRANSLATE_NOOP("report", "About: %1.")).arg(provenance.about);
    }
    if (provenance.rule)
        lines << translated(QT_TRANSLATE_NOOP("report", "Rule: %1."))
                     .arg(wording::ruleName(*provenance.rule));
    if (provenance.norm)
        lines << wording::sampleSentence(*provenance.norm);
    if (kind != core::ReportKind::Full)
        return lines.join(u' ');
    if (!provenance.citation.isEmpty())
        lines << provenance.citation;
    if (!provenance.license.isEmpty())
        lines << provenance.license;
    return lines.join(u'\n');
}

namespace
{

QString provenance(const core::ClassProvenance &from)
{
    QStringList lines;
    if (from.drawnFrom > 0) {
        lines << translated(QT_TRANSLATE_NOOP("report", "Made-up people, drawn at random from the "
                                                        "scores of %1 visitors of a test site."))
                     .arg(QLocale().toString(from.drawnFrom));
    } else if (!from.instrument.isEmpty()) {
        lines << translated(QT_TRANSLATE_NOOP("report", "%1, version %2, definition %3."))
                     .arg(from.instrument, from.version, from.definition);
    }
    lines << translated(QT_TRANSLATE_NOOP("report", "%1 people, %2 of them with both scores."))
                 .arg(wording::count(from.rows), wording::count(from.placed));
    lines << translated(QT_TRANSLATE_NOOP("report", "Rule: %1.")).arg(wording::ruleName(from.rule));
    if (from.line == core::LineReading::Low)
        lines << translated(
            QT_TRANSLATE_NOOP("report", "People exactly on a line are counted as low."));
    lines << translated(QT_TRANSLATE_NOOP("report", "Figures are given for groups of at least %1."))
                 .arg(wording::count(from.smallest));
    return lines.join(u' ');
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
        line(title(m_document), 1.7, 0.0, true);
        line(subtitle(m_document), 0.88, 0.2, false, true);
        for (const core::ReportBlock &block : m_document.blocks)
            std::visit([this](const auto &value) { write(value); }, block);
        return m_html;
    }

private:
    void line(const QString &text, double size, double above, bool strong = false,
              bool muted = false, QLatin1StringView tag = "p"_L1)
    {
        const Theme theme = printTheme();
        m_html += u"<%1 style=\"margin-top:%2px; margin-bottom:0; font-size:%3px; font-weight:%4; "
                  "color:%5\">%6</%1>"_s.arg(
                      tag, QString::number(std::lround(above * m_em)),
                      QString::number(std::lround(size * m_em)), strong ? u"600"_s : u"400"_s,
                      (muted ? theme.mutedText : theme.text).name(), escaped(text));
    }

    static QString escaped(const QString &text)
    {
        return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
    }

    void write(core::ReportHeading heading)
    {
        // Notes come last and are set where the empty lines are ruled.
        if (heading != core::ReportHeading::Notes)
            line(reportwords::heading(heading), 1.2, 0.8, true, false, "h3"_L1);
    }

    void write(core::ReportStatement statement)
    {
        line(reportwords::statement(statement), 1.0, 0.3);
    }

    void write(core::QualityConcern concern) { line(wording::concernSentence(concern), 1.0, 0.3); }

    void write(core::ErrorSource source) { line(wording::errorSourceSentence(source), 1.0, 0.3); }

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
            line(wording::placementSentence(placed.classification, placed.placement), 1.0, 0.4);
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
            line(wording::dimensionName(dimension), 1.0, first ? 0.0 : 1.6, true);
            line(wording::number(placed.mean), 2.2, 0.0, true);
            intervalFigure(dimension);
            line(intervalLine(placed), 0.88, 0.0, false, true);
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
            line(couplewords::pullText(couple.picture, couple.names), 1.0, 0.3);
            break;
        case As::Questions:
            for (const QString &question : couplewords::questions(couple.picture.pull)) {
                //: a question of a list
                line(translated(QT_TRANSLATE_NOOP("report", "– %1")).arg(question), 1.0, 0.25);
            }
            break;
        }
    }

    void numbers(const core::ReportedCouple &couple)
    {
        beginNumbers();
        const std::array placements{couple.picture.first, couple.picture.second};
        for (const core::Dimension dimension : core::dimensions) {
            line(wording::dimensionName(dimension), 1.1,
                 dimension == core::Dimension::Anxiety ? 0.0 : 1.0, true);
            for (std::size_t person = 0; person < placements.size(); ++person) {
                const core::PlacedDimension &placed = placements[person].on[dimension];
                //: a person's name, then their number
                line(translated(QT_TRANSLATE_NOOP("report", "%1: %2"))
                         .arg(couple.names[person], wording::number(placed.mean)),
                     1.0, 0.4, true);
                line(intervalLine(placed), 0.88, 0.0, false, true);
                intervalFigure(dimension, person);
            }
        }
        endNumbers();
    }

    void differences(const core::ReportedCouple &couple)
    {
        line(couplewords::regionsSentence(couple.picture), 1.0, 0.4);
        if (!couple.picture.comparison)
            return;
        for (const core::Dimension dimension : core::dimensions) {
            line(couplewords::differenceSentence(
                     dimension, couple.picture.comparison->on[dimension], couple.names),
                 1.0, 0.25);
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
             1.0, 0.0, true);
        for (const core::Dimension dimension : core::dimensions) {
            const core::ClassPicture::Figures &on = picture.on[dimension];
            line(wording::dimensionName(dimension), 1.0, 1.2, true);
            //: the mean of a group
            line(translated(QT_TRANSLATE_NOOP("report", "Mean %1")).arg(wording::number(on.mean)),
                 1.7, 0.0, true);
            intervalFigure(dimension);
            line(translated(QT_TRANSLATE_NOOP("report", "95 % interval of the mean: %1"))
                     .arg(intervalText(on.meanInterval)),
                 0.88, 0.0, false, true);
            line(translated(QT_TRANSLATE_NOOP("report", "Standard deviation: %1"))
                     .arg(wording::number(on.sd, 2)),
                 0.88, 0.1, false, true);
            if (on.alpha) {
                line(translated(
                         QT_TRANSLATE_NOOP("report", "Reliability (alpha): %1, from %2 people"))
                         .arg(wording::number(*on.alpha, 2), wording::count(on.alphaPeople)),
                     0.88, 0.1, false, true);
            }
        }
        endNumbers();
    }

    void regions(const core::ClassPicture &picture)
    {
        std::vector<QStringList> rows;
        const auto add = [&](const QString &name, const QString &says, std::size_t people) {
            const double share =
                100.0 * static_cast<double>(people) / static_cast<double>(picture.people);
            //: A percentage, with the space your language puts before the sign.
            rows.push_back(
                {name, says, wording::count(people),
                 translated(QT_TRANSLATE_NOOP("report", "%1 %")).arg(wording::number(share, 0))});
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
        line(ruleSentence(picture.rule.kind()), 1.0, 0.4);
    }

    void write(const core::ClassProvenance &from)
    {
        line(provenance(from), 0.88, 0.3, false, true);
    }

    void regions(const core::Classification &classification)
    {
        std::vector<QStringList> rows;
        for (const core::Style style : core::styles) {
            const double share = classification.probabilities[style];
            rows.push_back({wording::styleName(style), wording::styleDescription(style),
                            wording::percent(share), wording::probabilityWord(share)});
        }
        table({translated(QT_TRANSLATE_NOOP("report", "Region")),
               translated(QT_TRANSLATE_NOOP("report", "What it says")),
               translated(QT_TRANSLATE_NOOP("report", "Probability")),
               translated(QT_TRANSLATE_NOOP("report", "In words"))},
              rows);
        line(ruleSentence(classification.rule.kind()), 1.0, 0.4);
        line(borderSentence(classification), 1.0, 0.3);
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
        line(changeBasisText(basis.on), 1.0, 0.3);
    }

    void write(const core::ReportedChange &reported)
    {
        //: A date
        line(translated(QT_TRANSLATE_NOOP("report", "Since %1")).arg(longDate(reported.since)), 1.2,
             0.8, true, false, "h3"_L1);
        for (const core::Dimension dimension : core::dimensions) {
            line(changeSentence(dimension, reported.earlier.on[dimension].mean,
                                reported.placement.on[dimension].mean,
                                reported.change.on[dimension]),
                 1.0, 0.3);
        }
        // The sample is described where the result is compared with it.
        for (const QString &paragraph : changeProvenance(reported.change, std::nullopt))
            line(paragraph, 0.88, 0.3, false, true);
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
             1.0, 0.4);
        line(wording::sampleSentence(compared.norm), 1.0, 0.3);
        const core::NormWords &words = compared.norm.wordsIn(QLocale().name());
        line(words.source, 0.88, 0.3, false, true);
        line(words.caveat, 0.88, 0.3, false, true);
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

    void write(const core::ReadingList &reading)
    {
        QStringList titles;
        for (const QString &article : reading.articleIds)
            titles << translated(QT_TRANSLATE_NOOP("report", "“%1”")).arg(articleTitle(article));
        line(translated(QT_TRANSLATE_NOOP("report", "In Attachment Atlas, under Learn: %1."))
                 .arg(QLocale().createSeparatedList(titles)),
             1.0, 0.3);
    }

    void write(const core::ReportProvenance &provenance)
    {
        line(reportwords::provenance(provenance, m_document.kind), 0.88, 0.3, false, true);
    }

    void write(const core::EmptyLines &) {}

    void table(const QStringList &header, const std::vector<QStringList> &rows)
    {
        m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" "
                  "style=\"margin-top:%1px\"><thead>"_s.arg(m_em / 2);
        row(header, true);
        m_html += u"</thead>"_s;
        for (const QStringList &cells : rows)
            row(cells, false);
        m_html += u"</table>"_s;
    }

    void row(const QStringList &cells, bool head)
    {
        const Theme theme = printTheme();
        m_html += u"<tr>"_s;
        for (const QString &cell : cells) {
            m_html +=
                u"<td style=\"padding-top:%1px; padding-bottom:%1px; padding-right:%2px; "
                "border-bottom:%3px solid %4; font-size:%5px; color:%6\">%7</td>"_s.arg(
                    QString::number(m_em / 5), QString::number(m_em), QString::number(m_em / 20),
                    theme.border.name(), QString::number(std::lround(0.88 * m_em)),
                    (head ? theme.mutedText : theme.text).name(), escaped(cell));
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

QString html(const core::ReportDocument &document, int em, int width, double mapShare)
{
    return Writer(document, em, width, mapShare).written();
}

} // namespace app::reportwords
