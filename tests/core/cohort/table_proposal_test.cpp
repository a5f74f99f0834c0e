// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohorts.h"

#include "core/cohort/proposal/table_proposal.h"

#include <QBuffer>
#include <QFile>

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;
using core::Scale;
using core::TableContent;

namespace
{

core::PlaneKey keyOf(const QString &id)
{
    return *core::planeKey(cohorts::shipped(id));
}

core::TableProposal guess(QByteArray bytes, const core::PlaneKey &key)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto preview = core::previewTable(buffer);
    EXPECT_TRUE(preview);
    EXPECT_EQ(buffer.pos(), 0) << "the import begins where the preview began";
    return core::propose(*preview, {{.id = u"only"_s, .key = key}});
}

// Rows of 12 answers on lo..hi, each behind `before`; every 40th cell is `missing`.
QByteArray answersOn(int lo, int hi, const QByteArray &header, int rows = 60,
                     const QByteArray &missing = {}, const QByteArray &before = {})
{
    QByteArray bytes = header + '\n';
    std::mt19937 random(1);
    for (int row = 0; row < rows; ++row) {
        QByteArrayList cells;
        for (int item = 0; item < 12; ++item) {
            const int answer = lo + static_cast<int>(random() % static_cast<unsigned>(hi - lo + 1));
            cells << ((row * 12 + item) % 40 == 39 ? missing : QByteArray::number(answer));
        }
        bytes += before + cells.join(',') + '\n';
    }
    return bytes;
}

const QByteArray numbered = "Q1,Q2,Q3,Q4,Q5,Q6,Q7,Q8,Q9,Q10,Q11,Q12";

std::vector<int> from(int first, int count)
{
    std::vector<int> columns;
    for (int i = 0; i < count; ++i)
        columns.push_back(first + i);
    return columns;
}

} // namespace

TEST(TableProposal, FindsTheItemsByTheirNames)
{
    const core::PlaneKey key = keyOf(u"ecr-s"_s);
    const std::vector<std::pair<QByteArray, std::vector<int>>> headers{
        {numbered, from(0, 12)},
        {"q_01,q_02,q_03,q_04,q_05,q_06,q_07,q_08,q_09,q_10,q_11,q_12", from(0, 12)},
        {key.itemIds.join(u',').toUtf8(), from(0, 12)},
        {"1,2,3,4,5,6,7,8,9,10,11,12", from(0, 12)},
        {"Item 12,Item 11,Item 10,Item 9,Item 8,Item 7,Item 6,Item 5,Item 4,Item 3,Item 2,Item 1",
         {11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0}},
        {"tea,sun,oak,elm,ash,fir,bay,fig,yew,box,ivy,may", from(0, 12)},
    };
    for (const auto &[header, columns] : headers) {
        SCOPED_TRACE(header.toStdString());
        const core::TableProposal found = guess(answersOn(1, 7, header), key);
        EXPECT_EQ(found.content, TableContent::ItemAnswers);
        EXPECT_EQ(found.responses.itemColumns, columns);
        EXPECT_TRUE(found.table.hasHeader());
        EXPECT_EQ(found.responses.answers, core::planeScale);
    }
}

TEST(TableProposal, FindsItemsByNumberOrByTheirIdsAndNoneOfOtherNames)
{
    core::PlaneKey key = keyOf(u"ecr-s"_s);
    key.itemIds = {u"tea1"_s, u"tea2"_s, u"tea3"_s};
    key.keying.resize(3);
    const std::vector<int> expected{1, 2, 3};
    EXPECT_EQ(guess("id,Q1,Q2,Q3\n9,1,2,3\n", key).responses.itemColumns, expected);
    EXPECT_EQ(guess("id,tea1,tea2,tea3\n9,1,2,3\n", key).responses.itemColumns, expected);
    const core::TableProposal none = guess("a,b,c,d\n1,2,3,4\n", key);
    EXPECT_TRUE(none.responses.itemColumns.empty());
    ASSERT_TRUE(none.find(core::DoubtKind::NoColumns));
    EXPECT_EQ(none.find(core::DoubtKind::NoColumns)->names.front(), u"a"_s);
}

TEST(TableProposal, FindsTheItemsInATableWithoutNamesBehindTheIds)
{
    QByteArray bytes = answersOn(1, 7, {}, 30).trimmed();
    QByteArray counted;
    int row = 100;
    for (const QByteArray &line : bytes.split('\n'))
        counted += QByteArray::number(++row) + ',' + line + '\n';
    const core::TableProposal found = guess(counted, keyOf(u"ecr-s"_s));
    EXPECT_FALSE(found.table.hasHeader());
    EXPECT_EQ(found.responses.itemColumns, from(1, 12));
    EXPECT_EQ(found.responses.idColumn, 0);
}

TEST(TableProposal, TellsTheRangeAndTheMissingCodesApart)
{
    struct Case {
        int lo;
        int hi;
        const char *missing;
        QStringList codes;
    };
    for (const Case &answered :
         {Case{1, 7, "", {}}, Case{1, 5, "0", {u"0"_s}}, Case{1, 5, "-1", {u"-1"_s}},
          Case{1, 7, "9", {u"9"_s}}, Case{1, 7, "99", {u"99"_s}}, Case{0, 4, "NA", {u"NA"_s}},
          Case{0, 6, "-9", {u"-9"_s}}, Case{1, 4, ".", {u"."_s}}, Case{-3, 3, "", {}},
          Case{1, 9, "", {}}, Case{0, 100, "", {}}}) {
        SCOPED_TRACE(testing::Message()
                     << answered.lo << ".." << answered.hi << ", missing " << answered.missing);
        const core::TableProposal found =
            guess(answersOn(answered.lo, answered.hi, numbered, 200, answered.missing),
                  keyOf(u"ecr-s"_s));
        EXPECT_EQ(found.responses.answers, *Scale::make(answered.lo, answered.hi));
        EXPECT_EQ(found.responses.missingCodes, answered.codes);
    }
}

TEST(TableProposal, KeepsTheInstrumentsRangeWhenASmallClassUsesNoExtremes)
{
    const core::TableProposal found = guess(answersOn(3, 6, numbered, 8), keyOf(u"ecr-s"_s));
    EXPECT_EQ(found.responses.answers, core::planeScale);
}

TEST(TableProposal, FindsWhatThePeopleAreCalled)
{
    const core::PlaneKey key = keyOf(u"ecr-s"_s);
    EXPECT_EQ(guess(answersOn(1, 7, "Code," + numbered, 20, {}, "AB12,"), key).responses.idColumn,
              0);
    EXPECT_EQ(
        guess(answersOn(1, 7, "participant_id," + numbered, 20, {}, "x,"), key).responses.idColumn,
        0);
    EXPECT_EQ(guess(answersOn(1, 7, "age," + numbered, 20, {}, "23,"), key).responses.idColumn,
              std::nullopt);
}

TEST(TableProposal, FindsReadyScoresByTheirNames)
{
    QByteArray german = "Nr;Vermeidung;Bindungsangst;Alter\n";
    for (int row = 1; row <= 20; ++row)
        german += QByteArray::number(row) + ";2,5;6,25;" + QByteArray::number(20 + row % 3) + '\n';
    const core::TableProposal found = guess(german, keyOf(u"ecr"_s));
    EXPECT_EQ(found.content, TableContent::ReadyScores);
    EXPECT_EQ(found.scores.columns, (core::PerDimension<int>{2, 1}));
    EXPECT_EQ(found.scores.form.layout.separator, ';');
    EXPECT_EQ(found.scores.idColumn, 0);
    EXPECT_EQ(found.scores.scale, core::planeScale);
}

TEST(TableProposal, TakesManyScoresBelowFiveAsOneToFive)
{
    QByteArray table = "anxiety_mean,avoidance_mean\n";
    for (int row = 0; row < 120; ++row)
        table += QByteArray::number(1.0 + (row % 40) / 10.0) + ",2.25\n";
    EXPECT_EQ(guess(table, keyOf(u"ecr"_s)).scores.scale, *Scale::make(1, 5));
}

TEST(TableProposal, AdmitsThatItDoesNotKnow)
{
    const core::TableProposal found = guess("a,b\nx,y\nz,1\n", keyOf(u"ecr"_s));
    EXPECT_EQ(found.content, TableContent::Unknown);
    EXPECT_TRUE(found.responses.itemColumns.empty());
}

TEST(TableProposal, ReadsTheSamplesAsTheyAre)
{
    for (const EcrSample &sample : ecrSamples()) {
        SCOPED_TRACE(sample.name);
        QFile file(sample.answers);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto preview = core::previewTable(file);
        ASSERT_TRUE(preview);
        EXPECT_EQ(static_cast<double>(preview->rows.size()),
                  std::min(static_cast<double>(core::TablePreview::mostRows),
                           sample.figures.at("import.rows")));
        const core::TableProposal found =
            core::propose(*preview, {{.id = u"ecr"_s, .key = keyOf(u"ecr"_s)}});
        EXPECT_EQ(found.content, TableContent::ItemAnswers);
        EXPECT_EQ(found.responses.itemColumns, from(0, 36));
        EXPECT_EQ(found.responses.answers, *Scale::make(1, 5));
        EXPECT_EQ(found.responses.missingCodes, QStringList{u"0"_s});
        EXPECT_EQ(found.responses.idColumn, std::nullopt);
        const auto imported = core::importResponses(file, found.responses);
        ASSERT_TRUE(imported);
        const core::ImportReport &report = imported->report;
        cohorts::expectFigures(sample, "import",
                               {{"rows", static_cast<double>(report.rows)},
                                {"empty_rows", static_cast<double>(report.emptyRows)},
                                {"missing_cells", static_cast<double>(report.missingCells)}});
        EXPECT_EQ(report.problems, core::ResponseProblems{});
    }
}

TEST(TableProposal, SeesNoWrongKeyWhereAllAnswerAlike)
{
    const core::PlaneKey key = keyOf(u"ecr-s"_s);
    const QByteArray alike = QByteArray("1,2,3,4,5,6,7,1,2,3,4,5\n").repeated(100);
    EXPECT_FALSE(guess(numbered + '\n' + alike, key).asks());
}

TEST(TableProposal, SeesNoWrongKeyInAnswersOfChance)
{
    for (const QString &id : {u"ecr-s"_s, u"ecr-12"_s, u"ecr-rs"_s, u"ecr"_s, u"raas"_s}) {
        const core::PlaneKey key = keyOf(id);
        for (unsigned seed = 0; seed < 20; ++seed) {
            const auto table = cohorts::randomTable(core::planeScale, key.items(), 60, seed);
            QByteArray bytes = key.itemIds.join(u',').toUtf8() + '\n';
            for (std::size_t row = 0; row < table.rows(); ++row) {
                QByteArrayList cells;
                for (int item = 0; item < key.items(); ++item)
                    cells << QByteArray::number(table.answer(row, item).value_or(4));
                bytes += cells.join(',') + '\n';
            }
            EXPECT_FALSE(guess(bytes, key).find(core::DoubtKind::KeyedTheWrongWay))
                << id.toStdString() << ", seed " << seed;
        }
    }
}

TEST(TablePreview, KeepsFewerRowsOfATableWithThousandsOfColumns)
{
    QByteArray bytes = QByteArray(16'383, ',') + "\n" + QByteArray("a\n").repeated(600);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto preview = core::previewTable(buffer);
    ASSERT_TRUE(preview);
    EXPECT_GT(preview->rows.size(), 50u);
    EXPECT_LT(preview->rows.size(), 70u);
    EXPECT_EQ(preview->rows.back().size(), 16'384);
}
