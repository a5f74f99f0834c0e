#include "app/learn/learn_page.h"

#include "app/learn/article_list.h"
#include "app/learn/article_view.h"
#include "app/learn/comparison_view.h"
#include "app/shell/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

class LearnPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_page.resize(1200, 700);
        m_page.show();
        m_page.setLanguage(u"en"_s);
        QTest::qWait(10);
    }

    QString text() { return m_page.view().document()->toPlainText(); }

    app::LearnPage m_page{u":"_s};
};

} // namespace

TEST_F(LearnPageTest, OpensWithTheFirstArticleOfTheReadingOrder)
{
    EXPECT_EQ(m_page.currentLink(), u"what-attachment-is"_s);
    EXPECT_TRUE(text().contains(u"What attachment is"_s));
}

TEST_F(LearnPageTest, FollowsLinksToAHeadingAndGoesBackAndForward)
{
    m_page.showArticle(u"style-fearful#in-conflict"_s);
    QTest::qWait(10);
    EXPECT_GT(m_page.view().verticalScrollBar()->value(), 100) << "the heading is further down";
    m_page.showArticle(u"two-dimensions"_s);
    QTest::keyClick(&m_page, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_page.currentLink(), u"style-fearful#in-conflict"_s);
    QTest::keyClick(&m_page, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(m_page.currentLink(), u"two-dimensions"_s);
}

TEST_F(LearnPageTest, EndsAnArticleWithItsSources)
{
    m_page.showArticle(u"style-secure"_s);
    EXPECT_TRUE(text().contains(u"Sources"_s));
    EXPECT_TRUE(text().contains(u"10.1037/bul0000433"_s));
}

TEST_F(LearnPageTest, SaysThatAnArticleIsNotThere)
{
    m_page.showArticle(u"no-such-article"_s);
    EXPECT_TRUE(text().contains(u"There is no article “no-such-article”"_s));
}

TEST_F(LearnPageTest, SaysThatAnArticleIsInAnotherLanguage)
{
    m_page.setLanguage(u"de"_s);
    EXPECT_TRUE(text().contains(u"does not exist in your language"_s)) << text().toStdString();
}

TEST_F(LearnPageTest, NarrowsTheListToWhatContainsTheWords)
{
    const int all = m_page.list().list().count();
    m_page.list().filter().setText(u"999999"_s);
    EXPECT_EQ(m_page.list().list().count(), 1) << "one line says that nothing was found";
    m_page.list().filter().setText(u"samaritans"_s);
    EXPECT_LT(m_page.list().list().count(), all);
    const auto found = m_page.list().list().findItems(u"more than attachment"_s, Qt::MatchContains);
    EXPECT_FALSE(found.empty());
}

TEST_F(LearnPageTest, ShowsTheFourRegionsSideBySideAsARealTable)
{
    m_page.showArticle(app::ArticleList::comparisonLink);
    auto *comparison = m_page.findChild<app::ComparisonView *>();
    ASSERT_TRUE(comparison && comparison->isVisibleTo(&m_page));
    EXPECT_EQ(comparison->table().rowCount(), 8);
    EXPECT_EQ(comparison->table().columnCount(), 4);
    comparison->choice(core::Style::Secure).setChecked(false);
    comparison->choice(core::Style::Fearful).setChecked(false);
    EXPECT_EQ(comparison->table().columnCount(), 2);
    const QStringList lines = comparison->asText().split(u'\n');
    ASSERT_EQ(lines.size(), 9);
    EXPECT_EQ(lines[0], u"\tAnxious-preoccupied\tDismissive-avoidant"_s);
    emit comparison->table().cellActivated(0, 1);
    EXPECT_EQ(m_page.currentLink(), u"self-worth#near-the-dismissive-avoidant-corner"_s);
}

TEST_F(LearnPageTest, SaysWhyThereIsNothingToRead)
{
    app::LearnPage page(u"/no/such/folder"_s);
    page.setLanguage(u"en"_s);
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
