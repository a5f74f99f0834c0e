// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program does for records that were damaged, and against their being lost.
#include "app/program/damaged_records_dialog.h"
#include "app/program/program.h"
#include "app/window/records_maintenance.h"

#include "tests/utc.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

class RecordsMaintenanceTest : public testing::Test
{
protected:
    /// One result, one copy, and then a file that is no database any more.
    void damage(bool withCopy)
    {
        {
            auto store = core::Store::open(m_folder.path());
            ASSERT_TRUE(store);
            core::Assessment assessment;
            assessment.personId = core::me;
            assessment.title = u"kept"_s;
            assessment.instrumentId = u"atlas-24"_s;
            assessment.definitionHash = QByteArray(32, 'a');
            assessment.startedAt = utc(QDate(2026, 5, 1), QTime(10, 0));
            assessment.finishedAt = assessment.startedAt;
            ASSERT_TRUE((*store)->assessments().add(assessment));
            if (withCopy) {
                ASSERT_TRUE((*store)->backUp(QDate(2026, 11, 24)));
            }
        }
        QFile file(m_folder.filePath(u"records.sqlite"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("no database");
    }

    std::unique_ptr<app::Program> start(app::DamageChoice answer)
    {
        return std::make_unique<app::Program>(
            app::StartOptions{.dataFolder = m_folder.path(),
                              .language = u"en"_s,
                              .askAboutDamage = [this, answer](const QString &, const auto &copy) {
                                  m_offered = copy;
                                  return answer;
                              }});
    }

    QTemporaryDir m_folder;
    std::optional<core::Backup> m_offered;
};

QAbstractButton *buttonBeginning(const QWidget &dialog, const QString &beginning)
{
    for (QAbstractButton *found : dialog.findChildren<QAbstractButton *>()) {
        if (found->text().startsWith(beginning))
            return found;
    }
    return nullptr;
}

} // namespace

TEST_F(RecordsMaintenanceTest, PutsTheCopyInPlaceAndSaysWhereTheDamagedFileIs)
{
    damage(true);
    const auto program = start(app::DamageChoice::UseCopy);
    ASSERT_TRUE(m_offered);
    EXPECT_EQ(m_offered->day, QDate(2026, 11, 24));
    ASSERT_TRUE(program->records());
    EXPECT_EQ(program->records()->assessments().finished(core::me)->front().title, u"kept"_s);
    const QString kept = m_folder.filePath(u"records.damaged-1.sqlite"_s);
    EXPECT_TRUE(QFile::exists(kept));
    bool said = false;
    for (const QLabel *label : program->window().findChildren<QLabel *>())
        said |= label->text().contains(u"records.damaged-1.sqlite"_s);
    EXPECT_TRUE(said);
}

TEST_F(RecordsMaintenanceTest, GoesOnWithoutSavingOrQuitsAndTouchesNothing)
{
    damage(false);
    {
        const auto program = start(app::DamageChoice::GoOn);
        EXPECT_FALSE(m_offered);
        EXPECT_TRUE(program->hasWindow());
        EXPECT_FALSE(program->records());
    }
    EXPECT_FALSE(start(app::DamageChoice::Quit)->hasWindow());
    QFile file(m_folder.filePath(u"records.sqlite"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("no database"));
}

TEST(DamagedRecordsDialog, OffersACopyWithItsDateOnlyWhereThereIsOne)
{
    app::DamagedRecordsDialog with(u"/folder"_s, core::Backup{u"/c"_s, 3, QDate(2026, 11, 24)});
    ASSERT_TRUE(buttonBeginning(with, u"Use the copy of"_s));
    EXPECT_TRUE(buttonBeginning(with, u"Use the copy of"_s)->text().contains(u"24"_s));
    EXPECT_EQ(with.choice(), app::DamageChoice::Quit) << "closed by its frame";
    buttonBeginning(with, u"Use the copy of"_s)->click();
    EXPECT_EQ(with.choice(), app::DamageChoice::UseCopy);

    app::DamagedRecordsDialog without(u"/folder"_s, std::nullopt);
    EXPECT_FALSE(buttonBeginning(without, u"Use the copy of"_s));
    buttonBeginning(without, u"Go on"_s)->click();
    EXPECT_EQ(without.choice(), app::DamageChoice::GoOn);
}

TEST(RecordsMaintenance, MakesACopyOnceADayAndSaysOnceThatItCouldNot)
{
    const QTemporaryDir folder;
    const auto store = core::Store::open(folder.path());
    ASSERT_TRUE(store);
    QDateTime now = utc(QDate(2026, 11, 24), QTime(12, 0));
    app::RecordsMaintenance care(**store, [&now] { return now; });
    QStringList problems;
    QObject::connect(&care, &app::RecordsMaintenance::problemOccurred, &care,
                     [&](const QString &sentence) { problems << sentence; });
    care.check();
    care.check();
    EXPECT_EQ(core::backups(folder.path()).size(), 1U);
    now = now.addDays(1);
    care.check();
    EXPECT_EQ(core::backups(folder.path()).size(), 2U);
    EXPECT_TRUE(problems.isEmpty());

    // A file where the folder of the copies should be.
    QDir(folder.filePath(u"backups"_s)).removeRecursively();
    QFile blocked(folder.filePath(u"backups"_s));
    ASSERT_TRUE(blocked.open(QIODevice::WriteOnly));
    now = now.addDays(1);
    care.check();
    care.check();
    EXPECT_EQ(problems.size(), 1);
}

TEST(RecordsMaintenance, TellsOfLeftoversOnceAndTriesAgainEachMinute)
{
    const QTemporaryDir folder;
    const auto store = core::Store::open(folder.path());
    ASSERT_TRUE(store);
    ASSERT_TRUE((*store)->backUp(QDate(2026, 5, 2)));
    const QString inTheWay = folder.filePath(u"backups/records-000002-2026-05-02.sqlite.part"_s);
    ASSERT_TRUE(QDir().mkdir(inTheWay));
    QDateTime now(QDate(2026, 5, 2), QTime(12, 0));
    app::RecordsMaintenance care(**store, [&now] { return now; });
    QStringList said;
    QObject::connect(&care, &app::RecordsMaintenance::problemOccurred, &care,
                     [&said](const QString &sentence) { said.append(sentence); });
    ASSERT_TRUE((*store)->eraseAll()) << "erased all the same";
    for (int seconds = 0; seconds < 120; seconds += 5) {
        care.check();
        now = now.addSecs(5);
    }
    EXPECT_EQ(said.size(), 1);
    ASSERT_TRUE(QDir().rmdir(inTheWay));
    now = now.addSecs(60);
    care.check();
    EXPECT_FALSE((*store)->pendingMaintenance());
}
