// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "by_its_words.h"
#include "part_of.h"
#include "practice_day.h"

#include "app/pages/learn/practice/knowledge_check_view.h"

#include "app/pages/learn/practice/answer_choices.h"
#include "app/widgets/link.h"
#include "app/widgets/text.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::PracticeOutcome;
using core::PracticeState;
using State = app::AnswerChoice::State;

namespace
{

const QString article = u"can-it-change"_s;

core::KnowledgeCheck shippedCheck()
{
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/resources/checks/en/can-it-change.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const auto check = core::readKnowledgeCheck(file.readAll(), file.fileName());
    EXPECT_TRUE(check);
    return *check;
}

/// Which question is shown, counted from 0; their number at the summary.
int questionIn(const app::KnowledgeCheckView &view, const core::KnowledgeCheck &check)
{
    auto &shown = partOf<app::TextLabel>(view, u"question"_s);
    const auto isShown = [&](const core::CheckQuestion &question) {
        return shown.isVisibleTo(&view) && question.question == shown.text();
    };
    const auto found = std::find_if(check.questions.begin(), check.questions.end(), isShown);
    return static_cast<int>(found - check.questions.begin());
}

class KnowledgeCheckViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_view.resize(1000, 760);
        m_view.show();
        m_view.activateWindow();
        m_view.setCheck(m_check, {});
        QTest::qWait(20);
    }

    const core::CheckQuestion &question() const
    {
        return m_check.questions[static_cast<std::size_t>(position())];
    }

    int position() const { return questionIn(m_view, m_check); }

    const std::vector<app::AnswerChoice *> &choices() const
    {
        return partOf<app::AnswerChoices>(m_view).choices();
    }
    app::AnswerChoice *choice(int index) { return choices()[static_cast<std::size_t>(index)]; }

    void key(int key) { QTest::keyClick(m_view.focusWidget(), static_cast<Qt::Key>(key)); }
    void answer(int index) { key(Qt::Key_1 + index); }
    int wrong() const { return question().correct == 0 ? 1 : 0; }

    QPushButton *button(const QString &text)
    {
        for (QPushButton *found : m_view.findChildren<QPushButton *>()) {
            if (found->text() == text && found->isVisibleTo(&m_view))
                return found;
        }
        return nullptr;
    }

    std::vector<app::Link *> links()
    {
        std::vector<app::Link *> shown;
        for (app::Link *link : m_view.findChildren<app::Link *>()) {
            if (link->isVisibleTo(&m_view))
                shown.push_back(link);
        }
        return shown;
    }

    bool shows(const QString &text) { return ::shows(m_view, text); }

    // Answers every question, the first `misses` of them wrongly.
    void goThrough(int misses)
    {
        while (position() < static_cast<int>(m_check.questions.size())) {
            answer(position() < misses ? wrong() : question().correct);
            key(Qt::Key_Return);
        }
    }

    core::KnowledgeCheck m_check = shippedCheck();
    app::KnowledgeCheckView m_view{[] { return today; }};
    QSignalSpy m_practised{&m_view, &app::KnowledgeCheckView::practised};
    QSignalSpy m_opened{&m_view, &app::KnowledgeCheckView::articleRequested};
    QSignalSpy m_closed{&m_view, &app::KnowledgeCheckView::closed};
};

} // namespace

TEST_F(KnowledgeCheckViewTest, AsksOneQuestionWithEveryAnswerOpen)
{
    EXPECT_TRUE(shows(m_check.questions[0].question));
    EXPECT_TRUE(shows(u"Question 1 of 4"_s));
    EXPECT_FALSE(shows(m_check.questions[0].explanation));
    ASSERT_EQ(choices().size(), 3U);
    for (const app::AnswerChoice *one : choices())
        EXPECT_EQ(one->state(), State::Open);
    EXPECT_EQ(m_view.focusWidget(), choice(0));
    key(Qt::Key_Return);
    EXPECT_EQ(position(), 0) << "Enter does not go on without an answer";
    EXPECT_EQ(m_practised.count(), 0);
}

TEST_F(KnowledgeCheckViewTest, MovesWithArrowsWithoutAnswering)
{
    key(Qt::Key_Down);
    key(Qt::Key_Right);
    EXPECT_EQ(m_view.focusWidget(), choice(2));
    key(Qt::Key_Down);
    EXPECT_EQ(m_view.focusWidget(), choice(2)) << "the end holds";
    key(Qt::Key_Up);
    EXPECT_EQ(m_view.focusWidget(), choice(1));
    EXPECT_EQ(m_practised.count(), 0);
    key(Qt::Key_Space);
    EXPECT_EQ(m_practised.count(), 1);
}

TEST_F(KnowledgeCheckViewTest, OpensTheAnswerInWordsAfterAClick)
{
    ASSERT_EQ(question().correct, 1);
    QTest::mouseClick(choice(0), Qt::LeftButton);
    EXPECT_EQ(choice(0)->word(), u"Your choice"_s);
    EXPECT_EQ(choice(1)->word(), u"Right"_s);
    EXPECT_EQ(choice(2)->word(), QString());
    EXPECT_TRUE(choice(1)->accessibleName().endsWith(u"(Right)"_s));
    EXPECT_TRUE(shows(m_check.questions[0].explanation));
    ASSERT_EQ(m_practised.count(), 1);
    EXPECT_EQ(m_practised[0][0].toString(), u"can-it-change/q1"_s);
    EXPECT_EQ(m_practised[0][1].value<PracticeOutcome>(), PracticeOutcome::Missed);
    EXPECT_EQ(m_practised[0][2].value<PracticeState>(), (PracticeState{1, today.addDays(1)}));
    QTest::mouseClick(choice(1), Qt::LeftButton);
    answer(1);
    EXPECT_EQ(m_practised.count(), 1) << "an answer once given stays";
    EXPECT_EQ(choice(1)->word(), u"Right"_s);
}

TEST_F(KnowledgeCheckViewTest, TakesDigitsAndGoesOnWithEnter)
{
    answer(8);
    EXPECT_EQ(m_practised.count(), 0) << "there is no ninth answer";
    answer(question().correct);
    EXPECT_EQ(choice(1)->word(), u"Right: your choice"_s);
    EXPECT_EQ(m_practised[0][1].value<PracticeOutcome>(), PracticeOutcome::Hit);
    EXPECT_EQ(m_practised[0][2].value<PracticeState>(), (PracticeState{2, today.addDays(2)}));
    key(Qt::Key_Return);
    EXPECT_EQ(position(), 1);
    EXPECT_TRUE(shows(m_check.questions[1].question));
    EXPECT_EQ(choices().size(), 4U);
    EXPECT_EQ(m_view.focusWidget(), choice(0));
}

TEST_F(KnowledgeCheckViewTest, MovesAQuestionOnFromTheBoxItLayIn)
{
    m_view.setCheck(m_check, {{article + u"/q1"_s, {4, today}}, {u"myths/q1"_s, {1, today}}});
    answer(question().correct);
    EXPECT_EQ(m_practised[0][2].value<PracticeState>(), (PracticeState{5, today.addDays(16)}));
}

TEST_F(KnowledgeCheckViewTest, LeadsToTheParagraph)
{
    answer(0);
    ASSERT_EQ(links().size(), 1U);
    EXPECT_EQ(links()[0]->text(), u"Read the paragraph"_s);
    QTest::mouseClick(links()[0], Qt::LeftButton);
    ASSERT_EQ(m_opened.count(), 1);
    EXPECT_EQ(m_opened[0][0].toString(), u"can-it-change#from-childhood-on"_s);
    EXPECT_EQ(position(), 0);
}

TEST_F(KnowledgeCheckViewTest, SumsUpAndNamesWhatWasMissed)
{
    goThrough(2);
    QTest::qWait(10);
    EXPECT_TRUE(shows(u"2 of 4 answered as in the article"_s));
    EXPECT_EQ(m_practised.count(), 4);
    ASSERT_EQ(links().size(), 2U);
    EXPECT_EQ(links()[1]->text(), m_check.questions[1].question);
    QTest::keyClick(links()[1], Qt::Key_Return);
    ASSERT_EQ(m_opened.count(), 1);
    EXPECT_EQ(m_opened[0][0].toString(), u"can-it-change#what-events-do"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(m_closed.count(), 1) << "Enter closes from the summary";
}

TEST_F(KnowledgeCheckViewTest, GoesRoundOnceMoreWithoutNotingIt)
{
    goThrough(1);
    QTest::mouseClick(button(u"Once more"_s), Qt::LeftButton);
    EXPECT_EQ(position(), 0);
    goThrough(0);
    EXPECT_TRUE(shows(u"4 of 4 answered as in the article"_s));
    EXPECT_TRUE(shows(u"nothing was noted"_s));
    EXPECT_TRUE(links().empty());
    EXPECT_EQ(m_practised.count(), 4) << "the answers are fresh in mind";
}

TEST_F(KnowledgeCheckViewTest, HandsOnWhatWasAnsweredForAnotherLanguage)
{
    core::KnowledgeCheck translated = m_check;
    translated.questions[1].explanation = u"Darum."_s;
    answer(wrong());
    key(Qt::Key_Return);
    answer(question().correct);
    app::KnowledgeCheckView next([] { return today; });
    QSignalSpy practised(&next, &app::KnowledgeCheckView::practised);
    next.setCheck(translated, {});
    next.restore(m_view.takeState());
    EXPECT_EQ(questionIn(next, translated), 1);
    const int right = translated.questions[1].correct;
    EXPECT_EQ(partOf<app::AnswerChoices>(next).choices()[static_cast<std::size_t>(right)]->state(),
              State::RightAndChosen);
    EXPECT_TRUE(::shows(next, u"Darum."_s));
    EXPECT_EQ(practised.count(), 0);
    while (questionIn(next, translated) < 4) {
        QTest::keyClick(&next, Qt::Key_Return);
        if (questionIn(next, translated) < 4) {
            const int correct =
                translated.questions[static_cast<std::size_t>(questionIn(next, translated))]
                    .correct;
            QTest::keyClick(&next, static_cast<Qt::Key>(Qt::Key_1 + correct));
        }
    }
    EXPECT_TRUE(::shows(next, u"3 of 4 answered as in the article"_s)) << "one was missed before";
    EXPECT_EQ(practised.count(), 2);
}

TEST_F(KnowledgeCheckViewTest, HandsOnTheSummaryOfARoundThatDoesNotCount)
{
    goThrough(1);
    QTest::mouseClick(button(u"Once more"_s), Qt::LeftButton);
    goThrough(2);
    m_check.questions[1].question = u"Warum?"_s;
    const app::KnowledgeCheckView::State state = m_view.takeState();
    m_view.setCheck(m_check, {});
    m_view.restore(state);
    QTest::qWait(10);
    EXPECT_TRUE(shows(u"2 of 4 answered as in the article"_s));
    EXPECT_TRUE(shows(u"nothing was noted"_s));
    ASSERT_EQ(links().size(), 2U);
    EXPECT_EQ(links()[1]->text(), u"Warum?"_s);
}

TEST_F(KnowledgeCheckViewTest, ClosesAtAnyTimeByButtonAndByEscape)
{
    QTest::mouseClick(button(u"Close"_s), Qt::LeftButton);
    answer(0);
    key(Qt::Key_Escape);
    EXPECT_EQ(m_closed.count(), 2);
}

TEST_F(KnowledgeCheckViewTest, SaysSoWhereThereAreNoQuestions)
{
    m_view.setCheck({}, {});
    EXPECT_TRUE(shows(u"There are no questions about this article yet."_s));
    EXPECT_FALSE(button(u"Once more"_s));
    EXPECT_TRUE(button(u"Close"_s));
}

TEST_F(KnowledgeCheckViewTest, ShowsEveryLineInEveryWidth)
{
    answer(wrong());
    for (const int width : {500, 760, 1240}) {
        m_view.resize(width, 760);
        QTest::qWait(20);
        for (const QLabel *label : m_view.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&m_view)) {
                EXPECT_GE(label->height(), label->heightForWidth(label->width()))
                    << width << ": " << label->text().toStdString();
            }
        }
        for (const app::AnswerChoice *one : choices())
            EXPECT_GE(one->height(), one->heightForWidth(one->width())) << width;
    }
}
