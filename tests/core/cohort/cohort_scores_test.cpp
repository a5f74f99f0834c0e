// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohorts.h"

#include "core/cohort/cohort_scores.h"
#include "core/cohort/response_scoring.h"

#include <QBuffer>
#include <QFile>

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

// The streaming scorer of the command line, which is checked against published vectors.
std::vector<core::ScoredResponse> streamed(QIODevice &table, const core::Instrument &instrument,
                                           core::Scale answers)
{
    std::vector<core::ScoredResponse> rows;
    const auto key = core::planeKey(instrument);
    core::ResponseImportOptions reading{.answers = answers};
    for (int column = 0; column < key->items(); ++column)
        reading.itemColumns.push_back(column);
    auto opened = core::openTable(table);
    EXPECT_TRUE(core::scoreResponses(*opened, *key, reading, {.to = core::planeScale},
                                     [&](const auto &row) { rows.push_back(row); }));
    return rows;
}

void expectSame(const core::CohortScores &scores, const std::vector<core::ScoredResponse> &rows)
{
    ASSERT_EQ(scores.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const core::Dimension dimension : core::dimensions) {
            const float score = scores.on[dimension][i];
            ASSERT_EQ(!std::isnan(score), rows[i].mean[dimension].has_value()) << "row " << i + 1;
            if (rows[i].mean[dimension]) {
                EXPECT_NEAR(score, *rows[i].mean[dimension], 1e-6) << "row " << i + 1;
            }
        }
    }
}

QByteArray asTable(const core::ResponseTable &answers)
{
    QByteArray bytes = cohorts::headerOf(answers.items());
    for (std::size_t row = 0; row < answers.rows(); ++row) {
        QByteArrayList cells;
        for (int item = 0; item < answers.items(); ++item) {
            const auto answer = answers.answer(row, item);
            cells << (answer ? QByteArray::number(*answer) : QByteArray());
        }
        bytes += cells.join(',') + '\n';
    }
    return bytes;
}

} // namespace

TEST(CohortScores, AreTheNumbersOfTheStreamingScorer)
{
    for (const auto &[id, lo, hi] :
         {std::tuple(u"ecr"_s, 1, 5), std::tuple(u"ecr"_s, 1, 7), std::tuple(u"ecr-r"_s, 0, 100),
          std::tuple(u"ecr-rs"_s, -3, 3), std::tuple(u"atlas-24"_s, 1, 7),
          std::tuple(u"raas"_s, 1, 5)}) {
        SCOPED_TRACE(id.toStdString());
        const core::Instrument instrument = cohorts::shipped(id);
        const core::Scale answers = *core::Scale::make(lo, hi);
        const auto key = core::planeKey(instrument);
        ASSERT_TRUE(key);
        const core::ResponseTable table = cohorts::randomTable(answers, key->items(), 9000, 7);
        const auto scores = core::scoreCohort(table, *key);
        ASSERT_TRUE(scores);
        EXPECT_GT(scores->placed(), 0u);
        EXPECT_LT(scores->placed(), scores->size());
        QByteArray bytes = asTable(table);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        expectSame(*scores, streamed(buffer, instrument, answers));
    }
}

TEST(CohortScores, OfTheSamplesAreThoseOfTheStreamingScorer)
{
    const core::Instrument instrument = cohorts::shipped(u"ecr"_s);
    for (const EcrSample &sample : ecrSamples()) {
        SCOPED_TRACE(sample.name);
        const core::ResponseTable answers = cohorts::answersOf(sample);
        EXPECT_EQ(static_cast<double>(answers.rows()), sample.figures.at("import.rows"));
        const auto scores = core::scoreCohort(answers, *core::planeKey(instrument));
        ASSERT_TRUE(scores);
        QFile file(sample.answers);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        expectSame(*scores, streamed(file, instrument, answers.answers()));
    }
}

TEST(CohortScores, KeepTheMiddleOfTheScaleExactlyOnTheMiddleOfThePlane)
{
    const auto key = core::planeKey(cohorts::shipped(u"ecr-s"_s));
    const core::ResponseTable table =
        cohorts::table(*core::Scale::make(1, 5), {u"3 3 3 3 3 3 3 3 3 3 3 3"_s});
    const auto scores = core::scoreCohort(table, *key);
    EXPECT_EQ(*scores->at(0), (core::AttachmentPoint{4.0, 4.0}));
}

TEST(CohortScores, NeedAKeyOfTheTablesItems)
{
    const auto key = core::planeKey(cohorts::shipped(u"ecr-s"_s));
    const auto scores = core::scoreCohort(cohorts::table(core::planeScale, {u"1 2 3"_s}), *key);
    ASSERT_FALSE(scores);
    EXPECT_EQ(scores.error().code, core::ErrorCode::Mismatch);
}
