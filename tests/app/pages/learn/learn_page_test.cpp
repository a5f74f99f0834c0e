// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "part_of.h"

#include "app/foundation/content/article_link.h"
#include "app/pages/learn/learn_page.h"

#include "app/foundation/theme/theme.h"
#include "app/pages/learn/article_list.h"
#include "app/pages/learn/article_view.h"
#include "app/pages/learn/comparison_view.h"
#include "app/pages/learn/find_bar.h"
#include "app/pages/learn/journal_invitation.h"
#include "app/pages/learn/marks_list.h"
#include "app/pages/learn/page_stack.h"
#include "app/pages/learn/practice/knowledge_check_view.h"
#include "app/pages/learn/practice/progress_view.h"
#include "app/pages/learn/practice/vignette_practice.h"
#include "app/pages/learn/reading_toolbar.h"
#include "app/pages/learn/search_results.h"
#include "app/pages/learn/tours/tour_player.h"
#include "app/pages/learn/tours/tour_view.h"
#include "app/widgets/card.h"
#include "app/widgets/link.h"
#include "app/widgets/note_dialog.h"
#include "app/widgets/text.h"
#include "core/records/store.h"

#include "tests/utc.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextFrame>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

const QDateTime noonOfTheDay = utc(QDate(2026, 11, 24), QTime(12, 0));

class LearnPageTest : public testing::Test
{
protected:
    void SetUp() override { open(); }

    // As after a new start of the program.
    void open()
    {
        if (m_page)
            m_page->hide(); // as a window that is closed
        m_page.reset();
        m_store.reset();
        auto opened = core::Store::open(m_folder.path());
        ASSERT_TRUE(opened);
        m_store = std::move(*opened);
        m_page = std::make_unique<app::LearnPage>(m_content, u"en"_s, &m_store->readingLog(),
                                                  [] { return noonOfTheDay; });
        m_page->resize(1200, 700);
        m_page->show();
        QTest::qWait(10);
    }

    QString text() { return m_page->view().document()->toPlainText(); }
    int scrolled() { return m_page->view().verticalScrollBar()->value(); }

    void readToTheEnd()
    {
        QScrollBar *bar = m_page->view().verticalScrollBar();
        bar->setValue(bar->maximum());
    }

    void choose(const QString &words)
    {
        m_page->view().setTextCursor(m_page->view().document()->find(words));
        ASSERT_TRUE(m_page->view().textCursor().hasSelection()) << words.toStdString();
    }

    QStringList entries()
    {
        QStringList titles;
        for (int row = 0; row < m_page->list().count(); ++row)
            titles << m_page->list().item(row)->text();
        return titles;
    }

    app::Content m_content{u":"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<core::Store> m_store;
    std::unique_ptr<app::LearnPage> m_page;
};

} // namespace

TEST_F(LearnPageTest, OpensWithTheFirstArticleOfTheReadingOrder)
{
    EXPECT_EQ(m_page->currentLink(), u"what-attachment-is"_s);
    EXPECT_TRUE(text().contains(u"What attachment is"_s));
    EXPECT_EQ(scrolled(), 0);
}

TEST_F(LearnPageTest, FollowsLinksToAHeadingAndGoesBackAndForward)
{
    m_page->showArticle(u"style-fearful#in-conflict"_s);
    QTest::qWait(10);
    EXPECT_GT(scrolled(), 100) << "the heading is further down";
    m_page->showArticle(u"two-dimensions"_s);
    QTest::keyClick(&m_page->view(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_page->currentLink(), u"style-fearful#in-conflict"_s);
    QTest::keyClick(&m_page->view(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(m_page->currentLink(), u"two-dimensions"_s);
}

TEST_F(LearnPageTest, EndsAnArticleWithItsSources)
{
    m_page->showArticle(u"style-secure"_s);
    EXPECT_TRUE(text().contains(u"Sources"_s));
    EXPECT_TRUE(text().contains(u"10.1037/bul0000433"_s));
}

TEST_F(LearnPageTest, SaysThatAnArticleIsNotThere)
{
    m_page->showArticle(u"no-such-article"_s);
    EXPECT_TRUE(text().contains(u"There is no article “no-such-article”"_s));
}

TEST_F(LearnPageTest, DrawsFiguresInTheColoursOfTheThemeWithTheirWordsBelow)
{
    m_page->showArticle(u"two-dimensions"_s);
    const auto picture = [this] {
        return m_page->view()
            .document()
            ->resource(QTextDocument::ImageResource, QUrl(u"figure:plane"_s))
            .value<QImage>();
    };
    // It is drawn once the text is there.
    ASSERT_TRUE(QTest::qWaitFor([&] { return picture().width() > 300; }));
    const QImage light = picture();
    EXPECT_TRUE(text().contains(u"The plane: one line for anxiety"_s));
    QPalette dark = app::darkPalette();
    m_page->view().setPalette(dark);
    ASSERT_TRUE(QTest::qWaitFor([&] { return picture().width() > 300; }));
    EXPECT_NE(picture(), light) << "a dark page gets a dark figure";
}

TEST_F(LearnPageTest, LaysOutTheRestOfALongPageWhenItsBeginningIsSeen)
{
    m_page->showArticle(u"coping"_s);
    const QTextBlock last = m_page->view().document()->lastBlock();
    EXPECT_FALSE(m_page->view().grab().isNull());
    EXPECT_EQ(last.layout()->lineCount(), 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return last.layout()->lineCount() > 0; }));
}

TEST_F(LearnPageTest, SearchesAsYouTypeAndOpensTheBestPlaceWithEnter)
{
    QTest::keyClick(m_page.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(&m_page->searchField(), u"jealou"_s);
    ASSERT_TRUE(m_page->results().isVisible());
    ASSERT_GT(m_page->results().count(), 0);
    QTest::keyClick(&m_page->searchField(), Qt::Key_Return);
    EXPECT_EQ(m_page->currentLink(), m_page->results().linkOf(0));
    m_page->searchField().setText(u"zzzzqqqq"_s);
    ASSERT_EQ(m_page->results().count(), 1);
    EXPECT_EQ(m_page->results().item(0)->text(), u"Nothing contains these words."_s);
    m_page->searchField().clear();
    EXPECT_TRUE(m_page->list().isVisible());
}

TEST_F(LearnPageTest, ReachesTheResultsFromTheSearchFieldByKeyboard)
{
    m_page->searchField().setText(u"trust"_s);
    QTest::keyClick(&m_page->searchField(), Qt::Key_Down);
    EXPECT_EQ(m_page->results().currentRow(), 0);
    EXPECT_TRUE(m_page->results().hasFocus() || m_page->focusWidget() == &m_page->results());
    QTest::keyClick(&m_page->results(), Qt::Key_Return);
    EXPECT_EQ(m_page->currentLink(), m_page->results().linkOf(0));
}

TEST_F(LearnPageTest, ExplainsAWordOfTheGlossaryWhereItIsFirstUsed)
{
    m_page->showArticle(u"coping"_s);
    QSet<QString> terms;
    for (QTextBlock block = m_page->view().document()->begin(); block.isValid();
         block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QString address = it.fragment().charFormat().anchorHref();
            if (!address.startsWith("term:"_L1))
                continue;
            EXPECT_FALSE(terms.contains(address)) << "once is enough: " << address.toStdString();
            EXPECT_EQ(block.blockFormat().headingLevel(), 0);
            terms.insert(address);
        }
    }
    ASSERT_FALSE(terms.isEmpty());
    emit m_page->view().anchorClicked(QUrl(*terms.begin()));
    EXPECT_EQ(m_page->currentLink().section(u'#', 0, 0), app::links::glossary);
}

TEST_F(LearnPageTest, FindsInThePageAndWalksThroughThePlaces)
{
    m_page->showArticle(u"style-secure"_s);
    QTest::keyClick(&m_page->view(), Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(m_page->findBar().isVisible());
    m_page->findBar().field().setText(u"trust"_s);
    const int count = m_page->view().foundCount();
    ASSERT_GT(count, 1);
    const int first = scrolled();
    QTest::keyClick(&m_page->findBar().field(), Qt::Key_Return);
    EXPECT_NE(scrolled(), first);
    m_page->findBar().field().setText(u"not in this article at all"_s);
    EXPECT_EQ(m_page->view().foundCount(), 0);
    QTest::keyClick(&m_page->findBar().field(), Qt::Key_Escape);
    EXPECT_FALSE(m_page->findBar().isVisible());
}

TEST_F(LearnPageTest, SetsItsListAndTheComparisonAnewInLargerType)
{
    const QFont font = QApplication::font();
    m_page->showArticle(app::links::comparison);
    QTest::qWait(10);
    QTableWidget &grid = m_page->findChild<app::ComparisonView *>()->table();
    const double section = m_page->list().item(0)->font().pointSizeF();
    const int row = grid.rowHeight(0);
    QApplication::setFont(app::enlarged(font, 1.5));
    QTest::qWait(10);
    EXPECT_NEAR(m_page->list().item(0)->font().pointSizeF(), section * 1.5, 0.1);
    EXPECT_GT(grid.rowHeight(0), row * 5 / 4);
    QApplication::setFont(font);
    QTest::qWait(10);
    EXPECT_NEAR(m_page->list().item(0)->font().pointSizeF(), section, 0.1);
    EXPECT_EQ(grid.rowHeight(0), row);
}

TEST_F(LearnPageTest, KeepsABookmarkForTheNextStart)
{
    m_page->showArticle(u"myths"_s);
    QTest::keyClick(&m_page->view(), Qt::Key_D, Qt::ControlModifier);
    open();
    EXPECT_EQ(entries().value(0), u"Bookmarks"_s);
    EXPECT_EQ(entries().value(1), u"Myths"_s);
    m_page->showArticle(u"myths"_s);
    EXPECT_TRUE(m_page->toolbar().bookmark().isChecked());
    m_page->toolbar().bookmark().click();
    EXPECT_NE(entries().value(0), u"Bookmarks"_s);
}

TEST_F(LearnPageTest, GoesOnWhereAnArticleWasLeftUntilItIsRead)
{
    m_page->showArticle(u"style-secure#in-conflict"_s);
    QTest::qWait(10);
    const int place = m_page->view().textPosition();
    ASSERT_GT(place, 100);
    open();
    m_page->showArticle(u"style-secure"_s);
    QTest::qWait(10);
    EXPECT_NEAR(m_page->view().textPosition(), place, 200);
    readToTheEnd();
    EXPECT_TRUE(m_page->records().readArticles().contains(u"style-secure"_s));
    open();
    EXPECT_TRUE(m_page->records().readArticles().contains(u"style-secure"_s));
    m_page->showArticle(u"style-secure"_s);
    EXPECT_EQ(scrolled(), 0) << "what was read begins at its beginning";
}

TEST_F(LearnPageTest, MarksAPassageWithANoteAndFindsItAgain)
{
    m_page->showArticle(u"coping"_s);
    EXPECT_FALSE(m_page->toolbar().mark().isEnabled()) << "nothing is chosen yet";
    choose(u"What is not known"_s);
    ASSERT_TRUE(m_page->toolbar().mark().isEnabled());
    m_page->toolbar().mark().click();
    auto *dialog = m_page->findChild<app::NoteDialog *>();
    ASSERT_TRUE(dialog);
    partOf<QPlainTextEdit>(*dialog).setPlainText(u"ask about this"_s);
    dialog->saveDraft();
    QTest::qWait(10);
    open();
    m_page->showArticle(u"coping"_s);
    ASSERT_EQ(m_page->marks().list().count(), 1);
    EXPECT_TRUE(m_page->marks().list().item(0)->text().contains(u"ask about this"_s));
    ASSERT_EQ(m_page->view().extraSelections().size(), 1);
    EXPECT_EQ(m_page->view().extraSelections().front().cursor.selectedText(),
              u"What is not known"_s);
    emit m_page->marks().removeRequested(m_page->records().highlights().front().id);
    EXPECT_EQ(m_page->marks().list().count(), 0);
    EXPECT_TRUE(m_page->view().extraSelections().isEmpty());
}

TEST_F(LearnPageTest, ForgetsNothingWithoutRecordsUntilTheProgramEnds)
{
    app::LearnPage page(m_content, u"en"_s, nullptr, [] { return noonOfTheDay; });
    page.resize(1200, 700);
    page.show();
    page.showArticle(u"coping"_s);
    page.toolbar().bookmark().click();
    page.showArticle(u"myths"_s);
    page.showArticle(u"coping"_s);
    EXPECT_TRUE(page.toolbar().bookmark().isChecked());
}

TEST_F(LearnPageTest, NamesWhatFitsThePlaceOfTheNewestResult)
{
    EXPECT_FALSE(text().contains(u"Near your place on the map"_s));
    core::PerStyle<double> mostlyDismissing;
    mostlyDismissing.values = {0.3, 0.0, 0.7, 0.0};
    m_page->setPosition(mostlyDismissing);
    m_page->showArticle(u"myths"_s);
    ASSERT_TRUE(text().contains(u"Near your place on the map"_s));
    EXPECT_TRUE(text().section(u"Near your place on the map"_s, 1).contains(u"Dismissive"_s));
}

TEST_F(LearnPageTest, NamesWhatFitsAnotherPlaceOnThePageThatIsOpenWithoutLosingTheLine)
{
    m_page->showArticle(u"style-secure#in-conflict"_s);
    QTest::qWait(10);
    const int place = scrolled();
    ASSERT_GT(place, 0);
    core::PerStyle<double> mostlyDismissing;
    mostlyDismissing.values = {0.3, 0.0, 0.7, 0.0};
    m_page->setPosition(mostlyDismissing);
    EXPECT_TRUE(text().contains(u"Near your place on the map"_s));
    EXPECT_EQ(scrolled(), place);
    m_page->setPosition(std::nullopt);
    EXPECT_FALSE(text().contains(u"Near your place on the map"_s)) << "it was somebody else's";
    EXPECT_EQ(scrolled(), place);
}

TEST_F(LearnPageTest, ShowsNothingOfTheReaderWhileTwoSitTogether)
{
    m_page->showArticle(u"coping"_s);
    m_page->toolbar().bookmark().click();
    choose(u"What is not known"_s);
    m_page->toolbar().mark().click();
    m_page->findChild<app::NoteDialog *>()->saveDraft();
    QTest::qWait(10);
    readToTheEnd();
    m_page->showArticle(app::links::progress);
    m_page->showArticle(u"coping"_s);
    const auto readTicks = [this] {
        int count = 0;
        for (int row = 0; row < m_page->list().count(); ++row)
            count += m_page->list().item(row)->icon().isNull() ? 0 : 1;
        return count;
    };
    const auto progressShows = [this](const QString &words) {
        for (const QLabel *label : m_page->pages().progress().findChildren<QLabel *>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    };
    ASSERT_EQ(readTicks(), 1);
    ASSERT_TRUE(progressShows(u"What is not known"_s));

    m_page->setInSession(true);
    QTest::qWait(10);
    EXPECT_TRUE(m_page->view().extraSelections().isEmpty());
    EXPECT_EQ(m_page->marks().list().count(), 0);
    EXPECT_FALSE(m_page->toolbar().bookmark().isChecked());
    EXPECT_FALSE(m_page->toolbar().bookmark().isEnabled());
    EXPECT_NE(entries().value(0), u"Bookmarks"_s);
    EXPECT_EQ(readTicks(), 0);
    EXPECT_FALSE(progressShows(u"What is not known"_s));
    m_page->showArticle(u"myths"_s);
    m_page->showArticle(u"coping"_s);
    choose(u"What is not known"_s);
    EXPECT_FALSE(m_page->toolbar().mark().isEnabled());
    EXPECT_TRUE(m_page->view().extraSelections().isEmpty());
    m_page->showArticle(u"practice-self-worth"_s);
    EXPECT_FALSE(m_page->invitation().isVisible());

    m_page->setInSession(false);
    EXPECT_TRUE(m_page->invitation().isVisible());
    EXPECT_EQ(entries().value(0), u"Bookmarks"_s);
    EXPECT_EQ(readTicks(), 1);
    m_page->showArticle(u"coping"_s);
    EXPECT_TRUE(m_page->toolbar().bookmark().isChecked());
    EXPECT_EQ(m_page->view().extraSelections().size(), 1);
    EXPECT_EQ(m_page->marks().list().count(), 1);
}

TEST_F(LearnPageTest, SetsTheTextAsTheReaderLikesIt)
{
    QSignalSpy chosen(m_page.get(), &app::LearnPage::readingStyleChosen);
    m_page->setReadingStyle({});
    for (QAction *action : m_page->toolbar().look().menu()->actions()) {
        if (action->text() == "With serifs"_L1 || action->text() == "Narrow"_L1)
            action->trigger();
    }
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen[1][0].value<app::ReadingStyle>(),
              (app::ReadingStyle{app::TypeFace::Serif, app::TextWidth::Narrow}));
    EXPECT_EQ(m_page->view().document()->defaultFont().styleHint(), QFont::Serif);
    const double narrow = m_page->view().document()->rootFrame()->frameFormat().leftMargin();
    m_page->setReadingStyle({app::TypeFace::Serif, app::TextWidth::Wide});
    EXPECT_LT(m_page->view().document()->rootFrame()->frameFormat().leftMargin(), narrow);
}

TEST_F(LearnPageTest, WritesAnArticleAsAPdfWithRealText)
{
    m_page->showArticle(u"style-secure"_s);
    const QString path = m_folder.path() + u"/secure.pdf"_s;
    m_page->savePdf(path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_TRUE(bytes.contains("/Font")) << "text, not a picture of text";
    EXPECT_GT(bytes.count("/Type /Page\n"), 1);
    QSignalSpy problem(m_page.get(), &app::LearnPage::problemOccurred);
    m_page->savePdf(u"/no/such/folder/x.pdf"_s);
    EXPECT_EQ(problem.count(), 1);
}

TEST_F(LearnPageTest, ShowsAnAddressBeforeItOpensTheBrowser)
{
    emit m_page->view().anchorClicked(QUrl(u"https://doi.org/10.1037/x"_s));
    auto *question = m_page->findChild<QMessageBox *>();
    ASSERT_TRUE(question);
    EXPECT_TRUE(question->text().contains(u"https://doi.org/10.1037/x"_s));
    EXPECT_EQ(question->escapeButton()->text(), u"Stay here"_s);
}

TEST_F(LearnPageTest, ShowsTheFourRegionsSideBySideAsARealTable)
{
    m_page->showArticle(app::links::comparison);
    auto *comparison = m_page->findChild<app::ComparisonView *>();
    ASSERT_TRUE(comparison && comparison->isVisibleTo(m_page.get()));
    EXPECT_EQ(comparison->table().rowCount(), 8);
    EXPECT_EQ(comparison->table().columnCount(), 4);
    comparison->choice(core::Style::Secure).setChecked(false);
    comparison->choice(core::Style::Fearful).setChecked(false);
    EXPECT_EQ(comparison->table().columnCount(), 2);
    const QStringList lines = comparison->asText().split(u'\n');
    ASSERT_EQ(lines.size(), 9);
    EXPECT_EQ(lines[0], u"\tAnxious-preoccupied\tDismissive-avoidant"_s);
    comparison->aspects().menu()->actions().at(1)->trigger();
    EXPECT_EQ(comparison->table().rowCount(), 7) << "one aspect was put away";
    emit comparison->table().cellActivated(0, 1);
    EXPECT_EQ(m_page->currentLink(), u"self-worth#near-the-dismissive-avoidant-corner"_s);
}

TEST_F(LearnPageTest, ShadesWhatTheDimensionOfAnAspectTellsApart)
{
    m_page->showArticle(app::links::comparison);
    auto *comparison = m_page->findChild<app::ComparisonView *>();
    const auto ground = [&](int column) {
        return comparison->table().item(0, column)->background().color();
    };
    EXPECT_EQ(ground(0), ground(1));
    comparison->differences().setChecked(true);
    // View of self goes with anxiety: secure like dismissing, preoccupied like fearful.
    EXPECT_EQ(ground(0), ground(2));
    EXPECT_EQ(ground(1), ground(3));
    EXPECT_NE(ground(0), ground(1));
}

TEST_F(LearnPageTest, AsksAboutAnArticleAndRemembersWhatWasMissed)
{
    m_page->showArticle(u"coping"_s);
    ASSERT_TRUE(text().contains(u"Ask yourself"_s));
    emit m_page->view().anchorClicked(QUrl(u"article:check:coping"_s));
    ASSERT_EQ(m_page->pages().currentWidget(), &m_page->pages().check());
    QTest::keyClick(&m_page->pages().check(), Qt::Key_1);
    EXPECT_EQ(m_page->records().practice(core::PracticeKind::Question).size(), 1);
    QTest::keyClick(&m_page->pages().check(), Qt::Key_Escape);
    EXPECT_EQ(m_page->currentLink(), u"coping"_s);
    open();
    EXPECT_EQ(m_page->records().practice(core::PracticeKind::Question).size(), 1);
    m_page->showArticle(u"when-it-is-more"_s);
    EXPECT_FALSE(text().contains(u"Ask yourself"_s)) << "nobody in need is quizzed";
}

TEST_F(LearnPageTest, KeepsWhatWasPractisedWithScenesAndShowsIt)
{
    m_page->showArticle(app::links::practice);
    app::VignettePractice &scenes = m_page->pages().scenes();
    const QString first = scenes.currentVignette();
    ASSERT_FALSE(first.isEmpty());
    QTest::keyClick(&scenes.map(), Qt::Key_Right);
    QTest::keyClick(&scenes.map(), Qt::Key_Return);
    ASSERT_EQ(m_page->records().practice(core::PracticeKind::Vignette).size(), 1);
    EXPECT_EQ(m_page->records().practice(core::PracticeKind::Vignette).value(first).times, 1);
    m_page->showArticle(app::links::progress);
    EXPECT_EQ(m_page->pages().currentWidget(), &m_page->pages().progress());
}

TEST_F(LearnPageTest, MakesRoomForATourAndTakesItBack)
{
    m_page->showArticle(app::links::tours);
    ASSERT_TRUE(m_page->list().isVisible());
    m_page->pages().tours().showTour(u"model-in-seven-steps"_s);
    EXPECT_TRUE(m_page->pages().tours().isPlaying());
    EXPECT_FALSE(m_page->list().isVisible());
    emit m_page->pages().tours().player().closed();
    EXPECT_TRUE(m_page->list().isVisible());
    EXPECT_TRUE(m_page->toolbar().isVisible());
    m_page->pages().tours().showTour(u"model-in-seven-steps"_s);
    m_page->showArticle(u"coping"_s);
    EXPECT_TRUE(m_page->list().isVisible()) << "whoever goes elsewhere has left the tour";
}

TEST_F(LearnPageTest, SaysWhyThereIsNothingToRead)
{
    app::Content content(u"/no/such/folder"_s);
    app::LearnPage page(content, u"en"_s, nullptr);
    EXPECT_TRUE(page.view().document()->toPlainText().contains(u"does not exist any more"_s));
}

TEST(ArticleView, ShowsMarkupAsTextAndLoadsNothingFromOutside)
{
    app::ArticleView view;
    view.resize(600, 600);
    view.show();
    app::ReadingPage page;
    page.title = u"Title"_s;
    page.markdown = u"A <script>alert(1)</script> tag and "
                    "![x](file:///etc/passwd) and ![y](http://example.org/y.png)\n"_s;
    view.showPage(page);
    const QString text = view.document()->toPlainText();
    EXPECT_TRUE(text.contains(u"<script>"_s)) << text.toStdString();
    const QVariant image =
        view.document()->resource(QTextDocument::ImageResource, QUrl(u"file:///etc/passwd"_s));
    EXPECT_EQ(image.value<QImage>().size(), QSize(1, 1)) << "an empty picture stands in";
}

TEST_F(LearnPageTest, LeadsFromAPracticeArticleIntoTheJournal)
{
    QSignalSpy writing(m_page.get(), &app::LearnPage::journalRequested);
    QSignalSpy reading(m_page.get(), &app::LearnPage::journalEntriesRequested);
    app::JournalInvitation &invitation = m_page->invitation();
    m_page->showArticle(u"self-worth"_s);
    EXPECT_FALSE(invitation.isVisible()) << "an article without prompts is only read";
    m_page->showArticle(u"practice-self-worth"_s);
    ASSERT_TRUE(invitation.isVisible());
    EXPECT_FALSE(invitation.entries().isVisible()) << "no entries are counted where none are";
    QTest::mouseClick(&invitation.write(), Qt::LeftButton);
    ASSERT_EQ(writing.count(), 1);
    EXPECT_EQ(writing[0][0].toString(), u"practice-self-worth"_s);

    m_page->setJournalEntries({{u"practice-self-worth"_s, 2}}, u"practice-self-worth"_s);
    EXPECT_TRUE(invitation.entries().text().contains(u'2'));
    EXPECT_TRUE(invitation.write().text().contains(u"Back to your entry"_s));
    QTest::mouseClick(&invitation.entries(), Qt::LeftButton);
    EXPECT_EQ(reading.count(), 1);
    m_page->showArticle(u"practice-boundaries"_s);
    EXPECT_FALSE(invitation.entries().isVisible());
    EXPECT_FALSE(invitation.write().text().contains(u"Back"_s));
    m_page->showArticle(u"glossary:"_s);
    EXPECT_FALSE(invitation.isVisible());
}
