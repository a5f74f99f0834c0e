// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Learn after a change of the language: where one was, with what one had chosen and answered.
#include "part_of.h"
#include "two_languages.h"

#include "app/foundation/content/article_link.h"
#include "app/mapview/attachment_map.h"
#include "app/pages/learn/article_list.h"
#include "app/pages/learn/article_view.h"
#include "app/pages/learn/comparison_view.h"
#include "app/pages/learn/find_bar.h"
#include "app/pages/learn/journal_invitation.h"
#include "app/pages/learn/learn_page.h"
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
    app::ArticleView &view() { return partOf<app::ArticleView>(page()); }
    app::ArticleList &list() { return partOf<app::ArticleList>(page()); }
    QLineEdit &searchField() { return partOf<QLineEdit>(page(), u"search"_s); }
    app::SearchResults &results() { return partOf<app::SearchResults>(page()); }
    app::ReadingToolbar &toolbar() { return partOf<app::ReadingToolbar>(page()); }
    app::FindBar &findBar() { return partOf<app::FindBar>(page()); }
    app::JournalInvitation &invitation() { return partOf<app::JournalInvitation>(page()); }
    app::Link &writtenBefore() { return partOf<app::Link>(invitation(), u"entries"_s); }
    const app::ReadingRecords &held() { return partOf<app::ReadingRecords>(page()); }
    app::ComparisonView &comparison() { return partOf<app::ComparisonView>(page()); }
    app::VignettePractice &scenes() { return partOf<app::VignettePractice>(page()); }
    app::AttachmentMap &map() { return partOf<app::AttachmentMap>(scenes()); }
    app::KnowledgeCheckView &questions() { return partOf<app::KnowledgeCheckView>(page()); }
    app::ProgressView &progress() { return partOf<app::ProgressView>(page()); }
    app::TourView &tours() { return partOf<app::TourView>(page()); }
    app::TourPlayer &player() { return partOf<app::TourPlayer>(tours()); }

    QString title() { return view().page().title; }
    /// The id of the scene in hand, once its ring was moved.
    QString sceneInHand() { return scenes().takeState().value().vignette; }

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
    QScrollBar *bar = view().verticalScrollBar();
    bar->setValue(bar->value() + 150);
    QTest::qWait(50); // what is far down is laid out a moment later
    const int place = view().textPosition();
    const int heading = view().currentHeading();
    ASSERT_GT(place, 100);
    ASSERT_GT(heading, 1);
    const auto before = readings();

    speakGerman();
    EXPECT_EQ(page().currentLink(), u"style-secure#in-conflict"_s);
    EXPECT_EQ(title(), titleOf(u"style-secure"_s, u"de"_s));
    EXPECT_EQ(view().currentHeading(), heading);
    EXPECT_EQ(list().currentItem()->text(), titleOf(u"style-secure"_s, u"de"_s));

    speakEnglish();
    EXPECT_EQ(title(), titleOf(u"style-secure"_s, u"en"_s));
    EXPECT_EQ(view().currentHeading(), heading);
    EXPECT_NEAR(view().textPosition(), place, 600) << "at the beginning of a paragraph";
    EXPECT_EQ(readings(), before);
}

TEST_F(LearnRenewalTest, GoesBackAndForwardToWhatWasReadInTheOtherLanguage)
{
    read(u"myths"_s);
    read(u"style-secure#in-conflict"_s);
    const int place = view().textPosition();
    read(app::links::glossary);
    speakGerman();
    EXPECT_EQ(title(), u"Glossar"_s);
    EXPECT_TRUE(view().hasFocus()) << "the keys go where they went";
    QTest::keyClick(&view(), Qt::Key_Left, Qt::AltModifier);
    settle();
    EXPECT_EQ(page().currentLink(), u"style-secure#in-conflict"_s);
    EXPECT_GT(place, 100);
    EXPECT_GT(view().textPosition(), 100) << "where it was left";
    QTest::keyClick(&view(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(page().currentLink(), u"myths"_s);
    QTest::keyClick(&view(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&view(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(page().currentLink(), app::links::glossary);
}

TEST_F(LearnRenewalTest, LeavesAPageAloneThatIsNotShown)
{
    read(u"style-secure#in-conflict"_s);
    const int heading = view().currentHeading();
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
    EXPECT_EQ(view().currentHeading(), heading);
    EXPECT_EQ(readings(), before);
}

TEST_F(LearnRenewalTest, SearchesTheSameWordsAndKeepsThoseToFind)
{
    findBar().field().setText(u"Angst"_s);
    searchField().setText(u"zzzzqqqq"_s);
    speakGerman();
    EXPECT_EQ(findBar().field().text(), u"Angst"_s);
    EXPECT_EQ(findBar().field().placeholderText(), u"Auf dieser Seite suchen"_s);
    EXPECT_EQ(searchField().text(), u"zzzzqqqq"_s);
    ASSERT_TRUE(results().isVisible());
    EXPECT_EQ(results().item(0)->text(),
              u"Nirgends kommen diese Wörter vor. Vielleicht hilft eines hiervon weiter:"_s);
    searchField().setText(u"Scham"_s);
    const int count = results().count();
    ASSERT_FALSE(results().linkOf(0).isEmpty());
    speakEnglish();
    EXPECT_TRUE(results().isVisible());
    speakGerman();
    EXPECT_EQ(results().count(), count);
    // As wide as they are shown: the bar beside them takes some of the width.
    searchField().setText(u"Trost"_s);
    speakEnglish();
    speakGerman();
    app::SearchResults &found = results();
    ASSERT_TRUE(found.verticalScrollBar()->isVisible());
    for (int row = 0; row < found.count(); ++row) {
        EXPECT_EQ(found.visualItemRect(found.item(row)).height(), found.sizeHintForRow(row)) << row;
    }
}

TEST_F(LearnRenewalTest, ComparesWhatWasChosen)
{
    read(app::links::comparison);
    const auto aspect = [this] {
        return partOf<app::Button>(comparison(), u"aspects"_s).menu()->actions().at(2);
    };
    click(comparison(), u"Fearful-avoidant"_s);
    aspect()->setChecked(false);
    partOf<QCheckBox>(comparison(), u"differences"_s).setChecked(true);
    ASSERT_FALSE(aspect()->isChecked());
    speakGerman();
    ASSERT_TRUE(comparison().isVisible());
    EXPECT_TRUE(shows(u"Vier Regionen nebeneinander"_s));
    EXPECT_EQ(comparison().table().columnCount(), 3);
    EXPECT_EQ(comparison().table().rowCount(), 7);
    EXPECT_FALSE(aspect()->isChecked());
    EXPECT_TRUE(partOf<QCheckBox>(comparison(), u"differences"_s).isChecked());
    const QAbstractButton *secure = findButton(comparison(), u"Sicher"_s);
    ASSERT_TRUE(secure);
    EXPECT_TRUE(secure->isChecked());
    EXPECT_EQ(page().currentLink(), app::links::comparison);
}

TEST_F(LearnRenewalTest, GoesOnWithTheSceneInHand)
{
    read(app::links::practice);
    QTest::keyClick(&map(), Qt::Key_Right);
    const QString id = sceneInHand();
    const auto placed = map().content().freePoint;

    speakGerman();
    ASSERT_TRUE(scenes().isVisible());
    EXPECT_EQ(sceneInHand(), id);
    EXPECT_EQ(map().content().freePoint, placed);
    EXPECT_TRUE(shows(vignette(id, u"de"_s).scene));
    ASSERT_TRUE(button(u"Prüfen"_s)) << "it can be checked at once";
    EXPECT_TRUE(button(u"Prüfen"_s)->isEnabled());
    EXPECT_TRUE(held().practice(core::PracticeKind::Vignette).isEmpty());

    QTest::keyClick(&map(), Qt::Key_Return);
    ASSERT_TRUE(shows(vignette(id, u"de"_s).explanation));
    speakEnglish();
    EXPECT_EQ(sceneInHand(), id);
    EXPECT_TRUE(shows(vignette(id, u"en"_s).explanation));
    EXPECT_TRUE(map().content().targetBox);
    const auto practised = held().practice(core::PracticeKind::Vignette);
    ASSERT_EQ(practised.size(), 1);
    EXPECT_EQ(practised.value(id).times, 1) << "it was checked once";
    EXPECT_EQ(records().readingLog().practice()->size(), 1U);
}

TEST_F(LearnRenewalTest, TakesTheRingBackThatWasMovedInTheOtherLanguage)
{
    read(app::links::practice);
    const auto ring = [this] { return *map().content().freePoint; };
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&map(), key, modifiers);
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
    QTest::keyClick(&map(), Qt::Key_Right);
    const QString id = sceneInHand();
    const auto placed = map().content().freePoint;
    read(u"myths"_s);
    speakGerman();
    EXPECT_TRUE(view().isVisible());
    QTest::keyClick(&view(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(sceneInHand(), id);
    EXPECT_EQ(map().content().freePoint, placed);
}

TEST_F(LearnRenewalTest, MakesNeitherScenesNorToursThatNobodyTouched)
{
    read(app::links::practice);
    read(app::links::tours);
    read(u"myths"_s);
    speakGerman();
    EXPECT_FALSE(find<app::VignettePractice>());
    EXPECT_FALSE(find<app::TourView>());
    QTest::keyClick(&view(), Qt::Key_Left, Qt::AltModifier);
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
    QTest::keyClick(&questions(), static_cast<Qt::Key>(Qt::Key_1 + wrong));
    speakGerman();
    ASSERT_TRUE(questions().isVisible());
    EXPECT_TRUE(shows(german.questions[0].question));
    EXPECT_TRUE(shows(german.questions[0].explanation));
    EXPECT_EQ(
        partOf<app::AnswerChoices>(questions()).choices()[static_cast<std::size_t>(wrong)]->state(),
        app::AnswerChoice::State::Chosen);
    EXPECT_EQ(list().currentItem()->text(), titleOf(article, u"de"_s));
    ASSERT_TRUE(button(u"Nächste Frage"_s));
    EXPECT_TRUE(button(u"Nächste Frage"_s)->hasFocus()) << "Space still goes on";
    for (std::size_t i = 1; i < english.questions.size(); ++i) {
        QTest::keyClick(&questions(), Qt::Key_Return);
        QTest::keyClick(&questions(),
                        static_cast<Qt::Key>(Qt::Key_1 + german.questions[i].correct));
    }
    speakEnglish();
    EXPECT_TRUE(shows(english.questions.back().explanation));
    QTest::keyClick(&questions(), Qt::Key_Return);
    speakGerman();
    EXPECT_TRUE(button(german.questions[0].question)) << "the summary names what was missed";
    for (const core::PracticeRecord &answered : held().practice(core::PracticeKind::Question))
        EXPECT_EQ(answered.times, 1) << answered.id.toStdString();
}

TEST_F(LearnRenewalTest, GoesOnWithATourAtItsStep)
{
    read(app::links::tours);
    tours().showTour(modelTour);
    QTest::keyClick(window().focusWidget(), Qt::Key_Right);
    QTest::keyClick(window().focusWidget(), Qt::Key_N);
    ASSERT_EQ(player().takeState().step, 1);
    speakGerman();
    ASSERT_TRUE(tours().isPlaying());
    EXPECT_EQ(player().takeState().step, 1);
    EXPECT_TRUE(shows(tour(modelTour, u"de"_s).steps[1].title));
    EXPECT_TRUE(button(u"Notizen ausblenden"_s));
    EXPECT_FALSE(list().isVisible()) << "a tour has the width to itself";
    QTest::keyClick(window().focusWidget(), Qt::Key_Right);
    EXPECT_EQ(player().takeState().step, 2) << "the keys go where they went";
    emit player().closed();
    EXPECT_TRUE(list().isVisible());
}

TEST_F(LearnRenewalTest, StillFillsTheScreenWithATourWhereverTheWindowIs)
{
    read(app::links::tours);
    tours().showTour(modelTour);
    player().setFillsScreen(true);
    settle();
    speakGerman();
    EXPECT_TRUE(player().takeState().fillsScreen);
    EXPECT_TRUE(player().isVisible());
    EXPECT_TRUE(button(u"Vollbild verlassen"_s));
    navigation().showPage(app::PageName::Home);
    speakEnglish();
    EXPECT_TRUE(player().takeState().fillsScreen);
    EXPECT_TRUE(player().isVisible());
    navigation().showPage(app::PageName::Learn);
    settle();
    EXPECT_TRUE(tours().isPlaying());
    player().setFillsScreen(false);
    EXPECT_EQ(player().window(), &window());
    EXPECT_TRUE(player().isVisible());
}

TEST_F(LearnRenewalTest, StaysInTheListOfToursAndSaysWhatIsWrongWithAFile)
{
    read(app::links::tours);
    emit tours().list().fileChosen(u"/no/such/tour.json"_s);
    settle();
    ASSERT_TRUE(shows(u"does not exist any more"_s));
    speakGerman();
    EXPECT_FALSE(tours().isPlaying());
    EXPECT_TRUE(shows(u"Touren über die Karte"_s));
    EXPECT_TRUE(shows(tour(modelTour, u"de"_s).title));
    EXPECT_TRUE(shows(u"/no/such/tour.json"_s));
    EXPECT_FALSE(shows(u"does not exist any more"_s)) << "said in German";
    EXPECT_TRUE(list().isVisible());
}

TEST_F(LearnRenewalTest, StaysAtThePlaceInWhatWasReadAndMarked)
{
    read(u"coping"_s);
    toolbar().bookmark().click();
    read(app::links::progress);
    QScrollBar *bar = progress().verticalScrollBar();
    ASSERT_GT(bar->maximum(), 100);
    bar->setValue(bar->maximum());
    speakGerman();
    ASSERT_TRUE(progress().isVisible());
    EXPECT_TRUE(shows(u"Gelesen, markiert und geübt"_s));
    bar = progress().verticalScrollBar();
    EXPECT_GT(bar->maximum(), 100);
    EXPECT_GE(bar->value(), bar->maximum() - 5);
    EXPECT_TRUE(held().bookmarks().contains(u"coping"_s));
}

TEST_F(LearnRenewalTest, ShowsNothingOfTheReaderWhileTwoSitTogether)
{
    read(u"coping"_s);
    toolbar().bookmark().click();
    const auto bookmarksListed = [this](const QString &heading) {
        return list().item(0)->text() == heading;
    };
    ASSERT_TRUE(bookmarksListed(u"Bookmarks"_s));
    window().session().begin();
    navigation().showArticle(u"coping"_s);
    settle();
    speakGerman();
    EXPECT_FALSE(bookmarksListed(u"Lesezeichen"_s));
    EXPECT_FALSE(toolbar().bookmark().isEnabled());
    window().session().goOn();
    navigation().showPage(app::PageName::Learn);
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
    ASSERT_TRUE(writtenBefore().isVisible());
    const QString english = writtenBefore().text();
    ASSERT_TRUE(english.startsWith(u"1 "_s));
    speakGerman();
    EXPECT_TRUE(invitation().isVisible());
    EXPECT_TRUE(writtenBefore().isVisible());
    EXPECT_TRUE(writtenBefore().text().startsWith(u"1 "_s));
    EXPECT_NE(writtenBefore().text(), english);
}

// Without records nothing but the page knows of them.
TEST(LearnPageState, HandsOnBookmarksThatLieInNoLog)
{
    app::Content content(u":"_s);
    app::LearnPage page(content, u"en"_s, nullptr);
    page.show();
    page.showArticle(u"coping"_s);
    partOf<app::ReadingToolbar>(page).bookmark().click();
    app::LearnPage next(content, u"de"_s, nullptr);
    next.restore(page.takeState());
    next.show();
    EXPECT_EQ(next.currentLink(), u"coping"_s);
    const QToolButton &bookmark = partOf<app::ReadingToolbar>(next).bookmark();
    EXPECT_TRUE(bookmark.isChecked());
    EXPECT_EQ(bookmark.accessibleName(), u"Take the bookmark out"_s);
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
    state.toFind = partOf<app::ArticleView>(next).document()->lastBlock().text();
    ASSERT_FALSE(state.toFind.isEmpty());
    next.restore(state);
    next.show();
    EXPECT_EQ(next.currentLink(), u"coping"_s);
    EXPECT_TRUE(partOf<app::ReadingRecords>(next).readArticles().isEmpty())
        << "found at the end of another article";
    EXPECT_FALSE(partOf<app::FindBar>(next).field().text().isEmpty());
}
