// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The quiz after a change of the language: the same statement, the same answers, and nothing of it
// saved twice, forgotten or asked about.
#include "full_disk.h"
#include "part_of.h"
#include "two_languages.h"

#include "app/pages/quiz/consent_step.h"
#include "app/pages/quiz/instrument_card.h"
#include "app/pages/quiz/leave_dialog.h"
#include "app/pages/quiz/question_step.h"
#include "app/pages/quiz/quiz_page.h"
#include "app/pages/quiz/review_step.h"
#include "app/pages/quiz/sheet_step.h"
#include "app/pages/quiz/sheet_table.h"
#include "app/pages/result/result_page.h"
#include "app/widgets/answer_cells.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace
{

class QuizRenewalTest : public TwoLanguagesTest
{
protected:
    void SetUp() override
    {
        TwoLanguagesTest::SetUp();
        show();
    }

    void show()
    {
        navigation().showPage(app::PageName::Quiz);
        settle();
    }

    app::QuizPage &page() { return *find<app::QuizPage>(); }
    const app::QuizRun &run() { return *page().run(); }
    template <class Step> bool isAt() { return qobject_cast<Step *>(page().currentWidget()); }
    template <class Step> Step &step() { return *find<Step>(); }

    app::SheetTable &table() { return partOf<app::SheetTable>(step<app::SheetStep>()); }
    app::DayField &day() { return partOf<app::DayField>(step<app::SheetStep>()); }

    void key(Qt::Key key) { QTest::keyClick(page().currentWidget(), key); }

    /// The quiz of Atlas-24 with its first statements answered and the next one left out.
    void beginQuiz(const std::vector<Qt::Key> &digits)
    {
        click(u"Begin"_s);
        for (const Qt::Key digit : digits) {
            key(digit);
            key(Qt::Key_Return);
        }
        click(u"Skip this statement"_s);
    }

    /// About one's mother and a friend, who has been given a name.
    void chooseTwoRelationships(const QString &buttonText)
    {
        for (app::InstrumentCard *card : page().findChildren<app::InstrumentCard *>()) {
            const auto boxes = card->findChildren<QCheckBox *>();
            if (boxes.isEmpty() || !card->isVisible())
                continue;
            boxes.first()->setChecked(true);
            QTest::keyClicks(card->findChild<QLineEdit *>(), u"Heron"_s);
            for (QAbstractButton *found : card->findChildren<QAbstractButton *>()) {
                if (found->text() == buttonText)
                    found->click();
            }
            return;
        }
        FAIL() << "no questionnaire about relationships";
    }

    std::vector<core::Assessment> unfinished()
    {
        const auto found = records().assessments().unfinished(core::me);
        return found ? *found : std::vector<core::Assessment>();
    }
    std::vector<core::Assessment> finished()
    {
        const auto found = records().assessments().finished(core::me);
        return found ? *found : std::vector<core::Assessment>();
    }

    QString statement(int position, const QString &language)
    {
        return run().instrument().text(run().item(position).textKey, language);
    }
};

} // namespace

TEST_F(QuizRenewalTest, OffersItsQuestionnairesInTheOtherLanguage)
{
    speakGerman();
    EXPECT_TRUE(shows(u"Andere Fragebögen"_s));
    EXPECT_TRUE(button(u"Beginnen"_s));
    EXPECT_TRUE(button(u"Auswählen"_s));
    EXPECT_FALSE(button(u"Choose"_s));
    speakEnglish();
    EXPECT_TRUE(shows(u"Other questionnaires"_s));
    chooseTwoRelationships(u"Choose"_s);
    EXPECT_TRUE(isAt<app::ConsentStep>());
}

TEST_F(QuizRenewalTest, GoesOnWithTheSameStatementAndItsAnswers)
{
    beginQuiz({Qt::Key_6, Qt::Key_2, Qt::Key_7});
    key(Qt::Key_5); // the one that is shown
    const core::Assessment before = run().assessment();
    const QSignalSpy noticed(&navigation(), &app::Navigation::noticed);
    for (const QString &language : {u"de"_s, u"en"_s, u"de"_s}) {
        language == u"de"_s ? speakGerman() : speakEnglish();
        ASSERT_TRUE(page().run());
        ASSERT_TRUE(isAt<app::QuestionStep>());
        EXPECT_EQ(run().assessment().id, before.id);
        EXPECT_EQ(run().assessment().answers, before.answers);
        EXPECT_EQ(run().position(), 4);
        EXPECT_TRUE(run().sheet().isSkipped(u"atlas04"_s));
        EXPECT_TRUE(shows(statement(4, language))) << language.toStdString();
        const auto cells = step<app::QuestionStep>().findChildren<app::AnswerCell *>();
        EXPECT_TRUE(cells.at(4)->isChecked());
        EXPECT_TRUE(page().isAncestorOf(window().focusWidget())) << "the keys answer again";
    }
    EXPECT_TRUE(shows(u"Aussage 5 von 24"_s));
    EXPECT_FALSE(window().findChild<app::LeaveDialog *>());
    EXPECT_TRUE(noticed.isEmpty());
    ASSERT_EQ(unfinished().size(), 1U);
    EXPECT_EQ(unfinished().front().answers, before.answers);

    QTest::keyClick(window().focusWidget(), Qt::Key_1);
    EXPECT_EQ(unfinished().front().answers.value(u"atlas05"_s), 1);
    key(Qt::Key_Return);
    EXPECT_EQ(run().position(), 5);
    key(Qt::Key_Backspace);
    key(Qt::Key_Backspace);
    EXPECT_TRUE(button(u"Ausgelassen"_s)) << "what was left out is said to be";
}

TEST_F(QuizRenewalTest, ListsAllStatementsWhereTheyWereListed)
{
    beginQuiz({Qt::Key_6});
    const auto list = [this] { return step<app::QuestionStep>().findChild<QTableWidget *>(); };
    ASSERT_FALSE(list()->isVisible());
    speakGerman();
    EXPECT_FALSE(list()->isVisible());
    click(u"Alle Aussagen"_s);
    speakEnglish();
    EXPECT_TRUE(list()->isVisible());
    EXPECT_TRUE(list()->item(2, 1)->text().contains(statement(2, u"en"_s)));
    navigation().showPage(app::PageName::Home);
    speakGerman();
    show();
    EXPECT_TRUE(list()->isVisible()) << "also where nobody saw the page in between";
    click(u"Alle Aussagen"_s);
    speakEnglish();
    EXPECT_FALSE(list()->isVisible());
}

TEST_F(QuizRenewalTest, GoesOnWhereItWasLeftForAnotherPage)
{
    beginQuiz({Qt::Key_6});
    navigation().showPage(app::PageName::Home);
    speakGerman();
    EXPECT_TRUE(button(u"Fragebogen beginnen"_s)) << "the page that is shown stays";
    EXPECT_FALSE(page().isAncestorOf(window().focusWidget())) << "no key answers unseen";
    show();
    ASSERT_TRUE(isAt<app::QuestionStep>());
    EXPECT_TRUE(shows(statement(2, u"de"_s)));
    EXPECT_EQ(unfinished().size(), 1U);
}

TEST_F(QuizRenewalTest, LeavesTheKeysWithAControlBesideThePages)
{
    beginQuiz({Qt::Key_6});
    ASSERT_TRUE(button(u"Map"_s));
    button(u"Map"_s)->setFocus();
    speakGerman();
    // It is made anew too, and stands in the same place.
    ASSERT_TRUE(button(u"Karte"_s));
    EXPECT_EQ(window().focusWidget(), button(u"Karte"_s));
}

TEST_F(QuizRenewalTest, ShowsTheAnswersThatAreLookedThrough)
{
    click(u"Begin"_s);
    for (int i = 0; i < 24; ++i) {
        key(i % 2 ? Qt::Key_2 : Qt::Key_6);
        key(Qt::Key_Return);
    }
    ASSERT_TRUE(isAt<app::ReviewStep>());
    speakGerman();
    ASSERT_TRUE(isAt<app::ReviewStep>());
    const auto *table = step<app::ReviewStep>().findChild<QTableWidget *>();
    EXPECT_EQ(table->item(3, 1)->text(), statement(3, u"de"_s));
    EXPECT_TRUE(table->item(3, 2)->text().startsWith(u"2"_s));
    speakEnglish();
    speakGerman();
    click(u"Mein Ergebnis ansehen"_s);
    ASSERT_TRUE(find<app::ResultPage>());
    EXPECT_TRUE(find<app::ResultPage>()->isVisible());
    ASSERT_EQ(finished().size(), 1U);
    EXPECT_EQ(finished().front().answers.size(), 24);
    EXPECT_TRUE(unfinished().empty());
}

TEST_F(QuizRenewalTest, AsksWhetherToBeginAndThenForOneRelationshipAfterAnother)
{
    chooseTwoRelationships(u"Choose"_s);
    ASSERT_TRUE(isAt<app::ConsentStep>());
    speakGerman();
    ASSERT_TRUE(isAt<app::ConsentStep>());
    EXPECT_TRUE(shows(u"Bevor du beginnst"_s));
    EXPECT_TRUE(unfinished().empty()) << "nothing has begun yet";
    click(u"Beginnen"_s);
    ASSERT_TRUE(page().run());
    key(Qt::Key_3);
    speakEnglish();
    ASSERT_TRUE(isAt<app::QuestionStep>());
    EXPECT_EQ(unfinished().size(), 1U);
    EXPECT_TRUE(shows(u"Now: Mother, 1 of 2"_s));
    EXPECT_TRUE(shows(u"About: "_s));
    const QString first = run().assessment().targetId;
    for (int i = 0; i < run().count(); ++i) {
        key(i % 2 ? Qt::Key_2 : Qt::Key_6);
        key(Qt::Key_Return);
    }
    click(u"Go on with: Heron (2 of 2)"_s);
    ASSERT_TRUE(page().run()) << "the second relationship follows";
    EXPECT_EQ(run().assessment().targetName, u"Heron"_s);
    EXPECT_NE(run().assessment().targetId, first);
    speakGerman();
    EXPECT_TRUE(shows(u"Gerade: Heron, 2 von 2"_s));
    EXPECT_EQ(finished().size(), 1U);
    EXPECT_EQ(unfinished().size(), 1U);
}

TEST_F(QuizRenewalTest, KeepsAQuizThatCannotBeSaved)
{
    {
        const FullDisk full;
        click(u"Begin"_s);
    }
    ASSERT_TRUE(page().run());
    ASSERT_FALSE(run().isSaved());
    key(Qt::Key_6);
    key(Qt::Key_Return);
    const QSignalSpy noticed(&navigation(), &app::Navigation::noticed);
    speakGerman();
    ASSERT_TRUE(page().run());
    EXPECT_FALSE(run().isSaved());
    EXPECT_EQ(run().position(), 1);
    EXPECT_EQ(run().sheet().answerTo(u"atlas01"_s), 6);
    EXPECT_TRUE(noticed.isEmpty());
    EXPECT_TRUE(unfinished().empty());
    while (isAt<app::QuestionStep>()) {
        key(run().position() % 2 ? Qt::Key_2 : Qt::Key_5);
        key(Qt::Key_Return);
    }
    click(u"Mein Ergebnis ansehen"_s);
    ASSERT_TRUE(find<app::ResultPage>());
    EXPECT_TRUE(find<app::ResultPage>()->isVisible());
    EXPECT_TRUE(finished().empty());
}

TEST_F(QuizRenewalTest, SavesLaterWhatCouldNotBeSavedBefore)
{
    beginQuiz({Qt::Key_6});
    {
        const FullDisk full;
        key(Qt::Key_4);
        const QSignalSpy noticed(&navigation(), &app::Navigation::noticed);
        speakGerman();
        EXPECT_TRUE(noticed.isEmpty()) << "the change of the language saves nothing";
    }
    EXPECT_FALSE(unfinished().front().answers.contains(u"atlas03"_s));
    key(Qt::Key_Return);
    EXPECT_EQ(unfinished().front().answers.value(u"atlas03"_s), 4);
}

TEST_F(QuizRenewalTest, GoesOnTypingInTheSheetFromItsDayAndItsRow)
{
    click(u"Enter a paper sheet"_s);
    ASSERT_TRUE(isAt<app::SheetStep>());
    const QDate past = QDate::currentDate().addDays(-40);
    day().setDay(past);
    QTest::keyClicks(&table(), u"52-7"_s);
    table().setCurrentCell(1, 0);
    for (const QString &language : {u"de"_s, u"en"_s, u"de"_s}) {
        language == u"de"_s ? speakGerman() : speakEnglish();
        ASSERT_TRUE(isAt<app::SheetStep>());
        EXPECT_EQ(day().day(), past);
        EXPECT_EQ(table().currentRow(), 1);
        EXPECT_EQ(table().item(1, 1)->text(), statement(1, language));
        EXPECT_EQ(unfinished().size(), 1U);
    }
    EXPECT_TRUE(shows(u"3 von 24 beantwortet, 1 ausgelassen"_s));
    QTest::keyClicks(&table(), u"3"_s);
    EXPECT_EQ(run().sheet().answerTo(u"atlas02"_s), 3);
    click(u"Fertig"_s);
    ASSERT_EQ(finished().size(), 1U);
    EXPECT_EQ(finished().front().finishedAt->toLocalTime().date(), past);
    EXPECT_EQ(finished().front().answers.size(), 3);
}

TEST_F(QuizRenewalTest, TypesInTheSheetsOfTheRelationshipsThatAreLeft)
{
    chooseTwoRelationships(u"Enter a paper sheet"_s);
    ASSERT_TRUE(isAt<app::SheetStep>());
    speakGerman();
    ASSERT_TRUE(isAt<app::SheetStep>());
    QTest::keyClicks(&table(), u"4"_s);
    click(u"Fertig"_s);
    ASSERT_TRUE(isAt<app::SheetStep>());
    EXPECT_EQ(run().assessment().targetName, u"Heron"_s);
    EXPECT_EQ(day().day(), QDate::currentDate());
}

TEST_F(QuizRenewalTest, GoesBackToTheReviewFromTheStatementThatIsCorrected)
{
    click(u"Begin"_s);
    for (int i = 0; i < 24; ++i) {
        key(i % 2 ? Qt::Key_2 : Qt::Key_6);
        key(Qt::Key_Return);
    }
    emit step<app::ReviewStep>().changeRequested(4);
    speakGerman();
    ASSERT_TRUE(isAt<app::QuestionStep>());
    EXPECT_EQ(run().position(), 4);
    key(Qt::Key_1);
    key(Qt::Key_Return);
    EXPECT_TRUE(isAt<app::ReviewStep>());
}

TEST_F(QuizRenewalTest, LooksAtTheSameAnswersAgain)
{
    click(u"Begin"_s);
    for (int i = 0; i < 24; ++i) {
        key(i % 2 ? Qt::Key_2 : Qt::Key_6);
        key(Qt::Key_Return);
    }
    click(u"See my result"_s);
    ASSERT_EQ(finished().size(), 1U);
    navigation().reviewAnswers(finished().front(), {u"atlas05"_s});
    settle();
    speakGerman();
    ASSERT_TRUE(isAt<app::ReviewStep>());
    EXPECT_TRUE(button(u"Zurück zu meinem Ergebnis"_s));
    const auto *table = step<app::ReviewStep>().findChild<QTableWidget *>();
    EXPECT_EQ(table->item(0, 0)->text(), u"◆ 5"_s);
    click(u"Zurück zu meinem Ergebnis"_s);
    EXPECT_TRUE(find<app::ResultPage>()->isVisible());
    EXPECT_EQ(finished().size(), 1U);
    EXPECT_TRUE(unfinished().empty());
}

TEST_F(QuizRenewalTest, OffersToTakeBackWhatWasForgotten)
{
    beginQuiz({Qt::Key_6});
    key(Qt::Key_Escape);
    emit partOf<app::LeaveDialog>(page()).forgetRequested();
    EXPECT_TRUE(unfinished().empty());
    speakGerman();
    click(u"Rückgängig (Strg+Z)"_s);
    EXPECT_EQ(unfinished().size(), 1U);
}

TEST_F(QuizRenewalTest, KeepsTheWordingsThatWereBegun)
{
    core::Wording begun;
    begun.statements[u"q1"_s] = u"Made-up"_s;
    page().restore({.wordingDrafts = {{u"ecr"_s, begun}}});
    speakGerman();
    speakEnglish();
    EXPECT_EQ(page().wordingDrafts().value(u"ecr"_s).statements.value(u"q1"_s), u"Made-up"_s);
}
