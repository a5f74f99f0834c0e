// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/foundation/text/wording.h"
#include "app/pages/classroom/classroom_page.h"
#include "app/pages/home/home_page.h"
#include "app/pages/journal/journal_page.h"
#include "app/pages/learn/learn_page.h"
#include "app/pages/map/map_page.h"
#include "app/pages/people/people_page.h"
#include "app/pages/quiz/quiz_page.h"
#include "app/pages/result/result_page.h"
#include "app/presenter/presenter_controls.h"
#include "app/security/lock_page.h"
#include "app/security/safe.h"
#include "app/security/use_copy_question.h"
#include "app/widgets/keeps_typed.h"
#include "app/window/navigation_rail.h"
#include "app/window/notice_bar.h"
#include "app/window/person_line.h"
#include "app/window/records_care.h"
#include "app/window/session_bar.h"
#include "app/window/support_reader.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace app
{

namespace
{

// What was copied here could be pasted by whoever comes by.
void clearOwnClipboard()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace

// The pages come back, where the person left or as at a first start.
void MainWindow::begin()
{
    if (m_services.records) {
        const auto people = m_services.records->people().people();
        m_rail->setKeepsOthers(people && people->size() > 1);
    }
    const PageName left = m_shown;
    if (std::exchange(m_sessionLocked, false))
        beginSession();
    showPage(left);
    if (m_inSession && left == PageName::Learn)
        m_sessionBar->setCurrent(SessionPart::Read);
    if (!m_settings.welcomed)
        showWelcome();
}

void MainWindow::tellOfRecords()
{
    if (m_services.recordsError)
        m_notice->showNotice(wording::errorSentence(*m_services.recordsError));
    if (!m_services.keptDamagedFile.isEmpty()) {
        m_notice->showNotice(tr("A copy has taken the place of the damaged file, which was kept: "
                                "%1")
                                 .arg(QDir::toNativeSeparators(m_services.keptDamagedFile)));
    }
    if (m_services.records && !m_services.records->path().isEmpty()) {
        auto *care = new RecordsCare(*m_services.records, m_services.lock.clock, this);
        connect(care, &RecordsCare::problemOccurred, m_notice, &NoticeBar::showNotice);
        connect(care, &RecordsCare::alterationFound, this, &MainWindow::tellOfAlteration);
    }
}

// Of records that are not there any more.
void MainWindow::forgetPlaces()
{
    m_person = core::me;
    m_sessionLocked = false;
    m_discarded.reset();
}

// The pages show what is altered: they go with a lock before the copy comes.
void MainWindow::tellOfAlteration()
{
    m_notice->showNotice(wording::errorSentence({core::ErrorCode::SealBroken, {}}));
    const std::shared_ptr<const core::Vault> vault = m_services.records->vault();
    const auto copy = m_services.records->newestIntactBackup(vault);
    if (!copy)
        return;
    askToUseCopy(*copy, AlteredRecords::Kept, this, [this, copy, vault] {
        connect(
            m_safe, &Safe::locked, this, [this, copy, vault] { lockPage()->useCopy(*copy, vault); },
            Qt::SingleShotConnection);
        m_safe->lock();
    });
}

bool MainWindow::isLocked() const
{
    return m_safe->state() == RecordsState::Locked;
}

LockPage *MainWindow::lockPage()
{
    if (!m_lockPage) {
        m_lockPage = new LockPage(*m_services.records, m_services.lock.cost);
        m_root->addWidget(m_lockPage);
        connect(m_lockPage, &LockPage::helpRequested, this, &MainWindow::showSupport);
        connect(m_lockPage, &LockPage::quitRequested, this, &QWidget::close);
        connect(m_lockPage, &LockPage::unlocked, this, [this] {
            begin();
            m_safe->beginWatch();
        });
        connect(m_lockPage, &LockPage::copyUsed, this, &MainWindow::forgetPlaces);
        connect(
            m_lockPage, &LockPage::copyUsed, this,
            [this](const QString &kept) {
                m_notice->showNotice(
                    kept.isEmpty()
                        ? tr("A copy has taken the place of the altered records.")
                        : tr("A copy has taken the place of the altered records, which were "
                             "kept: %1")
                              .arg(QDir::toNativeSeparators(kept)));
            },
            Qt::QueuedConnection);
        connect(m_lockPage, &LockPage::startedAnew, this, [this] {
            forgetPlaces();
            begin();
            m_safe->beginWatch();
        });
    }
    return m_lockPage;
}

void MainWindow::showLockPage()
{
    lockPage()->reset();
    m_root->setCurrentWidget(m_lockPage);
}

void MainWindow::showSupport()
{
    auto *reader = new SupportReader(m_services.content, m_services.language.current(), this);
    reader->setAttribute(Qt::WA_DeleteOnClose);
    reader->showArticle(u"when-it-is-more"_s);
    reader->open();
}

// Hidden first, which is when pages save what is being typed; then there is nothing left to read,
// for eyes, a screen reader or another program.
void MainWindow::letGoOfRecords()
{
    for (QDialog *dialog : findChildren<QDialog *>()) {
        auto *keeps = dynamic_cast<KeepsTyped *>(dialog);
        // One that was cancelled may only wait for its end.
        if (keeps && dialog->isVisible())
            keeps->keepTyped();
    }
    showLockPage();
    // Whoever sat together then does so still: nobody else's name is shown first.
    m_sessionLocked = m_inSession;
    leaveSession();
    if (m_quiz)
        m_wordingDrafts = m_quiz->wordingDrafts();
    if (m_people)
        m_discarded = m_people->discarded();
    if (m_discarded)
        m_discarded->pseudonym.clear();
    m_personLine->setPerson(std::nullopt);
    m_notice->forget();
    if (m_presenter)
        m_presenter->endPresentation();
    // The presenter listens to the map, and the map to the class.
    delete std::exchange(m_presenter, nullptr);
    m_lab.reset();
    delete std::exchange(m_classroom, nullptr);
    delete std::exchange(m_map, nullptr);
    delete std::exchange(m_learn, nullptr);
    delete std::exchange(m_result, nullptr);
    delete std::exchange(m_people, nullptr);
    delete std::exchange(m_journal, nullptr);
    delete std::exchange(m_quiz, nullptr);
    delete std::exchange(m_home, nullptr);
    // Dialogs and menus of the window itself; those of pages went with them.
    for (QWidget *child : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child->isWindow())
            delete child;
    }
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->inherits("QTipLabel"))
            delete top;
    }
    clearOwnClipboard();
}

} // namespace app
