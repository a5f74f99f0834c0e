// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A questionnaire on paper and back: printed to be filled in, typed in from paper, and given its
// wording where it is a scoring key without one.
#include "by_its_words.h"
#include "full_disk.h"
#include "output_of.h"
#include "part_of.h"

#include "app/foundation/text/wording.h"
#include "app/foundation/theme/theme.h"
#include "app/pages/quiz/blank_sheet_dialog.h"
#include "app/pages/quiz/quiz_page.h"
#include "app/pages/quiz/sheet_step.h"
#include "app/pages/quiz/sheet_table.h"
#include "app/pages/quiz/wording_dialog.h"
#include "app/print/page_text.h"
#include "app/print/sheets/blank_sheet.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"

#include "tests/utc.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

QString letters(int count)
{
    QString text;
    while (text.size() < count)
        text += u"An invented statement that goes on and on. "_s;
    return text;
}

/// A definition of `items` made-up statements in two parts, answered from lo to hi.
core::Instrument madeUp(int items, int lo, int hi, int textLength)
{
    QJsonArray list{
        QJsonObject{{u"id"_s, u"part"_s}, {u"type"_s, u"section"_s}, {u"text_key"_s, u"part"_s}}};
    QJsonObject texts{{u"part"_s, u"Part one"_s}};
    QJsonObject keying;
    for (int i = 1; i <= items; ++i) {
        const QString id = u"q%1"_s.arg(i);
        list.append(QJsonObject{{u"id"_s, id}, {u"type"_s, u"likert"_s}, {u"text_key"_s, id}});
        texts[id] = u"[%1] "_s.arg(i) + letters(textLength);
        keying[id] = 1;
    }
    const QJsonObject root{
        {u"osd_version"_s, u"1.0"_s},
        {u"definition"_s,
         QJsonObject{
             {u"scale_info"_s, QJsonObject{{u"name"_s, u"Made-up"_s}, {u"code"_s, u"made-up"_s}}},
             {u"likert_options"_s,
              QJsonObject{{u"points"_s, hi - lo + 1}, {u"min"_s, lo}, {u"max"_s, hi}}},
             {u"items"_s, list},
             {u"scoring"_s, QJsonObject{{u"all"_s, QJsonObject{{u"method"_s, u"mean_coded"_s},
                                                               {u"items"_s, keying}}}}}}},
        {u"translations"_s, QJsonObject{{u"en"_s, texts}}}};
    return core::readInstrument(QJsonDocument(root).toJson(), u"made-up"_s)->instrument;
}

int statementsOf(const core::Instrument &instrument, const QString &formId)
{
    return static_cast<int>(
        core::AnswerSheet(instrument, *instrument.findForm(formId)).itemIds().size());
}

class PaperTest : public testing::Test
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
        m_page = std::make_unique<app::QuizPage>(m_instruments, m_store.get(), u"en"_s,
                                                 [] { return now; });
        m_page->resize(1100, 800);
        m_page->show();
        m_page->offerResume();
    }

    // The card of a published key is closed at first.
    QWidget &cardOf(const QString &name)
    {
        for (app::Disclosure *disclosure : m_page->findChildren<app::Disclosure *>()) {
            for (const QLabel *label : disclosure->findChildren<QLabel *>()) {
                if (label->text() == name) {
                    disclosure->setOpen(true);
                    return *disclosure;
                }
            }
        }
        ADD_FAILURE() << "no card of " << name.toStdString();
        return *m_page;
    }

    app::WordingDialog *openWording()
    {
        QTest::qWait(10); // the one before goes
        click(cardOf(u"Experiences in Close Relationships – Relationship Structures"_s),
              u"Type in the wording …"_s);
        return m_page->findChild<app::WordingDialog *>();
    }

    static QPlainTextEdit &pasteBox(const app::WordingDialog &dialog)
    {
        return partOf<QPlainTextEdit>(dialog);
    }
    static QTableWidget &statements(const app::WordingDialog &dialog)
    {
        return partOf<QTableWidget>(dialog);
    }
    /// The words of the answers, lowest first.
    static QList<QLineEdit *> anchors(const app::WordingDialog &dialog)
    {
        return partOf<app::Disclosure>(dialog).findChildren<QLineEdit *>();
    }

    QWidget &step() { return *m_page->currentWidget(); }
    app::SheetStep &sheet() { return *m_page->findChild<app::SheetStep *>(); }
    app::SheetTable &table() { return partOf<app::SheetTable>(sheet()); }
    app::DayField &day() { return partOf<app::DayField>(sheet()); }
    const core::AnswerSheet &answers() { return m_page->run()->sheet(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&table(), key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar character : text)
            QTest::keyClick(&table(), character.toLatin1());
    }
    core::Instrument shipped(const QString &id) { return *m_instruments.instrument(id); }

    /// Keeps the made-up instrument so that it can be taken.
    void keep(const core::Instrument &instrument)
    {
        ASSERT_TRUE(m_instruments.keep(instrument));
        openStore();
    }
    /// The quiet button of the last card that is offered.
    void enterLast()
    {
        QAbstractButton *last = nullptr;
        for (QAbstractButton *found : step().findChildren<QAbstractButton *>()) {
            if (found->text() == u"Enter a paper sheet"_s && found->isVisibleTo(&step()))
                last = found;
        }
        ASSERT_TRUE(last);
        last->click();
        ASSERT_TRUE(m_page->run());
    }

    static inline const QDateTime now = utc(QDate(2026, 5, 20), QTime(10, 0));
    QTemporaryDir m_folder;
    core::InstrumentCatalogue m_instruments{u":/instruments"_s,
                                            m_folder.path() + u"/instruments"_s};
    std::unique_ptr<core::Store> m_store;
    std::unique_ptr<app::QuizPage> m_page;
};

} // namespace

// Typing in --------------------------------------------------------------------------------------

TEST_F(PaperTest, TakesADigitAsAnAnswerAndGoesOnAtOnce)
{
    click(step(), u"Enter a paper sheet"_s);
    ASSERT_TRUE(m_page->run());
    EXPECT_TRUE(shows(step(), u"0 of 24 answered"_s));
    EXPECT_FALSE(button(step(), u"Done"_s)->isEnabled());
    type(u"52"_s);
    key(Qt::Key_7, Qt::KeypadModifier);
    EXPECT_EQ(answers().answerTo(u"atlas01"_s), 5);
    EXPECT_EQ(answers().answerTo(u"atlas02"_s), 2);
    EXPECT_EQ(answers().answerTo(u"atlas03"_s), 7) << "from the numeric keypad";
    EXPECT_EQ(table().currentRow(), 3);
    EXPECT_TRUE(shows(step(), u"3 of 24 answered"_s));
}

TEST_F(PaperTest, LeavesOutGoesBackAndCorrectsAnyStatement)
{
    click(step(), u"Enter a paper sheet"_s);
    type(u"4-"_s);
    key(Qt::Key_Space);
    EXPECT_TRUE(answers().isSkipped(u"atlas02"_s));
    EXPECT_TRUE(answers().isSkipped(u"atlas03"_s));
    EXPECT_TRUE(shows(step(), u"1 of 24 answered, 2 left out"_s));
    key(Qt::Key_Backspace);
    EXPECT_EQ(table().currentRow(), 2);
    EXPECT_TRUE(answers().isSkipped(u"atlas03"_s)) << "going back changes nothing";
    type(u"6"_s);
    EXPECT_EQ(answers().answerTo(u"atlas03"_s), 6);
    table().setCurrentCell(0, 0);
    type(u"1"_s);
    EXPECT_EQ(answers().answerTo(u"atlas01"_s), 1);
    key(Qt::Key_Up);
    key(Qt::Key_Delete);
    EXPECT_EQ(answers().answerTo(u"atlas01"_s), std::nullopt);
    EXPECT_EQ(m_store->assessments().unfinished(core::me)->front().answers.size(), 1);
}

TEST_F(PaperTest, OnlyMovesByArrowKeysAndRefusesWhatIsOutsideTheScaleWithASentence)
{
    click(step(), u"Enter a paper sheet"_s);
    for (const Qt::Key arrow :
         {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Left, Qt::Key_Right, Qt::Key_Return})
        key(arrow);
    EXPECT_EQ(table().currentRow(), 1);
    for (const QString &wrong : {u"8"_s, u"0"_s, u"x"_s}) {
        type(wrong);
        EXPECT_TRUE(shows(step(), u"“%1” is no answer from 1 to 7"_s.arg(wrong)));
        EXPECT_EQ(table().currentRow(), 1);
    }
    EXPECT_EQ(answers().answeredCount(), 0);
    EXPECT_TRUE(answers().skipped().isEmpty());
    type(u"3"_s);
    EXPECT_FALSE(shows(step(), u"is no answer"_s)) << "what was refused is over";
}

TEST_F(PaperTest, LosesNothingWhenItIsKilledBetweenTwoDigits)
{
    click(step(), u"Enter a paper sheet"_s);
    type(u"71-4"_s);
    openStore(); // no goodbye: the page and the store are simply gone
    EXPECT_TRUE(shows(step(), u"Atlas-24, not finished"_s));
    click(step(), u"Go on from paper"_s);
    ASSERT_TRUE(m_page->run());
    EXPECT_EQ(table().currentRow(), 4) << "at the first that is open";
    EXPECT_EQ(answers().answerTo(u"atlas04"_s), 4);
    EXPECT_TRUE(answers().isSkipped(u"atlas03"_s));
    openStore();
    click(step(), u"Go on"_s);
    EXPECT_NE(m_page->currentWidget(), &sheet()) << "or statement by statement";
}

TEST_F(PaperTest, FinishesLikeTheQuizOnTheDayTheSheetWasFilledIn)
{
    QSignalSpy finished(m_page.get(), &app::QuizPage::assessmentFinished);
    click(step(), u"Enter a paper sheet"_s);
    EXPECT_EQ(day().day(), now.date());
    day().setDay(QDate(2027, 1, 1));
    EXPECT_EQ(day().day(), std::nullopt) << "not later than today";
    type(u"3"_s);
    click(step(), u"Done"_s);
    EXPECT_EQ(finished.count(), 0) << "a day that is none is not taken for another";
    EXPECT_TRUE(shows(step(), u"lies in the future"_s));
    table().setCurrentCell(0, 0);
    day().setDay(QDate(2026, 3, 2));
    type(QString(24, u'3'));
    EXPECT_TRUE(shows(step(), u"That was the last statement"_s));
    EXPECT_EQ(m_page->focusWidget(), button(step(), u"Done"_s));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_5);
    EXPECT_EQ(answers().answerTo(u"atlas24"_s), 3) << "a digit too many changes nothing";
    click(step(), u"Done"_s);
    ASSERT_EQ(finished.count(), 1);
    const core::Assessment saved = m_store->assessments().finished(core::me)->front();
    EXPECT_EQ(finished.front().front().toLongLong(), saved.id);
    EXPECT_EQ(saved.finishedAt->toLocalTime().date(), QDate(2026, 3, 2));
    EXPECT_EQ(saved.answers.size(), 24);
}

TEST_F(PaperTest, SaysWhatTheNumbersOfTheScaleMean)
{
    click(step(), u"Enter a paper sheet"_s);
    EXPECT_TRUE(shows(step(), u"1 means “Strongly disagree”, 7 means “Strongly agree”."_s));
    key(Qt::Key_Escape);
    keep(madeUp(3, 0, 10, 20));
    enterLast();
    EXPECT_TRUE(shows(step(), u"Answers from 0 to 10; what they mean stands on the sheet."_s));
}

TEST_F(PaperTest, PutsASavedSheetRightAndSavesNothingBeforeItIsDone)
{
    click(step(), u"Enter a paper sheet"_s);
    type(QString(12, u'3') + QString(12, u'5'));
    click(step(), u"Done"_s);
    const core::Assessment first = m_store->assessments().finished(core::me)->front();
    EXPECT_TRUE(first.onPaper);

    QSignalSpy finished(m_page.get(), &app::QuizPage::assessmentFinished);
    m_page->correctAnswers(first);
    EXPECT_TRUE(shows(step(), u"Correct a paper sheet"_s));
    EXPECT_TRUE(shows(step(), u"24 of 24 answered"_s)) << "what was typed is there";
    EXPECT_EQ(table().item(0, 2)->text(), u"3"_s);
    table().setCurrentCell(0, 2);
    type(u"7"_s);
    day().setDay(QDate(2026, 3, 2));
    EXPECT_EQ(*m_store->assessments().assessment(first.id), first);
    EXPECT_TRUE(m_store->assessments().unfinished(core::me)->empty());
    app::QuizPage::State state = m_page->takeState(); // the language changes meanwhile
    m_page->restore(std::move(state));
    EXPECT_EQ(table().item(0, 2)->text(), u"7"_s);
    EXPECT_EQ(day().day(), QDate(2026, 3, 2));
    click(step(), u"Done"_s);
    ASSERT_EQ(finished.count(), 1);
    EXPECT_EQ(finished.front().front().toLongLong(), first.id);
    const core::Assessment corrected = *m_store->assessments().assessment(first.id);
    EXPECT_EQ(corrected.answers[u"atlas01"_s], 7);
    EXPECT_EQ(corrected.finishedAt->toLocalTime().date(), QDate(2026, 3, 2));
    ASSERT_EQ(corrected.corrections.size(), 1U);
    EXPECT_EQ(corrected.corrections.front().before, core::givenAnswersOf(first));
    EXPECT_EQ(m_store->assessments().finished(core::me)->size(), 1U);
}

TEST_F(PaperTest, AsksBeforeACorrectionIsLeftAndLeadsBackToTheResult)
{
    click(step(), u"Enter a paper sheet"_s);
    type(QString(24, u'3'));
    click(step(), u"Done"_s);
    const core::Assessment first = m_store->assessments().finished(core::me)->front();
    QSignalSpy finished(m_page.get(), &app::QuizPage::assessmentFinished);
    m_page->correctAnswers(first);
    click(step(), u"Leave"_s);
    EXPECT_EQ(finished.count(), 1) << "nothing was changed";
    m_page->correctAnswers(first);
    table().setCurrentCell(0, 2);
    type(u"7"_s);
    click(step(), u"Leave"_s);
    auto *question = m_page->findChild<QMessageBox *>();
    ASSERT_TRUE(question);
    click(*question, u"Stay"_s);
    EXPECT_TRUE(m_page->run());
    settle();
    click(step(), u"Leave"_s);
    click(*topLevel<QMessageBox>(), u"Leave"_s);
    settle();
    EXPECT_FALSE(m_page->run());
    EXPECT_EQ(finished.count(), 2);
    EXPECT_EQ(*m_store->assessments().assessment(first.id), first);
}

TEST_F(PaperTest, LeavesStatementsThatWereNotReachedMissing)
{
    click(step(), u"Enter a paper sheet"_s);
    type(u"45"_s);
    click(step(), u"Done"_s);
    const core::Assessment saved = m_store->assessments().finished(core::me)->front();
    EXPECT_EQ(saved.answers.size(), 2);
    EXPECT_TRUE(saved.skipped.isEmpty());
    EXPECT_EQ(saved.finishedAt, now);
}

TEST_F(PaperTest, KeepsTheSheetOpenUntilItIsSaved)
{
    click(step(), u"Enter a paper sheet"_s);
    day().setDay(QDate(2026, 3, 2));
    {
        const FullDisk full;
        type(u"45"_s);
        QSignalSpy problems(m_page.get(), &app::QuizPage::problemOccurred);
        click(step(), u"Done"_s);
        EXPECT_EQ(problems.count(), 1);
    }
    ASSERT_TRUE(m_page->run());
    EXPECT_EQ(m_page->currentWidget(), &sheet());
    EXPECT_EQ(day().day(), QDate(2026, 3, 2));
    click(step(), u"Done"_s);
    EXPECT_FALSE(m_page->run());
    ASSERT_EQ(m_store->assessments().finished(core::me)->size(), 1U);
    EXPECT_EQ(m_store->assessments().finished(core::me)->front().answers,
              (QMap<QString, int>{{u"atlas01"_s, 4}, {u"atlas02"_s, 5}}));
}

TEST_F(PaperTest, TypesSheetsOfAKeyWithoutWordingOneForEachRelationship)
{
    QWidget &card = cardOf(u"Experiences in Close Relationships – Relationship Structures"_s);
    EXPECT_FALSE(button(card, u"Enter a paper sheet"_s)->isEnabled()) << "about whom?";
    for (QCheckBox *box : card.findChildren<QCheckBox *>().first(2))
        box->setChecked(true);
    click(card, u"Enter a paper sheet"_s);
    for (const QString &who : {u"Mother"_s, u"Father"_s}) {
        EXPECT_TRUE(shows(step(), who)) << who.toStdString();
        type(QString(9, u'4'));
        click(step(), u"Done"_s);
    }
    EXPECT_EQ(m_store->assessments().finished(core::me)->size(), 2U);
    cardOf(u"Experiences in Close Relationships"_s);
    click(cardOf(u"Experiences in Close Relationships"_s), u"Enter a paper sheet"_s);
    type(u"1"_s);
    openStore();
    click(step(), u"Go on"_s);
    EXPECT_EQ(m_page->currentWidget(), &sheet()) << "a key cannot be asked statement by statement";
}

TEST_F(PaperTest, WaitsForASecondDigitWhereTheScaleHasIt)
{
    keep(madeUp(5, 0, 10, 20));
    enterLast();
    type(u"2"_s);
    EXPECT_EQ(answers().answerTo(u"q1"_s), 2) << "no answer begins with 2 but 2";
    type(u"1"_s);
    EXPECT_EQ(table().currentRow(), 1);
    EXPECT_EQ(answers().answerTo(u"q2"_s), std::nullopt);
    type(u"0"_s);
    EXPECT_EQ(answers().answerTo(u"q2"_s), 10);
    type(u"1"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(answers().answerTo(u"q3"_s), 1);
    type(u"1"_s);
    key(Qt::Key_Backspace);
    type(u"0"_s);
    EXPECT_EQ(answers().answerTo(u"q4"_s), 0);
    type(u"1"_s);
    key(Qt::Key_Up);
    EXPECT_EQ(answers().answerTo(u"q5"_s), 1) << "a number that waits is kept when it is left";
}

TEST_F(PaperTest, HandsOverANumberThatWaitsAndAnswersNothingByThat)
{
    keep(madeUp(5, 0, 10, 20));
    enterLast();
    type(u"31"_s);
    ASSERT_EQ(table().item(1, 2)->text(), u"1…"_s);
    app::QuizPage::State state = m_page->takeState();
    EXPECT_FALSE(m_page->run()) << "it has only one page";
    m_page = std::make_unique<app::QuizPage>(m_instruments, m_store.get(), u"en"_s);
    m_page->restore(std::move(state));
    m_page->show();
    EXPECT_EQ(answers().answerTo(u"q2"_s), std::nullopt);
    EXPECT_EQ(table().item(1, 2)->text(), u"1…"_s);
    type(u"0"_s);
    EXPECT_EQ(answers().answerTo(u"q2"_s), 10);
    EXPECT_EQ(m_store->assessments().unfinished(core::me)->front().answers,
              (QMap<QString, int>{{u"q1"_s, 3}, {u"q2"_s, 10}}));
}

TEST_F(PaperTest, TypesAnswersBelowZero)
{
    keep(madeUp(3, -3, 3, 20));
    enterLast();
    type(u"-2-"_s);
    EXPECT_EQ(answers().answerTo(u"q1"_s), -2);
    key(Qt::Key_Space);
    EXPECT_EQ(answers().answerTo(u"q2"_s), std::nullopt) << "a minus alone is no number";
    key(Qt::Key_Backspace);
    key(Qt::Key_Space);
    EXPECT_TRUE(answers().isSkipped(u"q2"_s));
}

// Printing ---------------------------------------------------------------------------------------

TEST_F(PaperTest, PrintsEveryStatementOnceAndInOrder)
{
    for (const QString &id : {u"atlas-24"_s, u"atlas-r"_s}) {
        const core::Instrument instrument = shipped(id);
        for (const core::Form &form : instrument.forms) {
            for (const QString &language : {u"en"_s, u"de"_s}) {
                for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::Letter}) {
                    const app::BlankSheet pages({instrument, form.id, std::nullopt, language},
                                                app::paperOf(size));
                    int page = 0;
                    const int statements = statementsOf(instrument, form.id);
                    for (int number = 1; number <= statements; ++number) {
                        EXPECT_GE(pages.pageOf(number), page);
                        page = pages.pageOf(number);
                        EXPECT_LT(page, pages.count());
                    }
                    EXPECT_EQ(pages.pageOf(statements + 1), -1);
                    for (const QString &itemId : form.itemIds) {
                        const QString text =
                            instrument.text(instrument.findItem(itemId)->textKey, language);
                        EXPECT_EQ(pages.text().count(text), 1) << text.toStdString();
                    }
                }
            }
        }
    }
}

TEST_F(PaperTest, SaysOnPaperWhereTheSheetComesFromAndNamesNobody)
{
    const core::Instrument instrument = shipped(u"atlas-24"_s);
    const QString text = app::BlankSheet({instrument, u"short"_s, std::nullopt, u"en"_s},
                                         app::paperOf(QPageSize::A4))
                             .text();
    for (const QString &said :
         {QString::fromLatin1(instrument.definitionHash.toHex().first(12)), u"version 1.0"_s,
          u"GPL-3.0-or-later"_s, u"Date:"_s, u"Name or code (optional):"_s, u"About: \n"_s,
          u"Circle one number"_s, u"names nobody"_s})
        EXPECT_TRUE(text.contains(said)) << said.toStdString() << '\n' << text.toStdString();
    const app::BlankSheet german({instrument, u"full"_s, std::nullopt, u"de"_s},
                                 app::paperOf(QPageSize::A4));
    EXPECT_TRUE(german.text().contains(instrument.text(instrument.licenseKey, u"de"_s)));
}

TEST_F(PaperTest, PrintsAnAnswerSheetForAKeyAndSaysSo)
{
    const core::Instrument instrument = shipped(u"ecr-rs"_s);
    const app::BlankSheet pages(
        {instrument, u"full"_s, *instrument.findTarget(u"mother"_s), u"en"_s},
        app::paperOf(QPageSize::A4));
    EXPECT_EQ(pages.count(), 1);
    EXPECT_TRUE(pages.text().contains(u"answer sheet without statements"_s));
    EXPECT_TRUE(pages.text().contains(u"Mother"_s));
    EXPECT_EQ(pages.pageOf(9), 0);
}

TEST_F(PaperTest, SplitsNoStatementOverPages)
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        GTEST_SKIP() << "no pdftotext to read the file with";
    const QString path = m_folder.filePath(u"sheet.pdf"_s);
    for (const auto &[items, hi, length] :
         {std::tuple(36, 7, 150), std::tuple(60, 5, 20), std::tuple(20, 20, 400)}) {
        const core::Instrument instrument = madeUp(items, 1, hi, length);
        for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::Letter}) {
            const app::SheetRequest request{instrument, u"full"_s, std::nullopt, u"en"_s};
            ASSERT_TRUE(app::writePdf(app::sheetSetter(request), app::paperOf(size), path));
            const QStringList printed =
                QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s})).split(u'\f');
            const app::BlankSheet pages(request, app::paperOf(size));
            ASSERT_EQ(printed.size() - 1, pages.count());
            EXPECT_GT(pages.count(), 1);
            // Every page holds all words of the statements that begin on it.
            const double bottom = app::paperOf(size).paintRect(QPageLayout::Point).height() -
                                  app::pagetext::footPoints;
            for (int page = 0; page < pages.count(); ++page) {
                EXPECT_LE(pages.filledTo(page), bottom) << "nothing runs into the foot";
                int statements = 0;
                for (int number = 1; number <= items; ++number)
                    statements += pages.pageOf(number) == page ? 1 : 0;
                const QString words = QString(printed[page]).simplified();
                const qsizetype each = letters(length).count(u"invented"_s);
                EXPECT_EQ(words.count(u"invented"_s), statements * each) << "page " << page;
                EXPECT_EQ(words.count(u'['), statements) << "page " << page;
            }
        }
    }
}

TEST_F(PaperTest, SetsAStatementLongerThanAPageByLines)
{
    const core::Instrument instrument = madeUp(2, 1, 7, 9000);
    const app::SheetRequest request{instrument, u"full"_s, std::nullopt, u"en"_s};
    const app::BlankSheet pages(request, app::paperOf(QPageSize::A4));
    EXPECT_GT(pages.count(), 4);
    EXPECT_LT(pages.count(), 12);
    EXPECT_GT(pages.pageOf(2), pages.pageOf(1));
}

TEST_F(PaperTest, SavesAPdfOfTheChosenPaperWithTitleAndEmbeddedFonts)
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        GTEST_SKIP() << "no pdfinfo to read the file with";
    const QString path = m_folder.filePath(u"sheet.pdf"_s);
    click(step(), u"Print a blank sheet"_s);
    auto *dialog = m_page->findChild<app::BlankSheetDialog *>();
    ASSERT_TRUE(dialog);
    partOf<QComboBox>(*dialog, u"form"_s).setCurrentIndex(1);
    partOf<QComboBox>(*dialog, u"paper"_s).setCurrentText(u"Letter"_s);
    EXPECT_EQ(dialog->sheet().formId, u"short"_s);
    dialog->savePdf(path);
    const QByteArray facts = outputOf(u"pdfinfo"_s, {path});
    EXPECT_TRUE(facts.contains("Atlas-24")) << facts.constData();
    EXPECT_TRUE(facts.contains("letter")) << facts.constData();
    const QByteArray fonts = outputOf(u"pdffonts"_s, {path});
    EXPECT_TRUE(fonts.contains(" yes ")) << fonts.constData();
    EXPECT_FALSE(fonts.contains(" no  no ")) << fonts.constData();
    QSignalSpy problems(dialog, &app::BlankSheetDialog::problemOccurred);
    dialog->savePdf(u"/nowhere/at/all/sheet.pdf"_s);
    EXPECT_EQ(problems.count(), 1);
}

TEST_F(PaperTest, ShowsThePagesBeforeTheyArePrintedInALanguageOfTheStatements)
{
    app::BlankSheetDialog dialog({shipped(u"atlas-24"_s), u"full"_s, {}}, u"en"_s);
    const auto sheets = [&] {
        int count = 0;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            count += label->pixmap(Qt::ReturnByValue).isNull() ? 0 : 1;
        return count;
    };
    EXPECT_EQ(sheets(), app::BlankSheet(dialog.sheet(), dialog.paper()).count());
    EXPECT_FALSE(dialog.sheet().target);
    partOf<QComboBox>(dialog, u"target"_s).setCurrentIndex(1);
    EXPECT_TRUE(dialog.sheet().target);
    partOf<QComboBox>(dialog, u"language"_s).setCurrentText(u"Deutsch"_s);
    EXPECT_TRUE(app::BlankSheet(dialog.sheet(), dialog.paper())
                    .text()
                    .contains(shipped(u"atlas-24"_s).text(u"atlas01"_s, u"de"_s)));
}

TEST_F(PaperTest, OffersAFileNameThatAnySystemTakes)
{
    core::Instrument instrument = madeUp(3, 1, 7, 20);
    instrument.name = u"Close/Far: version 1.5"_s;
    app::BlankSheetDialog dialog({instrument, u"full"_s, {}}, u"en"_s);
    click(dialog, u"Save as PDF …"_s);
    const auto *chooser = dialog.findChild<QFileDialog *>();
    ASSERT_TRUE(chooser);
    EXPECT_EQ(QFileInfo(chooser->selectedFiles().value(0)).fileName(),
              u"Close-Far- version 1-5.pdf"_s);
}

TEST_F(PaperTest, PrintsTheSameOnADarkScreen)
{
    const app::SheetRequest request{shipped(u"atlas-24"_s), u"full"_s, std::nullopt, u"de"_s};
    const auto picture = [&] {
        QImage image(600, 850, QImage::Format_ARGB32_Premultiplied);
        image.fill(app::printTheme().page);
        QPainter painter(&image);
        app::BlankSheet(request, app::paperOf(QPageSize::A4)).paint(painter, 0);
        return image;
    };
    const QImage light = picture();
    QApplication::setPalette(app::darkPalette());
    const QImage dark = picture();
    QApplication::setPalette(app::lightPalette());
    EXPECT_EQ(light, dark);
}

// Wording ----------------------------------------------------------------------------------------

TEST_F(PaperTest, GivesAKeyItsWordingSoThatItIsTakenPrintedAndTypedLikeAnyOther)
{
    click(cardOf(u"Experiences in Close Relationships – Relationship Structures"_s),
          u"Type in the wording …"_s);
    auto *dialog = m_page->findChild<app::WordingDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(button(*dialog, u"Add"_s)->isEnabled());
    QString pasted;
    for (int i = 1; i <= 8; ++i)
        pasted += u"%1. Made-up %1\n"_s.arg(i);
    pasteBox(*dialog).setPlainText(pasted);
    EXPECT_TRUE(shows(*dialog, u"8 of 9 lines."_s));
    EXPECT_TRUE(statements(*dialog).item(0, 0)->text().isEmpty()) << "nothing by halves";
    pasteBox(*dialog).setPlainText(pasted + u"9) Made-up 9"_s);
    EXPECT_TRUE(shows(*dialog, u"9 of 9 lines: they are in the table."_s));
    EXPECT_FALSE(button(*dialog, u"Add"_s)->isEnabled()) << "not without the right to it";
    partOf<QCheckBox>(*dialog).setChecked(true);
    EXPECT_TRUE(button(*dialog, u"Add"_s)->isEnabled());
    statements(*dialog).item(2, 0)->setText(u"Corrected"_s);
    pasteBox(*dialog).setPlainText(pasted + u"9) Made-up nine"_s);
    EXPECT_EQ(statements(*dialog).item(2, 0)->text(), u"Corrected"_s) << "what was typed stays";
    EXPECT_EQ(statements(*dialog).item(8, 0)->text(), u"Made-up nine"_s);
    anchors(*dialog).front()->setText(u"not at all"_s);
    EXPECT_FALSE(button(*dialog, u"Add"_s)->isEnabled()) << "words for all answers or for none";
    anchors(*dialog).front()->clear();
    click(*dialog, u"Add"_s);

    const auto own = m_instruments.ownInstruments();
    ASSERT_EQ(own.size(), 1U);
    const core::Instrument before = shipped(u"ecr-rs"_s);
    EXPECT_EQ(own.front().scorings, before.scorings);
    EXPECT_NE(own.front().definitionHash, before.definitionHash);
    EXPECT_EQ(own.front().text(u"ecrrs3"_s, u"en"_s), u"Corrected"_s);
    EXPECT_EQ(app::wordedLanguages(own.front()), QStringList{u"en"_s});
    const QString printed = app::BlankSheet({own.front(), u"full"_s, std::nullopt, u"en"_s},
                                            app::paperOf(QPageSize::A4))
                                .text();
    EXPECT_TRUE(printed.contains(u"9. Made-up nine"_s)) << printed.toStdString();
    EXPECT_TRUE(printed.contains(u"How much do you agree"_s)) << printed.toStdString();
    EXPECT_FALSE(printed.contains(u"your own copy"_s));
    EXPECT_TRUE(shows(step(), u"was added to the list."_s));
}

TEST_F(PaperTest, GoesOnWithAWordingThatWasLeftBeforeItWasWhole)
{
    click(*openWording(), u"Cancel"_s);
    EXPECT_TRUE(m_page->wordingDrafts().isEmpty()) << "nothing was typed";

    app::WordingDialog *dialog = openWording();
    ASSERT_TRUE(dialog);
    auto &language = partOf<QComboBox>(*dialog);
    language.setCurrentIndex(language.findData(u"fr"_s));
    statements(*dialog).item(0, 0)->setText(u"Made-up one"_s);
    anchors(*dialog).back()->setText(u"fully"_s);
    pasteBox(*dialog).setPlainText(u"two\nlines"_s);
    partOf<QCheckBox>(*dialog).setChecked(true);
    QTest::keyClick(dialog, Qt::Key_Escape);
    dialog = openWording();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(partOf<QComboBox>(*dialog).currentData(), u"fr"_s);
    EXPECT_EQ(statements(*dialog).item(0, 0)->text(), u"Made-up one"_s);
    EXPECT_EQ(anchors(*dialog).back()->text(), u"fully"_s);
    EXPECT_TRUE(anchors(*dialog).front()->text().isEmpty());
    EXPECT_EQ(pasteBox(*dialog).toPlainText(), u"two\nlines"_s);
    EXPECT_FALSE(partOf<QCheckBox>(*dialog).isChecked()) << "that is said anew";

    // The program locks itself while a statement is being typed.
    statements(*dialog).setCurrentCell(1, 0);
    auto *editor = statements(*dialog).viewport()->findChild<QLineEdit *>();
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, u"Made-up two"_s);
    static_cast<app::SavesDraft *>(dialog)->saveDraft();
    const auto drafts = m_page->wordingDrafts();
    openStore();
    m_page->restore({.wordingDrafts = drafts});
    dialog = openWording();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(statements(*dialog).item(0, 0)->text(), u"Made-up one"_s);
    EXPECT_EQ(statements(*dialog).item(1, 0)->text(), u"Made-up two"_s);
}

TEST_F(PaperTest, KeepsTheWordingOpenUntilItIsAdded)
{
    // Where the folder of the definitions should be stands a file.
    QFile obstacle(m_folder.path() + u"/instruments"_s);
    ASSERT_TRUE(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    app::WordingDialog *dialog = openWording();
    ASSERT_TRUE(dialog);
    QStringList lines;
    for (int i = 1; i <= 9; ++i)
        lines << u"Made-up %1"_s.arg(i);
    pasteBox(*dialog).setPlainText(lines.join(u'\n'));
    partOf<QCheckBox>(*dialog).setChecked(true);
    click(*dialog, u"Add"_s);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(shows(*dialog, app::wording::errorSentence(
                                   {core::ErrorCode::FileNotWritable, obstacle.fileName()})));
    click(*dialog, u"Cancel"_s);
    EXPECT_EQ(m_page->wordingDrafts().size(), 1);

    ASSERT_TRUE(obstacle.remove());
    dialog = openWording();
    ASSERT_TRUE(dialog);
    partOf<QCheckBox>(*dialog).setChecked(true);
    click(*dialog, u"Add"_s);
    QTest::qWait(10);
    EXPECT_FALSE(m_page->findChild<app::WordingDialog *>());
    EXPECT_EQ(m_instruments.ownInstruments().size(), 1U);
    EXPECT_TRUE(m_page->wordingDrafts().isEmpty()) << "it is no draft any more";
}
