// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Learn after a change of the language: where one was, with what one had chosen and answered.
#include "two_languages.h"

#include "app/foundation/content/article_link.h"
#include "app/pages/learn/article_list.h"
#include "app/pages/learn/article_view.h"
#include "app/pages/learn/comparison_view.h"
#include "app/pages/learn/find_bar.h"
#include "app/pages/learn/journal_invitation.h"
#include "app/pages/learn/learn_page.h"
#include "app/pages/learn/page_stack.h"
#include "app/pages/learn/practice/answer_choices.h"
#include "app/pages/learn/practice/knowledge_check_view.h"
#include "app/pages/learn/practice/progress_view.h"
#include "app/pages/learn/practice/vignette_practice.h"
#include "app/pages/learn/reading_toolbar.h"
#include "app/pages/learn/search_results.h"
#include "app/pages/learn/tours/tour_list.h"
#include "app/pages/learn/tours/tour_player.h"
#include "app/pages/learn/tours/tour_view.h"
#include "app/widgets/card.h"
#include "app/widgets/link.h"
#include "app/window/session_controller.h"
#include "core/base/find_by_id.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTableWidget>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace
{

class LearnRenewalTest : public TwoLanguagesTest
{
protected:
    void SetUp() override
    {
        TwoLanguagesTest::SetUp();
        navigation().showPage(app::PageName::Learn);
        settle();
    }

    void read(const QString &link)
    {
        navigation().showArticle(link);
        settle();
    }

    app::LearnPage &page() { return *find<app::LearnPage>(); }
    app::PageStack &pages() { return page().pages(); }
    QString title() { return page().view().page().title; }

    std::vector<core::ReadingState> readings() { return *records().readingLog().readings(); }

    core::Vignette vignette(const QString &id, const QString &language)
    {
        return *core::findById(core::Library::load(u":"_s, language)->vignettes(), id);
    }

    core::KnowledgeCheck check(const QString &article, const QString &language)
    {
        return *core::Library::load(u":"_s, language)->check(article);
    }

    core::Tour tour(const QString &id, const QString &language)
    {
        return *core::findById(core::Library::load(u":"_s, language)->tours(), id);
    }
};

const QString modelTour = u"model-in-seven-steps"_s;

} // namespace

TEST_F(LearnRenewalTest, GoesOnReadingAtThePlaceAndWritesNothing)
{
    read(u"style-fearful"_s);
    read(u"style-secure#in-conflict"_s);
    QScrollBar *bar = page().view().verticalScrollBar();
    bar->setValue(bar->value() + 150);
    QTest::qWait(50); // what is far down is laid out a moment later
    const int place = page().view().textPosition();
    const int heading = page().view().currentHeading();
    ASSERT_GT(place, 100);
    ASSERT_GT(heading, 1);
    const auto before = readings();

    speakGerman();
    EXPECT_EQ(page().currentLink(), u"style-secure#in-conflict"_s);
    EXPECT_EQ(title(), titleOf(u"style-secure"_s, u"de"_s));
    EXPECT_EQ(page().view().currentHeading(), heading);
    EXPECT_EQ(page().list().currentItem()->text(), titleOf(u"style-secure"_s, u"de"_s));

    speakEnglish();
    EXPECT_EQ(title(), titleOf(u"style-secure"_s, u"en"_s));
    EXPECT_EQ(page().view().currentHeading(), heading);
    EXPECT_NEAR(page().view().textPosition(), place, 600) << "at the beginning of a paragraph";
    EXPECT_EQ(readings(), before);
}

TEST_F(LearnRenewalTest, GoesBackAndForwardToWhatWasReadInTheOtherLanguage)
{
    read(u"myths"_s);
    read(u"style-secure#in-conflict"_s);
    const int place = page().view().textPosition();
    read(app::links::glossary);
    speakGerman();
    EXPECT_EQ(title(), u"Glossar"_s);
    EXPECT_TRUE(page().view().hasFocus()) << "the keys go where they went";
    QTest::keyClick(&page().view(), Qt::Key_Left, Qt::AltModifier);
    settle();
    EXPECT_EQ(page().currentLink(), u"style-secure#in-conflict"_s);
    EXPECT_GT(place, 100);
    EXPECT_GT(page().view().textPosition(), 100) << "where it was left";
    QTest::keyClick(&page().view(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(page().currentLink(), u"myths"_s);
    QTest::keyClick(&page().view(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&page().view(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(page().currentLink(), app::links::glossary);
}

TEST_F(LearnRenewalTest, LeavesAPageAloneThatIsNotShown)
{
    read(u"style-secure#in-conflict"_s);
    const int heading = page().view().currentHeading();
    ASSERT_GT(heading, 1);
    navigation().showPage(app::PageName::Home);
    const auto before = readings();
    speakGerman();
    speakEnglish();
    speakGerman();
    navigation().showPage(app::PageName::Learn);
    settle();
    EXPECT_EQ(page().currentLink(), u"style-secure#in-conflict"_s);
    EXPECT_EQ(title(), titleOf(u"style-secure"_s, u"de"_s));
    EXPECT_EQ(page().view().currentHeading(), heading);
    EXPECT_EQ(readings(), before);
}

TEST_F(LearnRenewalTest, SearchesTheSameWordsAndKeepsThoseToFind)
{
    page().findBar().field().setText(u"Angst"_s);
    page().searchField().setText(u"zzzzqqqq"_s);
    speakGerman();
    EXPECT_EQ(page().findBar().field().text(), u"Angst"_s);
    EXPECT_EQ(page().findBar().field().placeholderText(), u"Auf dieser Seite suchen"_s);
    EXPECT_EQ(page().searchField().text(), u"zzzzqqqq"_s);
    ASSERT_TRUE(page().results().isVisible());
    EXPECT_EQ(page().results().item(0)->text(), u"Nirgends kommen diese Wörter vor."_s);
    page().searchField().setText(u"Scham"_s);
    const int count = page().results().count();
    ASSERT_FALSE(page().results().linkOf(0).isEmpty());
    speakEnglish();
    EXPECT_TRUE(page().results().isVisible());
    speakGerman();
    EXPECT_EQ(page().results().count(), count);
    // As wide as they are shown: the bar beside them takes some of the width.
    page().searchField().setText(u"Trost"_s);
    speakEnglish();
    speakGerman();
    app::SearchResults &results = page().results();
    ASSERT_TRUE(results.verticalScrollBar()->isVisible());
    for (int row = 0; row < results.count(); ++row) {
        EXPECT_EQ(results.visualItemRect(results.item(row)).height(), results.sizeHintForRow(row))
            << row;
    }
}

TEST_F(LearnRenewalTest, ComparesWhatWasChosen)
{
    read(app::links::comparison);
    pages().comparison().choice(core::Style::Fearful).setChecked(false);
    pages().comparison().aspects().menu()->actions().at(2)->setChecked(false);
    pages().comparison().differences().setChecked(true);
    const auto hidden = [this] {
        return pages().comparison().aspects().menu()->actions().at(2)->isChecked();
    };
    ASSERT_FALSE(hidden());
    speakGerman();
    ASSERT_TRUE(pages().comparison().isVisible());
    EXPECT_TRUE(shows(u"Vier Regionen nebeneinander"_s));
    EXPECT_EQ(pages().comparison().table().columnCount(), 3);
    EXPECT_EQ(pages().comparison().table().rowCount(), 7);
    EXPECT_FALSE(hidden());
    EXPECT_TRUE(pages().comparison().differences().isChecked());
    EXPECT_TRUE(pages().comparison().choice(core::Style::Secure).isChecked());
    EXPECT_EQ(pages().comparison().choice(core::Style::Secure).text(), u"Sicher"_s);
    EXPECT_EQ(page().currentLink(), app::links::comparison);
}

TEST_F(LearnRenewalTest, GoesOnWithTheSceneInHand)
{
    read(app::links::practice);
    const QString id = pages().scenes().currentVignette();
    QTest::keyClick(&pages().scenes().map(), Qt::Key_Right);
    const auto placed = pages().scenes().map().content().freePoint;

    speakGerman();
    ASSERT_TRUE(pages().scenes().isVisible());
    EXPECT_EQ(pages().scenes().currentVignette(), id);
    EXPECT_EQ(pages().scenes().map().content().freePoint, placed);
    EXPECT_TRUE(shows(vignette(id, u"de"_s).scene));
    ASSERT_TRUE(button(u"Prüfen"_s)) << "it can be checked at once";
    EXPECT_TRUE(button(u"Prüfen"_s)->isEnabled());
    EXPECT_TRUE(page().records().practice(core::PracticeKind::Vignette).isEmpty());

    QTest::keyClick(&pages().scenes().map(), Qt::Key_Return);
    ASSERT_TRUE(shows(vignette(id, u"de"_s).explanation));
    speakEnglish();
    EXPECT_EQ(pages().scenes().currentVignette(), id);
    EXPECT_TRUE(shows(vignette(id, u"en"_s).explanation));
    EXPECT_TRUE(pages().scenes().map().content().targetBox);
    const auto practised = page().records().practice(core::PracticeKind::Vignette);
    ASSERT_EQ(practised.size(), 1);
    EXPECT_EQ(practised.value(id).times, 1) << "it was checked once";
    EXPECT_EQ(records().readingLog().practice()->size(), 1U);
}

TEST_F(LearnRenewalTest, TakesTheRingBackThatWasMovedInTheOtherLanguage)
{
    read(app::links::practice);
    const auto ring = [this] { return *pages().scenes().map().content().freePoint; };
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&pages().scenes().map(), key, modifiers);
    };
    const core::AttachmentPoint first = ring();
    press(Qt::Key_Right);
    const core::AttachmentPoint second = ring();
    press(Qt::Key_Up);
    const core::AttachmentPoint third = ring();
    speakGerman();
    ASSERT_EQ(ring(), third);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(ring(), second);
    speakEnglish();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(ring(), first);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(ring(), third);
    press(Qt::Key_Return);
    speakGerman();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(ring(), third) << "what is checked is fast";
}

TEST_F(LearnRenewalTest, ComesBackToTheSceneInHandFromAnArticle)
{
    read(app::links::practice);
    const QString id = pages().scenes().currentVignette();
    QTest::keyClick(&pages().scenes().map(), Qt::Key_Right);
    const auto placed = pages().scenes().map().content().freePoint;
    read(u"myths"_s);
    speakGerman();
    EXPECT_TRUE(page().view().isVisible());
    QTest::keyClick(&page().view(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(pages().scenes().currentVignette(), id);
    EXPECT_EQ(pages().scenes().map().content().freePoint, placed);
}

TEST_F(LearnRenewalTest, MakesNeitherScenesNorToursThatNobodyTouched)
{
    read(app::links::practice);
    read(app::links::tours);
    read(u"myths"_s);
    speakGerman();
    EXPECT_FALSE(find<app::VignettePractice>());
    EXPECT_FALSE(find<app::TourView>());
    QTest::keyClick(&page().view(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(shows(tour(modelTour, u"de"_s).title));
    speakEnglish();
    EXPECT_TRUE(shows(tour(modelTour, u"en"_s).title)) << "what is seen is there";
    EXPECT_FALSE(find<app::VignettePractice>());
}

TEST_F(LearnRenewalTest, GoesOnAmongTheQuestionsAboutAnArticle)
{
    const QString article = u"can-it-change"_s;
    read(app::links::check + article);
    const core::KnowledgeCheck english = check(article, u"en"_s);
    const core::KnowledgeCheck german = check(article, u"de"_s);
    const int wrong = english.questions[0].correct == 0 ? 1 : 0;
    QTest::keyClick(&pages().check(), static_cast<Qt::Key>(Qt::Key_1 + wrong));
    speakGerman();
    ASSERT_TRUE(pages().check().isVisible());
    EXPECT_EQ(pages().check().position(), 0);
    EXPECT_TRUE(shows(german.questions[0].explanation));
    EXPECT_EQ(pages().check().answers().choices()[static_cast<std::size_t>(wrong)]->state(),
              app::AnswerChoice::State::Chosen);
    EXPECT_EQ(page().list().currentItem()->text(), titleOf(article, u"de"_s));
    ASSERT_TRUE(button(u"Nächste Frage"_s));
    EXPECT_TRUE(button(u"Nächste Frage"_s)->hasFocus()) << "Space still goes on";
    for (std::size_t i = 1; i < english.questions.size(); ++i) {
        QTest::keyClick(&pages().check(), Qt::Key_Return);
        QTest::keyClick(&pages().check(),
                        static_cast<Qt::Key>(Qt::Key_1 + german.questions[i].correct));
    }
    speakEnglish();
    EXPECT_TRUE(shows(english.questions.back().explanation));
    QTest::keyClick(&pages().check(), Qt::Key_Return);
    speakGerman();
    EXPECT_TRUE(button(german.questions[0].question)) << "the summary names what was missed";
    for (const core::PracticeRecord &answered :
         page().records().practice(core::PracticeKind::Question))
        EXPECT_EQ(answered.times, 1) << answered.id.toStdString();
}

TEST_F(LearnRenewalTest, GoesOnWithATourAtItsStep)
{
    read(app::links::tours);
    pages().tours().showTour(modelTour);
    QTest::keyClick(window().focusWidget(), Qt::Key_Right);
    QTest::keyClick(window().focusWidget(), Qt::Key_N);
    ASSERT_EQ(pages().tours().player().step(), 1);
    speakGerman();
    ASSERT_TRUE(pages().tours().isPlaying());
    EXPECT_EQ(pages().tours().player().step(), 1);
    EXPECT_TRUE(shows(tour(modelTour, u"de"_s).steps[1].title));
    EXPECT_TRUE(button(u"Notizen ausblenden"_s));
    EXPECT_FALSE(page().list().isVisible()) << "a tour has the width to itself";
    QTest::keyClick(window().focusWidget(), Qt::Key_Right);
    EXPECT_EQ(pages().tours().player().step(), 2) << "the keys go where they went";
    emit pages().tours().player().closed();
    EXPECT_TRUE(page().list().isVisible());
}

TEST_F(LearnRenewalTest, StillFillsTheScreenWithATourWhereverTheWindowIs)
{
    read(app::links::tours);
    pages().tours().showTour(modelTour);
    pages().tours().player().setFillsScreen(true);
    settle();
    speakGerman();
    EXPECT_TRUE(pages().tours().player().fillsScreen());
    EXPECT_TRUE(pages().tours().player().isVisible());
    EXPECT_TRUE(button(u"Vollbild verlassen"_s));
    navigation().showPage(app::PageName::Home);
    speakEnglish();
    EXPECT_TRUE(pages().tours().player().fillsScreen());
    EXPECT_TRUE(pages().tours().player().isVisible());
    navigation().showPage(app::PageName::Learn);
    settle();
    EXPECT_TRUE(pages().tours().isPlaying());
    pages().tours().player().setFillsScreen(false);
    EXPECT_EQ(pages().tours().player().window(), &window());
    EXPECT_TRUE(pages().tours().player().isVisible());
}

TEST_F(LearnRenewalTest, StaysInTheListOfToursAndSaysWhatIsWrongWithAFile)
{
    read(app::links::tours);
    emit pages().tours().list().fileChosen(u"/no/such/tour.json"_s);
    settle();
    ASSERT_TRUE(shows(u"does not exist any more"_s));
    speakGerman();
    EXPECT_FALSE(pages().tours().isPlaying());
    EXPECT_TRUE(shows(u"Touren über die Karte"_s));
    EXPECT_TRUE(shows(tour(modelTour, u"de"_s).title));
    EXPECT_TRUE(shows(u"/no/such/tour.json"_s));
    EXPECT_FALSE(shows(u"does not exist any more"_s)) << "said in German";
    EXPECT_TRUE(page().list().isVisible());
}

TEST_F(LearnRenewalTest, StaysAtThePlaceInWhatWasReadAndMarked)
{
    read(u"coping"_s);
    page().toolbar().bookmark().click();
    read(app::links::progress);
    QScrollBar *bar = pages().progress().verticalScrollBar();
    ASSERT_GT(bar->maximum(), 100);
    bar->setValue(bar->maximum());
    speakGerman();
    ASSERT_TRUE(pages().progress().isVisible());
    EXPECT_TRUE(shows(u"Gelesen, markiert und geübt"_s));
    bar = pages().progress().verticalScrollBar();
    EXPECT_GT(bar->maximum(), 100);
    EXPECT_GE(bar->value(), bar->maximum() - 5);
    EXPECT_TRUE(page().records().bookmarks().contains(u"coping"_s));
}

TEST_F(LearnRenewalTest, ShowsNothingOfTheReaderWhileTwoSitTogether)
{
    read(u"coping"_s);
    page().toolbar().bookmark().click();
    const auto bookmarksListed = [this](const QString &heading) {
        return page().list().item(0)->text() == heading;
    };
    ASSERT_TRUE(bookmarksListed(u"Bookmarks"_s));
    window().session().begin();
    navigation().showArticle(u"coping"_s);
    settle();
    speakGerman();
    EXPECT_FALSE(bookmarksListed(u"Lesezeichen"_s));
    EXPECT_FALSE(page().toolbar().bookmark().isEnabled());
    window().session().askToEnd();
    settle();
    EXPECT_TRUE(bookmarksListed(u"Lesezeichen"_s));
}

TEST_F(LearnRenewalTest, InvitesToTheJournalWithWhatIsThere)
{
    core::JournalEntry entry;
    entry.personId = core::me;
    entry.writtenAt = utc(QDate(2026, 11, 25), QTime(18, 0));
    entry.theme = app::articles::practiceSelfWorth;
    entry.text = u"Words."_s;
    ASSERT_TRUE(records().journal().add(entry));
    navigation().showPage(app::PageName::Home);
    read(app::articles::practiceSelfWorth);
    ASSERT_TRUE(page().invitation().entries().isVisible());
    const QString english = page().invitation().entries().text();
    ASSERT_TRUE(english.startsWith(u"1 "_s));
    speakGerman();
    EXPECT_TRUE(page().invitation().isVisible());
    EXPECT_TRUE(page().invitation().entries().isVisible());
    EXPECT_TRUE(page().invitation().entries().text().startsWith(u"1 "_s));
    EXPECT_NE(page().invitation().entries().text(), english);
}

// Without records nothing but the page knows of them.
TEST(LearnPageState, HandsOnBookmarksThatLieInNoLog)
{
    app::Content content(u":"_s);
    app::LearnPage page(content, u"en"_s, nullptr);
    page.show();
    page.showArticle(u"coping"_s);
    page.toolbar().bookmark().click();
    app::LearnPage next(content, u"de"_s, nullptr);
    next.restore(page.takeState());
    next.show();
    EXPECT_EQ(next.currentLink(), u"coping"_s);
    EXPECT_TRUE(next.toolbar().bookmark().isChecked());
    EXPECT_EQ(next.toolbar().bookmark().accessibleName(), u"Take the bookmark out"_s);
}

TEST(LearnPageState, LooksForNoWordsInAnotherArticleThanTheOneInHand)
{
    app::Content content(u":"_s);
    app::LearnPage page(content, u"en"_s, nullptr);
    page.showArticle(u"coping"_s);
    app::LearnPage next(content, u"de"_s, nullptr);
    next.resize(1200, 700);
    next.show(); // with the first article
    QTest::qWait(10);
    next.hide();
    app::LearnPage::State state = page.takeState();
    state.toFind = next.view().document()->lastBlock().text();
    ASSERT_FALSE(state.toFind.isEmpty());
    next.restore(state);
    next.show();
    EXPECT_EQ(next.currentLink(), u"coping"_s);
    EXPECT_TRUE(next.records().readArticles().isEmpty()) << "found at the end of another article";
    EXPECT_FALSE(next.findBar().field().text().isEmpty());
}
