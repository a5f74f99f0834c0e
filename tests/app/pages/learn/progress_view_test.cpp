// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "by_its_words.h"
#include "practice_day.h"

#include "app/pages/learn/practice/progress_view.h"

#include "app/pages/learn/practice/box_row.h"
#include "app/widgets/link.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

app::ProgressContent untouched()
{
    app::ProgressContent content;
    content.sections = {
        {u"The model"_s,
         {{u"what-attachment-is"_s, u"What attachment is"_s, false},
          {u"two-dimensions"_s, u"The two dimensions"_s, false}}},
        {u"Measuring"_s, {{u"how-it-is-measured"_s, u"How it is measured"_s, false}}}};
    content.scenes.all = 22;
    content.questions.all = 119;
    return content;
}

app::ProgressContent touched()
{
    app::ProgressContent content = untouched();
    content.sections[0].articles[1].isRead = true;
    content.bookmarks = {{u"myths#attachment-is-love"_s, u"Myths: Attachment is love"_s}};
    content.highlights = {
        {7, u"self-worth#today"_s, u"Self-worth"_s, u"Worth is not\nearned."_s, u"Ask Ada."_s},
        {8, u"trust"_s, u"Trust and intimacy"_s, u"Small steps."_s, {}}};
    content.scenes = app::practiceProgress({{1, today}, {2, today.addDays(2)}}, 22, today);
    content.questions = app::practiceProgress({{3, today.addDays(4)}}, 119, today);
    return content;
}

class ProgressViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_view.resize(1240, 760);
        m_view.show();
        QTest::qWait(20);
    }

    template <class Widget> Widget *named(const QString &name)
    {
        for (Widget *found : m_view.findChildren<Widget *>()) {
            if (found->isVisibleTo(&m_view) &&
                (found->text() == name || found->accessibleName() == name))
                return found;
        }
        ADD_FAILURE() << "nothing called " << name.toStdString();
        return nullptr;
    }

    template <class Widget> void click(const QString &name)
    {
        if (Widget *found = named<Widget>(name))
            QTest::mouseClick(found, Qt::LeftButton);
    }

    bool shows(const QString &text) { return ::shows(m_view, text); }

    app::ProgressView m_view;
    QSignalSpy m_opened{&m_view, &app::ProgressView::articleRequested};
    QSignalSpy m_removed{&m_view, &app::ProgressView::highlightRemovalRequested};
};

} // namespace

TEST(PracticeProgress, CountsBoxesAndFindsWhatIsDue)
{
    const auto progress = app::practiceProgress(
        {{1, today.addDays(1)}, {2, today}, {2, today.addDays(-40)}, {5, today.addDays(3)}}, 22,
        today);
    EXPECT_EQ(progress, (app::PracticeProgress{4, 22, {1, 2, 0, 0, 1}, 2, today.addDays(1)}));
    EXPECT_EQ(app::practiceProgress({}, 5, today), (app::PracticeProgress{0, 5, {}, 0, {}}));
}

TEST_F(ProgressViewTest, GreetsWithOneSentenceWhereNothingWasDone)
{
    m_view.setContent(untouched());
    EXPECT_TRUE(shows(u"Nothing here yet"_s));
    EXPECT_FALSE(shows(u"Articles"_s));
    EXPECT_FALSE(shows(u"Practice"_s));
    click<QPushButton>(u"Start reading"_s);
    ASSERT_EQ(m_opened.count(), 1);
    EXPECT_EQ(m_opened[0][0].toString(), u"what-attachment-is"_s);
}

TEST_F(ProgressViewTest, ListsArticlesBySectionAndSaysWhichAreRead)
{
    m_view.setContent(touched());
    EXPECT_TRUE(shows(u"The model"_s));
    EXPECT_TRUE(shows(u"Measuring"_s));
    EXPECT_TRUE(shows(u"1 of 3 article"_s));
    EXPECT_EQ(named<app::Link>(u"The two dimensions"_s)->accessibleName(),
              u"The two dimensions (read)"_s);
    click<app::Link>(u"How it is measured"_s);
    ASSERT_EQ(m_opened.count(), 1);
    EXPECT_EQ(m_opened[0][0].toString(), u"how-it-is-measured"_s);
}

TEST_F(ProgressViewTest, LeadsToBookmarksAndLetsThemGo)
{
    m_view.setContent(touched());
    QSignalSpy removed(&m_view, &app::ProgressView::bookmarkRemovalRequested);
    QTest::keyClick(named<app::Link>(u"Myths: Attachment is love"_s), Qt::Key_Return);
    ASSERT_EQ(m_opened.count(), 1);
    EXPECT_EQ(m_opened[0][0].toString(), u"myths#attachment-is-love"_s);
    click<QPushButton>(u"Remove: Myths: Attachment is love"_s);
    ASSERT_EQ(removed.count(), 1);
    EXPECT_EQ(removed[0][0].toString(), u"myths#attachment-is-love"_s);
}

TEST_F(ProgressViewTest, LeadsFromAHighlightToItsArticle)
{
    m_view.setContent(touched());
    EXPECT_TRUE(shows(u"“Worth is not earned.”"_s));
    EXPECT_TRUE(shows(u"Your note: Ask Ada."_s));
    click<app::Link>(u"Self-worth"_s);
    ASSERT_EQ(m_opened.count(), 1);
    EXPECT_EQ(m_opened[0][0].toString(), u"self-worth#today"_s);
}

TEST_F(ProgressViewTest, AsksBeforeANoteIsErasedWithItsHighlight)
{
    m_view.setContent(touched());
    click<QPushButton>(u"Remove: Worth is not earned."_s);
    EXPECT_EQ(m_removed.count(), 0);
    auto *question = m_view.findChild<QMessageBox *>();
    ASSERT_TRUE(question);
    EXPECT_EQ(question->defaultButton()->text(), u"Keep"_s);
    for (QAbstractButton *answer : question->buttons()) {
        if (answer->text() == u"Remove"_s)
            QTest::mouseClick(answer, Qt::LeftButton);
    }
    ASSERT_EQ(m_removed.count(), 1);
    EXPECT_EQ(m_removed[0][0].toLongLong(), 7);
}

TEST_F(ProgressViewTest, RemovesAHighlightWithoutANoteAtOnceAndSurvivesTheNewContent)
{
    m_view.setContent(touched());
    QObject::connect(&m_view, &app::ProgressView::highlightRemovalRequested, &m_view, [this] {
        app::ProgressContent without = touched();
        without.highlights.pop_back();
        m_view.setContent(without);
    });
    click<QPushButton>(u"Remove: Small steps."_s);
    QTest::qWait(20);
    ASSERT_EQ(m_removed.count(), 1);
    EXPECT_EQ(m_removed[0][0].toLongLong(), 8);
    EXPECT_FALSE(shows(u"“Small steps.”"_s));
    EXPECT_TRUE(shows(u"“Worth is not earned.”"_s));
}

TEST_F(ProgressViewTest, TellsWhatWasPractisedAndWhenItComesBack)
{
    m_view.setContent(touched());
    EXPECT_TRUE(shows(u"2 of 22 scene"_s));
    EXPECT_TRUE(shows(u"1 can be practised again today."_s));
    EXPECT_TRUE(shows(u"1 of 119 question"_s));
    EXPECT_TRUE(shows(u"The next one comes back on Tuesday, November 24, 2026."_s));
    const auto rows = m_view.findChildren<app::BoxRow *>();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_TRUE(rows[1]->accessibleDescription().contains(u"Box 3, back after 4"_s));
    QSignalSpy wanted(&m_view, &app::ProgressView::scenesRequested);
    click<QPushButton>(u"Place a scene"_s);
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(ProgressViewTest, NamesNoShareAndNoStreak)
{
    m_view.setContent(touched());
    for (const QLabel *label : m_view.findChildren<QLabel *>()) {
        EXPECT_FALSE(label->text().contains(u'%')) << label->text().toStdString();
        EXPECT_FALSE(label->text().contains(u"in a row"_s));
    }
}

TEST_F(ProgressViewTest, KeepsItsPlaceWhenTheContentIsRenewed)
{
    m_view.resize(760, 300);
    m_view.setContent(touched());
    QTest::qWait(20);
    m_view.verticalScrollBar()->setValue(200);
    m_view.setContent(touched());
    QTest::qWait(20);
    EXPECT_EQ(m_view.verticalScrollBar()->value(), 200);
}

TEST_F(ProgressViewTest, ShowsEveryLineInEveryWidthAndSize)
{
    const QFont before = QApplication::font();
    for (const auto &[width, points] :
         {std::pair(500, 9.0), std::pair(760, 9.0), std::pair(1240, 9.0), std::pair(760, 13.5)}) {
        QFont font = before;
        font.setPointSizeF(points);
        QApplication::setFont(font);
        app::ProgressContent content = touched();
        content.highlights[0].quotation = content.highlights[0].quotation.repeated(20);
        m_view.resize(width, 760);
        m_view.setContent(content);
        QTest::qWait(20);
        // A layout has come to rest when it has, on a busy computer as well.
        (void)QTest::qWaitFor([this, width = width] {
            const auto labels = m_view.findChildren<QLabel *>();
            return m_view.widget()->width() <= width &&
                   std::all_of(labels.begin(), labels.end(), [](const QLabel *label) {
                       return label->height() >= label->heightForWidth(label->width());
                   });
        });
        EXPECT_LE(m_view.widget()->width(), width) << points << ": nothing to scroll sideways";
        for (const QLabel *label : m_view.findChildren<QLabel *>()) {
            EXPECT_GE(label->height(), label->heightForWidth(label->width()))
                << width << ": " << label->text().toStdString();
        }
    }
    QApplication::setFont(before);
}
