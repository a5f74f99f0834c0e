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
    EXPECT_EQ(density->items, 18);
    EXPECT_EQ(density->answeredOn, *core::Scale::make(1, 5));
    EXPECT_TRUE(density->caveat.contains(u"Self-selected"_s));
    EXPECT_EQ(density->scores(), 73) << "sums of 18 to 90";
    EXPECT_DOUBLE_EQ(density->score(0), 1.0);
    EXPECT_DOUBLE_EQ(density->score(36), 4.0);
    EXPECT_DOUBLE_EQ(density->score(72), 7.0);
    EXPECT_DOUBLE_EQ(density->step(), 1.0 / 12.0);
    double anxiety = 0.0;
    double avoidance = 0.0;
    for (int x = 0; x < density->scores(); ++x) {
        for (int y = 0; y < density->scores(); ++y) {
            anxiety += density->at(x, y) * density->score(x) / density->n;
            avoidance += density->at(x, y) * density->score(y) / density->n;
        }
    }
    EXPECT_NEAR(anxiety, 1.5 * 3.0603 - 0.5, 1e-4);
    EXPECT_NEAR(avoidance, 1.5 * 2.5385 - 0.5, 1e-4);
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
    EXPECT_EQ(codeOf(with("\"items\": 18", "\"items\": 17")), ErrorCode::OutOfRange);
    EXPECT_EQ(codeOf(with("\"items\": 18", "\"items\": 0")), ErrorCode::OutOfRange);
    EXPECT_EQ(codeOf(with("\"max\": 5", "\"max\": 1")), ErrorCode::OutOfRange);
    EXPECT_EQ(codeOf(with("[12,1,", "[12.5,1,")), ErrorCode::WrongType);
    EXPECT_EQ(codeOf(with("[12,1,", "[1,")), ErrorCode::OutOfRange);
    EXPECT_EQ(codeOf(with("\"source\": \"Open", "\"sauce\": \"Open")), ErrorCode::MissingField);
    EXPECT_EQ(codeOf("{"), ErrorCode::NotJson);
}
