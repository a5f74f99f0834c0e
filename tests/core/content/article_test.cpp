// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/article.h"
#include "core/content/comparison_grid.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

const QByteArray front = R"(---
{
  "id": "tea",
  "title": "Tea",
  "summary": "On tea.",
  "section": "model",
  "order": 1,
  "styles": ["secure"],
  "topics": ["x"],
  "minutes": 2,
  "references": [],
  "related": [],
  "reviewed": "2026-11-24"
}
---
)";

QByteArray frontWithout(const QByteArray &line)
{
    return QByteArray(front).replace(line, "");
}

} // namespace

TEST(Article, ReadsFrontMatterAndBody)
{
    const auto article = core::readArticle(front + "## Leaves\n\nText.\n", u"tea.md"_s);
    ASSERT_TRUE(article) << article.error().detail.toStdString();
    EXPECT_EQ(article->id, u"tea"_s);
    EXPECT_EQ(article->styles, std::vector{core::Style::Secure});
    EXPECT_EQ(article->reviewed, QDate(2026, 11, 24));
    EXPECT_EQ(article->markdown, u"## Leaves\n\nText.\n"_s);
}

TEST(Article, NamesFileAndKeyOfWhatIsWrong)
{
    struct Case {
        QByteArray bytes;
        ErrorCode code;
        const char *detail;
    };
    const Case cases[] = {
        {"## No front matter\n", ErrorCode::MissingField, "tea.md: there is no front matter"},
        {frontWithout("  \"title\": \"Tea\",\n") + "x\n", ErrorCode::MissingField,
         "tea.md: title: is missing"},
        {QByteArray(front).replace(R"("minutes": 2)", R"("minutes": "soon")") + "x\n",
         ErrorCode::WrongType, "tea.md: minutes: is not a whole number"},
        {QByteArray(front).replace(R"("minutes": 2)", R"("minutes": 2.5)") + "x\n",
         ErrorCode::WrongType, "tea.md: minutes: is not a whole number"},
        {QByteArray(front).replace(R"("Tea")", "7") + "x\n", ErrorCode::WrongType,
         "tea.md: title: is not a text"},
        {QByteArray(front).replace("2026-11-24", "yesterday") + "x\n", ErrorCode::WrongType,
         "tea.md: reviewed:"},
        {QByteArray(front).replace(R"(["secure"])", R"(["grumpy"])") + "x\n",
         ErrorCode::UnknownValue, "tea.md: styles: \"grumpy\" is not a style"},
        {QByteArray(front).replace(R"(["secure"])", R"(["secure")") + "x\n", ErrorCode::NotJson,
         "tea.md: line 9: "},
        {front + "\xff\xfe", ErrorCode::NotUtf8, "tea.md"}};
    for (const Case &broken : cases) {
        const auto article = core::readArticle(broken.bytes, u"tea.md"_s);
        ASSERT_FALSE(article) << broken.detail;
        EXPECT_EQ(article.error().code, broken.code) << broken.detail;
        EXPECT_TRUE(article.error().detail.startsWith(QString::fromLatin1(broken.detail)))
            << article.error().detail.toStdString();
    }
}

TEST(Article, FindsItsHeadingsWithTheAnchorsThatLinksUse)
{
    const auto article = core::readArticle(
        front +
            "## What's *new*, today?\ntext\n### A [link](article:x) inside\n```\n## code\n```\n",
        {});
    ASSERT_TRUE(article);
    const auto headings = core::headingsOf(*article);
    ASSERT_EQ(headings.size(), 2U);
    EXPECT_EQ(headings[0].anchor, u"whats-new-today"_s);
    EXPECT_EQ(headings[1].text, u"A link inside"_s);
    EXPECT_EQ(headings[1].level, 3);
}

TEST(Article, TellsAHeadingFromALineThatBeginsLikeOne)
{
    struct Case {
        QString line;
        std::optional<core::Heading> heading;
    };
    const Case cases[] = {
        {u"# One"_s, core::Heading{1, u"One"_s, u"one"_s}},
        {u"######   Deep  "_s, core::Heading{6, u"Deep"_s, u"deep"_s}},
        {u"##\tClosed ## "_s, core::Heading{2, u"Closed"_s, u"closed"_s}},
        {u"## C#"_s, core::Heading{2, u"C"_s, u"c"_s}},
        {u"## ##"_s, core::Heading{2, {}, {}}},
        {u"## "_s, core::Heading{2, {}, {}}},
        {u"##"_s, std::nullopt},
        {u"##No blank"_s, std::nullopt},
        {u"####### Too deep"_s, std::nullopt},
        {u" ## Indented"_s, std::nullopt},
    };
    for (const Case &each : cases) {
        core::Article article;
        article.markdown = each.line;
        const auto headings = core::headingsOf(article);
        ASSERT_EQ(headings.size(), each.heading ? 1U : 0U) << each.line.toStdString();
        if (each.heading) {
            EXPECT_EQ(headings.front(), *each.heading) << each.line.toStdString();
        }
    }
}

TEST(Article, ReadsAHeadingOfNothingButMarksFasterThanAPersonWaits)
{
    core::Article article;
    article.markdown = u"# "_s + QString(500'000, u'#') + u'x';
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(core::headingsOf(article).size(), 1U);
    EXPECT_LT(timer.elapsed(), 5'000); // a pattern took minutes
}

TEST(Article, FallsIntoPassagesAtItsHeadingsOfLevelTwoAndThree)
{
    const auto article = core::readArticle(
        front + "Before.\n\n## One\na\n#### Deep\nb\n```\n## code\n```\n### Two\nc\n", {});
    ASSERT_TRUE(article);
    const auto passages = core::passagesOf(*article);
    ASSERT_EQ(passages.size(), 3U);
    EXPECT_EQ(passages[0].heading, core::Heading({2, {}, {}}));
    EXPECT_EQ(passages[0].markdown.trimmed(), u"Before."_s);
    EXPECT_EQ(passages[1].heading, core::Heading({2, u"One"_s, u"one"_s}));
    EXPECT_EQ(passages[1].markdown, u"a\n#### Deep\nb\n```\n## code\n```\n"_s);
    EXPECT_EQ(passages[2].heading.anchor, u"two"_s);
}

TEST(ComparisonGrid, NeedsAllFourCellsAndUniqueRows)
{
    const QByteArray four = R"({"secure":"1","preoccupied":"2","dismissing":"3","fearful":"4"})";
    const QByteArray row =
        R"({"id":"a","title":"A","follows":"both","cells":)" + four + R"(,"links":)" + four + "}";
    EXPECT_TRUE(core::readComparisonGrid("{\"rows\":[" + row + "]}", {}));
    const auto twice = core::readComparisonGrid("{\"rows\":[" + row + "," + row + "]}", {});
    EXPECT_EQ(twice.error().code, ErrorCode::DuplicateId);
    const auto gap = core::readComparisonGrid(
        "{\"rows\":[" + QByteArray(row).replace("fearful", "careful") + "]}", {});
    EXPECT_EQ(gap.error().code, ErrorCode::MissingField);
    const auto unknown =
        core::readComparisonGrid("{\"rows\":[" + QByteArray(row).replace("both", "all") + "]}", {});
    EXPECT_EQ(unknown.error().code, ErrorCode::UnknownValue);
}
