// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_questions.h"
#include "part_of.h"

#include "app/foundation/content/content.h"
#include "app/pages/classroom/typing_step.h"

#include "app/pages/classroom/class_figures.h"
#include "app/pages/classroom/class_view.h"
#include "app/pages/classroom/classroom_page.h"
#include "app/pages/classroom/cut_line_lab.h"
#include "app/pages/classroom/import_step.h"
#include "app/pages/classroom/text_table.h"
#include "app/pages/classroom/typing_card.h"
#include "app/pages/classroom/typing_table.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

class TypingStepTest : public testing::Test
{
protected:
    TypingStepTest() { reopen(); }

    /// The program ends without a word and starts again.
    void reopen()
    {
        m_page.reset();
        m_store.reset();
        auto opened = core::Store::open(m_folder.path());
        ASSERT_TRUE(opened);
        m_store = std::move(*opened);
        showPage(m_store.get());
    }

    void showPage(core::Store *records)
    {
        m_page = std::make_unique<app::ClassroomPage>(m_instruments, m_content, u"en"_s, records);
        m_page->resize(1200, 800);
        m_page->show();
        m_page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    }

    void begin(const QString &instrument, int lowest, int highest)
    {
        auto &card = partOf<app::TypingCard>(*m_page);
        partOf<QComboBox>(card, u"instrument"_s)
            .setCurrentText(m_instruments.instrument(instrument)->name);
        partOf<QSpinBox>(card, u"lowest"_s).setValue(lowest);
        partOf<QSpinBox>(card, u"highest"_s).setValue(highest);
        QTest::mouseClick(&partOf<app::Button>(card, u"begin"_s), Qt::LeftButton);
        ASSERT_TRUE(step().isVisible());
    }

    /// A button of the drafts that are offered; the first one of all.
    app::Button *offered(const QString &name)
    {
        QApplication::processEvents();
        for (auto *button : partOf<app::TypingCard>(*m_page).findChildren<app::Button *>(name)) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }

    app::TypingStep &step() { return partOf<app::TypingStep>(*m_page); }
    app::TypingTable &table() { return partOf<app::TypingTable>(*m_page); }
    QString cell(int row, int column)
    {
        return table().model()->index(row, column).data().toString();
    }
    app::Button &back() { return partOf<app::Button>(step(), u"back"_s); }
    app::Button &deleteRow() { return partOf<app::Button>(step(), u"deleteRow"_s); }
    app::Button &done() { return partOf<app::Button>(step(), u"done"_s); }
    QString said(const QString &where) { return partOf<app::TextLabel>(step(), where).text(); }
    bool showsStart() { return partOf<app::StartStep>(*m_page).isVisible(); }
    app::TextTable &figures(const QString &name) { return partOf<app::TextTable>(*m_page, name); }
    std::pair<int, int> place()
    {
        return {table().currentIndex().row(), table().currentIndex().column()};
    }
    void type(const QString &keys) { QTest::keyClicks(&table(), keys); }
    void press(Qt::Key key) { QTest::keyClick(&table(), key); }

    /// Answers of the only draft as the records hold them: "5", "–" where left out, "" unreached.
    QString kept(std::size_t row, const QString &item)
    {
        const auto drafts = m_store->classDrafts().drafts();
        if (!drafts || drafts->size() != 1 || drafts->front().rows.size() <= row)
            return u"no row"_s;
        const auto &answers = drafts->front().rows[row].answers;
        if (!answers.contains(item))
            return {};
        return answers.value(item) ? QString::number(*answers.value(item)) : u"–"_s;
    }
    QString item(int column)
    {
        return core::planeKey(*m_instruments.instrument(u"ecr-s"_s))->itemIds[column];
    }

    void answerBox(const QString &button)
    {
        QPointer<QMessageBox> box = m_page->findChild<QMessageBox *>();
        ASSERT_TRUE(box);
        for (QAbstractButton *each : box->buttons()) {
            if (each->text() == button)
                each->click();
        }
        QTest::qWait(1);
        EXPECT_FALSE(box);
    }

    core::InstrumentCatalogue m_instruments{u":/instruments"_s};
    app::Content m_content{u":"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<core::Store> m_store;
    std::unique_ptr<app::ClassroomPage> m_page;
};

} // namespace

TEST_F(TypingStepTest, ProposesTheRangeOfTheQuestionnaireAndRefusesOneThatIsNone)
{
    auto &card = partOf<app::TypingCard>(*m_page);
    auto &instrument = partOf<QComboBox>(card, u"instrument"_s);
    auto &lowest = partOf<QSpinBox>(card, u"lowest"_s);
    auto &highest = partOf<QSpinBox>(card, u"highest"_s);
    auto &begin = partOf<app::Button>(card, u"begin"_s);
    instrument.setCurrentText(m_instruments.instrument(u"ecr-s"_s)->name);
    EXPECT_EQ(lowest.value(), 1);
    EXPECT_EQ(highest.value(), 7);
    instrument.setCurrentText(m_instruments.instrument(u"ecr"_s)->name);
    EXPECT_EQ(highest.value(), m_instruments.instrument(u"ecr"_s)->items.back().scale->hi());
    lowest.setValue(7);
    highest.setValue(7);
    EXPECT_FALSE(begin.isEnabled());
    highest.setValue(9);
    EXPECT_TRUE(begin.isEnabled());
}

TEST_F(TypingStepTest, FillsACellWithADigitAndGoesOnToTheNextStudent)
{
    begin(u"ecr-s"_s, 1, 7);
    EXPECT_TRUE(table().hasFocus());
    type(u"7"_s);
    EXPECT_EQ(cell(0, 0), u"7"_s);
    EXPECT_EQ(place(), std::pair(0, 1));
    EXPECT_EQ(kept(0, item(0)), u"7"_s) << "before the next digit";
    type(u"23456712345"_s);
    EXPECT_EQ(place(), std::pair(1, 0));
    EXPECT_EQ(said(u"place"_s), u"Student 2, item 1 of 12"_s);
    type(u"1"_s);
    EXPECT_EQ(kept(1, item(0)), u"1"_s);
    EXPECT_EQ(table().model()->rowCount(), 2);
}

TEST_F(TypingStepTest, LeavesAnItemOutOnPurpose)
{
    struct Case {
        int lowest;
        QString key;
        QString shown;
    };
    for (const Case &each :
         {Case{1, u"0"_s, u"–"_s}, Case{1, u" "_s, u"–"_s}, Case{1, u"-"_s, u"–"_s},
          Case{0, u"0"_s, u"0"_s}, Case{0, u" "_s, u"–"_s}, Case{0, u"-"_s, u"–"_s}}) {
        begin(u"ecr-s"_s, each.lowest, 6);
        type(each.key);
        EXPECT_EQ(cell(0, 0), each.shown) << each.lowest << each.key.toStdString();
        EXPECT_EQ(kept(0, item(0)), each.shown);
        EXPECT_EQ(place(), std::pair(0, 1));
        back().click();
        offered(u"forget"_s)->click();
        answerBox(u"Forget"_s);
    }
}

TEST_F(TypingStepTest, RefusesWhatIsNoAnswerAndSaysSo)
{
    begin(u"ecr-s"_s, 1, 5);
    for (const QString &key : {u"6"_s, u"9"_s, u"x"_s, u","_s}) {
        type(key);
        EXPECT_EQ(place(), std::pair(0, 0));
        EXPECT_EQ(cell(0, 0), QString());
        EXPECT_TRUE(partOf<app::TextLabel>(step(), u"message"_s).isVisible());
        EXPECT_EQ(said(u"message"_s),
                  u"“%1” is no answer from 1 to 5; nothing was changed."_s.arg(key));
        EXPECT_EQ(table().accessibleDescription(), said(u"message"_s));
    }
    EXPECT_EQ(kept(0, item(0)), u"no row"_s);
    type(u"5"_s);
    EXPECT_EQ(said(u"message"_s), QString());
}

TEST_F(TypingStepTest, WaitsForASecondDigitWhereOneCouldFollow)
{
    struct Case {
        int lowest;
        int highest;
        QString keys; ///< E: Enter
        QStringList cells;
    };
    for (const Case &each : {
             Case{1, 10, u"2"_s, {u"2"_s}},
             Case{1, 10, u"10"_s, {u"10"_s}},
             Case{1, 10, u"1E3"_s, {u"1"_s, u"3"_s}},
             Case{1, 10, u"1 3"_s, {u"1"_s, u"3"_s}},
             Case{1, 10, u"0E4"_s, {u"–"_s, u"4"_s}},
             Case{1, 10, u"13"_s, {u"1_"_s}},
             Case{1, 10, u"130"_s, {u"10"_s}},
             Case{0, 10, u"010"_s, {u"0"_s, u"10"_s}},
             Case{10, 20, u"1E"_s, {u"1_"_s}},
             Case{10, 20, u"1520"_s, {u"15"_s, u"20"_s}},
             Case{10, 20, u"3"_s, {QString()}},
             Case{30, 39, u"1"_s, {QString()}},
             Case{1, 10, u"1-"_s, {u"–"_s}},
         }) {
        begin(u"ecr-s"_s, each.lowest, each.highest);
        for (const QChar key : each.keys) {
            if (key == u'E')
                press(Qt::Key_Return);
            else
                type(key);
        }
        for (int column = 0; column < each.cells.size(); ++column)
            EXPECT_EQ(cell(0, column), each.cells[column])
                << each.lowest << '-' << each.highest << ": " << each.keys.toStdString();
        EXPECT_EQ(cell(0, static_cast<int>(each.cells.size())), QString());
        back().click();
        if (auto *forget = offered(u"forget"_s)) {
            forget->click();
            answerBox(u"Forget"_s);
        }
    }
}

TEST_F(TypingStepTest, KeepsANumberThatWaitsWhenItsCellIsLeft)
{
    begin(u"ecr-s"_s, 1, 10);
    type(u"1"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(kept(0, item(0)), u"1"_s);
    EXPECT_EQ(place(), std::pair(0, 1));
    type(u"1"_s);
    back().setFocus();
    EXPECT_EQ(kept(0, item(1)), u"1"_s);
    table().setFocus();
    press(Qt::Key_Right);
    type(u"1"_s);
    press(Qt::Key_Backspace);
    EXPECT_EQ(cell(0, 2), QString());
    EXPECT_EQ(place(), std::pair(0, 2));
}

TEST_F(TypingStepTest, GoesBackAndClearsAlsoIntoTheRowBefore)
{
    begin(u"ecr-s"_s, 1, 7);
    press(Qt::Key_Backspace);
    EXPECT_EQ(place(), std::pair(0, 0));
    type(u"123456712345"_s);
    press(Qt::Key_Backspace);
    EXPECT_EQ(place(), std::pair(0, 11));
    EXPECT_EQ(kept(0, item(11)), QString());
    EXPECT_EQ(kept(0, item(10)), u"4"_s);
    press(Qt::Key_Left);
    press(Qt::Key_Delete);
    EXPECT_EQ(place(), std::pair(0, 10));
    EXPECT_EQ(kept(0, item(10)), QString());
    type(u"66"_s);
    EXPECT_EQ(place(), std::pair(1, 0));
    EXPECT_EQ(table().model()->rowCount(), 2) << "no second empty row";
}

TEST_F(TypingStepTest, BeginsTheNextStudentByTheArrowWhereOneStopped)
{
    begin(u"ecr-s"_s, 1, 7);
    press(Qt::Key_Down);
    EXPECT_EQ(table().model()->rowCount(), 1) << "an empty row is no student";
    type(u"123"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(place(), std::pair(1, 0));
    EXPECT_EQ(said(u"counts"_s), u"1 student(s) typed, 0 gap(s): items without an answer."_s);
    type(u"40"_s);
    EXPECT_EQ(said(u"counts"_s), u"2 student(s) typed, 10 gap(s): items without an answer."_s);
    press(Qt::Key_Up);
    EXPECT_EQ(place().first, 0);
}

TEST_F(TypingStepTest, TellsItsPlaceToEyesAndEars)
{
    begin(u"atlas-24"_s, 1, 7);
    type(u"4"_s);
    const core::Instrument instrument = *m_instruments.instrument(u"atlas-24"_s);
    const QString second = core::planeKey(instrument)->itemIds[1];
    EXPECT_EQ(said(u"wording"_s), instrument.text(instrument.findItem(second)->textKey, u"en"_s));
    EXPECT_FALSE(said(u"wording"_s).isEmpty());
    press(Qt::Key_Left);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&table());
    ASSERT_TRUE(accessible && accessible->tableInterface());
    EXPECT_EQ(accessible->tableInterface()->cellAt(0, 0)->text(QAccessible::Name),
              u"student 1, item 1: 4"_s);
    EXPECT_EQ(accessible->tableInterface()->cellAt(0, 1)->text(QAccessible::Name),
              u"student 1, item 2, empty"_s);
    EXPECT_FALSE(table().accessibleName().isEmpty());
}

TEST_F(TypingStepTest, ShowsTheCellThatIsTypedIntoOnASmallPage)
{
    begin(u"ecr"_s, 1, 7);
    for (int student = 0; student < 20; ++student)
        type(QString(36, u'4'));
    type(QString(30, u'4'));
    for (const int width : {1200, 500}) {
        m_page->resize(width, 500);
        QTest::qWait(20);
        const QRect cell = table().visualRect(table().currentIndex());
        EXPECT_TRUE(table().viewport()->rect().contains(cell)) << width;
    }
    press(Qt::Key_Home);
    EXPECT_TRUE(table().viewport()->rect().contains(table().visualRect(table().currentIndex())));
}

TEST_F(TypingStepTest, LeavesTheTableByTab)
{
    begin(u"ecr-s"_s, 1, 7);
    type(u"1"_s);
    press(Qt::Key_Tab);
    EXPECT_FALSE(table().hasFocus());
}

TEST_F(TypingStepTest, GoesOnWhereItWasWhenTheProgramDied)
{
    begin(u"ecr-s"_s, 1, 5);
    type(u"123451234512"
         "34 5"_s);
    reopen();
    ASSERT_TRUE(showsStart());
    ASSERT_TRUE(offered(u"goOn"_s));
    EXPECT_TRUE(offered(u"goOn"_s)->accessibleName().contains(u"2 row(s)"_s))
        << offered(u"goOn"_s)->accessibleName().toStdString();
    QTest::mouseClick(offered(u"goOn"_s), Qt::LeftButton);
    ASSERT_TRUE(step().isVisible());
    EXPECT_EQ(place(), std::pair(1, 4));
    EXPECT_EQ(cell(1, 2), u"–"_s);
    type(u"6"_s);
    EXPECT_TRUE(said(u"message"_s).contains(u"from 1 to 5"_s));
    type(u"12345123"_s);
    EXPECT_EQ(place(), std::pair(2, 0));
}

TEST_F(TypingStepTest, ForgetsOnlyWhenToldTwice)
{
    begin(u"ecr-s"_s, 1, 5);
    type(u"1"_s);
    back().click();
    QTest::mouseClick(offered(u"forget"_s), Qt::LeftButton);
    answerBox(u"Keep"_s);
    EXPECT_EQ(m_store->classDrafts().drafts()->size(), 1U);
    QTest::mouseClick(offered(u"forget"_s), Qt::LeftButton);
    answerBox(u"Forget"_s);
    EXPECT_TRUE(m_store->classDrafts().drafts()->empty());
    EXPECT_FALSE(offered(u"forget"_s));
}

TEST_F(TypingStepTest, KeepsNoClassOfNobody)
{
    begin(u"ecr-s"_s, 1, 5);
    back().click();
    EXPECT_TRUE(showsStart());
    EXPECT_TRUE(m_store->classDrafts().drafts()->empty());
}

TEST_F(TypingStepTest, DeletesARowAfterAsking)
{
    begin(u"ecr-s"_s, 1, 5);
    type(u"111111111111222222222222333"_s);
    table().setCurrentIndex(table().model()->index(1, 4));
    deleteRow().click();
    answerBox(u"Keep"_s);
    EXPECT_EQ(cell(1, 0), u"2"_s);
    deleteRow().click();
    answerBox(u"Delete"_s);
    EXPECT_EQ(cell(1, 0), u"3"_s);
    EXPECT_EQ(kept(1, item(0)), u"3"_s);
    EXPECT_EQ(place(), std::pair(1, 3));
    type(u"4"_s);
    EXPECT_EQ(kept(1, item(3)), u"4"_s);
}

TEST_F(TypingStepTest, DeletesTheOnlyRowAndStaysReady)
{
    begin(u"ecr-s"_s, 1, 5);
    type(u"1"_s);
    deleteRow().click();
    answerBox(u"Delete"_s);
    EXPECT_FALSE(done().isEnabled());
    type(u"2"_s);
    EXPECT_EQ(kept(0, item(0)), u"2"_s);
}

TEST_F(TypingStepTest, ShowsTheClassAndItsTableReadsBackTheSame)
{
    begin(u"ecr-s"_s, 1, 5);
    for (int student = 0; student < 8; ++student) {
        for (int column = 0; column < 12; ++column)
            type(student == 2 && column == 4 ? u"0"_s
                                             : QString::number(1 + (student * 5 + column * 3) % 5));
    }
    const QString path = m_folder.filePath(u"paper.csv"_s);
    ASSERT_TRUE(step().exportTable(path));
    QTest::mouseClick(&done(), Qt::LeftButton);
    ASSERT_TRUE(partOf<app::ClassView>(*m_page).isVisible());
    const auto shownFigures = [this] {
        QStringList texts;
        for (const app::TextTable *each :
             {&figures(u"statistics"_s), &figures(u"counts"_s), &figures(u"items"_s)}) {
            for (int row = 0; row < each->rowCount(); ++row) {
                for (int column = 0; column < each->columnCount(); ++column)
                    texts << each->item(row, column)->text();
            }
        }
        return texts;
    };
    const QStringList typed = shownFigures();
    EXPECT_EQ(figures(u"items"_s).rowCount(), 12);
    m_page->openTable(path);
    auto &import = partOf<app::ImportStep>(*m_page);
    auto &instrument = partOf<QComboBox>(import, u"instrument"_s);
    instrument.setCurrentText(m_instruments.instrument(u"ecr-s"_s)->name);
    emit instrument.activated(instrument.currentIndex());
    EXPECT_EQ(partOf<QLineEdit>(import, u"itemColumns"_s).text(), u"2-13"_s);
    EXPECT_EQ(partOf<QSpinBox>(import, u"highest"_s).value(), 5);
    EXPECT_EQ(partOf<app::TextTable>(import).columnCount(), 13);
    answerQuestions(import);
    QTest::mouseClick(&partOf<app::Button>(import, u"import"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return partOf<app::ClassView>(*m_page).isVisible(); }));
    EXPECT_EQ(shownFigures(), typed);
    EXPECT_EQ(m_store->classDrafts().drafts()->size(), 1U) << "until it is forgotten";
}

TEST_F(TypingStepTest, OffersTheShortFormAndAsksWhatTheClassIsCalled)
{
    auto &card = partOf<app::TypingCard>(*m_page);
    auto &questionnaire = partOf<QComboBox>(card, u"instrument"_s);
    const core::Instrument atlas = *m_instruments.instrument(u"atlas-24"_s);
    const QString name =
        atlas.name + u", "_s + atlas.text(atlas.findForm(u"short"_s)->nameKey, u"en"_s);
    questionnaire.setCurrentText(name);
    ASSERT_EQ(questionnaire.currentText(), name);
    partOf<QLineEdit>(card, u"className"_s).setText(u" Tuesday  group B "_s);
    QTest::mouseClick(&partOf<app::Button>(card, u"begin"_s), Qt::LeftButton);
    ASSERT_TRUE(step().isVisible());
    EXPECT_EQ(table().model()->columnCount(), 12);
    for (int student = 0; student < 5; ++student)
        type(u"123456712345"_s);
    EXPECT_EQ(place(), std::pair(5, 0));
    reopen();
    ASSERT_TRUE(offered(u"goOn"_s));
    EXPECT_TRUE(offered(u"goOn"_s)->accessibleName().contains(u"Tuesday group B, "_s + name));
    offered(u"goOn"_s)->click();
    EXPECT_EQ(table().model()->columnCount(), 12);
    EXPECT_EQ(cell(4, 11), u"5"_s);
    QTest::mouseClick(&done(), Qt::LeftButton);
    ASSERT_TRUE(partOf<app::ClassView>(*m_page).isVisible());
    bool isNamed = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        isNamed |= label->isVisible() && label->text() == u"Tuesday group B"_s;
    EXPECT_TRUE(isNamed);
    EXPECT_EQ(figures(u"items"_s).rowCount(), 12);
}

TEST_F(TypingStepTest, HidesTheFirstTypingFromTheSecondAndSettlesWhereTheyDiffer)
{
    begin(u"ecr-s"_s, 1, 7);
    type(u"111111111111222222222222333333333333"_s);
    auto &again = partOf<app::Button>(step(), u"again"_s);
    auto &compare = partOf<app::Button>(step(), u"compare"_s);
    EXPECT_FALSE(compare.isVisible());
    QTest::mouseClick(&again, Qt::LeftButton);
    answerBox(u"Type again"_s);
    for (int column = 0; column < 12; ++column)
        EXPECT_EQ(cell(0, column), QString()) << "out of sight";
    EXPECT_EQ(place(), std::pair(0, 0));
    EXPECT_FALSE(done().isVisible());
    EXPECT_FALSE(deleteRow().isVisible()) << "it would take both";
    type(u"1121111111112222222"_s);

    // The program ends in the middle, and both are there when it goes on.
    reopen();
    offered(u"goOn"_s)->click();
    EXPECT_EQ(place(), std::pair(1, 7));
    EXPECT_EQ(cell(2, 0), QString()) << "still out of sight";
    type(u"25 22"_s);
    QTest::mouseClick(&partOf<app::Button>(step(), u"compare"_s), Qt::LeftButton);
    EXPECT_EQ(said(u"counts"_s), u"3 answer(s) differ. 1 row(s) were typed only once."_s);
    EXPECT_EQ(cell(0, 2), u"1≠2"_s);
    EXPECT_EQ(cell(1, 8), u"2≠5"_s);
    EXPECT_EQ(cell(1, 9), u"2≠–"_s);
    EXPECT_EQ(cell(2, 5), u"3"_s);
    EXPECT_EQ(table().model()->index(0, 2).data(Qt::AccessibleTextRole).toString(),
              u"student 1, item 3: first 1, then 2"_s);
    EXPECT_TRUE(table().model()->index(0, 2).data(Qt::BackgroundRole).isValid());
    EXPECT_FALSE(table().model()->index(0, 3).data(Qt::BackgroundRole).isValid());
    EXPECT_FALSE(done().isEnabled()) << "not before all is settled";
    EXPECT_EQ(place(), std::pair(0, 2));

    auto &chosenFirst = partOf<app::Button>(step(), u"first"_s);
    auto &chosenSecond = partOf<app::Button>(step(), u"second"_s);
    EXPECT_EQ(chosenFirst.text(), u"First: 1"_s);
    EXPECT_EQ(chosenSecond.text(), u"Then: 2"_s);
    QTest::mouseClick(&chosenSecond, Qt::LeftButton);
    EXPECT_EQ(kept(0, item(2)), u"2"_s);
    EXPECT_EQ(place(), std::pair(1, 8)) << "on to the next";
    type(u"6"_s);
    EXPECT_EQ(cell(1, 8), u"6"_s) << "neither of the two was right";
    EXPECT_EQ(place(), std::pair(1, 9));
    EXPECT_EQ(chosenSecond.text(), u"Then: left out"_s);
    press(Qt::Key_Backspace);
    EXPECT_EQ(cell(1, 8), u"6"_s) << "nothing is emptied by going back";
    table().setCurrentIndex(table().model()->index(1, 9));
    QTest::mouseClick(&chosenFirst, Qt::LeftButton);
    EXPECT_EQ(said(u"counts"_s), u"Both typings agree. 1 row(s) were typed only once."_s);
    EXPECT_FALSE(chosenFirst.isVisible());
    EXPECT_TRUE(done().isEnabled());
    const auto draft = m_store->classDrafts().drafts()->front();
    EXPECT_EQ(draft.rows[1].answers, draft.rows[1].again);

    // On with the second typing, whose last row is still to come.
    QTest::mouseClick(&partOf<app::Button>(step(), u"goOnTyping"_s), Qt::LeftButton);
    EXPECT_EQ(cell(2, 5), QString());
    EXPECT_EQ(place(), std::pair(2, 0));
}

TEST_F(TypingStepTest, KeepsADraftWhoseSecondTypingIsEmpty)
{
    begin(u"ecr-s"_s, 1, 7);
    type(u"123"_s);
    QTest::mouseClick(&partOf<app::Button>(step(), u"again"_s), Qt::LeftButton);
    answerBox(u"Type again"_s);
    QTest::mouseClick(&back(), Qt::LeftButton);
    EXPECT_TRUE(showsStart());
    ASSERT_EQ(m_store->classDrafts().drafts()->size(), 1U);
    EXPECT_EQ(kept(0, item(2)), u"3"_s);
}

TEST_F(TypingStepTest, SaysWhereAQuestionnaireHasChangedAndKeepsTheDraft)
{
    core::ClassDraft draft;
    draft.instrumentId = u"ecr-s"_s;
    draft.definitionHash = QByteArray(32, '\x11');
    draft.startedAt = QDateTime::currentDateTimeUtc();
    ASSERT_TRUE(m_store->classDrafts().add(draft));
    reopen();
    QSignalSpy problems(m_page.get(), &app::ClassroomPage::problemOccurred);
    offered(u"goOn"_s)->click();
    EXPECT_EQ(problems.size(), 1);
    EXPECT_TRUE(showsStart());
    EXPECT_EQ(m_store->classDrafts().drafts()->size(), 1U);
}

TEST_F(TypingStepTest, LeavesOutWhatADamagedDraftHoldsTooMuch)
{
    core::ClassDraft draft;
    draft.instrumentId = u"ecr-s"_s;
    draft.definitionHash = m_instruments.instrument(u"ecr-s"_s)->definitionHash;
    draft.startedAt = QDateTime::currentDateTimeUtc();
    draft.rows = {{0, {{item(0), 4}, {item(1), 77}, {u"nobody-knows-it"_s, 1}}}};
    ASSERT_TRUE(m_store->classDrafts().add(draft));
    reopen();
    offered(u"goOn"_s)->click();
    EXPECT_EQ(cell(0, 0), u"4"_s);
    EXPECT_EQ(cell(0, 1), QString());
    EXPECT_EQ(place(), std::pair(0, 1));
}

TEST_F(TypingStepTest, TypesWithoutRecordsAndSaysThatNothingIsKept)
{
    const auto kept = [this] {
        for (const QLabel *label : step().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"these answers are not kept"_s))
                return false;
        }
        return true;
    };
    begin(u"ecr-s"_s, 1, 5);
    EXPECT_TRUE(kept());
    showPage(nullptr);
    begin(u"ecr-s"_s, 1, 5);
    EXPECT_FALSE(kept());
    type(u"12"_s);
    EXPECT_EQ(cell(0, 1), u"2"_s);
    back().click();
    ASSERT_TRUE(offered(u"goOn"_s)) << "as long as the page lives";
    offered(u"goOn"_s)->click();
    EXPECT_EQ(cell(0, 1), u"2"_s);
}

TEST_F(TypingStepTest, ReturnsToTheStartWhenEverythingWasErased)
{
    begin(u"ecr-s"_s, 1, 5);
    type(u"1"_s);
    m_page->hide();
    ASSERT_TRUE(m_store->eraseAll());
    m_page->show();
    EXPECT_TRUE(showsStart());
    EXPECT_FALSE(offered(u"goOn"_s));
}

TEST_F(TypingStepTest, SaysWhenAnAnswerCannotBeKeptAndDoesNotShowIt)
{
    begin(u"ecr-s"_s, 1, 5);
    type(u"1"_s);
    ASSERT_TRUE(m_store->eraseAll());
    type(u"2"_s);
    EXPECT_EQ(cell(0, 1), QString());
    EXPECT_EQ(place(), std::pair(0, 1));
    EXPECT_FALSE(said(u"message"_s).isEmpty());
}

TEST_F(TypingStepTest, FollowsTheFingersInALargeClass)
{
    core::ClassDraft draft;
    draft.instrumentId = u"ecr"_s;
    const core::Instrument ecr = *m_instruments.instrument(u"ecr"_s);
    draft.definitionHash = ecr.definitionHash;
    draft.startedAt = QDateTime::currentDateTimeUtc();
    core::DraftRow row;
    const core::PlaneKey key = *core::planeKey(ecr);
    for (const QString &id : key.itemIds)
        row.answers.insert(id, 3);
    draft.rows.assign(300, row);
    auto store = core::Store::temporary();
    ASSERT_TRUE(store);
    ASSERT_TRUE((*store)->classDrafts().add(draft));
    showPage(store->get());
    offered(u"goOn"_s)->click();
    EXPECT_EQ(place(), std::pair(300, 0));
    QElapsedTimer timer;
    timer.start();
    constexpr int keys = 36;
    for (int typed = 0; typed < keys; ++typed) {
        type(u"4"_s);
        QApplication::processEvents();
    }
    const double each = static_cast<double>(timer.elapsed()) / keys;
    std::printf("typing an answer in 300 × 36: %.1f ms\n", each);
    EXPECT_LT(each, 100.0) << "several times the aim: only a mistake may fail";
    EXPECT_EQ(place(), std::pair(301, 0));
    m_page.reset();
}
