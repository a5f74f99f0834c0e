// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_fields.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

using core::ErrorCode;
using core::JsonFields;
using core::JsonReading;

namespace
{

const QByteArray json = R"({
  "null": null, "text": "a", "empty": "", "number": 1.25, "whole": 3, "far": 2e6, "one": 1,
  "true": true, "list": ["a", null, 7], "pair": [1, 2], "objects": [{"x": 1}, 5],
  "object": {
    "x": 1
  }
})";

constexpr core::JsonRules lenient{.lenient = true, .longestList = 3};

/// What a look-up in `json` came to: its value, or the error it gave.
template <class Look> auto looked(const core::JsonRules &rules, Look look)
{
    JsonReading reading(u"f"_s, rules);
    JsonFields fields(QJsonDocument::fromJson(json).object(), {}, reading);
    auto value = look(fields);
    return reading.error().resultOf(std::move(value));
}

template <class Look> core::Error strictError(Look look)
{
    return looked({}, look).error();
}

} // namespace

TEST(JsonFields, OfOurOwnFilesHaveToBeThereAndOfTheirType)
{
    EXPECT_EQ(*looked({}, [](JsonFields &f) { return f.text(u"text"_s); }), u"a"_s);
    EXPECT_EQ(*looked({}, [](JsonFields &f) { return f.optionalText(u"none"_s); }), QString());
    EXPECT_EQ(*looked({}, [](JsonFields &f) { return f.wholeNumber(u"whole"_s); }), 3);
    EXPECT_EQ(*looked({}, [](JsonFields &f) { return f.flag(u"none"_s); }), false);
    EXPECT_TRUE(looked({}, [](JsonFields &f) { return f.optionalTexts(u"none"_s); })->isEmpty());

    struct Case {
        core::Error found;
        ErrorCode code;
        QString detail;
    };
    const Case cases[] = {
        {strictError([](JsonFields &f) { return f.text(u"none"_s); }), ErrorCode::MissingField,
         u"f: none: is missing"_s},
        {strictError([](JsonFields &f) { return f.text(u"empty"_s); }), ErrorCode::MissingField,
         u"f: empty: is empty"_s},
        {strictError([](JsonFields &f) { return f.text(u"null"_s); }), ErrorCode::WrongType,
         u"f: null: is not a text"_s},
        {strictError([](JsonFields &f) { return f.optionalText(u"null"_s); }), ErrorCode::WrongType,
         u"f: null: is not a text"_s},
        {strictError([](JsonFields &f) { return f.texts(u"list"_s); }), ErrorCode::WrongType,
         u"f: list[1]: is not a text"_s},
        {strictError([](JsonFields &f) { return f.wholeNumber(u"none"_s); }),
         ErrorCode::MissingField, u"f: none: is missing"_s},
        {strictError([](JsonFields &f) { return f.wholeNumber(u"number"_s); }),
         ErrorCode::WrongType, u"f: number: is not a whole number"_s},
        {strictError([](JsonFields &f) { return f.wholeNumber(u"far"_s); }), ErrorCode::WrongType,
         u"f: far: is not a whole number"_s},
        {strictError([](JsonFields &f) { return f.number(u"number"_s, 2, 3); }),
         ErrorCode::OutOfRange, u"f: number: 1.25 is outside 2 to 3"_s},
        {strictError([](JsonFields &f) { return f.optionalNumber(u"text"_s, 0); }),
         ErrorCode::WrongType, u"f: text: is not a number"_s},
        {strictError([](JsonFields &f) { return f.flag(u"one"_s); }), ErrorCode::WrongType,
         u"f: one: is not true or false"_s},
        {strictError([](JsonFields &f) { return f.twoNumbers(u"list"_s, 0, 9); }),
         ErrorCode::WrongType, u"f: list: is not a list of two numbers"_s},
        {strictError([](JsonFields &f) { return f.twoNumbers(u"pair"_s, 0, 1); }),
         ErrorCode::OutOfRange, u"f: pair[1]: 2 is outside 0 to 1"_s},
        {strictError([](JsonFields &f) { return f.array(u"none"_s); }), ErrorCode::MissingField,
         u"f: none: is missing"_s},
        {strictError([](JsonFields &f) { return f.objects(u"objects"_s, 2).size(); }),
         ErrorCode::WrongType, u"f: objects[1]: is not an object"_s},
        {strictError([](JsonFields &f) { return f.objects(u"objects"_s, 1).size(); }),
         ErrorCode::TooMany, u"f: objects: holds more than 1"_s},
        {strictError([](JsonFields &f) { return f.object(u"object"_s).text(u"x"_s); }),
         ErrorCode::WrongType, u"f: object.x: is not a text"_s},
    };
    for (const Case &each : cases)
        EXPECT_EQ(each.found, (core::Error{each.code, each.detail})) << qPrintable(each.detail);
}

TEST(JsonFields, OfOtherProgramsMayBeNullBareNumbersAndAbsent)
{
    EXPECT_EQ(*looked(lenient, [](JsonFields &f) { return f.optionalText(u"null"_s); }), QString());
    EXPECT_EQ(*looked(lenient, [](JsonFields &f) { return f.text(u"number"_s); }), u"1.25"_s);
    EXPECT_EQ(*looked(lenient, [](JsonFields &f) { return f.texts(u"list"_s); }),
              QStringList({u"a"_s, QString(), u"7"_s}));
    EXPECT_EQ(*looked(lenient, [](JsonFields &f) { return f.flag(u"one"_s); }), true);
    EXPECT_EQ(*looked(lenient, [](JsonFields &f) { return f.flag(u"null"_s); }), false);
    EXPECT_EQ(*looked(lenient, [](JsonFields &f) { return f.optionalNumber(u"null"_s, 9); }), 9.0);
    EXPECT_EQ(*looked(lenient, [](JsonFields &f) { return f.optionalWholeNumber(u"null"_s); }),
              std::nullopt);
    EXPECT_TRUE(looked(lenient, [](JsonFields &f) { return f.array(u"none"_s); })->isEmpty());
    EXPECT_EQ(
        *looked(lenient, [](JsonFields &f) { return f.object(u"null"_s).optionalText(u"x"_s); }),
        QString());

    const auto missing = looked(lenient, [](JsonFields &f) { return f.text(u"null"_s); });
    EXPECT_EQ(missing.error(),
              (core::Error{ErrorCode::MissingField, u"f: null: is missing or empty"_s}));
    const auto list = looked(lenient, [](JsonFields &f) { return f.object(u"list"_s).path(); });
    EXPECT_EQ(list.error(), (core::Error{ErrorCode::WrongType, u"f: list: is not an object"_s}));
    const auto four =
        looked(lenient, [](JsonFields &f) { return f.accepts(u"list"_s, 4, u"things"_s); });
    EXPECT_EQ(four.error(), (core::Error{ErrorCode::TooMany, u"f: list: more than 3 things"_s}));
}

TEST(JsonReading, NamesTheLineWhereItHasTheBytesAndKeepsTheFirst)
{
    JsonReading reading(u"f"_s, json);
    JsonFields fields(QJsonDocument::fromJson(json).object(), {}, reading);
    JsonFields object = fields.object(u"object"_s);
    EXPECT_FALSE(fields.hasFailed());
    object.text(u"x"_s);
    fields.text(u"none"_s);
    EXPECT_TRUE(fields.hasFailed());
    EXPECT_EQ(*reading.error(),
              (core::Error{ErrorCode::WrongType, u"f: line 5: object.x: is not a text"_s}));

    JsonReading nameless{QString()};
    nameless.fail(ErrorCode::OutOfRange, {}, u"is bad"_s);
    EXPECT_EQ(nameless.error()->detail, u"is bad"_s);
}
