#include "core/base/json_reading.h"

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
