// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/report/class_words.h"

#include "app/foundation/text/wording.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace app::classwords
{
namespace
{

struct ClassWords {
    Q_DECLARE_TR_FUNCTIONS(ClassWords)
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
    return numbers.join(ClassWords::tr(", ", "between the numbers of a list"));
}

QString problemSentence(core::ResponseProblem problem, const core::ProblemCount &counted)
{
    const QString cells = wording::count(counted.cells);
    const QString rows = rowList(counted.firstRows);
    switch (problem) {
    case core::ResponseProblem::OutOfRange:
        return ClassWords::tr("Outside the range and read as missing: %1 (first in row %2).")
            .arg(cells, rows);
    case core::ResponseProblem::NotANumber:
        return ClassWords::tr("No number of the scale and read as missing: %1 (first in row %2).")
            .arg(cells, rows);
    case core::ResponseProblem::CellsMissing:
        return ClassWords::tr("Rows that end too early: %1 (first row %2).").arg(cells, rows);
    case core::ResponseProblem::CellsSurplus:
        return ClassWords::tr("Rows with more cells than columns: %1 (first row %2).")
            .arg(cells, rows);
    case core::ResponseProblem::NotAPerson:
        return ClassWords::tr("Rows of means, totals or names, which are left out: %1 (row %2).")
            .arg(cells, rows);
    case core::ResponseProblem::RepeatedId:
        return ClassWords::tr("Rows whose name stood in an earlier row: %1 (first row %2).")
            .arg(cells, rows);
    }
    return {};
}

QString importText(const core::ImportReport &report)
{
    QStringList lines{ClassWords::tr("Rows read: %1. Empty or missing cells: %2.")
                          .arg(wording::count(report.rows), wording::count(report.missingCells))};
    if (report.emptyRows > 0)
        lines << ClassWords::tr("Rows without one usable value: %1.")
                     .arg(wording::count(report.emptyRows));
    if (report.decimals > 0)
        lines << ClassWords::tr("Answers with decimals, scored as they are: %1.")
                     .arg(wording::count(report.decimals));
    for (const core::ResponseProblem problem : core::responseProblems) {
        if (report.problems[problem].cells > 0)
            lines << problemSentence(problem, report.problems[problem]);
    }
    return lines.join(u'\n');
}

using Score = core::ScoreStatistics;

void addScoreRow(TableText &table, const QString &name, const core::ClassStatistics &figures,
                 double Score::*value)
{
    QStringList row{name};
    for (const core::Dimension dimension : core::dimensions) {
        row << wording::number(figures.on[dimension].*value, 2);
        if (figures.whole)
            row << wording::number((*figures.whole)[dimension].*value, 2);
    }
    table.rows.push_back(row);
}

void addReliability(TableText &table, const core::PerDimension<core::Reliability> &on)
{
    table.rows.push_back(
        {ClassWords::tr("Cronbach’s alpha"), figure(on.anxiety.alpha), figure(on.avoidance.alpha)});
    table.rows.push_back(
        {ClassWords::tr("McDonald’s omega"), figure(on.anxiety.omega), figure(on.avoidance.omega)});
    table.rows.push_back({ClassWords::tr("People who answered every statement"),
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
    return ClassWords::tr("%1 (%2 %)").arg(count, wording::number(percentage, 0));
}

/// A share of people as it is printed in studies.
QString exactShare(std::size_t people, std::size_t of)
{
    const double percentage =
        of == 0 ? 0.0 : 100.0 * static_cast<double>(people) / static_cast<double>(of);
    //: A percentage, with the space your language puts before the sign.
    return ClassWords::tr("%1 %").arg(wording::number(percentage, 1));
}

QString answersName(core::AnswersUsed used)
{
    switch (used) {
    case core::AnswersUsed::All:
        return {};
    case core::AnswersUsed::EcrS:
        return ClassWords::tr("by the 12 statements of the ECR-S");
    case core::AnswersUsed::Ecr12:
        return ClassWords::tr("by the 12 statements of the ECR-12");
    case core::AnswersUsed::ReversalForgotten:
        return ClassWords::tr("where the reversed statements are not turned round");
    }
    return {};
}

QString ruleChange(const core::ChangedReadings &change)
{
    const core::ShownCount &changed = change.comparison.changed;
    const core::ShownCount &changedStyle = change.comparison.changedStyle;
    const QString placed = wording::count(change.comparison.placed);
    const QString first = wording::ruleName(change.first);
    const QString second = wording::ruleName(change.second);
    if (!changed.isExact()) {
        return ClassWords::tr("How many of %1 people change their reading between “%2” and “%3” "
                              "is not shown, for it would tell on a few of them. Their answers "
                              "stay the same.")
            .arg(placed, first, second);
    }
    const QString count = wording::shownCount(changed);
    const QString share = exactShare(changed.people, change.comparison.placed);
    if (!changedStyle.isExact()) {
        return ClassWords::tr("%1 of %2 people change their reading (%3) between “%4” and “%5”. "
                              "Their answers stay the same.")
            .arg(count, placed, share, first, second);
    }
    return ClassWords::tr("%1 of %2 people change their reading (%3) between “%4” and “%5”; "
                          "%6 of all (%7) go from one style to another. Their answers stay the "
                          "same.")
        .arg(count, placed, share, first, second, wording::shownCount(changedStyle),
             exactShare(changedStyle.people, change.comparison.placed));
}

QString answersChange(const core::ChangedReadings &change)
{
    const core::ShownCount &changed = change.comparison.changed;
    const QString placed = wording::count(change.comparison.placed);
    if (!changed.isExact()) {
        //: %2: "by the 12 statements of the ECR-S"
        return ClassWords::tr("How many of %1 people are read otherwise %2 than by all "
                              "statements, under “%3”, is not shown, for it would tell on a few "
                              "of them.")
            .arg(placed, answersName(change.used), wording::ruleName(change.first));
    }
    //: %4: "by the 12 statements of the ECR-S"
    return ClassWords::tr("%1 of %2 people (%3) are read otherwise %4 than by all statements, "
                          "under “%5”.")
        .arg(wording::shownCount(changed), placed,
             exactShare(changed.people, change.comparison.placed), answersName(change.used),
             wording::ruleName(change.first));
}

QString measurementChange(const core::ChangedReadings &change)
{
    const core::ShownCount &changed = change.comparison.changed;
    const QString placed = wording::count(change.comparison.placed);
    if (!changed.isExact()) {
        return ClassWords::tr("How many of %1 people are read otherwise than the first time, "
                              "under “%2”, is not shown, for it would tell on a few of them. "
                              "Nobody changed: the difference is error of measurement.")
            .arg(placed, wording::ruleName(change.first));
    }
    return ClassWords::tr("%1 of %2 people (%3) are read otherwise than the first time, under "
                          "“%4”, though nobody changed: the difference is error of measurement.")
        .arg(wording::shownCount(changed), placed,
             exactShare(changed.people, change.comparison.placed), wording::ruleName(change.first));
}

/// What the rows and the columns of a comparison are.
QString cornerOf(core::ChangedReadings::By by)
{
    using By = core::ChangedReadings::By;
    switch (by) {
    case By::Rule:
        return ClassWords::tr("First rule by row, second by column");
    case By::Answers:
        return ClassWords::tr("All answers by row, those chosen by column");
    case By::Measurement:
        return ClassWords::tr("First time by row, again by column");
    }
    return {};
}

} // namespace

QString sizeSentence(const core::ClassSize &size)
{
    QString sentence = ClassWords::tr("%1 people, %2 of them with both scores.")
                           .arg(wording::count(size.rows), wording::count(size.placed));
    if (size.correlation) {
        sentence += u' ' + ClassWords::tr("Anxiety and avoidance correlate at %1 among them.")
                               .arg(wording::number(*size.correlation, 2));
    }
    return sentence;
}

QString tooSmallSentence(const core::ClassTooSmall &group)
{
    return ClassWords::tr("Figures and points are shown for groups of at least %1 people with both "
                          "scores. This group is smaller, so that nothing here tells on a single "
                          "person.")
        .arg(wording::count(static_cast<qsizetype>(group.smallest)));
}

QString originText(const core::ClassOrigin &origin)
{
    if (origin.read)
        return importText(*origin.read);
    return ClassWords::tr("Drawn at random from the scores of %1 visitors of a test site who "
                          "answered the ECR from 1 to 5, turned into 1 to 7. They chose to take "
                          "part and are no picture of any population.")
        .arg(wording::count(origin.drawnFrom));
}

QString statement(core::ReportStatement statement)
{
    switch (statement) {
    case core::ReportStatement::MeanAndSpread:
        return ClassWords::tr("The cross is the mean of the group; its ellipse holds about %1 of "
                              "people who are spread like this. No single person is in the "
                              "picture.")
            .arg(wording::percent(core::reportedSpread));
    case core::ReportStatement::ShadeOfClass:
        return ClassWords::tr("The shade says how densely people stand, smoothed.");
    case core::ReportStatement::RegionsOfARule:
        return ClassWords::tr(
            "Another rule gives other counts, and every result has an error of "
            "measurement: people near a border may be on either side. The four names "
            "are a reading aid and say nothing about one person.");
    case core::ReportStatement::FiguresOfItems:
        return ClassWords::tr(
            "Mean and SD are of the answers as given. “With the rest” is the "
            "correlation of a statement, reversed where its key says so, with the others "
            "of its dimension. One is pointed out where the 95 % interval of that "
            "correlation lies below 0 (Fisher 1921).");
    default:
        return {};
    }
}

QString straightLinerSentence(const core::StraightLiners &straightLiners)
{
    if (!straightLiners.people.isExact()) {
        return ClassWords::tr("How many gave the same answer everywhere, although the statements "
                              "point both ways, is not shown, for it would tell on a few people. "
                              "They are counted like everybody else.");
    }
    if (straightLiners.people.people == 0)
        return ClassWords::tr("Nobody gave the same answer everywhere.");
    return ClassWords::tr("%n person(s) gave the same answer everywhere, although the statements "
                          "point both ways. They are counted like everybody else.",
                          nullptr, static_cast<int>(straightLiners.people.people));
}

QString unusualSentence(const core::UnusualAnswers &unusual)
{
    if (!unusual.people.isExact()) {
        return ClassWords::tr("How many answered in an unusual way is not shown, for it would tell "
                              "on a few people. They are counted like everybody else.");
    }
    if (unusual.people.people == 0)
        return ClassWords::tr("Nobody's answers go together in an unusual way.");
    const int people = static_cast<int>(unusual.people.people);
    if (unusual.sample == 0) {
        return ClassWords::tr(
            "The answers of %n person(s) vary in an unusual way: they go together "
            "otherwise than those of the class. That happens to 1 in 1,000 by "
            "chance; it may be haste, and it may be somebody who is unlike "
            "others. They are counted like everybody else.",
            nullptr, people);
    }
    //: %1 is a number of people
    return ClassWords::tr("The answers of %n person(s) vary in an unusual way: they go together "
                          "otherwise than those of a sample of %1 people, of whom 5 in 100 were as "
                          "unusual. It may be haste, and it may be somebody who is unlike others. "
                          "They are counted like everybody else.",
                          nullptr, people)
        .arg(wording::count(static_cast<std::size_t>(unusual.sample)));
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
        return ClassWords::tr("On the line");
    case core::StyleReading::NotPlaced:
        return ClassWords::tr("Without both scores");
    }
    return {};
}

QString crossingSentence(const core::UncertainReadings &uncertain)
{
    const core::ShownCount &crossing = uncertain.crossing;
    if (!crossing.isExact()) {
        return ClassWords::tr("For how many of %1 people the 95 % interval crosses a line of the "
                              "first rule is not shown, for it would tell on a few of them: "
                              "another measurement could easily read those otherwise.")
            .arg(wording::count(uncertain.placed));
    }
    return ClassWords::tr("For %1 of %2 people (%3) the 95 % interval crosses a line of the first "
                          "rule: another measurement could easily read them otherwise.")
        .arg(wording::shownCount(crossing), wording::count(uncertain.placed),
             exactShare(crossing.people, uncertain.placed));
}

QString errorSentence(const core::ErrorOfScores &error)
{
    const QString anxiety = wording::number(error.standardError.anxiety, 2);
    const QString avoidance = wording::number(error.standardError.avoidance, 2);
    return error.published
               ? ClassWords::tr("Standard error of measurement: %1 for anxiety, %2 for avoidance; "
                                "SD √(1 − alpha) of the sample behind the norm.")
                     .arg(anxiety, avoidance)
               : ClassWords::tr("Standard error of measurement: %1 for anxiety, %2 for avoidance; "
                                "chosen by you, because there is no norm for these answers.")
                     .arg(anxiety, avoidance);
}

QString countsSentence(const core::RuleCounts &counts)
{
    QString caption = ClassWords::tr("The map shows the regions of the first rule, “%1”.")
                          .arg(wording::ruleName(counts.first.rule.kind()));
    if (counts.sample)
        caption += u' ' + wording::sampleSentence(*counts.sample);
    if (!counts.privacy.madeUp) {
        //: %1 is the size of the smallest group that figures are shown of
        caption += u' ' + ClassWords::tr("A count under %1 is not shown, nor one from which it "
                                         "could be worked out.")
                              .arg(wording::count(counts.privacy.leastTold()));
    }
    return caption;
}

QString changeHeading(core::ChangedReadings::By by)
{
    using By = core::ChangedReadings::By;
    switch (by) {
    case By::Rule:
        return ClassWords::tr("How many change with the rule");
    case By::Answers:
        return ClassWords::tr("How many change with the answers used");
    case By::Measurement:
        return ClassWords::tr("How many change when measured again");
    }
    return {};
}

QString changeSentence(const core::ChangedReadings &change)
{
    using By = core::ChangedReadings::By;
    switch (change.by) {
    case By::Rule:
        return ruleChange(change);
    case By::Answers:
        return answersChange(change);
    case By::Measurement:
        return measurementChange(change);
    }
    return {};
}

TableText table(const core::ClassStatistics &figures)
{
    TableText table;
    table.head << ClassWords::tr("On 1 to 7");
    if (figures.whole) {
        table.head << ClassWords::tr("Anxiety, drawn") << ClassWords::tr("Anxiety, all")
                   << ClassWords::tr("Avoidance, drawn") << ClassWords::tr("Avoidance, all");
    } else {
        for (const core::Dimension dimension : core::dimensions)
            table.head << wording::dimensionName(dimension);
    }
    const auto add = [&](const QString &name, double Score::*value) {
        addScoreRow(table, name, figures, value);
    };
    add(ClassWords::tr("Mean"), &Score::mean);
    add(ClassWords::tr("Standard deviation"), &Score::sd);
    add(ClassWords::tr("Lower quartile"), &Score::lowerQuartile);
    add(ClassWords::tr("Median"), &Score::median);
    add(ClassWords::tr("Upper quartile"), &Score::upperQuartile);
    add(ClassWords::tr("Smallest"), &Score::smallest);
    add(ClassWords::tr("Largest"), &Score::largest);
    if (figures.reliability)
        addReliability(table, *figures.reliability);
    return table;
}

TableText table(const core::ItemTable &items)
{
    TableText table{.wordsLast = true};
    table.head << ClassWords::tr("Statement") << ClassWords::tr("Missing") << ClassWords::tr("Mean")
               << ClassWords::tr("SD") << ClassWords::tr("With the rest: anxiety")
               << ClassWords::tr("With the rest: avoidance") << ClassWords::tr("Remark");
    for (const core::ItemTable::Row &row : items.rows) {
        table.rows.push_back(
            {row.itemId, wording::shownCount(row.missing), figure(row.mean), figure(row.sd),
             figure(row.itemRest.anxiety), figure(row.itemRest.avoidance),
             row.seemsWronglyKeyed ? ClassWords::tr("Seems keyed the wrong way") : QString()});
    }
    return table;
}

TableText table(const core::RuleCounts &counts)
{
    const core::ShownStyleCounts &first = counts.first.counts;
    const core::ShownStyleCounts &second = counts.second.counts;
    TableText table;
    table.head << ClassWords::tr("Region")
               //: %1 is a rule
               << ClassWords::tr("First: %1").arg(wording::ruleName(counts.first.rule.kind()))
               << ClassWords::tr("Second: %1").arg(wording::ruleName(counts.second.rule.kind()));
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

TableText table(const core::ChangedReadings &change)
{
    TableText table;
    table.head << cornerOf(change.by);
    for (const core::StyleReading reading : readings)
        table.head << readingName(reading);
    for (const core::StyleReading first : readings) {
        QStringList row{readingName(first)};
        for (const core::StyleReading second : readings)
            row << wording::shownCount(change.comparison.people[static_cast<std::size_t>(first)]
                                                               [static_cast<std::size_t>(second)]);
        table.rows.push_back(row);
    }
    return table;
}

} // namespace app::classwords
