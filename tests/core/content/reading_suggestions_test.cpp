// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/reading_suggestions.h"

#include "tests/core/content/shipped_library.h"

using namespace Qt::StringLiterals;
using core::PerStyle;
using core::Style;
using core::suggestedReading;

namespace
{

// Secure, preoccupied, dismissing, fearful.
PerStyle<double> probabilities(double secure, double preoccupied, double dismissing, double fearful)
{
    return {{secure, preoccupied, dismissing, fearful}};
}

} // namespace

TEST(ReadingSuggestions, BeginWithTheStyleThatIsMostProbable)
{
    for (const Style style : core::styles) {
        PerStyle<double> nearby;
        nearby.values.fill(0.05);
        nearby[style] = 0.85;
        EXPECT_EQ(suggestedReading(shippedLibrary(), nearby, {}, 1),
                  QStringList(u"style-"_s + core::styleId(style)));
    }
}

TEST(ReadingSuggestions, BlendBothSidesOfABorder)
{
    const QStringList both =
        suggestedReading(shippedLibrary(), probabilities(0.4, 0.1, 0.45, 0.05), {}, 3);
    EXPECT_EQ(both.mid(0, 2), (QStringList{u"style-dismissing"_s, u"style-secure"_s}));
    EXPECT_FALSE(shippedLibrary().article(both[2])->styles.empty())
        << "then what speaks of several";
    EXPECT_GT(shippedLibrary().article(both[2])->styles.size(), 1U);
}

TEST(ReadingSuggestions, LeaveOutTheStylesThatAreFurtherAway)
{
    const QStringList all =
        suggestedReading(shippedLibrary(), probabilities(0.4, 0.1, 0.45, 0.05), {}, 1000);
    EXPECT_FALSE(all.contains(u"style-preoccupied"_s));
    EXPECT_FALSE(all.contains(u"style-fearful"_s));
    for (const QString &id : all)
        EXPECT_FALSE(shippedLibrary().article(id)->styles.empty()) << id.toStdString();
}

TEST(ReadingSuggestions, TreatEquallyProbableStylesAlike)
{
    QStringList inReadingOrder;
    for (const core::Article &article : shippedLibrary().articles()) {
        if (!article.styles.empty())
            inReadingOrder.append(article.id);
    }
    // In the midst of the plane all four are equal but for the last digits of their sums.
    const PerStyle<double> centre = probabilities(0.25 + 1e-12, 0.25, 0.25 - 1e-12, 0.25);
    EXPECT_EQ(suggestedReading(shippedLibrary(), centre, {}, 1000).join(u' '),
              inReadingOrder.join(u' '));
}

TEST(ReadingSuggestions, PutEqualOnesIntoReadingOrder)
{
    const QStringList all =
        suggestedReading(shippedLibrary(), probabilities(0.4, 0.1, 0.45, 0.05), {}, 1000);
    int before = 0;
    for (const QString &id : all) {
        const core::Article &article = *shippedLibrary().article(id);
        if (article.styles.size() != 4U)
            continue;
        EXPECT_GT(article.order, before) << id.toStdString();
        before = article.order;
    }
    EXPECT_GT(before, 0);
}

TEST(ReadingSuggestions, PutWhatWasReadBehindWhatWasNot)
{
    const PerStyle<double> nearby = probabilities(0.4, 0.1, 0.45, 0.05);
    const QStringList fresh = suggestedReading(shippedLibrary(), nearby, {}, 1000);
    const QStringList later =
        suggestedReading(shippedLibrary(), nearby, {fresh[0], fresh[2]}, 1000);
    QStringList expected = fresh;
    expected.removeAll(fresh[0]);
    expected.removeAll(fresh[2]);
    expected << fresh[0] << fresh[2];
    EXPECT_EQ(later, expected);
}

TEST(ReadingSuggestions, AreNoMoreThanAskedFor)
{
    const PerStyle<double> nearby = probabilities(0.4, 0.1, 0.45, 0.05);
    EXPECT_EQ(suggestedReading(shippedLibrary(), nearby, {}, 3).size(), 3);
    EXPECT_TRUE(suggestedReading(shippedLibrary(), nearby, {}, 0).isEmpty());
    EXPECT_TRUE(suggestedReading(shippedLibrary(), nearby, {}, -1).isEmpty());
}

TEST(NextArticle, IsTheBestThatFitsAndWasNotRead)
{
    const PerStyle<double> fearful = probabilities(0.05, 0.05, 0.05, 0.85);
    EXPECT_EQ(core::nextArticle(shippedLibrary(), fearful, {}), u"style-fearful"_s);
    const QString next = core::nextArticle(shippedLibrary(), fearful, {u"style-fearful"_s});
    EXPECT_EQ(QStringList(next),
              suggestedReading(shippedLibrary(), fearful, {u"style-fearful"_s}, 1));
}

TEST(NextArticle, FollowsTheReadingOrderToTheEndAndNeverLeadsToHelpForHardTimes)
{
    QSet<QString> read;
    QStringList order;
    for (;;) {
        const QString next = core::nextArticle(shippedLibrary(), std::nullopt, read);
        if (next.isEmpty())
            break;
        ASSERT_FALSE(read.contains(next));
        order << next;
        read << next;
    }
    QStringList expected;
    for (const core::Article &article : shippedLibrary().articles()) {
        if (article.section != u"help"_s)
            expected << article.id;
    }
    EXPECT_EQ(order, expected);
    EXPECT_LT(order.size(), static_cast<qsizetype>(shippedLibrary().articles().size()));
}
