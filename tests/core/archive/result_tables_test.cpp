// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "example_archive.h"

#include "core/archive/result_tables.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

QList<QByteArray> linesOf(const QByteArray &table)
{
    QList<QByteArray> lines;
    qsizetype begin = 0;
    for (qsizetype end = table.indexOf("\r\n"); end >= 0; end = table.indexOf("\r\n", begin)) {
        lines.append(table.mid(begin, end - begin));
        begin = end + 2;
    }
    EXPECT_EQ(begin, table.size()) << "every row has its end";
    return lines;
}

QMap<QByteArray, QByteArray> rowOf(const QList<QByteArray> &lines, qsizetype row)
{
    const QList<QByteArray> columns = lines[0].split(',');
    const QList<QByteArray> cells = lines[row].split(',');
    EXPECT_EQ(columns.size(), cells.size()) << lines[row].toStdString();
    QMap<QByteArray, QByteArray> found;
    for (qsizetype i = 0; i < columns.size(); ++i)
        found.insert(columns[i], cells.value(i));
    return found;
}

core::Archive onlyResult(core::Assessment assessment)
{
    core::Archive archive;
    archive.people = {examplePerson(u"Kim"_s, 1)};
    archive.people.front().id = 2;
    assessment.id = 1;
    assessment.personId = 2;
    assessment.title = u"T"_s;
    assessment.notes = u"N"_s;
    archive.assessments = {assessment};
    return archive;
}

core::NamedFiles tablesOf(const core::Archive &archive)
{
    core::SavedEvaluator evaluator(shippedInstruments(), normsFolder());
    return *core::resultTables(archive, evaluator);
}

} // namespace

TEST(ResultTables, SayWhatTheScreenSays)
{
    const core::Archive archive = onlyResult(exampleResult(2, at(4, 7)));
    const auto row = rowOf(linesOf(tablesOf(archive)[u"results.csv"_s]), 1);
    core::SavedEvaluator evaluator(shippedInstruments(), normsFolder());
    const auto result = *evaluator.evaluate(archive.assessments.front());
    const core::PlacedDimension &anxiety = result.evaluation.placement->on.anxiety;
    const auto number = [](double value) { return QByteArray::number(value, 'f', 6); };
    EXPECT_EQ(row["anxiety"], number(anxiety.mean));
    EXPECT_EQ(row["anxiety_low"], number(anxiety.shownInterval().lo));
    EXPECT_EQ(row["anxiety_high"], number(anxiety.shownInterval().hi));
    EXPECT_EQ(row["anxiety_error"], number(anxiety.standardError));
    EXPECT_EQ(row["avoidance"], number(result.evaluation.placement->on.avoidance.mean));
    EXPECT_EQ(row["error_source"], "answer-consistency");
    EXPECT_EQ(row["pseudonym"], "Kim");
    EXPECT_EQ(row["instrument"], "atlas-r");
    EXPECT_EQ(row["form"], "full");
    EXPECT_EQ(row["relationship"], "named");
    EXPECT_EQ(row["about"], "Großmutter Zöe");
    EXPECT_EQ(row["started_at"], "2026-05-04T07:15:03.120Z");
    EXPECT_EQ(row["finished_at"], "2026-05-04T07:20:03.120Z");
    EXPECT_EQ(row["skipped"], "1");
}

TEST(ResultTables, KeepRawAndKeyedAnswersApart)
{
    core::Assessment assessment = exampleResult(2, at(4, 7));
    const core::Instrument instrument = *shippedInstruments().instrument(assessment.instrumentId);
    const QList<QByteArray> lines = linesOf(tablesOf(onlyResult(assessment))[u"answers.csv"_s]);
    int reversed = 0;
    int skipped = 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto row = rowOf(lines, i);
        const QString itemId = QString::fromUtf8(row["item"]);
        const core::Scale scale = *instrument.findItem(itemId)->scale;
        if (row["skipped"] == "yes") {
            ++skipped;
            EXPECT_EQ(row["raw"], "");
            EXPECT_EQ(row["keyed"], "");
            continue;
        }
        const int raw = assessment.answers.value(itemId);
        EXPECT_EQ(row["raw"].toInt(), raw);
        const bool isReversed = row["reversed"] == "yes";
        reversed += isReversed;
        EXPECT_EQ(row["keyed"].toDouble(), isReversed ? scale.reversed(raw) : raw);
    }
    EXPECT_GT(reversed, 0);
    EXPECT_EQ(skipped, 1);
}

TEST(ResultTables, KeepRawAnswersWhereTheDefinitionIsNotKnown)
{
    core::Assessment assessment = exampleResult(2, at(4, 7));
    assessment.definitionHash = QByteArray(32, '\1');
    const core::NamedFiles tables = tablesOf(onlyResult(assessment));
    EXPECT_EQ(rowOf(linesOf(tables[u"results.csv"_s]), 1)["anxiety"], "");
    EXPECT_EQ(linesOf(tables[u"scores.csv"_s]).size(), 1);
    EXPECT_EQ(linesOf(tables[u"answers.csv"_s]).size(),
              1 + assessment.answers.size() + assessment.skipped.size());
    EXPECT_TRUE(tables[u"fhir/QuestionnaireResponse.ndjson"_s].isEmpty());
}

TEST(ResultTables, MakeNoFormulaOfWhatPeopleWrite)
{
    core::Archive archive = onlyResult(exampleResult(2, at(4, 7)));
    archive.people.front().pseudonym = u"=1+1"_s;
    archive.assessments.front().title = u"@SUM(A1)"_s;
    archive.assessments.front().notes = u"-x"_s;
    archive.journal = {{0, 2, at(4, 9), {}, u"+x"_s, u"=HYPERLINK(\"a\")"_s, {}}};
    const core::NamedFiles tables = tablesOf(archive);
    for (const QString &name : {u"results.csv"_s, u"journal.csv"_s}) {
        const QByteArray table = tables[name];
        for (const QByteArray formula : {",=", ",@", ",+", ",-", ",\"=", "\n="})
            EXPECT_FALSE(table.contains(formula)) << name.toStdString() << formula.toStdString();
        EXPECT_TRUE(table.contains("'=1+1")) << table.toStdString();
    }
}

TEST(ResultTables, HaveARowForEachPassageOfTheJournal)
{
    core::Archive archive;
    archive.journal = {
        {0, core::me, at(4, 9), u"t"_s, {}, u"free"_s, {{u"P1"_s, u"A1"_s}, {u"P2"_s, {}}}},
        {0, core::me, at(5, 9), {}, u"empty"_s, {}, {}}};
    const QList<QByteArray> lines = linesOf(tablesOf(archive)[u"journal.csv"_s]);
    ASSERT_EQ(lines.size(), 5);
    EXPECT_EQ(rowOf(lines, 1)["text"], "free");
    EXPECT_EQ(rowOf(lines, 2)["prompt"], "P1");
    EXPECT_EQ(rowOf(lines, 2)["text"], "A1");
    EXPECT_EQ(rowOf(lines, 3)["entry"], "1");
    EXPECT_EQ(rowOf(lines, 4)["entry"], "2");
}
