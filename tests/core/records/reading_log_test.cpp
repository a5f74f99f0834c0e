// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records_test.h"

#include "tests/utc.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

const QDateTime morning = utc(QDate(2026, 11, 24), QTime(8, 0));
const QDateTime evening = utc(QDate(2026, 11, 24), QTime(20, 0));

class ReadingLogTest : public RecordsTest
{
protected:
    core::ReadingLog &log() { return m_store->readingLog(); }
};

} // namespace

TEST_F(ReadingLogTest, KeepsBookmarksNewestFirstAndEachOnce)
{
    ASSERT_TRUE(log().setBookmarked(u"coping"_s, true, morning));
    ASSERT_TRUE(log().setBookmarked(u"myths#what-is-not-known"_s, true, evening));
    ASSERT_TRUE(log().setBookmarked(u"coping"_s, true, evening));
    reopen();
    EXPECT_EQ(*log().bookmarks(), QStringList({u"myths#what-is-not-known"_s, u"coping"_s}));
    ASSERT_TRUE(log().setBookmarked(u"coping"_s, false, evening));
    EXPECT_EQ(*log().bookmarks(), QStringList(u"myths#what-is-not-known"_s));
}

TEST_F(ReadingLogTest, RemembersThePlaceAndNeverForgetsThatAnArticleWasRead)
{
    EXPECT_TRUE(log().readings()->empty());
    ASSERT_TRUE(log().saveReading({u"coping"_s, 900, true, morning}));
    ASSERT_TRUE(log().saveReading({u"coping"_s, 120, false, evening}));
    ASSERT_TRUE(log().saveReading({u"myths"_s, 5, false, morning}));
    reopen();
    ASSERT_EQ(log().readings()->size(), 2U);
    EXPECT_EQ(log().readings()->front(), (core::ReadingState{u"coping"_s, 120, true, evening}));
}

TEST_F(ReadingLogTest, KeepsHighlightsWithTheirNotes)
{
    core::Highlight passage{0, u"coping"_s, u"en"_s, 40, u"a passage"_s, {}, morning};
    passage.id = *log().addHighlight(passage);
    core::Highlight earlier{0, u"coping"_s, u"en"_s, 7, u"before it"_s, u"why?"_s, evening};
    earlier.id = *log().addHighlight(earlier);
    ASSERT_TRUE(log().setNote(passage.id, u"mine"_s));
    passage.note = u"mine"_s;
    reopen();
    EXPECT_EQ(*log().highlights(), std::vector({earlier, passage}));
    ASSERT_TRUE(log().removeHighlight(earlier.id));
    EXPECT_EQ(log().removeHighlight(earlier.id).error().code, core::ErrorCode::RecordNotFound);
    EXPECT_EQ(log().setNote(earlier.id, u"x"_s).error().code, core::ErrorCode::RecordNotFound);
    EXPECT_EQ(log().highlights()->size(), 1U);
}

TEST_F(ReadingLogTest, KeepsPracticeByKind)
{
    const core::PracticeRecord scene{
        core::PracticeKind::Vignette, u"day-surgery"_s, 2, QDate(2026, 11, 26), 3, 1};
    const core::PracticeRecord question{
        core::PracticeKind::Question, u"coping/q1"_s, 1, QDate(2026, 11, 25), 1, 0};
    core::PracticeRecord namesake = question;
    namesake.id = scene.id;
    ASSERT_TRUE(log().savePractice(namesake));
    ASSERT_TRUE(log().savePractice(scene));
    ASSERT_TRUE(log().savePractice(question));
    ASSERT_TRUE(log().savePractice(scene));
    reopen();
    EXPECT_EQ(*log().practice(), std::vector({scene, question, namesake}));
}

TEST_F(ReadingLogTest, IsErasedWithEverythingAndLeavesNoTrace)
{
    ASSERT_TRUE(log().addHighlight(
        {0, u"coping"_s, u"en"_s, 1, u"quoted"_s, u"unmistakable-note"_s, morning}));
    ASSERT_TRUE(log().setBookmarked(u"coping"_s, true, morning));
    ASSERT_TRUE(log().saveReading({u"coping"_s, 9, true, morning}));
    ASSERT_TRUE(
        log().savePractice({core::PracticeKind::Vignette, u"x"_s, 1, QDate(2026, 1, 1), 1, 1}));
    ASSERT_TRUE(m_store->eraseAll());
    EXPECT_TRUE(log().highlights()->empty());
    EXPECT_TRUE(log().bookmarks()->isEmpty());
    EXPECT_TRUE(log().readings()->empty());
    EXPECT_TRUE(log().practice()->empty());
    for (const QString &ending : {u""_s, u"-wal"_s}) {
        QFile file(m_store->path() + ending);
        if (file.open(QIODevice::ReadOnly)) {
            EXPECT_FALSE(file.readAll().contains("unmistakable-note")) << ending.toStdString();
        }
    }
}
