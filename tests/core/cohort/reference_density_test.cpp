// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reading.h"
#include "core/cohort/reference_density.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

QByteArray shippedFile()
{
    return *core::readFile(
        QStringLiteral(ATLAS_SOURCE_DIR "/resources/densities/ecr-openpsychometrics-2018.json"),
        1'000'000);
}

QByteArray with(const char *before, const char *after)
{
    QByteArray bytes = shippedFile();
    EXPECT_TRUE(bytes.contains(before)) << before;
    return bytes.replace(before, after);
}

} // namespace

TEST(ReferenceDensity, AsShippedHoldsThePeopleOfTheNormAndItsMeans)
{
    const auto density = core::readReferenceDensity(shippedFile(), u"density"_s);
    ASSERT_TRUE(density) << density.error().detail.toStdString();
    EXPECT_EQ(density->instrumentId, u"ecr"_s);
    EXPECT_EQ(density->n, 39057);
    EXPECT_EQ(density->bins, 36);
    EXPECT_EQ(density->answeredOn, *core::Scale::make(1, 5));
    EXPECT_TRUE(density->caveat.contains(u"Self-selected"_s));
    EXPECT_DOUBLE_EQ(density->edge(0), 1.0);
    EXPECT_DOUBLE_EQ(density->edge(18), 4.0);
    EXPECT_DOUBLE_EQ(density->edge(36), 7.0);
    EXPECT_EQ(density->at(35, 0), 17u) << "most anxious, least avoidant";
    EXPECT_EQ(density->at(0, 35), 4u);
    // Means of the norm, mapped to 1..7, to the width of a cell.
    double anxiety = 0.0;
    double avoidance = 0.0;
    for (int x = 0; x < density->bins; ++x) {
        for (int y = 0; y < density->bins; ++y) {
            anxiety += density->at(x, y) * density->middleOf(x, y).anxiety / density->n;
            avoidance += density->at(x, y) * density->middleOf(x, y).avoidance / density->n;
        }
    }
    EXPECT_NEAR(anxiety, 4.0904, 0.1);
    EXPECT_NEAR(avoidance, 3.3078, 0.1);
}

TEST(ReferenceDensity, SpeaksTheLanguageAskedForWhereItCan)
{
    const auto german = core::readReferenceDensity(shippedFile(), {}, u"de_AT"_s);
    EXPECT_TRUE(german->caveat.startsWith(u"Freiwillige"_s));
    const auto welsh = core::readReferenceDensity(shippedFile(), {}, u"cy"_s);
    EXPECT_TRUE(welsh->caveat.startsWith(u"Self-selected"_s));
}

TEST(ReferenceDensity, RefusesADamagedFileAndSaysWhere)
{
    const auto codeOf = [](const QByteArray &bytes) {
        const auto density = core::readReferenceDensity(bytes, u"my.json"_s);
        EXPECT_FALSE(density);
        if (density)
            return ErrorCode::FileNotFound;
        EXPECT_TRUE(density.error().detail.startsWith(u"my.json"_s));
        return density.error().code;
    };
    EXPECT_EQ(codeOf(with("\"n\": 39057", "\"n\": 39058")), ErrorCode::OutOfRange);
    EXPECT_EQ(codeOf(with("\"bins\": 36", "\"bins\": 35")), ErrorCode::OutOfRange);
    EXPECT_EQ(codeOf(with("\"bins\": 36", "\"bins\": 0")), ErrorCode::OutOfRange);
    EXPECT_EQ(codeOf(with("\"max\": 5", "\"max\": 1")), ErrorCode::OutOfRange);
    EXPECT_EQ(codeOf(with("[18, 13,", "[18.5, 13,")), ErrorCode::WrongType);
    EXPECT_EQ(codeOf(with("[18, 13,", "[13,")), ErrorCode::OutOfRange);
    EXPECT_EQ(codeOf(with("\"source\": \"Open", "\"sauce\": \"Open")), ErrorCode::MissingField);
    EXPECT_EQ(codeOf("{"), ErrorCode::NotJson);
}
