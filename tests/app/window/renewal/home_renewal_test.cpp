// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The first page after a change of the language.
#include "finished_result.h"
#include "two_languages.h"

#include "app/pages/home/home_page.h"
#include "app/pages/quiz/quiz_page.h"

using namespace Qt::StringLiterals;

using HomeRenewalTest = TwoLanguagesTest;

TEST_F(HomeRenewalTest, RemindsOfTheQuizThatIsNotFinished)
{
    core::Assessment begun = finishedAtlas24();
    begun.finishedAt.reset();
    ASSERT_TRUE(records().assessments().add(begun));
    navigation().showPage(app::PageName::Home);
    for (const bool german : {true, false, true}) {
        german ? speakGerman() : speakEnglish();
        ASSERT_TRUE(find<app::HomePage>()->isVisible());
        EXPECT_TRUE(shows(german ? u"Atlas-24, noch nicht fertig"_s : u"Atlas-24, not finished"_s));
        EXPECT_TRUE(shows(german ? u"Willkommen zurück"_s : u"Welcome back"_s));
    }
    click(u"Weiter"_s);
    ASSERT_TRUE(find<app::QuizPage>());
    EXPECT_TRUE(find<app::QuizPage>()->run()) << "one click goes on";
    EXPECT_TRUE(find<app::QuizPage>()->isVisible());
}
