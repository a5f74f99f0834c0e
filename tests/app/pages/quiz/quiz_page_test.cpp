// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "by_its_words.h"
#include "finished_result.h"
#include "full_disk.h"
#include "part_of.h"

#include "app/pages/quiz/quiz_page.h"

#include "app/pages/quiz/import_dialog.h"
#include "app/pages/quiz/instrument_card.h"
#include "app/pages/quiz/leave_dialog.h"
#include "app/pages/quiz/question_step.h"
#include "app/pages/quiz/review_step.h"
#include "app/pages/quiz/statement_text.h"
#include "app/widgets/answer_cells.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>

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
        click(*m_page->currentWidget(), u"Begin"_s);
        ASSERT_TRUE(m_page->run());
    }

    // Atlas-R about the relationships whose names these are the beginnings of.
    void chooseAbout(const QStringList &names)
    {
        for (app::InstrumentCard *card : m_page->findChildren<app::InstrumentCard *>()) {
            const auto boxes = card->findChildren<QCheckBox *>();
            if (boxes.isEmpty())
                continue;
            for (QCheckBox *box : boxes)
                box->setChecked(std::any_of(names.begin(), names.end(), [&](const QString &name) {
                    return box->text().startsWith(name);
                }));
            click(*card, u"Choose"_s);
            return;
        }
    }

    void beginAbout(const QStringList &names)
    {
        chooseAbout(names);
        click(*m_page->currentWidget(), u"Begin"_s);
        ASSERT_TRUE(m_page->run());
    }

    void answerAll(const std::vector<Qt::Key> &digits)
    {
        for (int i = 0; i < m_page->run()->count(); ++i) {
            key(digits[static_cast<std::size_t>(i) % digits.size()]);
            key(Qt::Key_Return);
        }
    }

    app::LeaveDialog &leaveDialog() { return partOf<app::LeaveDialog>(*m_page); }
    QTableWidget &review() { return partOf<QTableWidget>(partOf<app::ReviewStep>(*m_page)); }
    bool isAtReview() { return m_page->currentWidget() == &partOf<app::ReviewStep>(*m_page); }
    bool isAtQuestion() { return m_page->currentWidget() == &partOf<app::QuestionStep>(*m_page); }
    void clickRow(QTableWidget &table, int row)
    {
        table.scrollTo(table.model()->index(row, 1));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualItemRect(table.item(row, 1)).center());
    }
    int position() { return m_page->run()->position(); }
    // The moment after which an answer goes on.
    bool goesOnTo(int place)
    {
        return QTest::qWaitFor([&] { return m_page->run() && position() == place; }, 900);
    }
    core::AssessmentId addContradicting()
    {
        core::Assessment assessment = finishedAtlas24();
        for (const char *item : {"atlas02", "atlas16", "atlas23", "atlas11", "atlas10", "atlas22"})
            assessment.answers.insert(QLatin1StringView(item), 7);
        return *m_store->assessments().add(assessment);
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
    EXPECT_TRUE(qobject_cast<app::AnswerCells *>(m_page->focusWidget()))
        << "no cell is framed as if it were chosen";
}

TEST_F(QuizPageTest, SaysOnItsCardHowManyStatementsTheChosenFormHas)
{
    auto &card = *m_page->findChild<app::InstrumentCard *>();
    const auto &howMany = partOf<app::TextLabel>(card, u"howMany"_s);
    QComboBox *form = nullptr;
    for (QComboBox *box : card.findChildren<QComboBox *>()) {
        if (box->findData(u"short"_s) >= 0)
            form = box;
    }
    ASSERT_TRUE(form);
    form->setCurrentIndex(form->findData(u"short"_s));
    EXPECT_TRUE(howMany.isVisibleTo(&card));
    EXPECT_EQ(howMany.text(), u"Chosen below: 12 of these 24 statements."_s);
    form->setCurrentIndex(form->findData(u"full"_s));
    EXPECT_FALSE(howMany.isVisibleTo(&card)) << "the card speaks of all of them already";
}

TEST_F(QuizPageTest, FramesNoCellButTheOneThatIsAnswered)
{
    begin();
    QApplication::processEvents();
    const auto cells = step().findChildren<app::AnswerCell *>();
    const auto edge = [](app::AnswerCell *cell) {
        return cell->grab().toImage().pixelColor(cell->width() / 2, 6);
    };
    for (app::AnswerCell *cell : cells)
        EXPECT_EQ(edge(cell), edge(cells.front()));
    m_page->setAdvancesByItself(false);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Right);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Right);
    EXPECT_EQ(m_page->focusWidget(), cells.at(1));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_5, Qt::KeypadModifier);
    EXPECT_TRUE(cells.at(4)->isChecked());
    EXPECT_EQ(m_page->focusWidget(), cells.at(4)) << "what is framed is what is filled";
}

TEST_F(QuizPageTest, GoesOnByItselfAfterAClickOrAKey)
{
    begin();
    QApplication::processEvents();
    QTest::mouseClick(step().findChildren<app::AnswerCell *>().at(5), Qt::LeftButton);
    EXPECT_EQ(position(), 0) << "the answer is seen first";
    EXPECT_EQ(m_store->assessments().unfinished(core::me)->front().answers.value(u"atlas01"_s), 6)
        << "and saved";
    EXPECT_TRUE(goesOnTo(1));
    EXPECT_TRUE(qobject_cast<app::AnswerCells *>(m_page->focusWidget()));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_3, Qt::KeypadModifier);
    EXPECT_TRUE(goesOnTo(2));
    key(Qt::Key_Right);
    key(Qt::Key_Space);
    EXPECT_TRUE(goesOnTo(3));
    key(Qt::Key_Backspace);
    EXPECT_EQ(position(), 2) << "Back is one key away";
    QTest::qWait(500);
    EXPECT_EQ(position(), 2) << "and what has an answer waits for another";
    EXPECT_EQ(answered(), 3);
}

TEST_F(QuizPageTest, WaitsAnewForAnAnswerThatIsChanged)
{
    begin();
    key(Qt::Key_2);
    QTest::qWait(200);
    key(Qt::Key_6);
    QTest::qWait(250);
    EXPECT_EQ(position(), 0);
    EXPECT_TRUE(goesOnTo(1));
    EXPECT_EQ(m_page->run()->sheet().answerTo(u"atlas01"_s), 6);
    QTest::qWait(500);
    EXPECT_EQ(position(), 1) << "once";
}

TEST_F(QuizPageTest, StaysAtTheStatementWhileItIsAskedWhetherToLeave)
{
    begin();
    key(Qt::Key_4);
    key(Qt::Key_Escape);
    QTest::qWait(500);
    EXPECT_EQ(position(), 0);
    click(leaveDialog(), u"Stay"_s);
    EXPECT_EQ(position(), 0);
}

TEST_F(QuizPageTest, GoesOnOnlyByNextWhereThatIsPreferred)
{
    begin();
    QSignalSpy changed(m_page.get(), &app::QuizPage::advanceByItselfChanged);
    partOf<QCheckBox>(partOf<app::QuestionStep>(*m_page)).click();
    ASSERT_EQ(changed.count(), 1);
    EXPECT_FALSE(changed.front().front().toBool());
    key(Qt::Key_5);
    QTest::qWait(500);
    EXPECT_EQ(position(), 0);
    click(step(), u"Next"_s);
    EXPECT_EQ(position(), 1);
}

TEST_F(QuizPageTest, TakesNumbersOfTwoDigitsAsTheyAreTyped)
{
    app::QuestionStep question;
    core::Instrument wide = *m_instruments.instrument(u"atlas-24"_s);
    for (core::Item &item : wide.items)
        item.scale = core::Scale::make(0, 10);
    auto run = app::QuizRun::begin(wide, u"full"_s, {}, {}, u"en"_s, core::me, nullptr,
                                   &QDateTime::currentDateTimeUtc);
    const auto show = [&] { question.show(run, u"en"_s, {}, app::QuestionStep::Purpose::Forward); };
    QSignalSpy next(&question, &app::QuestionStep::nextRequested);
    QObject::connect(&question, &app::QuestionStep::answered, &question, [&](int value) {
        EXPECT_TRUE(run.answer(value));
        show();
    });
    question.resize(1100, 800);
    question.setVisible(true);
    show();
    QTest::keyClick(&question, Qt::Key_1);
    EXPECT_EQ(run.sheet().answerTo(u"atlas01"_s), 1);
    QTest::qWait(500);
    EXPECT_EQ(next.count(), 0) << "it may become a 10";
    QTest::keyClick(&question, Qt::Key_0);
    EXPECT_EQ(run.sheet().answerTo(u"atlas01"_s), 10);
    EXPECT_TRUE(next.wait(600));
    QTest::keyClick(&question, Qt::Key_7);
    EXPECT_EQ(run.sheet().answerTo(u"atlas01"_s), 7);
}

TEST_F(QuizPageTest, LeadsFromTheReviewBackToTheReview)
{
    begin();
    for (int i = 0; i < 24; ++i) {
        if (i == 6) {
            click(step(), u"Skip this statement"_s);
        } else {
            key(i % 2 ? Qt::Key_2 : Qt::Key_6);
            key(Qt::Key_Return);
        }
    }
    ASSERT_TRUE(isAtReview());
    EXPECT_EQ(review().item(6, 0)->text(), u"7"_s);
    EXPECT_EQ(review().item(6, 2)->text(), u"○ skipped"_s) << "marked by a shape and a word";
    EXPECT_EQ(review().item(6, 2)->data(Qt::AccessibleTextRole), u"skipped"_s);
    EXPECT_NE(review().item(6, 1)->background(), review().item(5, 1)->background());
    EXPECT_EQ(review().item(5, 2)->text(), u"2: Disagree"_s);
    clickRow(review(), 6);
    ASSERT_TRUE(isAtQuestion());
    EXPECT_EQ(position(), 6);
    key(Qt::Key_5);
    EXPECT_TRUE(QTest::qWaitFor([&] { return isAtReview(); }, 900)) << "by itself";
    EXPECT_EQ(review().item(6, 2)->text(), u"5: Slightly agree"_s);
    EXPECT_EQ(review().currentRow(), 6) << "where the person was";
    clickRow(review(), 3);
    click(step(), u"Next"_s);
    EXPECT_TRUE(isAtReview()) << "by Next, with nothing changed";
    clickRow(review(), 3);
    key(Qt::Key_Backspace);
    EXPECT_TRUE(isAtReview()) << "by Back";
    click(step(), u"Back"_s);
    EXPECT_TRUE(isAtQuestion());
    key(Qt::Key_Return);
    EXPECT_EQ(position(), 4) << "from there on it is the quiz again";
}

TEST_F(QuizPageTest, ListsAllStatementsWithTheirAnswersInWords)
{
    begin();
    key(Qt::Key_6);
    key(Qt::Key_Return);
    click(step(), u"Skip this statement"_s);
    click(step(), u"All statements"_s);
    auto &list = partOf<QTableWidget>(step());
    ASSERT_EQ(list.rowCount(), 24);
    EXPECT_EQ(list.item(0, 2)->text(), u"6: Agree"_s);
    EXPECT_EQ(list.item(1, 2)->text(), u"○ skipped"_s);
    EXPECT_EQ(list.item(2, 2)->text(), u"○ open"_s);
    clickRow(list, 0);
    EXPECT_EQ(position(), 0);
}

TEST_F(QuizPageTest, SaysWhichRelationshipItIsAboutAndWhichComesNext)
{
    beginAbout({u"Mother"_s, u"Father"_s, u"Partner"_s, u"Closest"_s});
    QSignalSpy all(m_page.get(), &app::QuizPage::relationshipsFinished);
    QSignalSpy one(m_page.get(), &app::QuizPage::assessmentFinished);
    const QStringList names{u"Mother"_s, u"Father"_s, u"Partner"_s, u"Closest friend"_s};
    for (int i = 0; i < 4; ++i) {
        const QString now = u"Now: %1, %2 of 4"_s.arg(names[i]).arg(i + 1);
        EXPECT_TRUE(shows(step(), now)) << now.toStdString();
        answerAll({Qt::Key_6, Qt::Key_2, Qt::Key_5});
        EXPECT_TRUE(shows(step(), u"Your answers: %1, %2 of 4"_s.arg(names[i]).arg(i + 1)));
        EXPECT_FALSE(findButton(step(), u"See my result"_s)) << "which would show none yet";
        EXPECT_EQ(all.count(), 0);
        click(step(), i < 3 ? u"Go on with: %1 (%2 of 4)"_s.arg(names[i + 1]).arg(i + 2)
                            : u"See all 4 relationship(s) on the map"_s);
    }
    ASSERT_EQ(all.count(), 1);
    EXPECT_EQ(one.count(), 0);
    EXPECT_EQ(all.front().front().toLongLong(), core::me);
    EXPECT_EQ(m_store->assessments().finished(core::me)->size(), 4U);
}

TEST_F(QuizPageTest, PutsTheRelationshipIntoTheStatement)
{
    beginAbout({u"Father"_s});
    EXPECT_FALSE(shows(step(), u"Now:"_s)) << "it is the only one";
    EXPECT_TRUE(shows(step(), u"I look forward to telling my father."_s));
}

TEST_F(QuizPageTest, SetsEveryStatementOnEvenLinesOfAtMost36Em)
{
    begin();
    auto &statement = partOf<app::StatementText>(step());
    for (const int width : {1400, 1000, 700}) {
        m_page->resize(width, 800);
        for (int i = 0; i < m_page->run()->count(); ++i) {
            key(Qt::Key_4);
            key(Qt::Key_Return);
            if (!isAtQuestion())
                break;
            QApplication::processEvents();
            const auto &label = partOf<QLabel>(statement);
            EXPECT_LE(label.width(), 36 * QFontInfo(label.font()).pixelSize());
            EXPECT_LE(label.width(), statement.width());
            QTextLayout text(label.text(), label.font());
            text.beginLayout();
            double widest = 0;
            double last = 0;
            for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
                line.setLineWidth(label.width());
                last = line.naturalTextWidth();
                widest = std::max(widest, last);
            }
            text.endLayout();
            EXPECT_GT(last, widest * 0.4) << label.text().toStdString() << " at " << width;
        }
        clickRow(review(), 0);
        click(step(), u"Next"_s);
        click(step(), u"Back"_s);
    }
}

TEST_F(QuizPageTest, IsHeardStatementByStatementAndAnsweredWithRadioButtons)
{
    begin();
    const auto heard = [this] {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(m_page->focusWidget());
        return face ? face->text(QAccessible::Name) : QString();
    };
    EXPECT_EQ(QAccessible::queryAccessibleInterface(m_page->focusWidget())->role(),
              QAccessible::Grouping);
    EXPECT_TRUE(heard().startsWith(u"Statement 1 of 24: I enjoy spending a whole day"_s));
    const auto cells = step().findChildren<app::AnswerCell *>();
    for (app::AnswerCell *cell : cells) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(cell);
        EXPECT_EQ(face->role(), QAccessible::RadioButton);
        EXPECT_FALSE(face->state().checked);
        EXPECT_TRUE(face->state().focusable);
    }
    EXPECT_EQ(QAccessible::queryAccessibleInterface(cells.at(3))->text(QAccessible::Name),
              u"4 of 7: Neither agree nor disagree"_s);
    key(Qt::Key_4);
    EXPECT_EQ(heard(), u"4 of 7: Neither agree nor disagree"_s) << "the answer is said";
    EXPECT_TRUE(QAccessible::queryAccessibleInterface(m_page->focusWidget())->state().checked);
    EXPECT_TRUE(goesOnTo(1));
    EXPECT_TRUE(heard().startsWith(u"Statement 2 of 24: "_s));
    QAccessibleInterface *third = QAccessible::queryAccessibleInterface(cells.at(2));
    third->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(m_page->run()->sheet().answerTo(u"atlas02"_s), 3);
}

TEST_F(QuizPageTest, HasOnePlaceThatSaysItHasTheFocus)
{
    const auto focused = [this] {
        QStringList names;
        std::vector<QAccessibleInterface *> open{
            QAccessible::queryAccessibleInterface(m_page.get())};
        while (!open.empty()) {
            QAccessibleInterface *face = open.back();
            open.pop_back();
            if (!face)
                continue;
            if (face->state().focused)
                names << face->text(QAccessible::Name);
            // The list of a closed box is nowhere to be seen; from Qt 6.8 on it says all the same
            // which of its rows is the current one.
            if (face->role() == QAccessible::ComboBox && !face->state().expanded)
                continue;
            for (int i = 0; i < face->childCount(); ++i)
                open.push_back(face->child(i));
        }
        return names;
    };
    m_page->activateWindow();
    begin();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    EXPECT_EQ(focused().size(), 1) << focused().join(u'|').toStdString();
    click(step(), u"All statements"_s);
    partOf<QTableWidget>(step()).setFocus();
    m_page->setFocus();
    EXPECT_EQ(focused().size(), 1) << focused().join(u'|').toStdString();
    click(step(), u"All statements"_s);
    answerAll({Qt::Key_2, Qt::Key_6});
    ASSERT_TRUE(isAtReview());
    EXPECT_EQ(focused().size(), 1) << focused().join(u'|').toStdString();
}

TEST_F(QuizPageTest, IsWalkedByTabFromTheAnswersToTheButtons)
{
    begin();
    m_page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setAdvancesByItself(false);
    key(Qt::Key_3);
    EXPECT_TRUE(qobject_cast<app::AnswerCell *>(m_page->focusWidget()));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_TRUE(qobject_cast<app::AnswerCells *>(m_page->focusWidget()));
    QStringList stops;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
        const auto *stop = qobject_cast<QAbstractButton *>(m_page->focusWidget());
        stops << (stop ? stop->text() : QString());
    }
    EXPECT_EQ(stops,
              (QStringList{u"Next"_s, u"Skip this statement"_s, u"Back"_s,
                           u"Go on by itself after an answer"_s, u"All statements"_s, u"Leave"_s}));
}

TEST_F(QuizPageTest, SaysAllThatIsToBeKnownToWhoeverComesToTheButtonThatBegins)
{
    m_page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setFocus();
    const auto *begins = qobject_cast<QAbstractButton *>(m_page->focusWidget());
    ASSERT_TRUE(begins);
    EXPECT_EQ(begins->text(), u"Begin"_s);
    EXPECT_TRUE(begins->accessibleDescription().contains(u"no diagnosis"_s));
    EXPECT_TRUE(begins->accessibleDescription().contains(u"about 5 minute(s)"_s));
    QSignalSpy support(m_page.get(), &app::QuizPage::supportRequested);
    click(step(), u"Support and help lines"_s);
    EXPECT_EQ(support.count(), 1);
}

TEST_F(QuizPageTest, ErasesNothingByTheKeyThatGoesOn)
{
    begin();
    key(Qt::Key_5);
    key(Qt::Key_Escape);
    EXPECT_EQ(leaveDialog().focusWidget(), button(leaveDialog(), u"Stay"_s));
    QTest::keyClick(leaveDialog().focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(m_page->run()) << "without a thought, one stays";
    QTest::qWait(10);
    key(Qt::Key_Escape);
    click(leaveDialog(), u"Leave and keep"_s);
    ASSERT_FALSE(m_page->run());
    EXPECT_EQ(m_page->focusWidget(), button(step(), u"Go on"_s));
    QTest::qWait(10);
    key(Qt::Key_Space);
    ASSERT_TRUE(m_page->run()) << "one key goes on";
    EXPECT_EQ(answered(), 1);
}

TEST_F(QuizPageTest, TakesBackWhatWasForgotten)
{
    begin();
    key(Qt::Key_5);
    const auto forgetByLeaving = [this] {
        key(Qt::Key_Escape);
        click(leaveDialog(), u"Leave and forget"_s);
        QTest::qWait(10);
    };
    forgetByLeaving();
    EXPECT_TRUE(m_store->assessments().unfinished(core::me)->empty());
    EXPECT_EQ(m_page->focusWidget(), button(step(), u"Undo (Ctrl+Z)"_s));
    key(Qt::Key_Space);
    ASSERT_EQ(m_store->assessments().unfinished(core::me)->size(), 1U);
    EXPECT_EQ(m_store->assessments().unfinished(core::me)->front().answers.size(), 1);
    EXPECT_EQ(m_page->focusWidget(), button(step(), u"Go on"_s));
    click(step(), u"Forget these answers"_s);
    EXPECT_TRUE(m_store->assessments().unfinished(core::me)->empty());
    click(step(), u"Erase for good now"_s);
    EXPECT_FALSE(findButton(step(), u"Undo (Ctrl+Z)"_s));
    EXPECT_TRUE(m_store->assessments().unfinished(core::me)->empty());
}

TEST_F(QuizPageTest, ShowsTheAnswersThatContradictAndKeepsTheFirstResultAsItWas)
{
    const core::Assessment finished = *m_store->assessments().assessment(addContradicting());
    m_page->reviewAnswers(finished, {u"atlas02"_s, u"atlas16"_s});
    ASSERT_TRUE(isAtReview());
    EXPECT_EQ(review().rowCount(), 24);
    EXPECT_EQ(review().item(0, 0)->text(), u"◆ 2"_s) << "they stand first";
    EXPECT_EQ(review().item(1, 0)->text(), u"◆ 16"_s);
    EXPECT_EQ(review().item(2, 0)->text(), u"1"_s);
    EXPECT_EQ(review().item(0, 2)->text(), u"7: Strongly agree"_s);
    EXPECT_TRUE(m_store->assessments().unfinished(core::me)->empty()) << "nothing is changed yet";
    clickRow(review(), 1);
    ASSERT_TRUE(isAtQuestion());
    EXPECT_EQ(position(), 15);
    key(Qt::Key_2);
    key(Qt::Key_Return);
    ASSERT_TRUE(isAtReview());
    EXPECT_EQ(m_store->assessments().unfinished(core::me)->size(), 1U) << "kept at once";
    QSignalSpy shown(m_page.get(), &app::QuizPage::assessmentFinished);
    click(step(), u"See my result"_s);
    ASSERT_EQ(shown.count(), 1);
    const auto second = m_store->assessments().assessment(shown.front().front().toLongLong());
    ASSERT_TRUE(second);
    EXPECT_NE(second->id, finished.id);
    EXPECT_TRUE(second->title.startsWith(u"Looked at again"_s));
    EXPECT_EQ(second->answers.value(u"atlas16"_s), 2);
    EXPECT_EQ(second->answers.value(u"atlas02"_s), 7);
    EXPECT_EQ(*m_store->assessments().assessment(finished.id), finished);
}

TEST_F(QuizPageTest, AddsNoResultWhereNothingWasChangedOnLookingAgain)
{
    const core::Assessment finished = *m_store->assessments().assessment(addContradicting());
    QSignalSpy shown(m_page.get(), &app::QuizPage::assessmentFinished);
    m_page->reviewAnswers(finished, {u"atlas02"_s, u"atlas16"_s});
    clickRow(review(), 0);
    key(Qt::Key_3);
    key(Qt::Key_Return);
    clickRow(review(), 0);
    key(Qt::Key_7);
    key(Qt::Key_Return);
    click(step(), u"Back to my result"_s);
    ASSERT_EQ(shown.count(), 1);
    EXPECT_EQ(shown.front().front().toLongLong(), finished.id);
    EXPECT_EQ(m_store->assessments().finished(core::me)->size(), 1U);
    EXPECT_TRUE(m_store->assessments().unfinished(core::me)->empty());
    m_page->reviewAnswers(finished, {});
    click(step(), u"Back"_s);
    EXPECT_EQ(shown.count(), 2) << "back where one came from";
    EXPECT_FALSE(m_page->run());
}

TEST_F(QuizPageTest, ShowsEveryLineOfWhatIsToBeKnownBeforeTheStart)
{
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
    EXPECT_EQ(m_page->run()->position(), 0) << "an answer alone does not turn the page at once";
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
    EXPECT_TRUE(m_page->run()) << "nothing is left before the answer";
    click(leaveDialog(), u"Leave and keep"_s);
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
        click(leaveDialog(), u"Leave and keep"_s);
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
    chooseAbout({u"Mother"_s});
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
    EXPECT_TRUE(shows(*page.currentWidget(), u"Nothing can be saved at the moment"_s));
    click(*page.currentWidget(), u"Begin"_s);
    ASSERT_TRUE(page.run());
    EXPECT_TRUE(shows(*page.currentWidget(), u"Ich verbringe gern"_s))
        << "statements come in the language of the program";
}
