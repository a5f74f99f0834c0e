// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lock_controller.h"

#include "app/foundation/text/wording.h"
#include "app/security/lock_page.h"
#include "app/security/use_copy_question.h"
#include "app/widgets/saves_draft.h"
#include "app/window/records_maintenance.h"
#include "app/window/support_reader.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QStackedWidget>

namespace app
{
namespace
{

void saveWhatIsTyped(const QWidget &window)
{
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        auto *keeps = dynamic_cast<SavesDraft *>(dialog);
        // One that was cancelled may only wait for its end.
        if (keeps && dialog->isVisible())
            keeps->saveDraft();
    }
}

// Dialogs and menus of the window itself; those of pages went with them.
void destroyWhatIsAbove(const QWidget &window)
{
    for (QWidget *child : window.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child->isWindow())
            delete child;
    }
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->windowType() == Qt::ToolTip)
            delete top;
    }
}

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

LockController::LockController(const Services &services, QStackedWidget &root, QWidget &window)
    : m_services(services)
    , m_root(root)
    , m_window(window)
    , m_recordsLock(services.records, services.lock, window)
{
    connect(&m_recordsLock, &RecordsLock::noticed, this, &LockController::noticed);
    connect(&m_recordsLock, &RecordsLock::covering, this, &LockController::showLockPage);
    connect(&m_recordsLock, &RecordsLock::closing, this, &LockController::close);
    connect(&m_recordsLock, &RecordsLock::locked, this, &LockController::showLockPage);
}

LockController::~LockController() = default;

LockPage &LockController::lockPage()
{
    if (m_lockPage)
        return *m_lockPage;
    m_lockPage = new LockPage(*m_services.records, m_services.lock.cost);
    m_root.addWidget(m_lockPage);
    connect(m_lockPage, &LockPage::helpRequested, this, &LockController::showSupport);
    connect(m_lockPage, &LockPage::quitRequested, &m_window, &QWidget::close);
    connect(m_lockPage, &LockPage::unlocked, this, &LockController::open);
    connect(m_lockPage, &LockPage::copyUsed, this, &LockController::recordsReplaced);
    connect(
        m_lockPage, &LockPage::copyUsed, this,
        [this](const QString &kept) {
            emit noticed(kept.isEmpty()
                             ? tr("A copy has taken the place of the altered records.")
                             : tr("A copy has taken the place of the altered records, which were "
                                  "kept: %1")
                                   .arg(QDir::toNativeSeparators(kept)));
        },
        Qt::QueuedConnection);
    connect(m_lockPage, &LockPage::startedAnew, this, [this] {
        emit recordsReplaced();
        open();
    });
    return *m_lockPage;
}

void LockController::open()
{
    emit opened();
    m_recordsLock.beginWatch();
}

void LockController::showLockPage()
{
    lockPage().reset();
    m_root.setCurrentWidget(m_lockPage);
}

void LockController::renewLockPage()
{
    const bool isShown = m_lockPage && m_root.currentWidget() == m_lockPage;
    delete m_lockPage;
    if (isShown)
        showLockPage();
}

void LockController::say(const QString &sentence)
{
    lockPage().say(sentence);
}

void LockController::showSupport()
{
    auto *reader = new SupportReader(m_services.content, m_services.language.current(),
                                     m_services.settingsFile.load().supportCountry, &m_window);
    reader->setAttribute(Qt::WA_DeleteOnClose);
    connect(reader, &SupportReader::countryChosen, this, &LockController::supportCountryChosen);
    reader->open();
}

// Pages are hidden first, which is when they save what is being typed; then there is nothing left
// to read, for eyes, a screen reader or another program.
void LockController::close()
{
    saveWhatIsTyped(m_window);
    showLockPage();
    emit closing();
    destroyWhatIsAbove(m_window);
    clearOwnClipboard();
}

void LockController::watchRecords()
{
    if (m_services.recordsError)
        emit noticed(wording::errorSentence(*m_services.recordsError));
    if (!m_services.keptDamagedFile.isEmpty()) {
        emit noticed(tr("A copy has taken the place of the damaged file, which was kept: %1")
                         .arg(QDir::toNativeSeparators(m_services.keptDamagedFile)));
    }
    if (m_services.records && !m_services.records->path().isEmpty()) {
        auto *care = new RecordsMaintenance(*m_services.records, m_services.lock.clock, &m_window);
        connect(care, &RecordsMaintenance::problemOccurred, this, &LockController::noticed);
        connect(care, &RecordsMaintenance::alterationFound, this,
                &LockController::askAboutAlteration);
    }
}

// The pages show what is altered: they go with a lock before the copy comes.
void LockController::askAboutAlteration()
{
    emit noticed(wording::errorSentence({core::ErrorCode::SealBroken, {}}));
    const std::shared_ptr<const core::Vault> vault = m_services.records->vault();
    const auto copy = m_services.records->newestIntactBackup(vault);
    if (!copy)
        return;
    askToUseCopy(*copy, AlteredRecords::Kept, &m_window, [this, copy, vault] {
        connect(
            &m_recordsLock, &RecordsLock::locked, this,
            [this, copy, vault] { lockPage().useCopy(*copy, vault); }, Qt::SingleShotConnection);
        m_recordsLock.lock();
    });
}

} // namespace app
