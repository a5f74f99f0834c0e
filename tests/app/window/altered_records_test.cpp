// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed records that another program altered, as the person meets them.
#include "sealed_program.h"

#include "app/pages/people/people_page.h"
#include "app/window/navigation.h"
#include "app/window/records_maintenance.h"
#include "tests/core/records/records_folder.h"

#include <QDir>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace
{

const QDate dayOfTheCopy(2026, 11, 20);
const QString aResultIsGone = u"DELETE FROM assessment"_s;
const QString aResultIsAltered = records_folder::alterAByteOfResults();

class AlteredRecordsTest : public SealedProgramTest
{
protected:
    /// One result, the passphrase, and a copy of both.
    void SetUp() override
    {
        SealedProgramTest::SetUp();
        addResult();
        m_key = seal();
        ASSERT_TRUE(records().backUp(dayOfTheCopy));
    }

    void startAfter(const QString &statement)
    {
        m_program.reset();
        records_folder::edit(m_folder.path(), {statement});
        start();
    }

    QMessageBox *question() { return shown<QMessageBox>(); }

    void answer(const QString &text)
    {
        ASSERT_TRUE(question());
        for (QAbstractButton *button : question()->buttons()) {
            if (button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                QTest::qWait(1);
                return;
            }
        }
        FAIL() << "no answer " << text.toStdString();
    }

    bool isResultShown()
    {
        window().navigation().showPage(app::PageName::History);
        return allWords().join(u'\n').contains(resultTitle);
    }

    QStringList keptFiles() const
    {
        return QDir(m_folder.path()).entryList({u"records.damaged-*"_s}, QDir::Files);
    }

    QString m_key;
};

} // namespace

TEST_F(AlteredRecordsTest, AreOpenedAsTheyWereCopiedWhereThePersonSaysSo)
{
    startAfter(aResultIsGone);
    unlock(passphrase);
    EXPECT_TRUE(records().isLocked());
    EXPECT_TRUE(problemOnLockPage().contains(u"not what was saved"_s));
    ASSERT_TRUE(question());
    EXPECT_TRUE(question()->informativeText().contains(u"20 November 2026"_s) ||
                question()->informativeText().contains(u"November 20, 2026"_s))
        << question()->text().toStdString();

    answer(u"Use the copy"_s);
    EXPECT_FALSE(isLockPageShown());
    EXPECT_TRUE(QTest::qWaitFor([] {
        return allWords().join(u'\n').contains(u"records.damaged-1.sqlite"_s);
    })) << "it is told";
    EXPECT_EQ(keptFiles().size(), 1);
    EXPECT_TRUE(isResultShown());
    start();
    unlock(passphrase);
    EXPECT_FALSE(isLockPageShown());
    EXPECT_TRUE(isResultShown());
}

TEST_F(AlteredRecordsTest, StayLockedAndUntouchedWhereThePersonLeavesThem)
{
    startAfter(aResultIsGone);
    unlock(passphrase);
    answer(u"Leave everything as it is"_s);
    EXPECT_TRUE(isLockPageShown());
    EXPECT_TRUE(records().isLocked());
    EXPECT_EQ(keptFiles(), QStringList());
    EXPECT_EQ(core::backups(m_folder.path()).size(), 1U);
    unlock(passphrase);
    EXPECT_TRUE(question()) << "asked again";
}

TEST_F(AlteredRecordsTest, AreNoLongerOfferedToWhoeverComesAfterALock)
{
    startAfter(aResultIsGone);
    unlock(passphrase);
    ASSERT_TRUE(question());
    recordsLock().lock();
    QTest::qWait(1);
    EXPECT_FALSE(window().findChild<QMessageBox *>()) << "it holds the keys";
    EXPECT_TRUE(records().isLocked());
}

TEST_F(AlteredRecordsTest, AreOnlyToldOfWhereNoCopyIsWhole)
{
    m_program.reset();
    records_folder::editFile(core::backups(m_folder.path()).front().path, {aResultIsAltered});
    startAfter(aResultIsGone);
    unlock(passphrase);
    EXPECT_TRUE(problemOnLockPage().contains(u"not what was saved"_s));
    EXPECT_FALSE(question());
}

TEST_F(AlteredRecordsTest, OpenByTheRecoveryKeyTooAndThenOnlyByTheNewPassphrase)
{
    startAfter(aResultIsGone);
    click(lockPage(), u"I have forgotten the passphrase"_s);
    partOf<QPlainTextEdit>(lockPage()).setPlainText(m_key);
    click(lockPage(), u"Next"_s);
    const QString next = u"slow green ferry lamp"_s;
    chooseIn(lockPage(), next);
    click(lockPage(), u"Set and unlock"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return question() != nullptr; }));
    EXPECT_TRUE(question()->informativeText().contains(u"deleted together with"_s));
    answer(u"Use the copy"_s);
    EXPECT_FALSE(isLockPageShown());
    EXPECT_EQ(keptFiles(), QStringList()) << "the old passphrase would open it";
    EXPECT_TRUE(isResultShown());
    start();
    unlock(passphrase);
    EXPECT_TRUE(isLockPageShown());
    unlock(next);
    EXPECT_FALSE(isLockPageShown());
    EXPECT_TRUE(isResultShown());
}

TEST_F(AlteredRecordsTest, AreNoticedWhileTheyAreOpenBeforeAnybodyLooksForThem)
{
    startAfter(aResultIsAltered);
    unlock(passphrase);
    ASSERT_FALSE(isLockPageShown()) << "every row is there";
    EXPECT_FALSE(isResultShown());
    window().navigation().showPage(app::PageName::Home);
    auto *care = window().findChild<app::RecordsMaintenance *>();
    ASSERT_TRUE(care);
    care->check();
    ASSERT_TRUE(question());
    EXPECT_EQ(core::backups(m_folder.path()).front().day, dayOfTheCopy) << "no copy of these";
    answer(u"Use the copy"_s);
    EXPECT_FALSE(isLockPageShown());
    EXPECT_TRUE(isResultShown());
    EXPECT_EQ(keptFiles().size(), 1);
    care->check();
    EXPECT_FALSE(question());
    EXPECT_EQ(core::backups(m_folder.path()).size(), 2U) << "the copy of today";
}
