// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/response_scoring.h"
#include "core/instrument/instrument_catalogue.h"
#include "tests/ecr_samples.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

// Means computed independently, from however few answers.
TEST(SampleScores, AreReproducedToAMillionth)
{
    const auto instrument =
        core::InstrumentCatalogue(QStringLiteral(ATLAS_SOURCE_DIR "/resources/instruments"))
            .instrument(u"ecr"_s);
    ASSERT_TRUE(instrument);
    const auto key = core::planeKey(*instrument, 1.0);
    ASSERT_TRUE(key);
    core::ResponseImportOptions reading{.answers = *core::Scale::make(1, 5)};
    for (int column = 0; column < key->items(); ++column)
        reading.itemColumns.push_back(column);
    for (const EcrSample &sample : ecrSamples()) {
        SCOPED_TRACE(sample.name);
        QFile answers(sample.answers);
        QFile expected(sample.means);
        ASSERT_TRUE(answers.open(QIODevice::ReadOnly));
        ASSERT_TRUE(expected.open(QIODevice::ReadOnly));
        expected.readLine();
        int rows = 0;
        const auto compare = [&](const core::ScoredResponse &row) {
            // row, answered_anxiety, anxiety_mean, answered_avoidance, avoidance_mean
            const QList<QByteArray> cells = expected.readLine().trimmed().split(',');
            ASSERT_EQ(cells.size(), 5);
            EXPECT_EQ(row.answered.anxiety, cells[1].toInt());
            EXPECT_EQ(row.answered.avoidance, cells[3].toInt());
            ASSERT_EQ(row.mean.anxiety.has_value(), !cells[2].isEmpty()) << row.row;
            ASSERT_EQ(row.mean.avoidance.has_value(), !cells[4].isEmpty()) << row.row;
            if (row.mean.anxiety) {
                EXPECT_NEAR(*row.mean.anxiety, cells[2].toDouble(), 1e-6);
            }
            if (row.mean.avoidance) {
                EXPECT_NEAR(*row.mean.avoidance, cells[4].toDouble(), 1e-6);
            }
            ++rows;
        };
        auto opened = core::openTable(answers);
        ASSERT_TRUE(opened);
        ASSERT_TRUE(core::scoreResponses(*opened, *key, reading, {}, compare));
        EXPECT_EQ(rows, sample.figures.at("import.rows"));
        EXPECT_TRUE(expected.atEnd());
    }
}
