// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "by_its_words.h"
#include "full_disk.h"
#include "part_of.h"

#include "app/pages/quiz/quiz_page.h"

#include "app/pages/quiz/import_dialog.h"
#include "app/pages/quiz/instrument_card.h"
#include "app/pages/quiz/question_step.h"
#include "app/widgets/answer_cells.h"

#include "app/widgets/card.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

class QuizPageTest : public testing::Test
{
protected:
    void SetUp() override { openStore(); }

    void openStore()
    {
        m_page.reset();
        m_store.reset();
        auto opened = core::Store::open(m_folder.path());
        ASSERT_TRUE(opened);
        m_store = std::move(*opened);
        m_page = std::make_unique<app::QuizPage>(m_instruments, m_store.get(), u"en"_s);
        m_page->resize(1100, 800);
        m_page->show();
        m_page->offerResume();
    }

    void begin()
    {
        click(*m_page->currentWidget(), u"Choose"_s);
        click(*m_page->currentWidget(), u"I have read this and want to begin"_s);
        ASSERT_TRUE(m_page->run());
    }

    // The shipped-in-test definition without its hints, as most public files are.
    QString teaWithoutPlane()
    {
        QJsonObject root = core::readInstrumentFile(QStringLiteral(ATLAS_TEST_DATA "/osd/good.osd"))
                               ->instrument.source;
        QJsonObject definition = root["definition"_L1].toObject();
        definition.remove("runner_hints"_L1);
        root["definition"_L1] = definition;
        root.remove("runner_hints"_L1);
        const QString path = m_folder.path() + u"/tea.osd"_s;
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(root).toJson());
        return path;
    }

    QWidget &step() { return *m_page->currentWidget(); }
    void key(Qt::Key key)
    {
        QWidget *focus = m_page->focusWidget();
        QTest::keyClick(focus ? focus : &step(), key);
    }
    int answered() { return m_page->run()->sheet().answeredCount(); }

    QTemporaryDir m_folder;
    core::InstrumentCatalogue m_instruments{u":/instruments"_s,
                                            m_folder.path() + u"/instruments"_s};
    std::unique_ptr<core::Store> m_store;
    std::unique_ptr<app::QuizPage> m_page;
};

} // namespace

TEST_F(QuizPageTest, StartsWithNothingChosen)
{
    begin();
    const auto cells = step().findChildren<app::AnswerCell *>();
    ASSERT_EQ(cells.size(), 7);
    for (const app::AnswerCell *cell : cells)
        EXPECT_FALSE(cell->isChecked());
    EXPECT_FALSE(button(step(), u"Next"_s)->isEnabled());
    key(Qt::Key_Return);
    EXPECT_EQ(m_page->run()->position(), 0) << "Enter does not go on without an answer";
}

TEST_F(QuizPageTest, ShowsEveryLineOfWhatIsToBeKnownBeforeTheStart)
{
    click(*m_page->currentWidget(), u"Choose"_s);
    for (const int width : {1100, 700, 1500}) {
        m_page->resize(width, 700);
        QTest::qWait(10);
        for (const QLabel *label : step().findChildren<QLabel *>())
            EXPECT_GE(label->height(), label->heightForWidth(label->width()))
                << width << ": " << label->text().toStdString();
    }
}

TEST_F(QuizPageTest, TakesDigitsAsAnswersAndEnterToGoOn)
{
    begin();
    key(Qt::Key_6);
    EXPECT_EQ(m_page->run()->sheet().answerTo(u"atlas01"_s), 6);
    EXPECT_EQ(m_page->run()->position(), 0) << "an answer alone does not turn the page";
    key(Qt::Key_2);
    EXPECT_EQ(m_page->run()->sheet().answerTo(u"atlas01"_s), 2);
    key(Qt::Key_Return);
    EXPECT_EQ(m_page->run()->position(), 1);
    key(Qt::Key_8);
    key(Qt::Key_0);
    EXPECT_EQ(answered(), 1) << "digits outside the scale are no answers";
}

TEST_F(QuizPageTest, NeverAnswersByArrowKeys)
{
    begin();
    for (const Qt::Key arrow :
         {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up})
        key(arrow);
    EXPECT_EQ(answered(), 0);
    EXPECT_EQ(m_page->run()->position(), 0);
    key(Qt::Key_Right);
    auto *cell = qobject_cast<app::AnswerCell *>(m_page->focusWidget());
    ASSERT_TRUE(cell);
    key(Qt::Key_Space);
    EXPECT_EQ(m_page->run()->sheet().answerTo(u"atlas01"_s), cell->value());
}

TEST_F(QuizPageTest, TakesTheWholeCellAsTarget)
{
    begin();
    QApplication::processEvents(); // the cells find their places
    app::AnswerCell *cell = step().findChildren<app::AnswerCell *>().at(3);
    QTest::mouseClick(cell, Qt::LeftButton, {}, QPoint(4, cell->height() - 5));
    EXPECT_EQ(m_page->run()->sheet().answerTo(u"atlas01"_s), 4);
}

TEST_F(QuizPageTest, KeepsAnswersWhenGoingBackAndSkipsOnlyByItsButton)
{
    begin();
    key(Qt::Key_3);
    key(Qt::Key_Return);
    click(step(), u"Skip this statement"_s);
    EXPECT_TRUE(m_page->run()->sheet().isSkipped(u"atlas02"_s));
    EXPECT_EQ(m_page->run()->position(), 2);
    click(step(), u"Back"_s);
    click(step(), u"Back"_s);
    EXPECT_EQ(m_page->run()->position(), 0);
    EXPECT_TRUE(step().findChildren<app::AnswerCell *>().at(2)->isChecked());
}

TEST_F(QuizPageTest, AsksOnEscapeAndKeepsOrForgetsAsTold)
{
    begin();
    key(Qt::Key_5);
    key(Qt::Key_Escape);
    auto *question = m_page->findChild<QMessageBox *>();
    ASSERT_TRUE(question);
    EXPECT_TRUE(m_page->run()) << "nothing is left before the answer";
    click(*question, u"Leave and keep"_s);
    EXPECT_FALSE(m_page->run());
    ASSERT_EQ(m_store->assessments().unfinished(core::me)->size(), 1U);
    EXPECT_TRUE(shows(step(), u"Atlas-24, not finished"_s));
    click(step(), u"Forget these answers"_s);
    EXPECT_TRUE(m_store->assessments().unfinished(core::me)->empty());
}

TEST_F(QuizPageTest, GoesOnWhereItWasAfterTheProgramDied)
{
    begin();
    for (const Qt::Key digit : {Qt::Key_7, Qt::Key_1, Qt::Key_4}) {
        key(digit);
        key(Qt::Key_Return);
    }
    openStore(); // no goodbye: the page and the store are simply gone
    click(step(), u"Go on"_s);
    ASSERT_TRUE(m_page->run());
    EXPECT_EQ(m_page->run()->position(), 3);
    EXPECT_EQ(m_page->run()->sheet().answerTo(u"atlas01"_s), 7);
    EXPECT_EQ(answered(), 3);
}

TEST_F(QuizPageTest, ReachesAResultThroughTheReview)
{
    begin();
    QSignalSpy finished(m_page.get(), &app::QuizPage::assessmentFinished);
    for (int i = 0; i < 24; ++i) {
        key(i % 2 ? Qt::Key_2 : Qt::Key_6);
        key(Qt::Key_Return);
    }
    EXPECT_TRUE(shows(step(), u"Every statement has an answer"_s));
    click(step(), u"See my result"_s);
    ASSERT_EQ(finished.count(), 1);
    ASSERT_EQ(m_store->assessments().finished(core::me)->size(), 1U);
    EXPECT_EQ(m_store->assessments().finished(core::me)->front().answers.size(), 24);
}

TEST_F(QuizPageTest, WritesWhatCouldNotBeSavedWithTheNextAnswerThatCan)
{
    begin();
    key(Qt::Key_1);
    QSignalSpy problems(m_page.get(), &app::QuizPage::problemOccurred);
    {
        const FullDisk full;
        key(Qt::Key_6);
        EXPECT_EQ(problems.count(), 1);
        key(Qt::Key_Return);
        click(step(), u"Skip this statement"_s);
    }
    EXPECT_EQ(m_store->assessments().unfinished(core::me)->front().answers,
              (QMap<QString, int>{{u"atlas01"_s, 1}}));
    key(Qt::Key_3);
    openStore(); // no goodbye
    const core::Assessment kept = m_store->assessments().unfinished(core::me)->front();
    EXPECT_EQ(kept.answers, (QMap<QString, int>{{u"atlas01"_s, 6}, {u"atlas03"_s, 3}}));
    EXPECT_EQ(kept.skipped, QSet<QString>{u"atlas02"_s});
}

TEST_F(QuizPageTest, StaysWithTheAnswersUntilTheResultIsSaved)
{
    begin();
    QSignalSpy finished(m_page.get(), &app::QuizPage::assessmentFinished);
    for (int i = 0; i < 23; ++i) {
        key(Qt::Key_4);
        key(Qt::Key_Return);
    }
    {
        const FullDisk full;
        key(Qt::Key_5);
        key(Qt::Key_Return);
        QSignalSpy problems(m_page.get(), &app::QuizPage::problemOccurred);
        click(step(), u"See my result"_s);
        EXPECT_EQ(problems.count(), 1);
    }
    EXPECT_EQ(finished.count(), 0);
    ASSERT_TRUE(m_page->run());
    EXPECT_FALSE(m_page->run()->assessment().finishedAt);
    EXPECT_TRUE(shows(step(), u"Every statement has an answer"_s));
    click(step(), u"See my result"_s);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_FALSE(m_page->run());
    ASSERT_EQ(m_store->assessments().finished(core::me)->size(), 1U);
    EXPECT_EQ(m_store->assessments().finished(core::me)->front().answers.size(), 24);
    EXPECT_EQ(m_store->assessments().finished(core::me)->front().answers.value(u"atlas24"_s), 5);
}

TEST_F(QuizPageTest, PutsNoAnswersAsideThatAreNotSaved)
{
    begin();
    const auto leaveAndKeep = [this] {
        key(Qt::Key_Escape);
        click(*m_page->findChild<QMessageBox *>(), u"Leave and keep"_s);
        QTest::qWait(10); // the question goes
    };
    {
        const FullDisk full;
        key(Qt::Key_5);
        leaveAndKeep();
        EXPECT_TRUE(m_page->run());
        m_page->setPerson(7);
        EXPECT_TRUE(m_page->run()) << "for somebody else neither";
        EXPECT_EQ(m_page->person(), core::me);
    }
    leaveAndKeep();
    EXPECT_FALSE(m_page->run());
    EXPECT_EQ(m_store->assessments().unfinished(core::me)->front().answers.value(u"atlas01"_s), 5);
}

TEST_F(QuizPageTest, OffersSomebodyElseTheirQuizzesWhenItIsShownNext)
{
    begin();
    key(Qt::Key_5);
    const QPointer<app::InstrumentCard> made = m_page->findChild<app::InstrumentCard *>();
    ASSERT_TRUE(made);
    m_page->hide();
    m_page->setPerson(7);
    EXPECT_TRUE(made) << "nothing is made anew that nobody sees";
    EXPECT_FALSE(m_page->run());
    m_page->offerResume();
    m_page->show();
    EXPECT_FALSE(findButton(step(), u"Go on"_s));
    click(step(), u"Choose"_s);
    ASSERT_TRUE(shows(step(), u"Before you begin"_s));
    m_page->hide();
    m_page->setPerson(core::me);
    m_page->offerResume();
    m_page->show();
    EXPECT_TRUE(findButton(step(), u"Go on"_s)) << "nor is anybody asked what another chose";
    m_page->setPerson(7);
    EXPECT_FALSE(findButton(step(), u"Go on"_s)) << "a page that is seen follows at once";
}

TEST_F(QuizPageTest, RefusesABrokenDefinitionWithASentenceThatNamesThePlace)
{
    m_page->importInstrument(QStringLiteral(ATLAS_TEST_DATA "/osd/unknown-item-type.osd"));
    EXPECT_TRUE(shows(step(), u"items[3].type: \"lickert\" is not an item type"_s));
    EXPECT_FALSE(m_page->findChild<app::ImportDialog *>());
}

TEST_F(QuizPageTest, AddsADefinitionOnlyWithTheRightToUseItAndKeepsItForTheNextStart)
{
    m_page->importInstrument(QStringLiteral(ATLAS_TEST_DATA "/osd/good.osd"));
    auto *dialog = m_page->findChild<app::ImportDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(button(*dialog, u"Add"_s)->isEnabled());
    partOf<QCheckBox>(*dialog).setChecked(true);
    click(*dialog, u"Add"_s);
    EXPECT_TRUE(shows(step(), u"“Tea questions” was added to the list."_s));
    openStore();
    EXPECT_TRUE(shows(step(), u"Tea questions"_s));
    click(step(), u"Remove “Tea questions” from this list"_s);
    click(*m_page->findChild<QMessageBox *>(), u"Remove"_s);
    EXPECT_FALSE(shows(step(), u"Tea questions"_s));
}

TEST_F(QuizPageTest, PlacesAnOpenedQuestionnaireOnTheMapWhenItsTwoScoresAreNamed)
{
    m_page->importInstrument(teaWithoutPlane());
    auto *dialog = m_page->findChild<app::ImportDialog *>();
    ASSERT_TRUE(dialog);
    auto &anxiety = partOf<QComboBox>(*dialog, u"anxiety"_s);
    auto &avoidance = partOf<QComboBox>(*dialog, u"avoidance"_s);
    partOf<QCheckBox>(*dialog).setChecked(true);
    EXPECT_TRUE(button(*dialog, u"Add"_s)->isEnabled())
        << "no place on the map is a choice as well";
    anxiety.setCurrentIndex(1);
    EXPECT_FALSE(button(*dialog, u"Add"_s)->isEnabled()) << "one of two is not enough";
    avoidance.setCurrentIndex(1);
    EXPECT_FALSE(button(*dialog, u"Add"_s)->isEnabled()) << "one score cannot be both";
    avoidance.setCurrentIndex(2);
    click(*dialog, u"Add"_s);
    const auto own = m_instruments.ownInstruments();
    ASSERT_EQ(own.size(), 1U);
    ASSERT_TRUE(own.front().plane);
    EXPECT_NE(own.front().plane->anxiety, own.front().plane->avoidance);
}

TEST(QuizPageWithoutRecords, RunsAndSaysThatNothingIsKept)
{
    const core::InstrumentCatalogue instruments(u":/instruments"_s);
    app::QuizPage page(instruments, nullptr, u"de"_s);
    page.resize(1000, 800);
    page.show();
    page.offerResume();
    click(*page.currentWidget(), u"Choose"_s);
    EXPECT_TRUE(shows(*page.currentWidget(), u"Nothing can be saved at the moment"_s));
    click(*page.currentWidget(), u"I have read this and want to begin"_s);
    ASSERT_TRUE(page.run());
    EXPECT_TRUE(shows(*page.currentWidget(), u"Ich verbringe gern"_s))
        << "statements come in the language of the program";
}
