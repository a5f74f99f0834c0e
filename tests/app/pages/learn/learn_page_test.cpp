// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "by_its_words.h"
#include "part_of.h"

#include "app/foundation/content/article_link.h"
#include "app/pages/learn/learn_page.h"

#include "app/foundation/theme/theme.h"
#include "app/mapview/attachment_map.h"
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
#include "app/pages/learn/support_card.h"
#include "app/pages/learn/tours/tour_player.h"
#include "app/pages/learn/tours/tour_view.h"
#include "app/widgets/card.h"
#include "app/widgets/link.h"
#include "app/widgets/note_dialog.h"
#include "app/widgets/text.h"
#include "core/records/store.h"

#include "tests/utc.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
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

    app::ArticleView &view() { return partOf<app::ArticleView>(*m_page); }
    app::ArticleList &list() { return partOf<app::ArticleList>(*m_page); }
    QLineEdit &searchField() { return partOf<QLineEdit>(*m_page, u"search"_s); }
    app::SearchResults &results() { return partOf<app::SearchResults>(*m_page); }
    app::ReadingToolbar &toolbar() { return partOf<app::ReadingToolbar>(*m_page); }
    app::FindBar &findBar() { return partOf<app::FindBar>(*m_page); }
    app::MarksList &marks() { return partOf<app::MarksList>(*m_page); }
    app::PageStack &pages() { return partOf<app::PageStack>(*m_page); }
    app::JournalInvitation &invitation() { return partOf<app::JournalInvitation>(*m_page); }
    const app::ReadingRecords &records() { return partOf<app::ReadingRecords>(*m_page); }

    QString text() { return view().document()->toPlainText(); }
    int scrolled() { return view().verticalScrollBar()->value(); }

    void readToTheEnd()
    {
        QScrollBar *bar = view().verticalScrollBar();
        bar->setValue(bar->maximum());
    }

    void choose(const QString &words)
    {
        view().setTextCursor(view().document()->find(words));
        ASSERT_TRUE(view().textCursor().hasSelection()) << words.toStdString();
    }

    QStringList entries()
    {
        QStringList titles;
        for (int row = 0; row < list().count(); ++row)
            titles << list().item(row)->text();
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
    QTest::keyClick(&view(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_page->currentLink(), u"style-fearful#in-conflict"_s);
    QTest::keyClick(&view(), Qt::Key_Right, Qt::AltModifier);
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
        return view()
            .document()
            ->resource(QTextDocument::ImageResource, QUrl(u"figure:plane"_s))
            .value<QImage>();
    };
    // It is drawn once the text is there.
    ASSERT_TRUE(QTest::qWaitFor([&] { return picture().width() > 300; }));
    const QImage light = picture();
    EXPECT_TRUE(text().contains(u"The plane: one line for anxiety"_s));
    QPalette dark = app::darkPalette();
    view().setPalette(dark);
    ASSERT_TRUE(QTest::qWaitFor([&] { return picture().width() > 300; }));
    EXPECT_NE(picture(), light) << "a dark page gets a dark figure";
}

TEST_F(LearnPageTest, LaysOutTheRestOfALongPageWhenItsBeginningIsSeen)
{
    m_page->showArticle(u"coping"_s);
    const QTextBlock last = view().document()->lastBlock();
    EXPECT_FALSE(view().grab().isNull());
    EXPECT_EQ(last.layout()->lineCount(), 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return last.layout()->lineCount() > 0; }));
}

TEST_F(LearnPageTest, SearchesAsYouTypeAndOpensTheBestPlaceWithEnter)
{
    m_page->searchFor({}); // the window's key for it works from every page
    ASSERT_TRUE(searchField().hasFocus());
    QTest::keyClicks(&searchField(), u"jealou"_s);
    ASSERT_TRUE(results().isVisible());
    ASSERT_GT(results().count(), 0);
    QTest::keyClick(&searchField(), Qt::Key_Return);
    EXPECT_EQ(m_page->currentLink(), results().linkOf(0));
    searchField().setText(u"zzzzqqqq"_s);
    EXPECT_EQ(results().item(0)->text(),
              u"Nothing contains these words. One of these may lead on:"_s);
    searchField().clear();
    EXPECT_TRUE(list().isVisible());
}

TEST_F(LearnPageTest, LeadsOnByKeyboardWhereNothingWasFound)
{
    const auto titles = [this] {
        QStringList rows;
        for (int row = 0; row < results().count(); ++row)
            rows << results().item(row)->text();
        return rows;
    };
    searchField().setText(u"zzzzqqqq"_s);
    const QString before = m_page->currentLink();
    QTest::keyClick(&searchField(), Qt::Key_Return);
    EXPECT_EQ(m_page->currentLink(), before) << "nothing was found, and nothing is chosen for them";
    // A sentence, four to six doors, and help.
    EXPECT_GE(results().count(), 6);
    EXPECT_LE(results().count(), 8);
    EXPECT_TRUE(titles().contains(u"They have gone quiet"_s));
    QTest::keyClick(&searchField(), Qt::Key_Down);
    EXPECT_EQ(results().currentRow(), 1) << "the sentence is none of the ways";
    QTest::keyClick(&results(), Qt::Key_Return);
    EXPECT_EQ(m_page->currentLink(), u"in-couples#if-you-tend-to-move-closer"_s);

    QSignalSpy help(m_page.get(), &app::LearnPage::supportRequested);
    results().setFocus();
    results().setCurrentRow(results().count() - 1);
    QTest::keyClick(&results(), Qt::Key_Return);
    EXPECT_EQ(help.size(), 1);

    searchField().setText(u"lvoe"_s);
    EXPECT_EQ(titles().value(1), u"Did you mean “love”?"_s);
    QTest::keyClick(&searchField(), Qt::Key_Down);
    QTest::keyClick(&results(), Qt::Key_Return);
    EXPECT_EQ(searchField().text(), u"love"_s);
    EXPECT_FALSE(results().linkOf(0).isEmpty());

    m_page->setInSession(true);
    searchField().setText(u"zzzzqqqq"_s);
    EXPECT_FALSE(titles().contains(u"I was left"_s)) << "that way leads to the journal";
}

TEST_F(LearnPageTest, SaysWithThePersonsOwnWordsWhyAnAnswerStandsFirst)
{
    searchField().setText(u"I can’t sleep"_s);
    EXPECT_EQ(results().linkOf(0), u"emotion-regulation#try-this"_s);
    EXPECT_TRUE(results()
                    .item(0)
                    ->data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"Because you wrote “can’t sleep”"_s));
    searchField().setText(u"secure base"_s);
    for (int row = 0; row < results().count(); ++row)
        EXPECT_FALSE(
            results().item(row)->data(Qt::AccessibleTextRole).toString().contains(u"Because"_s));
}

TEST_F(LearnPageTest, OffersTheQuietPathOnce)
{
    QSignalSpy asked(m_page.get(), &app::LearnPage::breakUpRequested);
    searchField().setText(u"it ended tonight"_s); // the words of distress don't know that
    EXPECT_TRUE(m_page->findChild<app::SupportCard *>()->isHidden());
    EXPECT_EQ(results().item(0)->text(), u"The first hour after a break-up"_s);
    QTest::keyClick(&searchField(), Qt::Key_Return);
    EXPECT_EQ(asked.size(), 1);
    searchField().setText(u"I was left"_s);
    EXPECT_FALSE(m_page->findChild<app::SupportCard *>()->isHidden());
    EXPECT_EQ(results().item(0)->text(), u"After a break-up"_s) << "the card leads to the path";
    m_page->setInSession(true);
    for (const QString &words : {u"it ended tonight"_s, u"I was left"_s}) {
        searchField().setText(words);
        for (int row = 0; row < results().count(); ++row)
            EXPECT_NE(results().item(row)->text(), u"The first hour after a break-up"_s);
    }
}

TEST_F(LearnPageTest, MarksWhatIsShownInItsListsAndNothingElse)
{
    const auto marked = [](const QListWidget &rows) {
        QStringList titles;
        for (int row = 0; row < rows.count(); ++row) {
            if (rows.item(row)->isSelected())
                titles << rows.item(row)->text();
        }
        return titles.join(u" + "_s);
    };
    m_page->showArticle(u"myths"_s);
    EXPECT_EQ(marked(list()), u"Myths"_s);
    // Keys move the focus through the list, and mark nothing.
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Down);
    EXPECT_NE(list().currentItem()->text(), u"Myths"_s);
    EXPECT_EQ(marked(list()), u"Myths"_s);
    // While searching what was found is marked only where it is what is shown.
    searchField().setText(u"trust"_s);
    QTest::keyClick(&searchField(), Qt::Key_Down);
    QTest::keyClick(&results(), Qt::Key_Down);
    EXPECT_EQ(marked(results()), QString());
    QTest::keyClick(&results(), Qt::Key_Return);
    EXPECT_EQ(results().linkOf(results().currentRow()), m_page->currentLink());
    EXPECT_TRUE(results().currentItem()->isSelected());
    const QString title = results().currentItem()->text();
    EXPECT_EQ(marked(list()), title);
    searchField().setText(u"truste"_s);
    searchField().clear();
    EXPECT_EQ(marked(list()), title);
    // By a link, by the way back, and where no row stands for it.
    m_page->showArticle(u"glossary:#mean"_s);
    EXPECT_EQ(marked(list()), u"Words explained"_s);
    m_page->showArticle(u"coping#try-this"_s);
    EXPECT_EQ(marked(list()), u"Coping with stress"_s);
    m_page->showArticle(u"no-such-article"_s);
    EXPECT_EQ(marked(list()), QString());
}

TEST_F(LearnPageTest, ReachesTheResultsFromTheSearchFieldByKeyboard)
{
    searchField().setText(u"trust"_s);
    QTest::keyClick(&searchField(), Qt::Key_Down);
    EXPECT_EQ(results().currentRow(), 0);
    EXPECT_TRUE(results().hasFocus() || m_page->focusWidget() == &results());
    QTest::keyClick(&results(), Qt::Key_Return);
    EXPECT_EQ(m_page->currentLink(), results().linkOf(0));
}

TEST_F(LearnPageTest, ExplainsAWordOfTheGlossaryWhereItIsFirstUsed)
{
    m_page->showArticle(u"coping"_s);
    QSet<QString> terms;
    for (QTextBlock block = view().document()->begin(); block.isValid(); block = block.next()) {
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
    emit view().anchorClicked(QUrl(*terms.begin()));
    EXPECT_EQ(m_page->currentLink().section(u'#', 0, 0), app::links::glossary);
}

// Seen, under the caret, and said: until a key or the mouse says that one goes on.
TEST_F(LearnPageTest, MarksTheEntryToWhichALinkLed)
{
    for (const QString &link :
         {app::links::glossary + u"#safe-haven"_s, app::links::glossary + u"#validity"_s,
          app::links::sources + u"#ainsworth-1978"_s}) {
        m_page->showArticle(link);
        QTest::qWait(10);
        const auto marked = view().extraSelections();
        ASSERT_EQ(marked.size(), 1) << link.toStdString();
        const QString entry = marked.front().cursor.selectedText();
        EXPECT_EQ(view().textCursor().position(), marked.front().cursor.selectionStart());
        EXPECT_EQ(view().accessibleDescription(), entry.simplified());
        EXPECT_TRUE(view().viewport()->rect().intersects(view().cursorRect()))
            << link.toStdString();
        view().verticalScrollBar()->setValue(view().verticalScrollBar()->value() + 20);
        QApplication::setFont(app::enlarged(QApplication::font(), 1.5));
        QTest::qWait(10);
        ASSERT_EQ(view().extraSelections().size(), 1) << "in larger type too";
        EXPECT_EQ(view().extraSelections().front().cursor.selectedText(), entry);
        QApplication::setFont(app::enlarged(QApplication::font(), 1 / 1.5));
        QTest::qWait(10);
        QTest::keyClick(&view(), Qt::Key_Down);
        EXPECT_TRUE(view().extraSelections().isEmpty());
        EXPECT_TRUE(view().accessibleDescription().isEmpty());
    }
    m_page->showArticle(app::links::glossary + u"#validity"_s);
    QTest::qWait(10);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    EXPECT_TRUE(view().extraSelections().isEmpty());
    m_page->showArticle(app::links::glossary + u"#validity"_s);
    m_page->showArticle(u"myths"_s);
    EXPECT_TRUE(view().extraSelections().isEmpty()) << "nor on another page";
}

TEST_F(LearnPageTest, CutsNothingOfTheCardWithHelpInLargerType)
{
    const QFont font = QApplication::font();
    m_page->setSupportCountry(u"DE"_s);
    searchField().setText(u"he strangles me"_s);
    auto &card = *m_page->findChild<app::SupportCard *>();
    for (const double size : {1.0, 1.5, 2.0}) {
        QApplication::setFont(app::enlarged(font, size));
        QTest::qWait(10);
        EXPECT_LE(card.widget()->width(), card.viewport()->width()) << size;
    }
    QApplication::setFont(font);
    QTest::qWait(10);
}

TEST_F(LearnPageTest, SaysSomethingKindWhereHelpIsAllThatWasFound)
{
    m_page->setSupportCountry(u"GB"_s);
    searchField().setText(u"he strangles me zzzzqqqq"_s);
    ASSERT_FALSE(m_page->findChild<app::SupportCard *>()->isHidden());
    for (int row = 0; row < results().count(); ++row)
        EXPECT_FALSE(results().item(row)->text().startsWith(u"Nothing contains"_s));
    searchField().setText(u"strangled"_s);
    EXPECT_FALSE(results().item(0)->text().startsWith(u"Nothing contains"_s));
}

TEST_F(LearnPageTest, FindsInThePageAndWalksThroughThePlaces)
{
    m_page->showArticle(u"style-secure"_s);
    QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(findBar().isVisible());
    findBar().field().setText(u"trust"_s);
    const int count = view().foundCount();
    ASSERT_GT(count, 1);
    const int first = scrolled();
    QTest::keyClick(&findBar().field(), Qt::Key_Return);
    EXPECT_NE(scrolled(), first);
    findBar().field().setText(u"not in this article at all"_s);
    EXPECT_EQ(view().foundCount(), 0);
    QTest::keyClick(&findBar().field(), Qt::Key_Escape);
    EXPECT_FALSE(findBar().isVisible());
}

TEST_F(LearnPageTest, SetsItsListAndTheComparisonAnewInLargerType)
{
    const QFont font = QApplication::font();
    m_page->showArticle(app::links::comparison);
    QTest::qWait(10);
    QTableWidget &grid = m_page->findChild<app::ComparisonView *>()->table();
    const double section = list().item(0)->font().pointSizeF();
    const int row = grid.rowHeight(0);
    QApplication::setFont(app::enlarged(font, 1.5));
    QTest::qWait(10);
    EXPECT_NEAR(list().item(0)->font().pointSizeF(), section * 1.5, 0.1);
    EXPECT_GT(grid.rowHeight(0), row * 5 / 4);
    QApplication::setFont(font);
    QTest::qWait(10);
    EXPECT_NEAR(list().item(0)->font().pointSizeF(), section, 0.1);
    EXPECT_EQ(grid.rowHeight(0), row);
}

TEST_F(LearnPageTest, KeepsABookmarkForTheNextStart)
{
    m_page->showArticle(u"myths"_s);
    QTest::keyClick(&view(), Qt::Key_D, Qt::ControlModifier);
    open();
    EXPECT_EQ(entries().value(0), u"Bookmarks"_s);
    EXPECT_EQ(entries().value(1), u"Myths"_s);
    m_page->showArticle(u"myths"_s);
    EXPECT_TRUE(toolbar().bookmark().isChecked());
    toolbar().bookmark().click();
    EXPECT_NE(entries().value(0), u"Bookmarks"_s);
}

TEST_F(LearnPageTest, GoesOnWhereAnArticleWasLeftUntilItIsRead)
{
    m_page->showArticle(u"style-secure#in-conflict"_s);
    QTest::qWait(10);
    const int place = view().textPosition();
    ASSERT_GT(place, 100);
    open();
    m_page->showArticle(u"style-secure"_s);
    QTest::qWait(10);
    EXPECT_NEAR(view().textPosition(), place, 200);
    readToTheEnd();
    EXPECT_TRUE(records().readArticles().contains(u"style-secure"_s));
    open();
    EXPECT_TRUE(records().readArticles().contains(u"style-secure"_s));
    m_page->showArticle(u"style-secure"_s);
    EXPECT_EQ(scrolled(), 0) << "what was read begins at its beginning";
}

TEST_F(LearnPageTest, MarksAPassageWithANoteAndFindsItAgain)
{
    m_page->showArticle(u"coping"_s);
    EXPECT_FALSE(toolbar().mark().isEnabled()) << "nothing is chosen yet";
    choose(u"What is not known"_s);
    ASSERT_TRUE(toolbar().mark().isEnabled());
    toolbar().mark().click();
    auto *dialog = m_page->findChild<app::NoteDialog *>();
    ASSERT_TRUE(dialog);
    partOf<QPlainTextEdit>(*dialog).setPlainText(u"ask about this"_s);
    dialog->saveDraft();
    QTest::qWait(10);
    open();
    m_page->showArticle(u"coping"_s);
    ASSERT_EQ(marks().list().count(), 1);
    EXPECT_TRUE(marks().list().item(0)->text().contains(u"ask about this"_s));
    ASSERT_EQ(view().extraSelections().size(), 1);
    EXPECT_EQ(view().extraSelections().front().cursor.selectedText(), u"What is not known"_s);
    emit marks().removeRequested(records().highlights().front().id);
    EXPECT_EQ(marks().list().count(), 0);
    EXPECT_TRUE(view().extraSelections().isEmpty());
}

// No mouse: the caret begins where one reads, and chooses a line.
TEST_F(LearnPageTest, ChoosesAPassageByKeyboardAndMarksIt)
{
    m_page->showArticle(u"coping"_s);
    ASSERT_TRUE(view().goToAnchor(u"what-is-not-known"_s));
    const int place = view().textPosition();
    ASSERT_GT(place, 100);
    QTest::keyClick(&view(), Qt::Key_Down);
    EXPECT_GE(view().textCursor().position(), place);
    EXPECT_NEAR(view().textPosition(), place, 200) << "the page stays where it was";
    QTest::keyClick(&view(), Qt::Key_End, Qt::ShiftModifier);
    ASSERT_TRUE(view().textCursor().hasSelection());
    const QString chosen = view().textCursor().selectedText();
    QTest::keyClick(&view(), Qt::Key_M, Qt::ControlModifier);
    auto *dialog = m_page->findChild<app::NoteDialog *>();
    ASSERT_TRUE(dialog);
    dialog->saveDraft();
    QTest::qWait(10);
    ASSERT_EQ(records().highlights().size(), 1U);
    EXPECT_EQ(records().highlights().front().quotation, chosen);
}

// Beside the words: where headings, figures and links are, and by what they are called.
TEST_F(LearnPageTest, GivesAScreenReaderTheArticlesWordsAndParts)
{
    m_page->showArticle(u"in-couples"_s);
    QTest::qWait(10);
    QAccessibleInterface *article = QAccessible::queryAccessibleInterface(&view());
    ASSERT_TRUE(article);
    EXPECT_EQ(article->role(), QAccessible::Document);
    QMap<QAccessible::Role, QStringList> parts;
    for (int i = 0; i < article->childCount(); ++i)
        parts[article->child(i)->role()] << article->child(i)->text(QAccessible::Name);
    EXPECT_EQ(parts[QAccessible::Heading].value(0), view().page().title);
    EXPECT_EQ(parts[QAccessible::Heading].size(),
              static_cast<qsizetype>(view().headings().size()) + 1);
    ASSERT_FALSE(parts[QAccessible::Graphic].isEmpty());
    EXPECT_GT(parts[QAccessible::Graphic].value(0).size(), 20) << "a figure in words";
    ASSERT_FALSE(parts[QAccessible::Link].isEmpty());
    EXPECT_FALSE(parts[QAccessible::Link].contains(QString()));

    QAccessibleTextInterface *text = article->textInterface();
    ASSERT_TRUE(text);
    QString read;
    int start = 0;
    int end = 0;
    int lines = 0;
    for (int at = 0; at < text->characterCount(); at = end + 1, ++lines)
        read += text->textAtOffset(at, QAccessible::LineBoundary, &start, &end) + u' ';
    EXPECT_GT(lines, 20);
    EXPECT_TRUE(read.simplified().contains(view().headings().back().heading.text));
}

TEST_F(LearnPageTest, ForgetsNothingWithoutRecordsUntilTheProgramEnds)
{
    app::LearnPage page(m_content, u"en"_s, nullptr, [] { return noonOfTheDay; });
    page.resize(1200, 700);
    page.show();
    page.showArticle(u"coping"_s);
    app::ReadingToolbar &tools = partOf<app::ReadingToolbar>(page);
    tools.bookmark().click();
    page.showArticle(u"myths"_s);
    page.showArticle(u"coping"_s);
    EXPECT_TRUE(tools.bookmark().isChecked());
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
    toolbar().bookmark().click();
    choose(u"What is not known"_s);
    toolbar().mark().click();
    m_page->findChild<app::NoteDialog *>()->saveDraft();
    QTest::qWait(10);
    readToTheEnd();
    m_page->showArticle(app::links::progress);
    m_page->showArticle(u"coping"_s);
    const auto readTicks = [this] {
        int count = 0;
        for (int row = 0; row < list().count(); ++row)
            count += list().item(row)->icon().isNull() ? 0 : 1;
        return count;
    };
    const auto progressShows = [this](const QString &words) {
        for (const QLabel *label : partOf<app::ProgressView>(*m_page).findChildren<QLabel *>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    };
    ASSERT_EQ(readTicks(), 1);
    ASSERT_TRUE(progressShows(u"What is not known"_s));

    m_page->setInSession(true);
    QTest::qWait(10);
    EXPECT_TRUE(view().extraSelections().isEmpty());
    EXPECT_EQ(marks().list().count(), 0);
    EXPECT_FALSE(toolbar().bookmark().isChecked());
    EXPECT_FALSE(toolbar().bookmark().isEnabled());
    EXPECT_NE(entries().value(0), u"Bookmarks"_s);
    EXPECT_EQ(readTicks(), 0);
    EXPECT_FALSE(progressShows(u"What is not known"_s));
    m_page->showArticle(u"myths"_s);
    m_page->showArticle(u"coping"_s);
    choose(u"What is not known"_s);
    EXPECT_FALSE(toolbar().mark().isEnabled());
    EXPECT_TRUE(view().extraSelections().isEmpty());
    m_page->showArticle(u"practice-self-worth"_s);
    EXPECT_FALSE(invitation().isVisible());

    m_page->setInSession(false);
    EXPECT_TRUE(invitation().isVisible());
    EXPECT_EQ(entries().value(0), u"Bookmarks"_s);
    EXPECT_EQ(readTicks(), 1);
    m_page->showArticle(u"coping"_s);
    EXPECT_TRUE(toolbar().bookmark().isChecked());
    EXPECT_EQ(view().extraSelections().size(), 1);
    EXPECT_EQ(marks().list().count(), 1);
}

TEST_F(LearnPageTest, SetsTheTextAsTheReaderLikesIt)
{
    QSignalSpy chosen(m_page.get(), &app::LearnPage::readingStyleChosen);
    m_page->setReadingStyle({});
    for (QAction *action : partOf<QToolButton>(*m_page, u"look"_s).menu()->actions()) {
        if (action->text() == "With serifs"_L1 || action->text() == "Narrow"_L1)
            action->trigger();
    }
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen[1][0].value<app::ReadingStyle>(),
              (app::ReadingStyle{app::TypeFace::Serif, app::TextWidth::Narrow}));
    EXPECT_EQ(view().document()->defaultFont().styleHint(), QFont::Serif);
    const double narrow = view().document()->rootFrame()->frameFormat().leftMargin();
    m_page->setReadingStyle({app::TypeFace::Serif, app::TextWidth::Wide});
    EXPECT_LT(view().document()->rootFrame()->frameFormat().leftMargin(), narrow);
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
    emit view().anchorClicked(QUrl(u"https://doi.org/10.1037/x"_s));
    auto *question = m_page->findChild<QMessageBox *>();
    ASSERT_TRUE(question);
    EXPECT_TRUE(question->informativeText().contains(u"https://doi.org/10.1037/x"_s));
    EXPECT_EQ(question->escapeButton()->text(), u"Stay here"_s);
}

TEST_F(LearnPageTest, ShowsTheFourRegionsSideBySideAsARealTable)
{
    m_page->showArticle(app::links::comparison);
    auto *comparison = m_page->findChild<app::ComparisonView *>();
    ASSERT_TRUE(comparison && comparison->isVisibleTo(m_page.get()));
    EXPECT_EQ(comparison->table().rowCount(), 8);
    EXPECT_EQ(comparison->table().columnCount(), 4);
    click(*comparison, u"Secure"_s);
    click(*comparison, u"Fearful-avoidant"_s);
    EXPECT_EQ(comparison->table().columnCount(), 2);
    click(*comparison, u"Copy table"_s);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    ASSERT_EQ(lines.size(), 9);
    EXPECT_EQ(lines[0], u"\tAnxious-preoccupied\tDismissive-avoidant"_s);
    partOf<app::Button>(*comparison, u"aspects"_s).menu()->actions().at(1)->trigger();
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
    partOf<QCheckBox>(*comparison, u"differences"_s).setChecked(true);
    // View of self goes with anxiety: secure like dismissing, preoccupied like fearful.
    EXPECT_EQ(ground(0), ground(2));
    EXPECT_EQ(ground(1), ground(3));
    EXPECT_NE(ground(0), ground(1));
}

TEST_F(LearnPageTest, AsksAboutAnArticleAndRemembersWhatWasMissed)
{
    m_page->showArticle(u"coping"_s);
    ASSERT_TRUE(text().contains(u"Ask yourself"_s));
    emit view().anchorClicked(QUrl(u"article:check:coping"_s));
    ASSERT_EQ(pages().currentWidget(), &partOf<app::KnowledgeCheckView>(*m_page));
    QTest::keyClick(&partOf<app::KnowledgeCheckView>(*m_page), Qt::Key_1);
    EXPECT_EQ(records().practice(core::PracticeKind::Question).size(), 1);
    QTest::keyClick(&partOf<app::KnowledgeCheckView>(*m_page), Qt::Key_Escape);
    EXPECT_EQ(m_page->currentLink(), u"coping"_s);
    open();
    EXPECT_EQ(records().practice(core::PracticeKind::Question).size(), 1);
    m_page->showArticle(u"after-a-break-up"_s);
    EXPECT_FALSE(text().contains(u"Ask yourself"_s)) << "nobody in need is quizzed";
}

TEST_F(LearnPageTest, KeepsWhatWasPractisedWithScenesAndShowsIt)
{
    m_page->showArticle(app::links::practice);
    const auto &scenes = partOf<app::VignettePractice>(*m_page);
    auto &map = partOf<app::AttachmentMap>(scenes);
    QTest::keyClick(&map, Qt::Key_Right);
    const std::optional<app::VignettePractice::State> placed = scenes.takeState();
    ASSERT_TRUE(placed && !placed->vignette.isEmpty());
    QTest::keyClick(&map, Qt::Key_Return);
    ASSERT_EQ(records().practice(core::PracticeKind::Vignette).size(), 1);
    EXPECT_EQ(records().practice(core::PracticeKind::Vignette).value(placed->vignette).times, 1);
    m_page->showArticle(app::links::progress);
    EXPECT_EQ(pages().currentWidget(), &partOf<app::ProgressView>(*m_page));
}

TEST_F(LearnPageTest, MakesRoomForATourAndTakesItBack)
{
    m_page->showArticle(app::links::tours);
    ASSERT_TRUE(list().isVisible());
    pages().tours().showTour(u"model-in-seven-steps"_s);
    EXPECT_TRUE(pages().tours().isPlaying());
    EXPECT_FALSE(list().isVisible());
    emit partOf<app::TourPlayer>(*m_page).closed();
    EXPECT_TRUE(list().isVisible());
    EXPECT_TRUE(toolbar().isVisible());
    pages().tours().showTour(u"model-in-seven-steps"_s);
    m_page->showArticle(u"coping"_s);
    EXPECT_TRUE(list().isVisible()) << "whoever goes elsewhere has left the tour";
}

TEST_F(LearnPageTest, SaysWhyThereIsNothingToRead)
{
    app::Content content(u"/no/such/folder"_s);
    app::LearnPage page(content, u"en"_s, nullptr);
    EXPECT_TRUE(partOf<app::ArticleView>(page).document()->toPlainText().contains(
        u"does not exist any more"_s));
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
    auto &write = partOf<app::Button>(invitation(), u"write"_s);
    auto &written = partOf<app::Link>(invitation(), u"entries"_s);
    m_page->showArticle(u"self-worth"_s);
    EXPECT_FALSE(invitation().isVisible()) << "an article without prompts is only read";
    m_page->showArticle(u"practice-self-worth"_s);
    ASSERT_TRUE(invitation().isVisible());
    EXPECT_FALSE(written.isVisible()) << "no entries are counted where none are";
    QTest::mouseClick(&write, Qt::LeftButton);
    ASSERT_EQ(writing.count(), 1);
    EXPECT_EQ(writing[0][0].toString(), u"practice-self-worth"_s);

    m_page->setJournalEntries({{u"practice-self-worth"_s, 2}}, u"practice-self-worth"_s);
    EXPECT_TRUE(written.text().contains(u'2'));
    EXPECT_TRUE(write.text().contains(u"Back to your entry"_s));
    QTest::mouseClick(&written, Qt::LeftButton);
    EXPECT_EQ(reading.count(), 1);
    m_page->showArticle(u"practice-boundaries"_s);
    EXPECT_FALSE(written.isVisible());
    EXPECT_FALSE(write.text().contains(u"Back"_s));
    m_page->showArticle(u"glossary:"_s);
    EXPECT_FALSE(invitation().isVisible());
}

TEST_F(LearnPageTest, AsksForTheHelpLinesWhereALinkMeansThem)
{
    QSignalSpy asked(m_page.get(), &app::LearnPage::supportRequested);
    m_page->showArticle(u"when-it-is-more#if-you-are-in-danger-now"_s);
    EXPECT_EQ(asked.size(), 1);
    EXPECT_EQ(m_page->currentLink(), u"what-attachment-is"_s) << "nobody is led away from it";
    EXPECT_FALSE(entries().contains(u"When it is more than attachment"_s));
    EXPECT_TRUE(entries().contains(u"After a break-up"_s));
}

TEST_F(LearnPageTest, PinsTheNumbersAboveWhatWasFoundForSomebodyInNeed)
{
    m_page->setSupportCountry(u"DE"_s);
    auto &card = partOf<app::SupportCard>(*m_page);
    QSignalSpy asked(m_page.get(), &app::LearnPage::supportRequested);
    for (const QString &words : {u"suicide"_s, u"ich kann nicht mehr"_s, u"zzzqq want to die"_s}) {
        searchField().setText(words);
        ASSERT_TRUE(card.isVisible()) << words.toStdString();
        EXPECT_LT(card.mapTo(m_page.get(), QPoint()).y(),
                  results().mapTo(m_page.get(), QPoint()).y());
        QStringList numbers;
        for (const auto *label : card.findChildren<app::TextLabel *>(u"number"_s))
            numbers << label->text();
        // The line for everybody, and the one for the young.
        EXPECT_EQ(numbers.join(u' '), u"112 0800 111 0 111 116 111"_s) << words.toStdString();
        const qsizetype before = asked.size();
        QTest::keyClick(&searchField(), Qt::Key_Return);
        EXPECT_EQ(asked.size(), before + 1) << "the first of what was found";
    }
    searchField().setText(u"he hits me"_s);
    QStringList numbers;
    for (const auto *label : card.findChildren<app::TextLabel *>(u"number"_s))
        numbers << label->text();
    EXPECT_EQ(numbers.join(u' '), u"112 116 016 0800 123 99 00"_s);
    m_page->setSupportCountry(u"GB"_s);
    EXPECT_EQ(card.findChildren<app::TextLabel *>(u"number"_s).front()->text(), u"999"_s);
    searchField().setText(u"jealousy"_s);
    EXPECT_FALSE(card.isVisible());
    searchField().clear();
    EXPECT_FALSE(card.isVisible());
}

TEST_F(LearnPageTest, PinsAQuietPathAfterABreakUpButNotInASession)
{
    auto &card = partOf<app::SupportCard>(*m_page);
    QSignalSpy asked(m_page.get(), &app::LearnPage::breakUpRequested);
    searchField().setText(u"breakup"_s);
    ASSERT_TRUE(card.isVisible());
    EXPECT_TRUE(card.findChildren<app::TextLabel *>(u"number"_s).isEmpty());
    for (auto *button : card.findChildren<app::Button *>()) {
        if (button->isVisible())
            button->click();
    }
    EXPECT_EQ(asked.size(), 1);
    m_page->setInSession(true);
    EXPECT_FALSE(card.isVisible());
    searchField().setText(u"panic"_s);
    EXPECT_TRUE(card.isVisible()) << "the numbers are for two as well";
}

TEST_F(LearnPageTest, LandsOnEveryWordOfTheGlossary)
{
    const auto library = m_content.library(u"en"_s);
    ASSERT_TRUE(library);
    for (const QSize &size : {QSize(1366, 740), QSize(800, 560)}) {
        m_page->resize(size);
        for (const core::GlossaryTerm &term : (*library)->glossary()) {
            SCOPED_TRACE(term.id.toStdString());
            m_page->showArticle(u"style-fearful"_s);
            QTest::qWait(1);
            emit view().anchorClicked(QUrl(u"term:"_s + term.id));
            EXPECT_EQ(m_page->currentLink(), app::links::glossary + u"#"_s + term.id);
            QTest::qWait(1);
            QTextCursor start(view().document());
            const QTextCursor found =
                view().document()->find(term.term + u"  "_s + term.definition.left(20));
            ASSERT_FALSE(found.isNull());
            start.setPosition(found.selectionStart());
            const QRect place = view().cursorRect(start);
            EXPECT_TRUE(view().viewport()->rect().contains(place)) << place.top();
            const bool isLastScreen = scrolled() == view().verticalScrollBar()->maximum();
            EXPECT_TRUE(isLastScreen || place.top() < 60) << place.top();
        }
    }
}

TEST_F(LearnPageTest, LinksAnEverydayWordToTheGlossaryOnlyWhereAnArticleMarksIt)
{
    // Words that are said of other things as well, or in other words than a statistician's.
    const QSet<QString> everyday{
        u"mean"_s,     u"means"_s,    u"model"_s,   u"style"_s,  u"rule"_s,
        u"region"_s,   u"sample"_s,   u"samples"_s, u"score"_s,  u"item"_s,
        u"items"_s,    u"scale"_s,    u"norm"_s,    u"norms"_s,  u"plane"_s,
        u"secure"_s,   u"insecure"_s, u"normen"_s,  u"ebene"_s,  u"sicher"_s,
        u"unsicher"_s, u"regel"_s,    u"modell"_s,  u"muster"_s, u"wert"_s};
    int marked = 0;
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const auto library = m_content.library(language);
        ASSERT_TRUE(library);
        QSet<QString> ids;
        for (const core::GlossaryTerm &term : (*library)->glossary()) {
            ids.insert(term.id);
            for (const QString &form : term.forms)
                EXPECT_FALSE(everyday.contains(form.toLower())) << form.toStdString();
        }
        for (const core::Article &article : (*library)->articles()) {
            app::ArticleView reader;
            reader.resize(700, 500);
            reader.showPage(app::articlePage(**library, article, {language, {}, {}}));
            for (QTextBlock block = reader.document()->begin(); block.isValid();
                 block = block.next()) {
                for (auto it = block.begin(); !it.atEnd(); ++it) {
                    const QString address = it.fragment().charFormat().anchorHref();
                    if (!address.startsWith("term:"_L1))
                        continue;
                    const QString word = it.fragment().text();
                    EXPECT_TRUE(ids.contains(address.mid(5))) << address.toStdString();
                    if (!everyday.contains(word.toLower()))
                        continue;
                    ++marked;
                    EXPECT_TRUE(article.markdown.contains(u"["_s + word + u"]("_s + address + u')'))
                        << article.id.toStdString() << ": " << word.toStdString();
                }
            }
        }
    }
    EXPECT_GT(marked, 20);
}
