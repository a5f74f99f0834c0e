// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: what it says to somebody new, and to somebody it knows.
#include "by_its_words.h"
#include "finished_result.h"
#include "part_of.h"

#include "app/pages/classroom/classroom_page.h"
#include "app/pages/home/home_page.h"
#include "app/pages/journal/journal_page.h"
#include "app/pages/learn/learn_page.h"
#include "app/pages/people/people_page.h"
#include "app/pages/people/person_dialog.h"
#include "app/pages/quiz/quiz_page.h"
#include "app/pages/result/result_page.h"
#include "app/program/program.h"
#include "app/widgets/card.h"
#include "app/window/look_controller.h"
#include "app/window/navigation.h"
#include "core/content/library.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{

class HomeTest : public testing::Test
{
protected:
    void SetUp() override
    {
        app::SettingsFile(m_folder.filePath(u"settings.ini"_s)).save({.welcomed = true});
        start();
    }
    void TearDown() override
    {
        window().look().setLanguage(u"en"_s);
        m_program.reset();
        QApplication::setFont(m_systemFont);
    }

    void start()
    {
        m_program.reset();
        m_program = std::make_unique<app::Program>(app::StartOptions{
            .dataFolder = m_folder.path(), .language = u"en"_s, .lock = {.clock = [this] {
                                                                    return m_now;
                                                                }}});
        window().resize(1366, 730); // below the title bar of a small laptop
        window().show();
        QTest::qWait(10);
    }

    app::MainWindow &window() { return m_program->window(); }
    app::Navigation &navigation() { return window().navigation(); }
    core::Store &records() { return *m_program->records(); }
    app::HomePage &home() { return *window().findChild<app::HomePage *>(); }

    void goHome()
    {
        navigation().showPage(app::PageName::Home);
        // What takes the library comes once the window is looked at.
        EXPECT_TRUE(QTest::qWaitFor([this] {
            const QAbstractButton *read = findButton(home(), u"Read"_s);
            return !read || read->isEnabled();
        }));
        QTest::qWait(5);
    }

    core::AssessmentId addOpenQuiz(int answered)
    {
        core::Assessment begun = finishedAtlas24();
        begun.finishedAt.reset();
        while (begun.answers.size() > answered)
            begun.answers.remove(begun.answers.lastKey());
        begun.currentItemId = u"atlas%1"_s.arg(answered + 1, 2, 10, QChar(u'0'));
        return *records().assessments().add(begun);
    }
    core::AssessmentId addResult(const QString &target = u"partner"_s)
    {
        core::Assessment result = finishedAtlas24();
        result.targetId = target;
        return *records().assessments().add(result);
    }
    core::JournalEntryId addEntry(const QString &text, core::PersonId person = core::me)
    {
        core::JournalEntry entry;
        entry.personId = person;
        entry.writtenAt = m_now.addDays(-2);
        entry.text = text;
        return *records().journal().add(entry);
    }
    core::PersonId addPerson()
    {
        core::Person person;
        person.pseudonym = u"Heron"_s;
        person.createdAt = m_now;
        return *records().people().add(person);
    }

    /// All words that can be read, from top to bottom.
    QStringList words()
    {
        std::vector<std::pair<QPoint, QString>> found;
        const auto add = [&](const QWidget *part, const QString &text) {
            const QPoint place = part->mapTo(&home(), QPoint());
            if (part->isVisible() && !text.isEmpty())
                found.emplace_back(QPoint(place.y(), place.x()), text);
        };
        for (const QLabel *label : home().findChildren<QLabel *>())
            add(label, label->text());
        for (const QAbstractButton *pressed : home().findChildren<QAbstractButton *>())
            add(pressed, pressed->text());
        std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
            return std::pair(a.first.x(), a.first.y()) < std::pair(b.first.x(), b.first.y());
        });
        QStringList texts;
        for (const auto &[place, text] : found)
            texts << text;
        return texts;
    }
    bool says(const QString &text) { return words().join(u'\n').contains(text); }

    template <class Page> Page *shownPage()
    {
        auto *page = window().findChild<Page *>();
        return page && page->isVisible() ? page : nullptr;
    }

    QDateTime m_now = utc(QDate(2026, 5, 2), QTime(12, 0));
    const QFont m_systemFont = QApplication::font();
    QTemporaryDir m_folder;
    std::unique_ptr<app::Program> m_program;
};

app::HomeState everything()
{
    return {
        .openQuiz = {{.id = 1,
                      .questionnaire = u"Atlas-24"_s,
                      .answered = 3,
                      .of = 24,
                      .begun = QDate(2026, 5, 1)}},
        .lastResult = {{.id = 2, .day = QDate(2026, 1, 1), .about = u"Partner"_s, .daysAgo = 120}},
        .journal = {{.id = 3, .day = QDate(2026, 5, 1), .words = u"Bread"_s}},
        .next = {{.id = u"coping"_s, .title = u"Coping"_s, .minutes = 4, .of = 9}}};
}

} // namespace

TEST_F(HomeTest, TellsSomebodyNewOfThreeDoorsAndThreeQuietWaysAlone)
{
    goHome();
    const QStringList expected{
        u"How does closeness feel to you?"_s,
        u"Two things shape much of how people feel in close relationships: how much they worry "
        u"about being left, and how easy closeness is for them. Attachment Atlas is a map of "
        u"both. Look around first, or find where your own answers fall."_s,
        u"Find your place"_s,
        u"Explore the map"_s,
        u"Read and understand"_s,
        u"12 or 24 statements, three to five minutes. You see a region on the map, how sure it "
        u"is, and why."_s,
        u"Move a point over the two dimensions, watch the regions, and see how the borders move "
        u"when the rule changes."_s,
        u"Short articles in plain words, each with its sources: the model, the four regions, what "
        u"can change, and what is not known."_s,
        u"Start the quiz"_s,
        u"Open the map"_s,
        u"Start reading"_s,
        u"After a break-up: the first hour"_s,
        u"I sit with a client"_s,
        u"I teach a class"_s,
        u"Everything stays on this computer: no account, no network, no tracking. This is a way "
        u"to learn, not a diagnosis."_s};
    EXPECT_EQ(words(), expected);
    EXPECT_EQ(home().findChildren<app::Card *>().size(), 3) << "nothing is made in vain";
}

TEST_F(HomeTest, LooksAsToSomebodyNewAgainOnceNothingIsKept)
{
    app::HomePage fresh;
    app::HomePage known;
    for (app::HomePage *page : {&fresh, &known}) {
        page->resize(1200, 740);
        page->show();
    }
    known.setState(everything());
    QTest::qWait(5);
    EXPECT_NE(known.grab().toImage(), fresh.grab().toImage());
    known.setState({});
    known.setFocus(); // rather than the first button, which has it after the cards
    QTest::qWait(5);
    EXPECT_EQ(known.grab().toImage(), fresh.grab().toImage());
}

TEST_F(HomeTest, GoesOnWithAQuizByOneClickAtTheStatementThatWasLeft)
{
    addOpenQuiz(3);
    const core::AssessmentId newest = addOpenQuiz(7);
    start();
    goHome();
    EXPECT_TRUE(says(u"Atlas-24, not finished"_s));
    EXPECT_TRUE(says(u"7 of 24 statements answered"_s));
    EXPECT_TRUE(says(u"1 more waits in Quiz."_s));
    click(home(), u"Go on"_s);
    settle();
    ASSERT_TRUE(shownPage<app::QuizPage>());
    const auto &run = shownPage<app::QuizPage>()->run();
    ASSERT_TRUE(run);
    EXPECT_EQ(run->assessment().id, newest);
    EXPECT_EQ(run->position(), 7);

    QTest::keyClick(window().focusWidget(), Qt::Key_5);
    goHome();
    EXPECT_TRUE(says(u"8 of 24 statements answered"_s)) << "it is not finished, only not in view";
    click(home(), u"Go on"_s);
    settle();
    EXPECT_EQ(shownPage<app::QuizPage>()->run()->assessment().id, newest);
}

TEST_F(HomeTest, GoesOnFromPaperWithAQuestionnaireWithoutItsWording)
{
    const auto key = core::InstrumentCatalogue(u":/instruments"_s).instrument(u"ecr-r"_s);
    ASSERT_TRUE(key && key->keyOnly);
    core::Assessment begun = finishedAtlas24();
    begun.finishedAt.reset();
    begun.answers.clear();
    begun.instrumentId = key->id;
    begun.definitionHash = key->definitionHash;
    begun.formId = key->forms.front().id;
    ASSERT_TRUE(records().assessments().add(begun));
    goHome();
    click(home(), u"Go on"_s);
    settle();
    ASSERT_TRUE(shownPage<app::QuizPage>());
    EXPECT_EQ(shownPage<app::QuizPage>()->takeState().way, app::AnswerWay::FromPaper);
}

TEST_F(HomeTest, KnowsTheLastResultByItsDateAndRelationshipAndNotByNumbers)
{
    const core::AssessmentId id = addResult();
    goHome();
    EXPECT_TRUE(says(u"Welcome back"_s));
    EXPECT_TRUE(says(u"Your last result, Friday, May 1, 2026"_s));
    EXPECT_TRUE(says(u"by the rule “midpoint of the scale”"_s)) << "no region without its rule";
    EXPECT_FALSE(says(u"%"_s));
    click(home(), u"Open"_s);
    settle();
    ASSERT_TRUE(shownPage<app::ResultPage>());
    EXPECT_EQ(shownPage<app::ResultPage>()->takeState()->assessment.id, id);
}

TEST_F(HomeTest, SaysOfAnswersThatGiveNoPlaceThatTheyDoNot)
{
    core::Assessment contradictory = finishedAtlas24();
    for (int &answer : contradictory.answers)
        answer = 7;
    ASSERT_TRUE(records().assessments().add(contradictory));
    goHome();
    EXPECT_TRUE(says(u"These answers do not give a place on the map."_s));
}

TEST_F(HomeTest, AsksToLookAgainAfterThreeMonths)
{
    addResult();
    const struct {
        int days;
        QString ago; ///< empty: it is not asked
    } cases[] = {{-3, {}},
                 {0, {}},
                 {89, {}},
                 {90, u"That was 3 months ago."_s},
                 {200, u"That was 7 months ago."_s},
                 {800, u"That was 26 months ago."_s}};
    for (const auto &[days, ago] : cases) {
        m_now = utc(QDate(2026, 5, 1), QTime(12, 0)).addDays(days);
        goHome();
        EXPECT_EQ(says(u"months ago"_s), !ago.isEmpty()) << days;
        EXPECT_TRUE(ago.isEmpty() || says(ago)) << days;
        EXPECT_EQ(findButton(home(), u"Look again"_s) != nullptr, !ago.isEmpty()) << days;
    }
    click(home(), u"Look again"_s);
    settle();
    EXPECT_TRUE(shownPage<app::QuizPage>());
}

TEST_F(HomeTest, ShowsTheLineOfTheJournalToItsOwnerAlone)
{
    const core::PersonId heron = addPerson();
    const core::JournalEntryId id = addEntry(u"The Saturday by the lake"_s);
    addEntry(u"What Heron wrote"_s, heron);
    goHome();
    EXPECT_TRUE(says(u"Go on where you stopped"_s));
    EXPECT_FALSE(says(u"Saturday"_s)) << "without a passphrase anybody may have started it";
    auto vault = core::Vault::create(*core::Passphrase::take(u"quiet tin harbour"_s), {1, 8192});
    ASSERT_TRUE(vault);
    ASSERT_TRUE(records().seal(std::move(vault->vault), vault->header));
    goHome();
    EXPECT_TRUE(says(u"The Saturday by the lake"_s));
    EXPECT_FALSE(says(u"Heron"_s));
    click(home(), u"Open"_s);
    settle();
    ASSERT_TRUE(shownPage<app::JournalPage>());
    EXPECT_EQ(shownPage<app::JournalPage>()->takeState().writing->open.entry.id, id);

    navigation().setPerson(heron);
    goHome();
    EXPECT_FALSE(says(u"Saturday"_s));
    EXPECT_FALSE(says(u"What Heron wrote"_s));

    navigation().setPerson(core::me);
    goHome();
    ASSERT_TRUE(says(u"Saturday"_s));
    navigation().setInSession(true);
    for (const QLabel *label : home().findChildren<QLabel *>())
        EXPECT_FALSE(label->text().contains(u"Saturday"_s)) << "nor on a page behind";
    for (const QWidget *part : home().findChildren<QWidget *>())
        EXPECT_FALSE(part->accessibleDescription().contains(u"Saturday"_s));
    navigation().setInSession(false);
}

TEST_F(HomeTest, OffersSomebodyElseInViewTheirQuizAloneAndNoResultOfAnybody)
{
    const core::PersonId heron = addPerson();
    addResult();
    core::Assessment begun = finishedAtlas24();
    begun.personId = heron;
    begun.finishedAt.reset();
    ASSERT_TRUE(records().assessments().add(begun));
    navigation().setPerson(heron);
    goHome();
    EXPECT_TRUE(says(u"Atlas-24, not finished"_s));
    EXPECT_FALSE(says(u"Your last result"_s));
    EXPECT_FALSE(says(u"Next to read"_s));
    click(home(), u"Go on"_s);
    settle();
    EXPECT_EQ(shownPage<app::QuizPage>()->person(), heron);
}

TEST_F(HomeTest, NamesTheNextArticleAndHowManyWereRead)
{
    const auto library = core::Library::load(u":"_s, u"en"_s);
    ASSERT_TRUE(library);
    core::ReadingLog &log = records().readingLog();
    ASSERT_TRUE(log.saveReading({u"what-attachment-is"_s, 0, true, m_now.addDays(-1)}));
    goHome();
    EXPECT_TRUE(says(library->articles()[1].title)) << "the next one in order";
    EXPECT_TRUE(says(u"1 of %1 articles read."_s.arg(library->articles().size())));

    ASSERT_TRUE(log.saveReading({u"coping"_s, 500, false, m_now}));
    ASSERT_TRUE(log.saveReading({u"when-it-is-more"_s, 500, false, m_now.addSecs(60)}));
    goHome();
    EXPECT_TRUE(says(u"Left half-way"_s));
    EXPECT_TRUE(says(library->article(u"coping"_s)->title)) << "and never help for hard times";
    click(home(), u"Read"_s);
    settle();
    ASSERT_TRUE(shownPage<app::LearnPage>());
    EXPECT_EQ(shownPage<app::LearnPage>()->currentLink(), u"coping"_s);
}

TEST_F(HomeTest, LeadsWhoComesWithSomethingElseToTheirPages)
{
    goHome();
    click(home(), u"After a break-up: the first hour"_s);
    EXPECT_FALSE(home().isVisible());
    goHome();
    click(home(), u"I sit with a client"_s);
    auto &dialog = partOf<app::PersonDialog>(window());
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(home().isVisible()) << "nobody is among the people yet";
    dialog.reject();
    addPerson();
    navigation().setKeepsOthers(true);
    click(home(), u"I sit with a client"_s);
    EXPECT_TRUE(shownPage<app::PeoplePage>());
    partOf<app::PersonDialog>(*shownPage<app::PeoplePage>()).reject();
    goHome();
    click(home(), u"I teach a class"_s);
    EXPECT_TRUE(shownPage<app::ClassroomPage>());
}

TEST_F(HomeTest, FitsASmallLaptopWithoutScrollingWhoeverComes)
{
    for (const bool known : {false, true}) {
        if (known) {
            addOpenQuiz(5);
            addResult();
            addEntry(u"A long line that was written late at night and goes on and on and on"_s);
            m_now = m_now.addDays(100);
        }
        for (const QString &language : {u"en"_s, u"de"_s}) {
            window().look().setLanguage(language);
            navigation().showPage(app::PageName::Home);
            QTest::qWait(400);
            EXPECT_EQ(home().verticalScrollBar()->maximum(), 0)
                << language.toStdString() << ' ' << known;
            EXPECT_EQ(home().horizontalScrollBar()->maximum(), 0);
        }
    }
}

TEST_F(HomeTest, ReflowsInASmallWindowWithLargeType)
{
    addOpenQuiz(5);
    addResult();
    addEntry(u"A line"_s);
    window().resize(800, 600);
    for (const double zoom : {1.0, 1.5}) {
        window().look().setZoom(zoom);
        goHome();
        EXPECT_EQ(home().horizontalScrollBar()->maximum(), 0) << zoom;
    }
}

TEST_F(HomeTest, IsWalkedByKeyboardInTheOrderOfReading)
{
    addOpenQuiz(5);
    addResult();
    addEntry(u"A line"_s);
    m_now = m_now.addDays(100);
    goHome();
    window().activateWindow();
    auto *goOn = button(home(), u"Go on"_s);
    ASSERT_TRUE(goOn);
    goOn->setFocus();
    QStringList order;
    for (int i = 0; i < 11; ++i) {
        const auto *focused = qobject_cast<QAbstractButton *>(window().focusWidget());
        ASSERT_TRUE(focused);
        order << focused->text();
        QTest::keyClick(window().focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(order, QStringList({u"Go on"_s, u"Open"_s, u"Look again"_s, u"Open"_s, u"Read"_s,
                                  u"Start the quiz"_s, u"Open the map"_s, u"Start reading"_s,
                                  u"After a break-up: the first hour"_s, u"I sit with a client"_s,
                                  u"I teach a class"_s}));
}
