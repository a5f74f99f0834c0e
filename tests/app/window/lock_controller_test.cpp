// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "part_of.h"
#include "window/window_parts.h"

#include "app/security/lock_page.h"
#include "app/widgets/secret_field.h"
#include "app/widgets/text.h"
#include "app/window/lock_controller.h"

#include "tests/core/records/vault_example.h"

#include <QDialog>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

const QString secret = u"quiet tin harbour moss"_s;

class LockControllerTest : public WindowPartsTest
{
protected:
    void SetUp() override
    {
        WindowPartsTest::SetUp();
        core::CreatedVault created = vault_example::createdVault(secret);
        ASSERT_TRUE(records().seal(std::move(created.vault), created.header));
        m_lock = std::make_unique<app::LockController>(*m_services, m_root, m_window);
    }

    app::LockPage *lockPage() { return m_root.findChild<app::LockPage *>(); }

    QWidget m_window;
    QStackedWidget m_root{&m_window};
    std::unique_ptr<app::LockController> m_lock;
};

} // namespace

TEST_F(LockControllerTest, HidesEverythingWhileTheRecordsCanStillBeWrittenAndThenForgetsTheKeys)
{
    bool wasHidden = false;
    bool wasOpen = false;
    QObject::connect(m_lock.get(), &app::LockController::closing, &m_window, [&] {
        wasHidden = lockPage() && m_root.currentWidget() == lockPage();
        wasOpen = !records().isLocked();
    });
    m_window.show();
    auto *dialog = new QDialog(&m_window);
    dialog->show();
    const QPointer<QDialog> above = dialog;
    EXPECT_FALSE(m_lock->isLocked());

    m_lock->recordsLock().lock();
    EXPECT_TRUE(wasHidden);
    EXPECT_TRUE(wasOpen) << "what is being typed is saved on the way";
    EXPECT_TRUE(m_lock->isLocked());
    EXPECT_FALSE(above) << "what stood above the window is gone";
}

TEST_F(LockControllerTest, OpensForTheRightPassphraseAlone)
{
    m_window.show();
    m_lock->recordsLock().lock();
    QSignalSpy opened(m_lock.get(), &app::LockController::opened);
    const auto unlockWith = [&](const QString &words) {
        auto &field = partOf<app::SecretField>(*lockPage(), u"passphrase"_s);
        QTest::keyClicks(&field, words);
        QTest::keyClick(&field, Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([&] { return field.isEnabled(); }));
    };
    unlockWith(u"four loud herons"_s);
    EXPECT_EQ(opened.size(), 0);
    EXPECT_TRUE(m_lock->isLocked());
    unlockWith(secret);
    EXPECT_EQ(opened.size(), 1);
    EXPECT_FALSE(m_lock->isLocked());
}

TEST_F(LockControllerTest, SaysOnTheLockPageWhatIsToBeSaidMeanwhile)
{
    m_lock->recordsLock().lock();
    m_lock->say(u"The file waits."_s);
    EXPECT_EQ(partOf<app::TextLabel>(*lockPage(), u"problem"_s).text(), u"The file waits."_s);
}

TEST_F(LockControllerTest, SaysWhyTheRecordsCouldNotBeOpened)
{
    app::Services without = *m_services;
    without.records = nullptr;
    without.recordsError = core::Error{core::ErrorCode::StoreDamaged, u"records.sqlite"_s};
    app::LockController lock(without, m_root, m_window);
    QSignalSpy noticed(&lock, &app::LockController::noticed);
    lock.watchRecords();
    ASSERT_EQ(noticed.size(), 1);
    EXPECT_FALSE(noticed.front().front().toString().isEmpty());
}
