// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/knowledge_check.h"

#include "tests/core/content/content_files.h"

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

class BrokenCheck : public testing::TestWithParam<BrokenFile>
{
};

} // namespace

TEST(KnowledgeCheck, IsReadAsItStands)
{
    const auto check = core::readKnowledgeCheck(contentFile("checks", u"good.json"_s), {});
    ASSERT_TRUE(check) << check.error().detail.toStdString();
    const core::KnowledgeCheck expected{
        u"tea"_s,
        {{u"q1"_s,
          u"Why let it steep?"_s,
          {u"For the taste"_s, u"For the cup"_s, u"For the spoon"_s},
          0,
          u"Taste needs time."_s,
          u"leaves"_s},
         {u"q2"_s,
          u"What warms the pot?"_s,
          {u"A wish"_s, u"Hot water"_s},
          1,
          u"Water first, leaves next."_s,
          u"water"_s}}};
    EXPECT_EQ(*check, expected);
}

TEST_P(BrokenCheck, IsRefusedByFilePathAndReason)
{
    expectRefusal("checks", GetParam(), core::readKnowledgeCheck);
}

INSTANTIATE_TEST_SUITE_P(Files, BrokenCheck,
                         testing::Values(BrokenFile{"no-article", ErrorCode::MissingField,
                                                    "article: is missing"},
                                         BrokenFile{"no-questions", ErrorCode::MissingField,
                                                    "questions: holds no question"},
                                         BrokenFile{"question-id-twice", ErrorCode::DuplicateId,
                                                    "questions[1].id: \"q1\" stands twice"},
                                         BrokenFile{"correct-is-no-answer", ErrorCode::OutOfRange,
                                                    "questions[1].correct: 2 is outside 0 to 1"},
                                         BrokenFile{"correct-in-words", ErrorCode::WrongType,
                                                    "questions[1].correct: is not a number"},
                                         BrokenFile{"one-answer", ErrorCode::MissingField,
                                                    "questions[1].answers: holds fewer than two"},
                                         BrokenFile{"answer-is-a-number", ErrorCode::WrongType,
                                                    "questions[1].answers[0]: is not a text"},
                                         BrokenFile{"empty-explanation", ErrorCode::MissingField,
                                                    "questions[1].explanation: is empty"},
                                         BrokenFile{"question-is-a-text", ErrorCode::WrongType,
                                                    "questions[0]: is not an object"},
                                         BrokenFile{"not-json", ErrorCode::NotJson, "line 9: "}));
