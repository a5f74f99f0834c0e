// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "by_its_words.h"
#include "finished_result.h"
#include "part_of.h"

#include "app/program/program.h"

#include "app/pages/classroom/classroom_page.h"
#include "app/pages/home/home_page.h"
#include "app/pages/journal/journal_page.h"
#include "app/pages/learn/article_view.h"
#include "app/pages/learn/journal_invitation.h"
#include "app/pages/learn/learn_page.h"
#include "app/pages/people/people_page.h"
#include "app/pages/quiz/quiz_page.h"
#include "app/pages/result/result_page.h"
#include "app/pages/support/support_page.h"
#include "app/widgets/card.h"
#include "app/widgets/growing_text.h"
#include "app/widgets/link.h"
#include "app/window/look_controller.h"
#include "app/window/navigation.h"
#include "app/window/navigation_rail.h"
#include "app/window/page_registry.h"
#include "app/window/welcome.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QScreen>
#include <QScrollBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace
{

class MainWindowTest : public testing::Test
{
protected:
    void SetUp() override { start(); }
    void TearDown() override
    {
        m_program.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        // The next program would take a zoomed font for the system's.
        QApplication::setFont(m_systemFont);
    }

    void start()
    {
        m_program.reset();
        m_program = std::make_unique<app::Program>(
            app::StartOptions{.dataFolder = m_folder.path(), .language = u"en"_s});
        m_program->window().resize(1240, 820);
        m_program->window().show();
        QTest::qWait(10);
    }

    app::MainWindow &window() { return m_program->window(); }

    QAbstractButton *button(const QString &text) { return findButton(window(), text); }

    void click(const QString &text)
    {
        QAbstractButton *found = button(text);
        ASSERT_TRUE(found) << "no button " << text.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
        QTest::qWait(1);
    }

    template <class Page> bool isShown()
    {
        const auto *page = window().findChild<Page *>();
        return page && page->isVisible();
    }

    void passWelcome()
    {
        click(u"Next"_s);
        click(u"Next"_s);
        click(u"Begin"_s);
    }

    core::AssessmentId addResult()
    {
        return *m_program->records()->assessments().add(finishedAtlas24());
    }

    const QFont m_systemFont = QApplication::font();
    QTemporaryDir m_folder;
    std::unique_ptr<app::Program> m_program;
};

} // namespace

TEST_F(MainWindowTest, LeadsFromTheFirstStartThroughTheQuizToAnArticle)
{
    ASSERT_TRUE(isShown<app::Welcome>());
    passWelcome();
    click(u"Start the quiz"_s);
    click(u"Begin"_s);
    for (int i = 0; i < 24; ++i) {
        QTest::keyClick(window().focusWidget(), i % 3 == 0 ? Qt::Key_3 : Qt::Key_6);
        QTest::keyClick(window().focusWidget(), Qt::Key_Return);
    }
    click(u"See my result"_s);
    ASSERT_TRUE(isShown<app::ResultPage>());
    click(u"How sure is such a result?"_s);
    ASSERT_TRUE(isShown<app::LearnPage>());
    EXPECT_EQ(window().findChild<app::LearnPage *>()->currentLink(), u"how-it-is-measured"_s);
    click(u"Results"_s);
    EXPECT_TRUE(isShown<app::PeoplePage>());
    EXPECT_TRUE(button(u"Open"_s));
}

TEST_F(MainWindowTest, RemembersThatTheWelcomeWasReadAndOffersAnOpenQuiz)
{
    passWelcome();
    click(u"Start the quiz"_s);
    click(u"Begin"_s);
    QTest::keyClick(window().focusWidget(), Qt::Key_5);
    start(); // killed and started again
    EXPECT_FALSE(isShown<app::Welcome>());
    bool reminded = false;
    for (const QLabel *label : window().findChildren<QLabel *>())
        reminded |= label->isVisible() && label->text().startsWith("Atlas-24, not finished"_L1);
    EXPECT_TRUE(reminded);
}

TEST_F(MainWindowTest, IsNoLargerThanItsScreenAtAFirstStart)
{
    const QTemporaryDir fresh;
    app::Settings settings;
    settings.zoom = 2.0;
    app::SettingsFile(fresh.filePath(u"settings.ini"_s)).save(settings);
    m_program.reset();
    app::Program program({.dataFolder = fresh.path(), .language = u"de"_s});
    const QSize available = program.window().screen()->availableSize();
    EXPECT_LE(program.window().width(), available.width());
    EXPECT_LE(program.window().height(), available.height());
}

TEST_F(MainWindowTest, ReachesTheSupportPageFromTheWelcome)
{
    click(u"Next"_s);
    click(u"Support and help lines"_s);
    EXPECT_TRUE(isShown<app::SupportPage>());
    click(u"Back"_s);
    EXPECT_TRUE(isShown<app::Welcome>()) << "where it was asked for";
}

TEST_F(MainWindowTest, OpensItsPagesByKey)
{
    passWelcome();
    QTest::keyClick(&window(), Qt::Key_2, Qt::AltModifier);
    EXPECT_TRUE(isShown<app::QuizPage>());
    QTest::keyClick(&window(), Qt::Key_4, Qt::AltModifier);
    EXPECT_TRUE(isShown<app::LearnPage>());
    QTest::keyClick(&window(), Qt::Key_6, Qt::AltModifier);
    EXPECT_TRUE(isShown<app::ClassroomPage>());
    QTest::keyClick(&window(), Qt::Key_7, Qt::AltModifier);
    EXPECT_TRUE(isShown<app::PeoplePage>());
}

TEST_F(MainWindowTest, SwitchesTheLanguageWithoutARestart)
{
    passWelcome();
    EXPECT_TRUE(button(u"Start the quiz"_s));
    window().look().setLanguage(u"de"_s);
    QTest::qWait(1);
    EXPECT_TRUE(button(u"Fragebogen beginnen"_s));
    EXPECT_TRUE(button(u"Karte"_s));
    window().look().setLanguage(u"en"_s);
    QTest::qWait(1);
    EXPECT_TRUE(button(u"Start the quiz"_s));
}

TEST_F(MainWindowTest, ZoomsEveryWordOfThePageNotOnlyTheControls)
{
    passWelcome();
    const auto title = [this] {
        for (const QLabel *label : window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == "How does closeness feel to you?"_L1)
                return label->font().pointSizeF();
        }
        return 0.0;
    };
    const double before = title();
    ASSERT_GT(before, 0.0);
    window().look().setZoom(1.5);
    EXPECT_NEAR(title() / before, 1.5, 0.01);
}

TEST_F(MainWindowTest, SpacesAPageByTheZoomThereIsNotByTheOneItWasMadeAt)
{
    passWelcome();
    ASSERT_TRUE(m_program->records()->journal().add(
        {.personId = core::me,
         .writtenAt = utc(QDate(2026, 5, 1), QTime(10, 0)),
         .theme = u"practice-self-worth"_s,
         .answers = {{u"A prompt"_s, u"An answer"_s}, {u"Another"_s, {}}}}));
    addResult();
    // Made by pages whose gaps do not follow yet.
    const auto isOthers = [](const QObject &part) {
        for (const QObject *at = &part; at; at = at->parent()) {
            const auto name = QByteArrayView(at->metaObject()->className());
            if (name == "app::QuizPage" || name == "app::PeoplePage" || name == "app::ResultPage")
                return true;
        }
        return false;
    };
    const auto distances = [this, isOthers] {
        QStringList found;
        for (const app::PageName name : app::pageNames)
            window().navigation().showPage(name);
        auto &journal = *window().findChild<app::JournalPage *>();
        journal.openEntry(1);
        QTest::qWait(400); // Home's cards have their words
        // What was rebuilt waits for the event loop to go.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const QLayout *layout : window().findChildren<QLayout *>()) {
            if (layout->dynamicPropertyNames().isEmpty())
                continue;
            const QMargins around = layout->contentsMargins();
            found << u"%1: %2 %3 %4 %5, %6"_s
                         .arg(QString::fromLatin1(layout->parent()->metaObject()->className()))
                         .arg(around.left())
                         .arg(around.top())
                         .arg(around.right())
                         .arg(around.bottom())
                         .arg(layout->spacing());
        }
        // Room between the parts of a column that is not its gap.
        for (const QVBoxLayout *layout : window().findChildren<QVBoxLayout *>()) {
            for (int i = 0; i < layout->count(); ++i) {
                const QSpacerItem *gap = layout->itemAt(i)->spacerItem();
                if (gap && gap->sizeHint().height() > 0 && !isOthers(*layout))
                    found << u"gap: %1"_s.arg(gap->sizeHint().height());
            }
        }
        for (const QLabel *label : window().findChildren<QLabel *>()) {
            if (!label->contentsMargins().isNull() && !isOthers(*label))
                found << u"label: %1"_s.arg(label->contentsMargins().top());
        }
        for (const QGridLayout *grid : window().findChildren<QGridLayout *>())
            found << u"grid: %1 %2"_s.arg(grid->horizontalSpacing()).arg(grid->verticalSpacing());
        // A box of the toolkit's own has a list as well.
        for (const QListView *list : window().findChildren<QListView *>()) {
            if (QByteArrayView(list->metaObject()->className()).startsWith("app::"))
                found << u"list: %1"_s.arg(list->spacing());
        }
        found.sort();
        return found;
    };
    const QStringList small = distances();
    window().look().setZoom(1.5);
    const QStringList followed = distances();
    EXPECT_NE(followed, small);
    window().look().setLanguage(u"de"_s);
    window().look().setLanguage(u"en"_s);
    const QStringList made = distances();
    // As the pages are when they are made at this zoom, told line by line.
    EXPECT_EQ(followed.size(), made.size());
    for (qsizetype i = 0; i < std::min(followed.size(), made.size()); ++i)
        EXPECT_EQ(followed[i].toStdString(), made[i].toStdString());
    EXPECT_GT(followed.size(), 50);
}

TEST_F(MainWindowTest, SaysInItsTitleWhereOneIs)
{
    EXPECT_EQ(window().windowTitle(), u"Welcome – Attachment Atlas"_s);
    passWelcome();
    EXPECT_EQ(window().windowTitle(), u"Home – Attachment Atlas"_s);
    const core::AssessmentId id = addResult();
    const auto library = core::Library::load(u":"_s, u"en"_s);
    ASSERT_TRUE(library);
    std::set<QString> titles;
    for (const app::PageEntry &entry : app::pageRegistry()) {
        if (entry.name == app::PageName::Result)
            window().navigation().showResult(id);
        else
            window().navigation().showPage(entry.name);
        QTest::qWait(1);
        const QString where = entry.name == app::PageName::Learn ? library->articles().front().title
                                                                 : app::pageTitle(entry.name);
        EXPECT_EQ(window().windowTitle(), where + u" – Attachment Atlas"_s);
        titles.insert(window().windowTitle());
    }
    EXPECT_EQ(titles.size(), app::pageRegistry().size()) << "no two are called alike";
    EXPECT_EQ(titles.count(u"Result – Attachment Atlas"_s), 1U);

    window().navigation().showArticle(u"coping"_s);
    EXPECT_EQ(window().windowTitle(),
              library->article(u"coping"_s)->title + u" – Attachment Atlas"_s);
    window().navigation().showArticle(u"glossary:"_s);
    EXPECT_EQ(window().windowTitle(), u"Learn – Attachment Atlas"_s);
    window().navigation().showPage(app::PageName::Map);
    window().look().setLanguage(u"de"_s);
    EXPECT_EQ(window().windowTitle(), u"Karte – Attachment Atlas"_s);
    window().look().setLanguage(u"en"_s);
}

TEST_F(MainWindowTest, OffersTheOtherLanguagesOnTheFirstScreenInTheirOwnWords)
{
    click(u"Deutsch"_s);
    QTest::qWait(1);
    ASSERT_TRUE(isShown<app::Welcome>());
    EXPECT_FALSE(button(u"Deutsch"_s));
    click(u"Weiter"_s);
    EXPECT_FALSE(button(u"English"_s)) << "on the first screen alone";
    window().look().setLanguage(u"en"_s);
    QTest::qWait(1);
    EXPECT_TRUE(button(u"Support and help lines"_s)) << "at the screen where one was";
    click(u"Back"_s);
    EXPECT_TRUE(button(u"Deutsch"_s));
}

TEST_F(MainWindowTest, SpeaksEveryScreenOfTheWelcomeByWhatHasTheFocus)
{
    window().activateWindow();
    std::set<const QWidget *> focused;
    for (const QString &title :
         {u"A map of closeness"_s, u"What it is not"_s, u"What is kept, and where"_s}) {
        const auto *next = qobject_cast<QAbstractButton *>(window().focusWidget());
        ASSERT_TRUE(next);
        EXPECT_TRUE(next->accessibleDescription().contains(title));
        focused.insert(next);
        bool spoken = false;
        for (const QLabel *label : partOf<app::Welcome>(window()).findChildren<QLabel *>()) {
            if (label->isVisible()) {
                EXPECT_TRUE(next->accessibleDescription().contains(label->text()));
                spoken = true;
            }
        }
        EXPECT_TRUE(spoken);
        QTest::keyClick(window().focusWidget(), Qt::Key_Return);
    }
    EXPECT_EQ(focused.size(), 3U) << "the focus moves, or nothing would be said";
    EXPECT_TRUE(isShown<app::HomePage>());
}

TEST_F(MainWindowTest, ClipsNoTextOnAnyPageInAnyLanguageOrZoom)
{
    const auto expectWhole = [this](const QString &where) {
        QTest::qWait(20);
        for (const QLabel *label : window().findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            EXPECT_GE(label->height(), label->wordWrap() ? label->heightForWidth(label->width())
                                                         : label->sizeHint().height())
                << where.toStdString() << ": " << label->text().toStdString();
        }
        for (const app::Button *shown : window().findChildren<app::Button *>()) {
            if (shown->isVisible()) {
                EXPECT_GE(shown->width(), shown->sizeHint().width())
                    << where.toStdString() << ": " << shown->text().toStdString();
            }
        }
    };
    const core::AssessmentId id = addResult();
    passWelcome();
    for (const QString &language : {u"en"_s, u"de"_s, u"zz"_s, u"zz_RTL"_s}) {
        for (const double zoom : {1.0, 1.5}) {
            window().look().setLanguage(language);
            window().look().setZoom(zoom);
            const QString look = u"%1 at %2"_s.arg(language, QString::number(zoom));
            window().showWelcome();
            expectWhole(u"welcome "_s + look);
            for (const app::PageName page : app::pageNames) {
                window().navigation().showPage(page);
                expectWhole(app::pageTitle(page) + u' ' + look);
            }
            window().navigation().showPage(app::PageName::Settings);
            expectWhole(u"settings "_s + look);
            window().navigation().showResult(id);
            expectWhole(u"result "_s + look);
        }
    }
}

TEST_F(MainWindowTest, OpensLearnAtTheTopOfTheFirstArticle)
{
    passWelcome();
    click(u"Learn"_s);
    QTest::qWait(20);
    const auto *view = window().findChild<app::ArticleView *>();
    ASSERT_TRUE(view);
    ASSERT_GT(view->verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(view->verticalScrollBar()->value(), 0);
}

TEST_F(MainWindowTest, ZoomsTypeAndAllAndRemembersIt)
{
    passWelcome();
    const int before = button(u"Start the quiz"_s)->height();
    QTest::keyClick(&window(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(&window(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(&window(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::qWait(10);
    EXPECT_GT(button(u"Start the quiz"_s)->height(), before);
    window().close();
    start();
    EXPECT_TRUE(button(u"150 %"_s));
    QTest::keyClick(&window(), Qt::Key_0, Qt::ControlModifier);
    EXPECT_TRUE(button(u"100 %"_s));
}

// The second program has no records: what is written there is kept nowhere.
TEST_F(MainWindowTest, EndsWithWhatNothingKeepsOnlyWhereThatIsSaid)
{
    app::Program second({.dataFolder = m_folder.path(), .language = u"en"_s});
    app::MainWindow &other = second.window();
    other.show();
    other.navigation().showPage(app::PageName::Journal);
    other.navigation().page<app::JournalPage>(app::PageName::Journal).writeAbout({});
    EXPECT_TRUE(other.close()) << "nothing was written";
    other.show();
    QTest::keyClicks(other.findChild<app::GrowingText *>(), u"a walk"_s);
    EXPECT_FALSE(other.close());
    auto *question = other.findChild<QMessageBox *>();
    ASSERT_TRUE(question);
    EXPECT_EQ(question->defaultButton()->text(), u"Stay"_s);
    ::click(*question, u"Stay"_s);
    QTest::qWait(10);
    EXPECT_TRUE(other.isVisible());
    EXPECT_FALSE(other.close());
    ::click(*other.findChild<QMessageBox *>(), u"End and lose them"_s);
    EXPECT_FALSE(other.isVisible());
}

TEST_F(MainWindowTest, SaysInOneSentenceThatAnotherProgramHoldsTheRecords)
{
    app::Program second({.dataFolder = m_folder.path(), .language = u"en"_s});
    second.window().show();
    EXPECT_EQ(second.records(), nullptr);
    bool said = false;
    for (const QLabel *label : second.window().findChildren<QLabel *>())
        said |= label->text().contains(u"already open in another window"_s);
    EXPECT_TRUE(said);
}

TEST_F(MainWindowTest, MarksEveryVisibleTextForTranslation)
{
    passWelcome();
    window().look().setLanguage(u"zz"_s);
    // What is no text of the program: names, numbers, and content that has languages of its own.
    const QStringList exempt{u"Atlas-24"_s, u"Atlas-R"_s};
    for (const app::PageName page : {app::PageName::Home, app::PageName::Quiz, app::PageName::Map,
                                     app::PageName::History, app::PageName::Settings}) {
        window().navigation().showPage(page);
        QTest::qWait(1);
        for (const QLabel *label : window().findChildren<QLabel *>()) {
            const QString text = label->text();
            if (!label->isVisible() || text.isEmpty() || exempt.contains(text) ||
                text.contains(u"written for this program"_s))
                continue;
            EXPECT_TRUE(text.contains(u'[')) << text.toStdString();
        }
    }
}

TEST_F(MainWindowTest, MirrorsItsLayoutForLanguagesFromRightToLeft)
{
    passWelcome();
    const auto *rail = window().findChild<app::NavigationRail *>();
    EXPECT_EQ(rail->mapTo(&window(), QPoint()).x(), 0);
    window().look().setLanguage(u"zz_RTL"_s);
    QTest::qWait(20);
    EXPECT_GT(rail->mapTo(&window(), QPoint()).x(), window().width() / 2);
}

TEST_F(MainWindowTest, AnswersAPageSwitchAtOnce)
{
    passWelcome();
    for (const app::PageName page : app::pageNames)
        window().navigation().showPage(page);
    QElapsedTimer timer;
    for (const app::PageName page : app::pageNames) {
        timer.start();
        window().navigation().showPage(page);
        QApplication::processEvents();
        std::printf("switch to page %d: %lld ms\n", static_cast<int>(page), timer.elapsed());
        // Ten times the aim: a busy machine must not fail the test, a mistake must.
        EXPECT_LT(timer.elapsed(), 500);
    }
}

TEST_F(MainWindowTest, GivesEveryButtonAName)
{
    passWelcome();
    for (const app::PageName page : app::pageNames) {
        window().navigation().showPage(page);
        for (const QAbstractButton *found : window().findChildren<QAbstractButton *>()) {
            // Parts of Qt's own widgets (a table's corner, a combo's arrow) are not ours to name.
            if (!found->isVisible() || !found->focusPolicy())
                continue;
            EXPECT_FALSE(found->text().isEmpty() && found->accessibleName().isEmpty())
                << found->metaObject()->className();
        }
    }
}

TEST_F(MainWindowTest, RemembersTheSmallestGroupOfTheClassroom)
{
    passWelcome();
    const auto smallest = [this]() -> QSpinBox & {
        window().navigation().showPage(app::PageName::Classroom);
        // What shows a class is made with the first one.
        partOf<app::Button>(window(), u"drawMadeUp"_s).click();
        return partOf<QSpinBox>(window(), u"smallestGroup"_s);
    };
    QSpinBox &chosen = smallest();
    EXPECT_EQ(chosen.value(), 5);
    chosen.setValue(20);
    window().close();
    start();
    EXPECT_EQ(smallest().value(), 20);
}

TEST_F(MainWindowTest, LeadsFromAnExerciseToTheJournalAndBackToTheSameEntry)
{
    passWelcome();
    window().navigation().showArticle(u"practice-self-worth"_s);
    click(u"Write about this in the journal"_s);
    ASSERT_TRUE(isShown<app::JournalPage>());
    QTest::keyClicks(window().focusWidget(), u"On a Sunday"_s);
    click(u"Practice: self-worth"_s);
    ASSERT_TRUE(isShown<app::LearnPage>());
    ASSERT_EQ(m_program->records()->journal().entries(core::me)->size(), 1U);
    auto &entriesLink = partOf<app::Link>(partOf<app::JournalInvitation>(window()), u"entries"_s);
    EXPECT_TRUE(entriesLink.isVisible());
    EXPECT_TRUE(entriesLink.text().startsWith(u"1 "_s));
    click(u"Back to your entry in the journal"_s);
    auto *box = qobject_cast<app::GrowingText *>(window().focusWidget());
    ASSERT_TRUE(box);
    QTest::keyClicks(box, u" again"_s);
    QTest::keyClick(&window(), Qt::Key_4, Qt::AltModifier);
    QTest::keyClick(&window(), Qt::Key_5, Qt::AltModifier);
    ASSERT_TRUE(isShown<app::JournalPage>());
    window().close();
    const auto entries = m_program->records()->journal().entries(core::me);
    ASSERT_EQ(entries->size(), 1U) << "one entry, however often one comes and goes";
    EXPECT_FALSE(entries->front().answers.empty());
    QString written;
    for (const auto &answer : entries->front().answers)
        written += answer.text;
    EXPECT_TRUE(written.contains(u"On a Sunday"_s));
    EXPECT_TRUE(written.contains(u"again"_s));
}

TEST_F(MainWindowTest, FitsTheRailIntoALowWindowWithLargeType)
{
    passWelcome();
    window().look().setZoom(1.5);
    const auto *rail = window().findChild<app::NavigationRail *>();
    EXPECT_LE(rail->minimumSizeHint().height(), 720);
}
