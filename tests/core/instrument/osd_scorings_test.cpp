// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/osd_reader.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using Kind = core::InstrumentWarning::Kind;

namespace
{

/// Two statements on 1..5 and the given scorings.
core::Result<core::ReadInstrument> withScorings(const QJsonObject &scorings)
{
    QJsonArray items;
    for (const QString &id : {u"a"_s, u"b"_s}) {
        items.append(QJsonObject{{u"id"_s, id}, {u"type"_s, u"likert"_s}, {u"text_key"_s, id}});
    }
    const QJsonObject texts{{u"a"_s, u"First."_s}, {u"b"_s, u"Second."_s}};
    const QJsonObject definition{
        {u"osd_version"_s, u"1.0"_s},
        {u"scale_info"_s, QJsonObject{{u"code"_s, u"pair"_s}, {u"name"_s, u"Pair"_s}}},
        {u"likert_options"_s, QJsonObject{{u"points"_s, 5}}},
        {u"items"_s, items},
        {u"scoring"_s, scorings},
    };
    const QJsonObject root{{u"osd_version"_s, u"1.0"_s},
                           {u"definition"_s, definition},
                           {u"translations"_s, QJsonObject{{u"en"_s, texts}}}};
    return core::readInstrument(QJsonDocument(root).toJson(), u"pair.osd"_s);
}

QJsonObject meanOf(const QJsonObject &keyings)
{
    return {{u"method"_s, u"mean_coded"_s}, {u"items"_s, keyings}};
}

QJsonObject bothForward()
{
    return {{u"a"_s, 1}, {u"b"_s, 1}};
}

bool warnsOf(const core::ReadInstrument &read, Kind kind, const QString &path)
{
    return std::any_of(read.warnings.begin(), read.warnings.end(),
                       [&](const core::InstrumentWarning &warning) {
                           return warning.kind == kind && warning.path == path;
                       });
}

struct NotComputed {
    const char *what;
    const char *scoring; ///< JSON of the scoring "odd"
    const char *path;
};

void PrintTo(const NotComputed &scoring, std::ostream *out)
{
    *out << scoring.what;
}

class ScoringThatIsNotComputed : public testing::TestWithParam<NotComputed>
{
};

} // namespace

TEST_P(ScoringThatIsNotComputed, IsLeftOutWithAWarningAndTheRestIsKept)
{
    const QJsonObject odd = QJsonDocument::fromJson(QByteArray(GetParam().scoring)).object();
    ASSERT_FALSE(odd.isEmpty());
    const auto read = withScorings({{u"even"_s, meanOf(bothForward())}, {u"odd"_s, odd}});
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(read->instrument.findScoring(u"odd"_s), nullptr);
    EXPECT_NE(read->instrument.findScoring(u"even"_s), nullptr);
    EXPECT_TRUE(warnsOf(*read, Kind::UnsupportedScoring, QString::fromLatin1(GetParam().path)));
}

INSTANTIATE_TEST_SUITE_P(
    Scorings, ScoringThatIsNotComputed,
    testing::Values(
        NotComputed{"composite with weights",
                    R"({"method":"weighted_sum","scores":["even"],"weights":{"even":2}})",
                    "scoring.odd.method"},
        NotComputed{"composite with a reversed part",
                    R"({"method":"mean_coded","scores":["even"],"items":{"even":-1}})",
                    "scoring.odd.scores"},
        NotComputed{"composite of parts and items",
                    R"({"method":"mean_coded","scores":["even"],"items":{"a":1}})",
                    "scoring.odd.items"},
        NotComputed{"weighted without weights",
                    R"({"method":"weighted_mean","items":{"a":1,"b":1}})", "scoring.odd.weights"},
        NotComputed{
            "unknown step of a transform",
            R"({"method":"mean_coded","items":{"a":1},"transform":[{"op":"root","value":2}]})",
            "scoring.odd.transform[0].op"},
        NotComputed{"reversed item with mapped values",
                    R"({"method":"mean_coded","items":{"a":-1},"value_map":{"a":[0,1,2,3,9]}})",
                    "scoring.odd.value_map"}));

TEST(OsdScorings, MapAnswersByTheirPlaceInTheList)
{
    const QJsonObject mapped{
        {u"method"_s, u"sum_coded"_s},
        {u"items"_s, bothForward()},
        {u"value_map"_s, QJsonObject{{u"default"_s, QJsonArray{0, 0, 1, 2, 2}}}}};
    const auto read = withScorings({{u"mapped"_s, mapped}});
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    const core::Scoring *scoring = read->instrument.findScoring(u"mapped"_s);
    ASSERT_NE(scoring, nullptr);
    EXPECT_EQ(scoring->valueMap.value(u"1"_s), 0.0);
    EXPECT_EQ(scoring->valueMap.value(u"3"_s), 1.0);
    EXPECT_EQ(scoring->valueMap.value(u"5"_s), 2.0);
}

TEST(OsdScorings, SetAsideItemsWithoutAWeight)
{
    const QJsonObject weighted{{u"method"_s, u"weighted_mean"_s},
                               {u"items"_s, bothForward()},
                               {u"weights"_s, QJsonObject{{u"b"_s, 3}}}};
    const auto read = withScorings({{u"weighted"_s, weighted}});
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    const core::Scoring *scoring = read->instrument.findScoring(u"weighted"_s);
    ASSERT_NE(scoring, nullptr);
    EXPECT_EQ(scoring->items[0].keying, 0);
    EXPECT_EQ(scoring->items[1].weight, 3.0);
}

TEST(OsdScorings, ReadTheLongestChainOfCompositesQuickly)
{
    QJsonObject chain{{u"s0"_s, meanOf(bothForward())}};
    for (int i = 1; i < 2'000; ++i) {
        chain.insert(u"s%1"_s.arg(i), QJsonObject{{u"method"_s, u"mean_coded"_s},
                                                  {u"scores"_s, QJsonArray{u"s%1"_s.arg(i - 1)}}});
    }
    QElapsedTimer timer;
    timer.start();
    const auto read = withScorings(chain);
    EXPECT_LT(timer.elapsed(), 2'000);
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(read->instrument.scorings.size(), 2'000U);
    EXPECT_EQ(read->instrument.scorings.back().id, u"s1999"_s);
}

TEST(OsdScorings, RefuseMoreThanTwoThousand)
{
    QJsonObject many;
    for (int i = 0; i <= 2'000; ++i)
        many.insert(u"s%1"_s.arg(i), meanOf(bothForward()));
    const auto read = withScorings(many);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, core::ErrorCode::TooMany);
}
