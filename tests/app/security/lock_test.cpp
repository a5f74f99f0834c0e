// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "part_of.h"
#include "sealed_program.h"

#include "app/pages/learn/learn_page.h"
#include "app/pages/people/people_page.h"
#include "app/pages/people/person_view.h"
#include "app/pages/people/result_cards.h"
#include "app/pages/quiz/quiz_page.h"
#include "app/pages/result/result_page.h"
#include "app/presenter/presenter_window.h"
#include "app/print/report/report_dialog.h"
#include "app/widgets/new_passphrase.h"
#include "app/widgets/note_dialog.h"
#include "app/widgets/passphrase_strength.h"
#include "app/widgets/result_name_dialog.h"
#include "app/widgets/undo_bar.h"
#include "app/window/look_controller.h"
#include "app/window/navigation.h"
#include "app/window/navigation_rail.h"
#include "app/window/session_controller.h"
#include "app/window/support_reader.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEventLoop>
#include <QFile>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace
{

class LockTest : public SealedProgramTest
{
protected:
    void typePresentPassphrase()
    {
        QTest::keyClicks(&partOf<app::SecretField>(passphraseDialog(), u"presentPassphrase"_s),
                         passphrase);
    }
};

} // namespace

TEST_F(LockTest, HidesEveryWordOfTheRecordsUntilTheRightPassphraseIsTyped)
{
    const core::AssessmentId id = addResult();
    seal();
    ASSERT_TRUE(records().isSealed());
    for (const app::PageName page : app::pageNames)
        window().navigation().showPage(page);
    window().navigation().showResult(id);
    window().navigation().showPage(app::PageName::History);
    ASSERT_TRUE(allWords().join(u'\n').contains(resultTitle));

    pressLock();
    EXPECT_TRUE(records().isLocked());
    EXPECT_TRUE(isLockPageShown());
    EXPECT_FALSE(shown<app::NavigationRail>());
    EXPECT_FALSE(window().findChild<app::PeoplePage *>());
    for (const QString &words : allWords())
        EXPECT_FALSE(words.contains(u"Wren"_s)) << words.toStdString();
    EXPECT_EQ(window().windowTitle(), u"Attachment Atlas"_s);

    unlock(u"quiet tin harbour mass"_s);
    EXPECT_TRUE(records().isLocked());
    EXPECT_TRUE(problemOnLockPage().startsWith(u"This is not the passphrase"_s));
    EXPECT_EQ(passphraseField().accessibleDescription(), problemOnLockPage())
        << "what a screen reader says with the field";
    EXPECT_TRUE(passphraseField().text().isEmpty());

    unlock(passphrase);
    EXPECT_FALSE(records().isLocked());
    ASSERT_TRUE(shown<app::PeoplePage>());
    EXPECT_TRUE(allWords().join(u'\n').contains(resultTitle));
}

TEST_F(LockTest, SpeaksTheLanguageThatWasChosenSinceItWasLastShown)
{
    seal();
    pressLock();
    EXPECT_TRUE(shows(lockPage(), u"Your records are locked"_s));
    unlock(passphrase);
    window().look().setLanguage(u"de"_s);
    pressLock();
    ASSERT_TRUE(isLockPageShown());
    EXPECT_TRUE(shows(lockPage(), u"Deine Aufzeichnungen sind gesperrt"_s));
    EXPECT_TRUE(findButton(lockPage(), u"Entsperren"_s));
    // Nothing changes it while it is shown; where something did, it would ask anew.
    QTest::keyClicks(&passphraseField(), u"quiet"_s);
    window().look().setLanguage(u"en"_s);
    ASSERT_TRUE(isLockPageShown());
    EXPECT_TRUE(passphraseField().text().isEmpty());
    EXPECT_EQ(window().focusWidget(), &passphraseField());
    unlock(passphrase);
    EXPECT_FALSE(records().isLocked());
}

TEST_F(LockTest, KeepsTheNameOfAResultThatWasBeingTyped)
{
    const core::AssessmentId id = addResult();
    seal();
    window().navigation().showResult(id);
    for (QAbstractButton *button : window().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"Name this result"_s)
            button->click();
    }
    ASSERT_TRUE(shown<app::ResultNameDialog>());
    partOf<QLineEdit>(*shown<app::ResultNameDialog>()).setText(u" After the summer "_s);
    QTest::keyClick(shown<app::ResultNameDialog>()->windowHandle(), Qt::Key_L, Qt::ControlModifier);
    QTest::qWait(1);
    EXPECT_TRUE(isLockPageShown());
    EXPECT_FALSE(allWords().join(u'\n').contains(u"summer"_s));
    unlock(passphrase);
    EXPECT_EQ(records().assessments().assessment(id)->title, u"After the summer"_s);
}

TEST_F(LockTest, HearsTheLockKeyInADialogAndClosesTheDialogWithThePage)
{
    const core::AssessmentId id = addResult();
    seal();
    window().navigation().showResult(id);
    for (QAbstractButton *button : window().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().startsWith(u"Print"_s))
            button->click();
    }
    ASSERT_TRUE(shown<app::ReportDialog>());
    QTest::keyClick(shown<app::ReportDialog>()->windowHandle(), Qt::Key_L, Qt::ControlModifier);
    QTest::qWait(1);
    EXPECT_TRUE(isLockPageShown());
    EXPECT_FALSE(window().findChild<app::ReportDialog *>());
    for (const QWidget *top : QApplication::topLevelWidgets())
        EXPECT_TRUE(!top->isVisible() || top == &window()) << top->metaObject()->className();
}

TEST_F(LockTest, EndsAPresentation)
{
    seal();
    QTest::keyClick(&window(), Qt::Key_F5);
    QTest::qWait(10);
    pressLock();
    for (const QWidget *top : QApplication::topLevelWidgets())
        EXPECT_FALSE(qobject_cast<const app::PresenterWindow *>(top));
    QTest::keyClick(&window(), Qt::Key_F5);
    EXPECT_TRUE(isLockPageShown());
}

TEST_F(LockTest, StartsLockedAndOpensNoPageByKey)
{
    addResult();
    seal();
    start();
    ASSERT_TRUE(isLockPageShown());
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_3, Qt::Key_7}) {
        QTest::keyClick(&window(), key, Qt::AltModifier);
        EXPECT_TRUE(isLockPageShown());
    }
    EXPECT_FALSE(allWords().join(u'\n').contains(resultTitle));
    unlock(passphrase);
    QTest::keyClick(&window(), Qt::Key_7, Qt::AltModifier);
    EXPECT_TRUE(allWords().join(u'\n').contains(resultTitle));
}

TEST_F(LockTest, ReachesTheHelpLinesWithoutAPassphrase)
{
    seal();
    pressLock();
    click(lockPage(), u"When it is more: support and help lines"_s);
    ASSERT_TRUE(shown<app::SupportReader>());
    EXPECT_TRUE(records().isLocked());
    shown<app::SupportReader>()->close();
    // Without a screen nobody gives the focus back.
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    QTest::keyClick(&window(), Qt::Key_F1);
    EXPECT_TRUE(shown<app::SupportReader>());
}

TEST_F(LockTest, KeepsWhatWasAnsweredBeforeItLocked)
{
    seal();
    window().navigation().showPage(app::PageName::Quiz);
    const auto click = [this](const QString &text) {
        for (QAbstractButton *button : window().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button->click();
        }
        FAIL() << text.toStdString();
    };
    click(u"Begin"_s);
    QTest::keyClick(window().focusWidget(), Qt::Key_5);
    pressLock();
    unlock(passphrase);
    EXPECT_TRUE(shown<app::QuizPage>());
    EXPECT_EQ(records().assessments().unfinished(core::me)->front().answers.size(), 1);
}

TEST_F(LockTest, KeepsTheNoteThatIsBeingTyped)
{
    const core::AssessmentId id = addResult();
    seal();
    window().navigation().showPage(app::PageName::History);
    app::PeoplePage &page = *shown<app::PeoplePage>();
    emit partOf<app::PersonView>(page).resultActionRequested(id, app::ResultAction::Notes);
    ASSERT_TRUE(shown<app::NoteDialog>());
    QTest::keyClicks(&partOf<QPlainTextEdit>(*shown<app::NoteDialog>()), u"half a thought"_s);
    QTest::keyClick(shown<app::NoteDialog>()->windowHandle(), Qt::Key_L, Qt::ControlModifier);
    QTest::qWait(1);
    EXPECT_FALSE(window().findChild<app::NoteDialog *>());
    unlock(passphrase);
    EXPECT_EQ(records().assessments().assessment(id)->notes, u"half a thought"_s);
}

TEST_F(LockTest, StillOffersToTakeBackWhatWasDeletedBefore)
{
    const core::AssessmentId id = addResult();
    seal();
    window().navigation().showPage(app::PageName::History);
    const auto deleteResult = [&] {
        app::PersonView *const view = shown<app::PersonView>();
        emit view->resultActionRequested(id, app::ResultAction::Delete);
    };
    deleteResult();
    QTest::qWait(1);
    pressLock();
    unlock(passphrase);
    app::UndoBar *const undo = shown<app::UndoBar>();
    ASSERT_TRUE(undo);
    emit undo->undoRequested();
    EXPECT_EQ(records().assessments().finished(core::me)->size(), 1U)
        << "the program has not ended";
    deleteResult();
    QTest::qWait(1);
    start();
    unlock(passphrase);
    EXPECT_FALSE(records().assessments().assessment(id)) << "now it has";
}

// "Replace this file?" waits in a loop of its own, on the ground of a page.
TEST_F(LockTest, LetsAQuestionOfQtsOwnReturnBeforeItsPageGoes)
{
    addResult();
    seal();
    window().navigation().showPage(app::PageName::History);
    QStringList order;
    QObject::connect(&recordsLock(), &app::RecordsLock::covering, &recordsLock(),
                     [&] { order << u"covered"_s; });
    QObject::connect(&recordsLock(), &app::RecordsLock::closing, &recordsLock(),
                     [&] { order << u"pages go"_s; });
    QEventLoop program;
    QObject::connect(&recordsLock(), &app::RecordsLock::locked, &program, &QEventLoop::quit);
    QTimer::singleShot(0, &program, [&] {
        QMessageBox question(shown<app::PeoplePage>());
        QTimer::singleShot(10, &recordsLock(), &app::RecordsLock::lock);
        question.exec();
        order << u"question returned"_s;
    });
    program.exec();
    EXPECT_EQ(order, QStringList({u"covered"_s, u"question returned"_s, u"pages go"_s}));
    EXPECT_TRUE(records().isLocked());
}

TEST_F(LockTest, GoesOnWithASessionAfterwards)
{
    addResult();
    seal();
    ASSERT_TRUE(records().people().add({.pseudonym = u"Heron"_s}));
    window().session().begin();
    window().navigation().showPage(app::PageName::Quiz);
    pressLock();
    EXPECT_FALSE(window().navigation().isInSession());
    unlock(passphrase);
    EXPECT_TRUE(window().navigation().isInSession());
    EXPECT_TRUE(shown<app::QuizPage>()) << "where the two were";
    EXPECT_FALSE(shown<app::PeoplePage>()) << "nobody else's name";
    EXPECT_FALSE(shown<app::NavigationRail>());
}

TEST_F(LockTest, LocksAfterTheIdleTimeThatWasChosenAndNotBefore)
{
    seal();
    recordsLock().setIdleLimit(5);
    for (int seconds = 0; seconds < 290; seconds += 10)
        passTime(10s);
    EXPECT_FALSE(records().isLocked());
    // A key in any window begins the time anew.
    QTest::keyClick(&window(), Qt::Key_Shift);
    for (int seconds = 0; seconds < 290; seconds += 10)
        passTime(10s);
    EXPECT_FALSE(records().isLocked());
    passTime(10s);
    passTime(10s);
    EXPECT_TRUE(records().isLocked());
    EXPECT_TRUE(isLockPageShown());
}

TEST_F(LockTest, NeverLocksByItselfWhereThatWasChosen)
{
    seal();
    recordsLock().setIdleLimit(0);
    for (int minutes = 0; minutes < 120; ++minutes)
        passTime(50s);
    EXPECT_FALSE(records().isLocked());
}

TEST_F(LockTest, SwallowsTheKeyThatEndsALongAbsence)
{
    addResult();
    seal();
    window().navigation().showPage(app::PageName::Home);
    // Without a screen nobody gives the focus back, and shortcuts need it.
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    m_steady += 30min;
    m_now = m_now.addSecs(30 * 60);
    QTest::keyClick(&window(), Qt::Key_7, Qt::AltModifier);
    QTest::qWait(1);
    EXPECT_TRUE(isLockPageShown());
    unlock(passphrase);
    EXPECT_FALSE(shown<app::PeoplePage>()) << "where the key would have led";
}

TEST_F(LockTest, LocksWhereTheClockOrTheTimeSinceTheStartShowsAGap)
{
    struct Case {
        const char *what;
        std::chrono::milliseconds steady;
        qint64 clock;
        bool locks;
    };
    const Case cases[] = {
        {"both go on", 5s, 5, false},
        {"a busy program", 40s, 40, false},
        {"the clock alone goes on in sleep", 5s, 61, true},
        {"both go on in sleep", 3600s, 3600, true},
        {"the clock was put back", 5s, -3600, true},
    };
    seal();
    recordsLock().setIdleLimit(0);
    for (const Case &test : cases) {
        m_steady += test.steady;
        m_now = m_now.addSecs(test.clock);
        partOf<app::IdleWatch>(window()).check();
        QTest::qWait(1);
        EXPECT_EQ(records().isLocked(), test.locks) << test.what;
        if (records().isLocked())
            unlock(passphrase);
    }
}

TEST_F(LockTest, WaitsWithLockingWhileAPassphraseIsBeingSet)
{
    addResult();
    recordsLock().openDialog(app::PassphraseTask::Set);
    app::PassphraseDialog &dialog = passphraseDialog();
    chooseIn(dialog, passphrase);
    click(dialog, u"Encrypt my records"_s);
    ASSERT_TRUE(dialog.isWorking());
    dialog.reject();
    EXPECT_TRUE(dialog.isVisible()) << "cannot be closed half-way";
    // The same as an idle time that ends now.
    emit partOf<app::IdleWatch>(window()).left();
    EXPECT_TRUE(QTest::qWaitFor([this] { return records().isLocked(); }));
    EXPECT_TRUE(isLockPageShown());
    EXPECT_FALSE(window().findChild<app::RecoveryKeyDialog *>());

    unlock(passphrase);
    EXPECT_TRUE(allWords().join(u'\n').contains(u"make a new one"_s))
        << "the key was not confirmed";
}

TEST_F(LockTest, SaysThatThereIsNothingToLockWithoutAPassphrase)
{
    pressLock();
    EXPECT_FALSE(isLockPageShown());
    EXPECT_TRUE(allWords().join(u'\n').contains(u"There is nothing to lock"_s));
}

TEST_F(LockTest, OpensByTheRecoveryKeyOnceANewPassphraseIsSet)
{
    addResult();
    const QString key = seal();
    pressLock();
    click(lockPage(), u"I have forgotten the passphrase"_s);
    QTest::keyClicks(&partOf<QPlainTextEdit>(lockPage()),
                     QString(key).replace(4, 1, u"X"_s).chopped(1));
    click(lockPage(), u"Next"_s);
    EXPECT_FALSE(problemOnLockPage().isEmpty());
    EXPECT_TRUE(records().isLocked());

    partOf<QPlainTextEdit>(lockPage()).setPlainText(key.toLower().replace(u'-', u' '));
    click(lockPage(), u"Next"_s);
    EXPECT_TRUE(records().isLocked()) << "not before there is a passphrase that somebody knows";
    chooseIn(lockPage(), u"another four plain words"_s);
    click(lockPage(), u"Set and unlock"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !records().isLocked(); }));
    EXPECT_FALSE(isLockPageShown());

    pressLock();
    unlock(passphrase);
    EXPECT_TRUE(records().isLocked());
    unlock(u"another four plain words"_s);
    EXPECT_FALSE(records().isLocked());
}

TEST_F(LockTest, ShowsTheRecoveryKeyInGroupsAsItIsTyped)
{
    const QString key = seal();
    pressLock();
    click(lockPage(), u"I have forgotten the passphrase"_s);
    auto &field = partOf<QPlainTextEdit>(lockPage());
    QTest::keyClicks(&field, u"7t3k-0qwx ab"_s);
    EXPECT_EQ(field.toPlainText(), u"7T3K 0QWX AB"_s);
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(&field, Qt::Key_Left);
    QTest::keyClicks(&field, u"zz"_s);
    EXPECT_EQ(field.toPlainText(), u"7T3K 0QWX ZZAB"_s) << "typed into the middle";
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_FALSE(problemOnLockPage().isEmpty()) << "Enter goes on";
    field.clear();
    QTest::keyClicks(&field, QString(key).remove(u'-').toLower());
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_TRUE(partOf<app::NewPassphrase>(lockPage()).isVisible());
}

TEST_F(LockTest, SaysThatTheRecordsAreSealedNowAndShowsTheLockOnTheRail)
{
    EXPECT_FALSE(findButton(window(), u"Lock"_s));
    seal();
    EXPECT_TRUE(shows(window(), u"Your records are encrypted now"_s));
    click(window(), u"Lock"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return isLockPageShown(); }));
    unlock(passphrase);
    EXPECT_TRUE(findButton(window(), u"Lock"_s));
}

TEST_F(LockTest, LetsGoOfAHalfTypedWayInWhenThePersonLeaves)
{
    const QString key = seal();
    pressLock();
    click(lockPage(), u"I have forgotten the passphrase"_s);
    partOf<QPlainTextEdit>(lockPage()).setPlainText(key);
    click(lockPage(), u"Next"_s);
    ASSERT_TRUE(partOf<app::NewPassphrase>(lockPage()).isVisible());
    for (int minutes = 0; minutes <= 12; ++minutes)
        passTime(55s);
    EXPECT_FALSE(partOf<app::NewPassphrase>(lockPage()).isVisible());
    EXPECT_TRUE(partOf<QPlainTextEdit>(lockPage()).toPlainText().isEmpty());
}

TEST_F(LockTest, ChangesThePassphraseOnlyForWhoKnowsThePresentOne)
{
    seal();
    recordsLock().openDialog(app::PassphraseTask::Change);
    const QPointer<app::PassphraseDialog> dialog = &passphraseDialog();
    auto &present = partOf<app::SecretField>(*dialog, u"presentPassphrase"_s);
    const auto change = [&](const QString &words) {
        QTest::keyClicks(&present, words);
        chooseIn(*dialog, u"new words upon paper"_s);
        click(*dialog, u"Change"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog || !dialog->isWorking(); }));
    };
    change(u"wrong"_s);
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_TRUE(partOf<app::TextLabel>(*dialog, u"problem"_s)
                    .text()
                    .startsWith(u"This is not the passphrase"_s));
    EXPECT_TRUE(present.text().isEmpty());
    change(passphrase);
    QTest::qWait(1);
    EXPECT_FALSE(dialog);
    pressLock();
    unlock(passphrase);
    EXPECT_TRUE(records().isLocked());
    unlock(u"new words upon paper"_s);
    EXPECT_FALSE(records().isLocked());
}

TEST_F(LockTest, RemovesThePassphraseAndKeepsTheRecords)
{
    addResult();
    seal();
    recordsLock().openDialog(app::PassphraseTask::Remove);
    typePresentPassphrase();
    click(passphraseDialog(), u"Remove"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !records().isSealed(); }));
    EXPECT_EQ(recordsLock().state(), app::RecordsState::InClear);
    EXPECT_EQ(records().assessments().finished(core::me)->front().title, resultTitle);
}

TEST_F(LockTest, MakesANewRecoveryKeyThatTakesThePlaceOfTheOld)
{
    const QString old = seal();
    recordsLock().openDialog(app::PassphraseTask::NewRecoveryKey);
    typePresentPassphrase();
    click(passphraseDialog(), u"Make a new key"_s);
    const QString renewed = confirmKey();
    ASSERT_NE(renewed, old);
    const auto header = records().vaultHeader();
    EXPECT_FALSE(core::Vault::unlockWithRecoveryKey(
        *header, *core::RecoveryKey::read(QString(old.constData(), old.size()))));
    EXPECT_TRUE(core::Vault::unlockWithRecoveryKey(
        *header, *core::RecoveryKey::read(QString(renewed.constData(), renewed.size()))));
}

TEST_F(LockTest, ShowsTheKeyUntilItIsSaidToBeOnPaperAndPutsItOnNoClipboard)
{
    QApplication::clipboard()->setText(u"before"_s);
    recordsLock().openDialog(app::PassphraseTask::Set);
    chooseIn(passphraseDialog(), passphrase);
    click(passphraseDialog(), u"Encrypt my records"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return shown<app::RecoveryKeyDialog>() != nullptr; }));
    app::RecoveryKeyDialog &dialog = keyDialog();
    EXPECT_FALSE(button(dialog, u"Close"_s)->isEnabled());
    dialog.reject();
    EXPECT_TRUE(dialog.isVisible());
    const QString path = m_folder.filePath(u"key.pdf"_s);
    dialog.savePdf(path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    dialog.savePdf(u"/proc/no/such/place.pdf"_s);
    EXPECT_TRUE(allWords().join(u'\n').contains(u"/proc/no/such/place.pdf"_s));
    EXPECT_EQ(shownKey().count(u'-'), 13);
    partOf<QCheckBox>(dialog).setChecked(true);
    dialog.reject();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(QApplication::clipboard()->text(), u"before"_s);
}

TEST_F(LockTest, StartsAnewForWhoHasNeitherPassphraseNorKey)
{
    addResult();
    seal();
    pressLock();
    click(lockPage(), u"I have forgotten the passphrase"_s);
    click(lockPage(), u"I have neither passphrase nor recovery key"_s);
    for (QAbstractButton *button : window().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"Erase everything"_s)
            button->click();
    }
    QTest::qWait(1);
    EXPECT_FALSE(isLockPageShown());
    EXPECT_FALSE(records().isSealed());
    EXPECT_TRUE(records().assessments().finished(core::me)->empty());
}

TEST_F(LockTest, StartsAnewWithNobodyElseInView)
{
    seal();
    core::Person heron;
    heron.pseudonym = u"Heron"_s;
    const core::PersonId id = *records().people().add(heron);
    window().navigation().showPage(app::PageName::People);
    shown<app::PeoplePage>()->showPerson(id);
    ASSERT_EQ(window().navigation().person(), id);
    window().navigation().showPage(app::PageName::Map);
    recordsLock().lock();
    ASSERT_TRUE(records().eraseAll());
    emit lockPage().startedAnew();
    EXPECT_EQ(window().navigation().person(), core::me);
}

TEST_F(LockTest, ForgetsARunningQuizWhenEverythingIsErased)
{
    window().navigation().showPage(app::PageName::Quiz);
    window().navigation().showPage(app::PageName::Learn);
    window().navigation().showPage(app::PageName::History);
    ASSERT_TRUE(records().eraseAll());
    app::PeoplePage &page = *shown<app::PeoplePage>();
    emit page.everythingErased();
    EXPECT_FALSE(window().findChild<app::QuizPage *>());
    EXPECT_FALSE(window().findChild<app::LearnPage *>()) << "bookmarks and marks were read into it";
    window().navigation().showPage(app::PageName::Quiz);
    EXPECT_TRUE(shown<app::QuizPage>());
}

TEST(NewPassphrase, IsCompleteWhenBothLinesAreTheSame)
{
    app::NewPassphrase chosen;
    auto &first = partOf<app::SecretField>(chosen, u"newPassphrase"_s);
    auto &second = partOf<app::SecretField>(chosen, u"newPassphraseAgain"_s);
    const auto missing = [&] { return partOf<app::TextLabel>(chosen, u"missing"_s).text(); };
    first.setText(u"tiger window pencil"_s);
    EXPECT_FALSE(chosen.isComplete());
    EXPECT_FALSE(chosen.take());
    EXPECT_EQ(missing(), u"Type the same once more."_s);
    for (const QString &other : {u"tiger window Pencil"_s, u"tiger"_s}) {
        second.setText(other);
        EXPECT_FALSE(chosen.isComplete());
        EXPECT_EQ(missing(), u"The two are not the same yet."_s);
    }
    second.setText(u"tiger window pencil"_s);
    ASSERT_TRUE(chosen.isComplete());
    EXPECT_EQ(missing(), u" "_s);
    EXPECT_EQ(chosen.take()->bytes().size(), 19U);
    EXPECT_TRUE(first.text().isEmpty());
    EXPECT_TRUE(second.text().isEmpty());
}

TEST(NewPassphrase, TakesAWeakOneOnlyWhereItIsMeantSo)
{
    app::NewPassphrase chosen;
    auto &first = partOf<app::SecretField>(chosen, u"newPassphrase"_s);
    auto &second = partOf<app::SecretField>(chosen, u"newPassphraseAgain"_s);
    auto &useWeak = partOf<QCheckBox>(chosen, u"useWeak"_s);
    EXPECT_TRUE(useWeak.isHidden());
    for (app::SecretField *field : {&first, &second})
        field->setText(u"a"_s);
    EXPECT_FALSE(chosen.isComplete());
    EXPECT_FALSE(useWeak.isHidden());
    EXPECT_TRUE(partOf<app::TextLabel>(chosen, u"missing"_s).text().contains(u"word or two"_s));
    useWeak.setChecked(true);
    EXPECT_TRUE(chosen.isComplete());
    for (app::SecretField *field : {&first, &second})
        field->setText(u"b"_s);
    EXPECT_FALSE(chosen.isComplete()) << "what was said of another one does not count";
}

TEST(PassphraseStrength, KnowsWhatIsGuessedFirst)
{
    using enum app::PassphraseStrength;
    const std::pair<QString, app::PassphraseStrength> expected[] = {
        {u"a"_s, VeryWeak},
        {u"password"_s, VeryWeak},
        {u"Schatz1987"_s, VeryWeak},
        {u"qwertz123"_s, VeryWeak},
        {u"summer2026"_s, VeryWeak},
        {u"ich liebe dich"_s, Weak},
        {u"attachment atlas"_s, VeryWeak},
        {u"quiet herons"_s, Weak},
        {u"tiger window pencil"_s, Good},
        {u"tiger window pencil river"_s, Strong},
        {u"Grüne Lampe wandert langsam"_s, Strong},
        {QString(500, u'a'), VeryWeak},
    };
    for (const auto &[typed, strength] : expected)
        EXPECT_EQ(app::passphraseStrength(typed), strength) << typed.toStdString();
}

TEST(SecretField, KeepsNothingToUndoAndSharesNothingOfWhatItHandsOver)
{
    app::SecretField field;
    field.setShown(true);
    QTest::keyClicks(&field, u"secret"_s);
    const QString taken = field.take();
    EXPECT_EQ(taken, u"secret"_s);
    EXPECT_TRUE(taken.isDetached());
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    field.undo();
    EXPECT_TRUE(field.text().isEmpty());
}
