// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohorts.h"

#include "core/cohort/embedded_form.h"
#include "core/cohort/item_statistics.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(EmbeddedForm, KeysItsItemsAsTheFullFormDoes)
{
    const core::Instrument full = cohorts::shipped(u"ecr"_s);
    const auto fullKey = core::planeKey(full);
    for (const QString &id : {u"ecr-s"_s, u"ecr-12"_s}) {
        SCOPED_TRACE(id.toStdString());
        const core::Instrument shortForm = cohorts::shipped(id);
        const auto key = core::embeddedKey(full, shortForm);
        ASSERT_TRUE(key);
        EXPECT_EQ(key->itemIds, fullKey->itemIds);
        EXPECT_EQ(key->minimumAnswered, core::planeKey(shortForm)->minimumAnswered);
        for (const core::Dimension dimension : core::dimensions)
            EXPECT_EQ(key->itemsOn(dimension), 6);
        for (std::size_t item = 0; item < key->keying.size(); ++item) {
            if (key->keying[item] != core::PerDimension<int>{0, 0}) {
                EXPECT_EQ(key->keying[item], fullKey->keying[item]) << "item " << item + 1;
            }
        }
    }
}

TEST(EmbeddedForm, ScoresTheSamePeopleOnFewerAnswers)
{
    const core::Instrument full = cohorts::shipped(u"ecr"_s);
    const core::Instrument shortForm = cohorts::shipped(u"ecr-s"_s);
    const core::ResponseTable all = cohorts::randomTable(core::planeScale, 36, 500, 2);
    const auto embedded = core::scoreCohort(all, *core::embeddedKey(full, shortForm));
    // The short form as a table of its own: its items are these of the full one.
    auto alone = core::ResponseTable::make(12, core::planeScale);
    for (std::size_t row = 0; row < all.rows(); ++row) {
        const std::size_t person = alone->addRow();
        int item = 0;
        for (const int place : {33, 18, 11, 26, 35, 16, 17, 22, 27, 32, 13, 6})
            alone->setAnswer(person, item++, all.answer(row, place - 1));
    }
    const auto expected = core::scoreCohort(*alone, *core::planeKey(shortForm));
    for (std::size_t row = 0; row < all.rows(); ++row)
        EXPECT_EQ(embedded->at(row), expected->at(row)) << row;
}

TEST(EmbeddedForm, HangsTogetherInTheSamples)
{
    for (const EcrSample &sample : ecrSamples()) {
        SCOPED_TRACE(sample.name);
        const core::ResponseTable answers = cohorts::answersOf(sample);
        Figures alphas;
        for (const QString &id : {u"ecr-s"_s, u"ecr-12"_s}) {
            SCOPED_TRACE(id.toStdString());
            const auto key = core::embeddedKey(cohorts::shipped(u"ecr"_s), cohorts::shipped(id));
            const auto statistics = core::answerStatistics(answers, *key);
            ASSERT_TRUE(statistics);
            for (const core::Dimension dimension : core::dimensions) {
                const std::optional<double> &alpha = statistics->on[dimension].alpha;
                ASSERT_TRUE(alpha);
                EXPECT_GT(*alpha, .75);
                alphas[id.toStdString() + '.' + cohorts::nameOf(dimension) + ".alpha"] = *alpha;
            }
            for (const core::ItemStatistics &item : statistics->items)
                EXPECT_FALSE(item.seemsWronglyKeyed());
        }
        if (sample.knowsEverything)
            cohorts::expectFigures(sample, "short_forms", alphas);
    }
}

TEST(EmbeddedForm, IsOnlyKnownForThePublishedPairs)
{
    const auto key = core::embeddedKey(cohorts::shipped(u"ecr-r"_s), cohorts::shipped(u"ecr-s"_s));
    ASSERT_FALSE(key);
    EXPECT_EQ(key.error().code, core::ErrorCode::Mismatch);
}
