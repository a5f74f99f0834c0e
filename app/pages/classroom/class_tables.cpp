// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/class_tables.h"

#include "app/foundation/text/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

struct ClassTables {
    Q_DECLARE_TR_FUNCTIONS(ClassTables)
};

constexpr std::array readings{core::StyleReading::Secure, core::StyleReading::Preoccupied,
                              core::StyleReading::Dismissing, core::StyleReading::Fearful,
                              core::StyleReading::OnTheLine};

QString figure(const std::optional<double> &value, int decimals = 2)
{
    return value ? wording::number(*value, decimals) : u"–"_s;
}

QString rowList(const std::vector<qint64> &rows)
{
    QStringList numbers;
    for (const qint64 row : rows)
        numbers << wording::count(row);
    return numbers.join(ClassTables::tr(", ", "between the numbers of a list"));
}

QString problemSentence(core::ResponseProblem problem, const core::ProblemCount &counted)
{
    const QString cells = wording::count(counted.cells);
    const QString rows = rowList(counted.firstRows);
    switch (problem) {
    case core::ResponseProblem::OutOfRange:
        return ClassTables::tr("Outside the range and read as missing: %1 (first in row %2).")
            .arg(cells, rows);
    case core::ResponseProblem::NotANumber:
        return ClassTables::tr("No number of the scale and read as missing: %1 (first in row %2).")
            .arg(cells, rows);
    case core::ResponseProblem::CellsMissing:
        return ClassTables::tr("Rows that end too early: %1 (first row %2).").arg(cells, rows);
    case core::ResponseProblem::CellsSurplus:
        return ClassTables::tr("Rows with more cells than columns: %1 (first row %2).")
            .arg(cells, rows);
    case core::ResponseProblem::NotAPerson:
        return ClassTables::tr("Rows of means, totals or names, which are left out: %1 (row %2).")
            .arg(cells, rows);
    case core::ResponseProblem::RepeatedId:
        return ClassTables::tr("Rows whose name stood in an earlier row: %1 (first row %2).")
            .arg(cells, rows);
    }
    return {};
}

using Score = core::ScoreStatistics;

void addScoreRow(TableText &table, const QString &name, const ClassData &data,
                 const ClassData *whole, double Score::*value)
{
    QStringList row{name};
    for (const core::Dimension dimension : core::dimensions) {
        row << wording::number(data.statistics->on[dimension].*value, 2);
        if (whole)
            row << wording::number(whole->statistics->on[dimension].*value, 2);
    }
    table.rows.push_back(row);
}

void addReliability(TableText &table, const core::AnswerStatistics &figures)
{
    const auto &on = figures.on;
    table.rows.push_back({ClassTables::tr("Cronbach’s alpha"), figure(on.anxiety.alpha),
                          figure(on.avoidance.alpha)});
    table.rows.push_back({ClassTables::tr("McDonald’s omega"), figure(on.anxiety.omega),
                          figure(on.avoidance.omega)});
    table.rows.push_back({ClassTables::tr("People who answered every statement"),
                          wording::count(on.anxiety.people), wording::count(on.avoidance.people)});
}

QString share(const core::ShownCount &people, std::size_t placed)
{
    const QString count = wording::shownCount(people);
    if (placed == 0 || !people.isExact())
        return count;
    const double percentage =
        100.0 * static_cast<double>(people.people) / static_cast<double>(placed);
    //: people in a region, then their share: "12 (40 %)"
    return ClassTables::tr("%1 (%2 %)").arg(count, wording::number(percentage, 0));
}

/// A share of people as it is printed in studies.
QString exactShare(std::size_t people, std::size_t of)
{
    const double percentage =
        of == 0 ? 0.0 : 100.0 * static_cast<double>(people) / static_cast<double>(of);
    //: A percentage, with the space your language puts before the sign.
    return ClassTables::tr("%1 %").arg(wording::number(percentage, 1));
}

QString answersName(AnswersUsed used)
{
    switch (used) {
    case AnswersUsed::All:
        return {};
    case AnswersUsed::EcrS:
        return ClassTables::tr("by the 12 statements of the ECR-S");
    case AnswersUsed::Ecr12:
        return ClassTables::tr("by the 12 statements of the ECR-12");
    case AnswersUsed::ReversalForgotten:
        return ClassTables::tr("where the reversed statements are not turned round");
    }
    return {};
}

} // namespace

QString groupSentence(const ClassData &data)
{
    if (!data.statistics)
        return {};
    const core::CohortStatistics &statistics = *data.statistics;
    QString sentence = ClassTables::tr("%1 people, %2 of them with both scores.")
                           .arg(wording::count(statistics.rows), wording::count(statistics.placed));
    if (statistics.correlation) {
        sentence += u' ' + ClassTables::tr("Anxiety and avoidance correlate at %1 among them.")
                               .arg(wording::number(*statistics.correlation, 2));
    }
    return sentence;
}

QString reportText(const core::ImportReport &report)
{
    QStringList lines{ClassTables::tr("Rows read: %1. Empty or missing cells: %2.")
                          .arg(wording::count(report.rows), wording::count(report.missingCells))};
    if (report.emptyRows > 0)
        lines << ClassTables::tr("Rows without one usable value: %1.")
                     .arg(wording::count(report.emptyRows));
    if (report.decimals > 0)
        lines << ClassTables::tr("Answers with decimals, scored as they are: %1.")
                     .arg(wording::count(report.decimals));
    for (const core::ResponseProblem problem : core::responseProblems) {
        if (report.problems[problem].cells > 0)
            lines << problemSentence(problem, report.problems[problem]);
    }
    return lines.join(u'\n');
}

QString originSentence(const ClassData &data)
{
    if (data.drawnFrom == 0)
        return {};
    return ClassTables::tr("Drawn at random from the scores of %1 visitors of a test site who "
                           "answered the ECR from 1 to 5, turned into 1 to 7. They chose to take "
                           "part and are no picture of any population.")
        .arg(wording::count(data.drawnFrom));
}

QString straightLinerSentence(const ClassData &data, const core::GroupPrivacy &privacy)
{
    if (!data.answerFigures)
        return {};
    const core::ShownCount people = core::shownPart(data.answerFigures->straightLiners.size(),
                                                    data.answerFigures->rows, privacy);
    if (!people.isExact()) {
        return ClassTables::tr("How many gave the same answer everywhere, although the statements "
                               "point both ways, is not shown, for it would tell on a few people. "
                               "They are counted like everybody else.");
    }
    if (people.people == 0)
        return ClassTables::tr("Nobody gave the same answer everywhere.");
    return ClassTables::tr("%n person(s) gave the same answer everywhere, although the statements "
                           "point both ways. They are counted like everybody else.",
                           nullptr, static_cast<int>(people.people));
}

QString readingName(core::StyleReading reading)
{
    switch (reading) {
    case core::StyleReading::Secure:
    case core::StyleReading::Preoccupied:
    case core::StyleReading::Dismissing:
    case core::StyleReading::Fearful:
        return wording::styleName(core::styles.at(static_cast<std::size_t>(reading)));
    case core::StyleReading::OnTheLine:
        return ClassTables::tr("On the line");
    case core::StyleReading::NotPlaced:
        return ClassTables::tr("Without both scores");
    }
    return {};
}

QString errorSentence(const ErrorOfScores &error)
{
    const QString anxiety = wording::number(error.standardError.anxiety, 2);
    const QString avoidance = wording::number(error.standardError.avoidance, 2);
    return error.published
               ? ClassTables::tr("Standard error of measurement: %1 for anxiety, %2 for avoidance; "
                                 "SD √(1 − alpha) of the sample behind the norm.")
                     .arg(anxiety, avoidance)
               : ClassTables::tr("Standard error of measurement: %1 for anxiety, %2 for avoidance; "
                                 "chosen by you, because there is no norm for these answers.")
                     .arg(anxiety, avoidance);
}

QString crossingSentence(const core::ShownCount &crossing, std::size_t placed)
{
    if (!crossing.isExact()) {
        return ClassTables::tr("For how many of %1 people the 95 % interval crosses a line of the "
                               "first rule is not shown, for it would tell on a few of them: "
                               "another measurement could easily read those otherwise.")
            .arg(wording::count(placed));
    }
    return ClassTables::tr("For %1 of %2 people (%3) the 95 % interval crosses a line of the first "
                           "rule: another measurement could easily read them otherwise.")
        .arg(wording::shownCount(crossing), wording::count(placed),
             exactShare(crossing.people, placed));
}

QString ruleChangeSentence(const core::ShownComparison &comparison, core::RuleKind first,
                           core::RuleKind second)
{
    const core::ShownCount &changed = comparison.changed;
    const core::ShownCount &changedStyle = comparison.changedStyle;
    const QString placed = wording::count(comparison.placed);
    if (!changed.isExact()) {
        return ClassTables::tr("How many of %1 people change their reading between “%2” and “%3” "
                               "is not shown, for it would tell on a few of them. Their answers "
                               "stay the same.")
            .arg(placed, wording::ruleName(first), wording::ruleName(second));
    }
    const QString share = exactShare(changed.people, comparison.placed);
    if (!changedStyle.isExact()) {
        return ClassTables::tr("%1 of %2 people change their reading (%3) between “%4” and “%5”. "
                               "Their answers stay the same.")
            .arg(wording::shownCount(changed), placed, share, wording::ruleName(first),
                 wording::ruleName(second));
    }
    return ClassTables::tr("%1 of %2 people change their reading (%3) between “%4” and “%5”; "
                           "%6 of all (%7) go from one style to another. Their answers stay the "
                           "same.")
        .arg(wording::shownCount(changed), placed, share, wording::ruleName(first),
             wording::ruleName(second), wording::shownCount(changedStyle),
             exactShare(changedStyle.people, comparison.placed));
}

QString answersChangeSentence(const core::ShownComparison &comparison, AnswersUsed used,
                              core::RuleKind rule)
{
    const QString placed = wording::count(comparison.placed);
    if (!comparison.changed.isExact()) {
        //: %2: "by the 12 statements of the ECR-S"
        return ClassTables::tr("How many of %1 people are read otherwise %2 than by all "
                               "statements, under “%3”, is not shown, for it would tell on a few "
                               "of them.")
            .arg(placed, answersName(used), wording::ruleName(rule));
    }
    //: %4: "by the 12 statements of the ECR-S"
    return ClassTables::tr("%1 of %2 people (%3) are read otherwise %4 than by all statements, "
                           "under “%5”.")
        .arg(wording::shownCount(comparison.changed), placed,
             exactShare(comparison.changed.people, comparison.placed), answersName(used),
             wording::ruleName(rule));
}

QString measurementChangeSentence(const core::ShownComparison &comparison, core::RuleKind rule)
{
    const QString placed = wording::count(comparison.placed);
    if (!comparison.changed.isExact()) {
        return ClassTables::tr("How many of %1 people are read otherwise than the first time, "
                               "under “%2”, is not shown, for it would tell on a few of them. "
                               "Nobody changed: the difference is error of measurement.")
            .arg(placed, wording::ruleName(rule));
    }
    return ClassTables::tr("%1 of %2 people (%3) are read otherwise than the first time, under "
                           "“%4”, though nobody changed: the difference is error of measurement.")
        .arg(wording::shownCount(comparison.changed), placed,
             exactShare(comparison.changed.people, comparison.placed), wording::ruleName(rule));
}

TableText statisticsTable(const ClassData &data, const ClassData *whole)
{
    TableText table;
    table.head << ClassTables::tr("On 1 to 7");
    if (whole) {
        table.head << ClassTables::tr("Anxiety, drawn") << ClassTables::tr("Anxiety, all")
                   << ClassTables::tr("Avoidance, drawn") << ClassTables::tr("Avoidance, all");
    } else {
        for (const core::Dimension dimension : core::dimensions)
            table.head << wording::dimensionName(dimension);
    }
    if (!data.statistics || (whole && !whole->statistics))
        return table;
    const auto add = [&](const QString &name, double Score::*value) {
        addScoreRow(table, name, data, whole, value);
    };
    add(ClassTables::tr("Mean"), &Score::mean);
    add(ClassTables::tr("Standard deviation"), &Score::sd);
    add(ClassTables::tr("Lower quartile"), &Score::lowerQuartile);
    add(ClassTables::tr("Median"), &Score::median);
    add(ClassTables::tr("Upper quartile"), &Score::upperQuartile);
    add(ClassTables::tr("Smallest"), &Score::smallest);
    add(ClassTables::tr("Largest"), &Score::largest);
    if (data.answerFigures && !whole)
        addReliability(table, *data.answerFigures);
    return table;
}

TableText itemsTable(const ClassData &data, const core::GroupPrivacy &privacy)
{
    TableText table{.wordsLast = true};
    table.head << ClassTables::tr("Statement") << ClassTables::tr("Missing")
               << ClassTables::tr("Mean") << ClassTables::tr("SD")
               << ClassTables::tr("With the rest: anxiety")
               << ClassTables::tr("With the rest: avoidance") << ClassTables::tr("Remark");
    if (!data.answerFigures)
        return table;
    const std::vector<core::ItemStatistics> &items = data.answerFigures->items;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const core::ItemStatistics &item = items[i];
        table.rows.push_back(
            {data.key->itemIds.value(static_cast<qsizetype>(i)),
             wording::shownCount(
                 core::shownPart(item.missing, item.missing + item.answered, privacy)),
             figure(item.mean), figure(item.sd), figure(item.itemRest.anxiety),
             figure(item.itemRest.avoidance),
             item.seemsWronglyKeyed() ? ClassTables::tr("Seems keyed the wrong way") : QString()});
    }
    return table;
}

TableText countsTable(const core::ShownStyleCounts &first,
                      const core::ClassificationRule &firstRule,
                      const core::ShownStyleCounts &second,
                      const core::ClassificationRule &secondRule)
{
    TableText table;
    table.head << ClassTables::tr("Region")
               //: %1 is a rule
               << ClassTables::tr("First: %1").arg(wording::ruleName(firstRule.kind()))
               << ClassTables::tr("Second: %1").arg(wording::ruleName(secondRule.kind()));
    for (const core::Style style : core::styles) {
        table.rows.push_back({wording::styleName(style), share(first.perStyle[style], first.placed),
                              share(second.perStyle[style], second.placed)});
    }
    table.rows.push_back({readingName(core::StyleReading::OnTheLine),
                          share(first.onTheLine, first.placed),
                          share(second.onTheLine, second.placed)});
    table.rows.push_back({readingName(core::StyleReading::NotPlaced),
                          wording::count(first.notPlaced), wording::count(second.notPlaced)});
    return table;
}

TableText comparisonTable(const core::ShownComparison &comparison, const QString &corner)
{
    TableText table;
    table.head << corner;
    for (const core::StyleReading reading : readings)
        table.head << readingName(reading);
    for (const core::StyleReading first : readings) {
        QStringList row{readingName(first)};
        for (const core::StyleReading second : readings)
            row << wording::shownCount(comparison.people[static_cast<std::size_t>(first)]
                                                        [static_cast<std::size_t>(second)]);
        table.rows.push_back(row);
    }
    return table;
}

} // namespace app
