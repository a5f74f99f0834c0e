// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a second time would likely lie: shown with the name of the sample behind it, or not at all.
#include "tests/answered.h"

#include "app/mapview/attachment_map.h"
#include "app/mapview/map_sentences.h"
#include "app/mapview/map_table.h"
#include "app/mapview/saved_result.h"

#include <QImage>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

class SecondTimeOnTheMap : public testing::Test
{
protected:
    app::MapContent contentOf(const QString &instrument, int anxiety, int avoidance)
    {
        core::SavedEvaluator evaluator(m_instruments, u":/norms"_s);
        core::Assessment assessment =
            answeredWith(*m_instruments.instrument(instrument), anxiety, avoidance);
        const app::SavedResult result = app::describeResult(assessment, evaluator, u"en"_s);
        app::MapContent content;
        if (result.point)
            content.results.push_back(*result.point);
        return content;
    }

    static QImage picture(const app::MapContent &content)
    {
        app::AttachmentMap map;
        map.resize(500, 500);
        map.setContent(content);
        map.show();
        QTest::qWait(0);
        return map.grab().toImage();
    }

    core::InstrumentCatalogue m_instruments{u":/instruments"_s};
};

} // namespace

TEST_F(SecondTimeOnTheMap, LiesNearerToTheMeanOfTheSampleThatIsNamed)
{
    const app::MapContent content = contentOf(u"ecr"_s, 5, 5);
    ASSERT_EQ(content.results.size(), 1U);
    ASSERT_TRUE(content.secondTime());
    const core::PlacedDimension &anxiety = content.results.front().placement.on.anxiety;
    EXPECT_LT(anxiety.secondTime->expected, anxiety.mean);
    const QString words = app::mapDescription(content);
    EXPECT_TRUE(words.contains(u"The light shadow"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"a sample of 39,057 people (2018)"_s)) << words.toStdString();
    EXPECT_FALSE(words.contains(u"day"_s)) << "alpha knows nothing of another day";
    EXPECT_TRUE(app::mapTable(content, {}).contains("second-time"));
}

TEST_F(SecondTimeOnTheMap, IsDrawnAndToldOnlyWhileItIsShown)
{
    app::MapContent content = contentOf(u"ecr"_s, 5, 5);
    const QImage with = picture(content);
    content.layers.secondTime = false;
    EXPECT_NE(picture(content), with);
    EXPECT_FALSE(app::mapDescription(content).contains(u"The light shadow"_s));
    EXPECT_FALSE(app::mapTable(content, {}).contains("second-time"));
}

TEST_F(SecondTimeOnTheMap, IsNeverOfOurOwnStatements)
{
    for (const QString &own : {u"atlas-24"_s, u"atlas-r"_s}) {
        app::MapContent content = contentOf(own, 5, 5);
        ASSERT_EQ(content.results.size(), 1U);
        EXPECT_FALSE(content.secondTime());
        const QImage with = picture(content);
        content.layers.secondTime = false;
        EXPECT_EQ(picture(content), with);
    }
}
