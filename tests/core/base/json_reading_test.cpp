// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reading.h"

#include "core/base/json_lines.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

struct Broken {
    const char *name;
    QByteArray bytes;
    ErrorCode code;
};

} // namespace

TEST(JsonReading, NamesWhatIsWrongWithABrokenFile)
{
    const Broken cases[] = {
        {"a list at the top", "[1]", ErrorCode::NotJson},
        {"a comma too many", "{\"a\":1,}", ErrorCode::NotJson},
        {"nothing at all", "", ErrorCode::NotJson},
        {"bytes that are no UTF-8", "{\"a\":\"\xff\"}", ErrorCode::NotUtf8},
        {"a tower of lists", "{\"a\":" + QByteArray(100, '[') + QByteArray(100, ']') + "}",
         ErrorCode::TooDeep},
        {"an endless text", "{\"a\":\"" + QByteArray(20'001, 'x') + "\"}", ErrorCode::TextTooLong},
        {"a file too large", "{\"a\":\"" + QByteArray(9 * 1024 * 1024, 'x') + "\"}",
         ErrorCode::FileTooLarge}};
    for (const Broken &broken : cases) {
        const auto read = core::parseJsonObject(broken.bytes, u"file"_s);
        ASSERT_FALSE(read) << broken.name;
        EXPECT_EQ(read.error().code, broken.code) << broken.name;
    }
}

TEST(JsonReading, TellsTheLineOfAMistake)
{
    const auto read = core::parseJsonObject("{\n\"a\": 1,\n\"b\" 2\n}", u"file"_s);
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().detail.startsWith("file: line 3: "_L1))
        << read.error().detail.toStdString();
}

TEST(JsonReading, AcceptsAByteOrderMarkAndBracesInsideTexts)
{
    EXPECT_TRUE(core::parseJsonObject("\xEF\xBB\xBF{\"a\": 1}", {}));
    const QByteArray braces = "{\"a\":\"" + QByteArray(200, '{') + "\\\"\"}";
    EXPECT_TRUE(core::parseJsonObject(braces, {}));
}

TEST(JsonReading, ReadsTheSameAgainWhereverAByteOrderMarkStood)
{
    const QByteArray inside[] = {
        "{\"a\": \"\xEF\xBB\xBFtea\"}",   "{\"\xEF\xBB\xBF\x61\": \"tea\"}",
        "{\"a\": \"\\ufefftea\"}",        "{\"a\": \"\\uFEFF\\ufefft\xEF\xBB\xBF\x65\x61\"}",
        "{\"\\uFeFFa\": \"tea\\ufeff\"}", "{\"\\u0061\": \"\\u0074ea\\ufeff\"}",
    };
    for (const QByteArray &bytes : inside) {
        const auto read = core::parseJsonObject(bytes, {});
        ASSERT_TRUE(read) << bytes.toStdString();
        EXPECT_EQ(*read, QJsonObject({{u"a"_s, u"tea"_s}})) << bytes.toStdString();
        EXPECT_EQ(*core::parseJsonObject(QJsonDocument(*read).toJson(), {}), *read);
    }
    const auto backslash = core::parseJsonObject("{\"a\": \"\\\\ufeff\"}", {});
    EXPECT_EQ(backslash->value("a"_L1).toString(), u"\\ufeff"_s) << "no escape, a backslash";
    for (const char *broken :
         {"{\"a\": \"\\u\\ufefffeff\"}", "{\"a\": \"\xEF\xBB\xEF\xBB\xBF\xBF\"}"})
        EXPECT_FALSE(core::parseJsonObject(broken, {})) << "no mark may make it sound: " << broken;
}

TEST(JsonReading, TellsWhereATextIsTooLong)
{
    const QByteArray endless(20'001, 'x');
    const auto read = core::parseJsonObject(
        "{\"a\": {\"b\": [[1], [2,\n {\"c\": \"" + endless + "\"}]]}}", u"file"_s);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().detail, u"file: line 2: a.b[1][1].c: longer than 20000 characters"_s);
}

TEST(JsonReading, LooksThroughLongKeysFasterThanAPersonWaits)
{
    QByteArray bytes = "[1" + QByteArray(",1").repeated(250'000) + ']';
    for (int depth = 0; depth < 25; ++depth)
        bytes = "{\"" + QByteArray(19'000, 'k') + "\":" + bytes + '}';
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(core::parseJsonObject(bytes, {}));
    EXPECT_LT(timer.elapsed(), 5'000); // a path for every value took minutes
}

TEST(JsonReading, FindsTheLineOfAPath)
{
    const QByteArray tour = R"({
  "title": "Brackets } ] and \"quotes\" mislead no one",
  "steps": [
    {"title": "one"},
    {
      "map": {
        "points": [
          {"label": "a", "at": [1, 2]}, {"label": "b",
           "anxiety": 9}
        ]
      }
    },
    [[], [5,
      6]]
  ],
  "caf\u00e9": true,
  "twice": 1,
  "twice": 2,
  "below":
    3,
  "none": [
  ]
})";
    struct Case {
        const char *path;
        int line;
    };
    const Case cases[] = {
        {"", 1},
        {"title", 2},
        {"steps", 3},
        {"steps[0].title", 4},
        {"steps[1]", 5},
        {"steps[1].map", 6},
        {"steps[1].map.points[0].at[1]", 8},
        {"steps[1].map.points[1].anxiety", 9},
        {"steps[2][1][1]", 14},
        {"café", 16},
        {"twice", 18},
        {"below", 19},
        // What is missing is told by the nearest part that is there.
        {"nothing", 1},
        {"steps[1].map.points[1].error", 8},
        {"steps[1].map.rule.cut", 6},
        {"steps[9]", 3},
        {"steps[2][0][0]", 13},
        {"title.of[3]", 2},
        {"none[0]", 21},
    };
    for (const Case &each : cases)
        EXPECT_EQ(core::lineOf(tour, QString::fromUtf8(each.path)), each.line) << each.path;
    EXPECT_EQ(core::lineOf("\xEF\xBB\xBF\n{\n\"a\": 1}", u"a"_s), 3);
    const auto read = core::parseJsonObject(tour, {});
    ASSERT_TRUE(read);
    EXPECT_EQ(read->value("twice"_L1).toInt(), 2) << "the line is told of the value that counts";
}

TEST(JsonReading, FindsSomeLineInAnyBytes)
{
    const QByteArray sound = R"({"a": [{"b": "c\\"}, {"b": [1, {"d": "\u0041"}]}]})";
    const QString path = u"a[1].b[1].d"_s;
    for (qsizetype length = 0; length <= sound.size(); ++length)
        EXPECT_EQ(core::lineOf(sound.left(length), path), 1);
    for (const QByteArray &bytes :
         {QByteArray("}}}]"), QByteArray("{\"a\\"), QByteArray("[,,"), QByteArray("{\"a\":}")})
        EXPECT_EQ(core::lineOf(bytes, path), 1) << bytes.toStdString();
}
