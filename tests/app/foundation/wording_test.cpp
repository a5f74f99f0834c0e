// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, days and probabilities as words: what is shown never contradicts itself and is never too
// sure.
#include "app/foundation/text/shown_difference.h"
#include "app/foundation/text/wording.h"

#include "app/print/report/change_words.h"
#include "app/print/report/couple_words.h"

#include <QLocale>

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

core::PlacedDimension placed(double mean, double error)
{
    core::PlacedDimension dimension;
    dimension.mean = mean;
    dimension.standardError = error;
    return dimension;
}

core::Placement placement(double anxiety, double avoidance, double error = 0.4)
{
    core::Placement at;
    at.on.anxiety = placed(anxiety, error);
    at.on.avoidance = placed(avoidance, error);
    return at;
}

core::DimensionChange change(double difference, double smallest)
{
    core::DimensionChange judged;
    judged.difference = difference;
    judged.smallestReliable = smallest;
    if (std::abs(difference) > smallest) {
        judged.verdict = difference > 0 ? core::ChangeVerdict::ReliableIncrease
                                        : core::ChangeVerdict::ReliableDecrease;
    }
    return judged;
}

QString sentenceOf(double anxiety, double avoidance, const QDate &date, const QDate &today = {})
{
    const core::Placement at = placement(anxiety, avoidance);
    return app::wording::placementSentence(core::classify(core::ClassificationRule::midpoint(), at),
                                           at, date, today);
}

} // namespace

TEST(PlaceName, IsTheSameInTheSentenceOfAResultAndNamesNoRegionThatIsNotClear)
{
    const QDate day(2026, 11, 20);
    int between = 0;
    for (double anxiety = 1.0; anxiety <= 7.0; anxiety += 0.25) {
        for (double avoidance = 1.0; avoidance <= 7.0; avoidance += 0.25) {
            const core::Placement at = placement(anxiety, avoidance, 1.0);
            const auto classified = core::classify(core::ClassificationRule::midpoint(), at);
            if (!classified.style)
                continue;
            const QString name = app::wording::placeName(core::placeOf(classified.probabilities));
            const QString sentence = app::wording::placementSentence(classified, at, day, day);
            EXPECT_TRUE(sentence.contains(name)) << name.toStdString() << '\n'
                                                 << sentence.toStdString();
            const bool isClear =
                classified.probabilities[classified.mostProbable()] >= core::nameableProbability;
            EXPECT_EQ(sentence.contains(u"most likely fall in the region"_s), isClear);
            EXPECT_EQ(sentence.contains(u"they lie "_s), !isClear);
            between += name.startsWith(u"between “"_s) ? 1 : 0;
        }
    }
    EXPECT_GT(between, 20);
}

TEST(ShownDifference, IsThatOfTheShownNumbersForEveryPairFromOneToSeven)
{
    const QLocale locale;
    for (const int decimals : {1, 2}) {
        for (int first = 100; first <= 700; ++first) {
            for (int second = 100; second <= 700; second += 3) {
                // Hundredths, and what lies between them: sixths.
                const double one = first / 100.0;
                const double other = second / 100.0 + 1.0 / 600;
                const app::ShownDifference shown = app::shownDifference(one, other, decimals);
                const double expected =
                    locale.toDouble(shown.second) - locale.toDouble(shown.first);
                ASSERT_EQ(shown.size, app::wording::number(std::abs(expected), decimals))
                    << shown.first.toStdString() << ' ' << shown.second.toStdString();
                ASSERT_EQ(shown.direction == 0, shown.size == app::wording::number(0.0, decimals));
                ASSERT_EQ(shown.direction > 0, expected > 1e-9);
            }
        }
    }
}

TEST(ShownDifference, SaysNoVerdictThatTheShownNumbersDeny)
{
    const QLocale locale;
    for (int first = 100; first <= 700; first += 7) {
        for (int second = 100; second <= 700; second += 11) {
            for (const double beside : {-0.004, -0.001, 0.0, 0.001, 0.004}) {
                const double one = first / 100.0 + 1.0 / 600;
                const double other = second / 100.0;
                const core::DimensionChange judged =
                    change(other - one, std::max(0.001, std::abs(other - one) + beside));
                const app::ShownChange shown = app::shownChange(one, other, judged, 2);
                ASSERT_EQ(locale.toDouble(shown.difference.size) >
                              locale.toDouble(shown.smallestReliable),
                          judged.verdict != core::ChangeVerdict::NotReliable)
                    << shown.difference.size.toStdString() << ' '
                    << shown.smallestReliable.toStdString();
            }
        }
    }
}

TEST(ShownDifference, IsTheSameInTheSentencesOfAChangeAndOfACouple)
{
    // 2.1667 and 2.7222 are shown as 2.17 and 2.72: not 0.56 apart.
    const QString sentence = app::changeSentence(core::Dimension::Anxiety, 13.0 / 6, 49.0 / 18,
                                                 change(49.0 / 18 - 13.0 / 6, 0.9));
    EXPECT_TRUE(sentence.contains(u"from 2.17 to 2.72, up by 0.55"_s)) << sentence.toStdString();
    // 4.94 and 5.28 are shown as 4.9 and 5.3: not 0.3 apart.
    core::CouplePicture picture;
    picture.first = placement(4.94, 3.0);
    picture.second = placement(5.28, 3.0);
    picture.comparison.emplace();
    picture.comparison->on.anxiety.difference = 0.34;
    picture.comparison->on.anxiety.interval = {-0.6, 1.28};
    const QString apart = app::couplewords::differenceSentence(core::Dimension::Anxiety, picture,
                                                               {u"Kim"_s, u"Ada"_s});
    EXPECT_TRUE(apart.contains(u"the two lie 0.4 apart"_s)) << apart.toStdString();
    // Beyond error by a hair: the interval does not begin with no difference.
    picture.comparison->on.anxiety.interval = {0.02, 0.66};
    picture.comparison->on.anxiety.beyondError = true;
    const QString beyond = app::couplewords::differenceSentence(core::Dimension::Anxiety, picture,
                                                                {u"Kim"_s, u"Ada"_s});
    EXPECT_TRUE(beyond.contains(u"0.02 to 0.66"_s)) << beyond.toStdString();
    // No four decimals to tell it from none, and nobody lies further apart than 1 and 7.
    picture.comparison->on.anxiety.interval = {0.0001, 6.4};
    const QString hardly = app::couplewords::differenceSentence(core::Dimension::Anxiety, picture,
                                                                {u"Kim"_s, u"Ada"_s});
    EXPECT_TRUE(hardly.contains(u"a little more than 0 to 6.00"_s)) << hardly.toStdString();
}

TEST(ChangeInShort, SaysAtOnceWhatIsMoreThanChance)
{
    core::ReportedChange reported;
    reported.since = QDate(2026, 5, 3);
    reported.earlier = placement(4.8, 3.0);
    reported.placement = placement(3.9, 3.2);
    reported.change.on.anxiety = change(-0.9, 0.7);
    reported.change.on.avoidance = change(0.2, 0.7);
    EXPECT_EQ(app::changeInShort(reported),
              u"Since May 3, 2026: anxiety down by 0.9, more than chance explains; avoidance up by "
              "0.2, which chance alone may explain."_s);
    reported.placement = placement(4.8, 3.0);
    reported.change.on.anxiety = reported.change.on.avoidance = change(0.0, 0.7);
    EXPECT_EQ(app::changeInShort(reported),
              u"Since May 3, 2026: anxiety about the same; avoidance about the same."_s);
}

TEST(Wording, IsNeverSurerOfARegionThanNinetyFivePercent)
{
    for (int thousandths = 0; thousandths <= 1000; ++thousandths) {
        const double share = thousandths / 1000.0;
        for (const QString &words :
             {app::wording::probability(share), app::wording::probabilityShare(share)}) {
            EXPECT_FALSE(words.contains(u"99"_s) || words.contains(u"100"_s) ||
                         words.contains(u"over"_s))
                << words.toStdString();
            EXPECT_EQ(words.contains(u"most likely"_s), share > 0.95) << share;
            EXPECT_EQ(words.contains(u"under 5 %"_s), share < 0.05) << share;
        }
    }
    EXPECT_EQ(app::wording::probability(0.62), u"likely, 62 %"_s);
    const QString sure = sentenceOf(6.5, 1.5, QDate(2026, 5, 1));
    EXPECT_FALSE(sure.contains(u" %"_s)) << sure.toStdString();
    EXPECT_TRUE(sure.contains(u"most likely fall in the region “Anxious-preoccupied”"_s));
    EXPECT_TRUE(sure.contains(u"Answers of another day, or about another person, can lie"_s))
        << "what would change it";
}

TEST(Wording, SaysTodayOnlyOfToday)
{
    const QDate day(2026, 9, 1);
    EXPECT_TRUE(sentenceOf(5, 3, day, day).startsWith(u"Today these answers"_s));
    for (const QDate &seenOn : {day.addDays(1), QDate()}) {
        EXPECT_TRUE(
            sentenceOf(5, 3, day, seenOn).startsWith(u"On September 1, 2026 these answers"_s));
    }
    const QLocale before;
    // No day of the week stands in the middle of a sentence, in any language.
    for (const QLocale::Language language : {QLocale::German, QLocale::English, QLocale::French}) {
        QLocale::setDefault(QLocale(language));
        EXPECT_EQ(app::wording::day(day).count(QLocale(language).dayName(2)), 0);
        EXPECT_TRUE(app::wording::day(day).contains(u"2026"_s));
    }
    QLocale::setDefault(before);
}

TEST(Wording, NamesEveryBorderThatIsEquallyNear)
{
    const auto sentence = [](double anxiety, double avoidance) {
        return app::wording::borderSentence(
            core::classify(core::ClassificationRule::midpoint(), placement(anxiety, avoidance)));
    };
    const QString both = sentence(17.0 / 3, 7.0 / 3);
    EXPECT_TRUE(both.startsWith(u"Equally near, 1.67 away"_s)) << both.toStdString();
    EXPECT_TRUE(both.contains(u"“Secure”"_s) && both.contains(u"“Fearful-avoidant”"_s));
    // Different by less than what is shown.
    EXPECT_TRUE(sentence(5.671, 2.333).startsWith(u"Equally near"_s));
    EXPECT_EQ(sentence(5.0, 2.333), u"The nearest border is 1.00 away on the scale from 1 to 7; "
                                    "behind it lies “Secure”."_s);
    EXPECT_EQ(sentence(4.0, 2.0), u"The point lies exactly on a border."_s);
}

TEST(Wording, CallsNoRegionDisorganised)
{
    for (const core::Style style : core::styles)
        EXPECT_FALSE(app::wording::styleName(style).contains(u"disorganis"_s));
    EXPECT_FALSE(sentenceOf(6, 6, QDate(2026, 5, 1)).contains(u"disorganis"_s));
}
