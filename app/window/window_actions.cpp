// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_actions.h"

#include "app/foundation/text/wording.h"
#include "app/pages/journal/journal_page.h"
#include "app/pages/learn/learn_page.h"
#include "app/pages/people/people_page.h"
#include "app/window/about_dialog.h"
#include "app/window/key_list_dialog.h"
#include "app/window/lock_controller.h"
#include "app/window/look_controller.h"
#include "app/window/navigation.h"
#include "app/window/presentation.h"
#include "app/window/session_controller.h"

#include <QCoreApplication>
#include <QShortcut>
#include <QTimer>

#include <algorithm>

namespace app
{

const std::vector<WindowActionEntry> &windowActions()
{
    static const std::vector<WindowActionEntry> entries{
        {WindowAction::FindAnything,
         QT_TRANSLATE_NOOP("app::WindowActions", "Find a page, person, article or action"),
         {Qt::CTRL | Qt::Key_K},
         Findable::No},
        {WindowAction::SearchArticles,
         QT_TRANSLATE_NOOP("app::WindowActions", "Search all articles"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_F},
         Findable::Yes,
         Answers::Shortcut,
         QT_TRANSLATE_NOOP("app::WindowActions", "find text everywhere")},
        {WindowAction::PrintShown,
         QT_TRANSLATE_NOOP("app::WindowActions", "Print what is shown …"),
         {},
         Findable::Yes,
         Answers::Shortcut,
         QT_TRANSLATE_NOOP("app::WindowActions", "printer paper PDF")},
        {WindowAction::ListKeys,
         QT_TRANSLATE_NOOP("app::WindowActions", "List of keys"),
         {Qt::Key_F1, Qt::Key_Question},
         Findable::Yes,
         Answers::Shortcut,
         QT_TRANSLATE_NOOP("app::WindowActions", "shortcuts keyboard")},
        {WindowAction::Support,
         QT_TRANSLATE_NOOP("app::WindowActions", "Support and help lines"),
         {Qt::CTRL | Qt::Key_H},
         Findable::Yes,
         Answers::Shortcut,
         QT_TRANSLATE_NOOP("app::WindowActions", "help crisis emergency numbers")},
        {WindowAction::Settings,
         QT_TRANSLATE_NOOP("app::WindowActions", "Settings"),
         {Qt::CTRL | Qt::Key_Comma},
         Findable::Yes,
         Answers::Shortcut,
         QT_TRANSLATE_NOOP("app::WindowActions", "preferences options delete erase")},
        {WindowAction::NewQuiz,
         QT_TRANSLATE_NOOP("app::WindowActions", "New quiz"),
         {},
         Findable::Yes,
         Answers::Shortcut,
         QT_TRANSLATE_NOOP("app::WindowActions", "test questionnaire start begin")},
        {WindowAction::SitTogether,
         QT_TRANSLATE_NOOP("app::WindowActions", "Start a session for two"),
         {},
         Findable::Yes,
         Answers::Shortcut,
         QT_TRANSLATE_NOOP("app::WindowActions", "couple client therapy together")},
        {WindowAction::Present,
         QT_TRANSLATE_NOOP("app::WindowActions", "Presentation for an audience"),
         {Qt::Key_F5},
         Findable::Yes,
         Answers::Shortcut,
         QT_TRANSLATE_NOOP("app::WindowActions", "projector beamer slides teach full screen")},
        {WindowAction::Export,
         QT_TRANSLATE_NOOP("app::WindowActions", "Export records …"),
         {},
         Findable::Yes,
         Answers::Shortcut,
         QT_TRANSLATE_NOOP("app::WindowActions", "save backup copy")},
        {WindowAction::Import,
         QT_TRANSLATE_NOOP("app::WindowActions", "Import records …"),
         {},
         Findable::Yes,
         Answers::Shortcut,
         QT_TRANSLATE_NOOP("app::WindowActions", "open load restore backup")},
        {WindowAction::EraseEverything,
         QT_TRANSLATE_NOOP("app::WindowActions", "Erase everything …"),
         {},
         Findable::No},
        {WindowAction::SetPassphrase,
         QT_TRANSLATE_NOOP("app::WindowActions", "Set a passphrase …"),
         {},
         Findable::Yes,
         Answers::Shortcut,
         QT_TRANSLATE_NOOP("app::WindowActions", "lock password encrypt protect private")},
        {WindowAction::ChangePassphrase,
         QT_TRANSLATE_NOOP("app::WindowActions", "Change the passphrase …"),
         {},
         Findable::Yes,
         Answers::Shortcut,
         QT_TRANSLATE_NOOP("app::WindowActions", "password")},
        {WindowAction::NewRecoveryKey,
         QT_TRANSLATE_NOOP("app::WindowActions", "New recovery key …"),
         {},
         Findable::Yes,
         Answers::Shortcut,
         QT_TRANSLATE_NOOP("app::WindowActions", "forgot forgotten password")},
        {WindowAction::RemovePassphrase,
         QT_TRANSLATE_NOOP("app::WindowActions", "Remove the passphrase …"),
         {},
         Findable::No},
        {WindowAction::LockNow,
         QT_TRANSLATE_NOOP("app::WindowActions", "Lock now"),
         {Qt::CTRL | Qt::Key_L},
         Findable::Yes,
         Answers::Lock,
         QT_TRANSLATE_NOOP("app::WindowActions", "password hide private")},
        {WindowAction::LookLikeSystem,
         QT_TRANSLATE_NOOP("app::WindowActions", "Appearance: like the system"),
         {},
         Findable::Yes,
         Answers::Shortcut,
         QT_TRANSLATE_NOOP("app::WindowActions", "theme colours colors")},
        {WindowAction::LookLight,
         QT_TRANSLATE_NOOP("app::WindowActions", "Appearance: light"),
         {},
         Findable::Yes,
         Answers::Shortcut,
         QT_TRANSLATE_NOOP("app::WindowActions", "theme bright white day")},
        {WindowAction::LookDark,
         QT_TRANSLATE_NOOP("app::WindowActions", "Appearance: dark"),
         {},
         Findable::Yes,
         Answers::Shortcut,
         QT_TRANSLATE_NOOP("app::WindowActions", "theme night mode black")},
        {WindowAction::ZoomIn,
         QT_TRANSLATE_NOOP("app::WindowActions", "Larger"),
         {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
         Findable::Yes,
         Answers::Shortcut,
         QT_TRANSLATE_NOOP("app::WindowActions", "zoom in bigger text font size")},
        {WindowAction::ZoomOut,
         QT_TRANSLATE_NOOP("app::WindowActions", "Smaller"),
         {Qt::CTRL | Qt::Key_Minus},
         Findable::Yes,
         Answers::Shortcut,
         QT_TRANSLATE_NOOP("app::WindowActions", "zoom out text font size")},
        {WindowAction::ZoomBack,
         QT_TRANSLATE_NOOP("app::WindowActions", "Back to 100 %"),
         {Qt::CTRL | Qt::Key_0},
         Findable::Yes,
         Answers::Shortcut,
         QT_TRANSLATE_NOOP("app::WindowActions", "zoom normal text font size")},
        {WindowAction::Introduction,
         QT_TRANSLATE_NOOP("app::WindowActions", "Show the introduction again"),
         {},
         Findable::Yes,
         Answers::Shortcut,
         QT_TRANSLATE_NOOP("app::WindowActions", "welcome how it works")},
        {WindowAction::About,
         QT_TRANSLATE_NOOP("app::WindowActions", "About Attachment Atlas"),
         {},
         Findable::Yes,
         Answers::Shortcut,
         QT_TRANSLATE_NOOP("app::WindowActions", "version licence license")},
        {WindowAction::Quit,
         QT_TRANSLATE_NOOP("app::WindowActions", "Quit"),
         {Qt::CTRL | Qt::Key_Q},
         Findable::No},
    };
    return entries;
}

QString actionWords(const WindowActionEntry &entry)
{
    return QCoreApplication::translate("app::WindowActions", entry.words);
}

QString actionSynonyms(const WindowActionEntry &entry)
{
    return entry.alsoCalled ? QCoreApplication::translate("app::WindowActions", entry.alsoCalled)
                            : QString();
}

QString keysText(const std::vector<QKeySequence> &keys)
{
    QStringList written;
    for (const QKeySequence &key : keys)
        written << key.toString(QKeySequence::NativeText);
    return written.join(QStringLiteral(", "));
}

WindowActions::WindowActions(Navigation &navigation, LookController &look, LockController &lock,
                             SessionController &session, Presentation &presentation,
                             QWidget &window)
    : m_navigation(navigation)
    , m_look(look)
    , m_lock(lock)
    , m_session(session)
    , m_presentation(presentation)
    , m_window(window)
{
}

bool WindowActions::isOffered(WindowAction action) const
{
    const bool alone = m_navigation.isOpen() && !m_navigation.isInSession();
    const RecordsState records = m_lock.recordsLock().state();
    switch (action) {
    case WindowAction::ListKeys:
    case WindowAction::Support:
    case WindowAction::ZoomIn:
    case WindowAction::ZoomOut:
    case WindowAction::ZoomBack:
    case WindowAction::Quit:
        return true;
    case WindowAction::FindAnything:
    case WindowAction::SearchArticles:
    case WindowAction::NewQuiz:
    case WindowAction::LookLikeSystem:
    case WindowAction::LookLight:
    case WindowAction::LookDark:
        return m_navigation.isOpen();
    case WindowAction::PrintShown:
        return printKey();
    case WindowAction::Settings:
    case WindowAction::Present:
    case WindowAction::Introduction:
    case WindowAction::About:
        return alone;
    case WindowAction::SitTogether:
    case WindowAction::Export:
    case WindowAction::Import:
    case WindowAction::EraseEverything:
        return alone && m_navigation.transfer();
    case WindowAction::SetPassphrase:
        return alone && records == RecordsState::InClear;
    case WindowAction::ChangePassphrase:
    case WindowAction::NewRecoveryKey:
    case WindowAction::RemovePassphrase:
        return alone && records == RecordsState::Open;
    case WindowAction::LockNow:
        return m_navigation.isOpen() && records == RecordsState::Open;
    }
    return false;
}

void WindowActions::perform(WindowAction action)
{
    if (!isOffered(action))
        return;
    RecordsLock &records = m_lock.recordsLock();
    switch (action) {
    case WindowAction::FindAnything:
        return finderRequested();
    case WindowAction::SearchArticles:
        return searchArticles();
    case WindowAction::PrintShown:
        return printKey()->activated();
    case WindowAction::ListKeys:
        return listKeys();
    case WindowAction::Support:
        return showSupport();
    case WindowAction::Settings:
        return m_navigation.showPage(PageName::Settings);
    case WindowAction::NewQuiz:
        return m_navigation.showPage(PageName::Quiz);
    case WindowAction::SitTogether:
        return m_session.begin();
    case WindowAction::Present:
        return m_presentation.toggle();
    case WindowAction::Export:
        return m_navigation.transfer()->openExport(m_window);
    case WindowAction::Import:
        return importRecords();
    case WindowAction::EraseEverything:
        return askEraseEverything();
    case WindowAction::SetPassphrase:
        return records.openDialog(PassphraseTask::Set);
    case WindowAction::ChangePassphrase:
        return records.openDialog(PassphraseTask::Change);
    case WindowAction::NewRecoveryKey:
        return records.openDialog(PassphraseTask::NewRecoveryKey);
    case WindowAction::RemovePassphrase:
        return records.openDialog(PassphraseTask::Remove);
    case WindowAction::LockNow:
        return lockNow();
    case WindowAction::LookLikeSystem:
        return m_look.setTheme(ThemeChoice::System);
    case WindowAction::LookLight:
        return m_look.setTheme(ThemeChoice::Light);
    case WindowAction::LookDark:
        return m_look.setTheme(ThemeChoice::Dark);
    case WindowAction::ZoomIn:
        return m_look.zoomIn();
    case WindowAction::ZoomOut:
        return m_look.zoomOut();
    case WindowAction::ZoomBack:
        return m_look.setZoom(1.0);
    case WindowAction::Introduction:
        return introductionRequested();
    case WindowAction::About:
        return (new AboutDialog(m_navigation.services().recordsFolder, &m_window))->open();
    case WindowAction::Quit:
        m_window.close();
    }
}

// Who is locked out looks for help, not for keys to pages that are not there.
void WindowActions::listKeys()
{
    if (m_lock.isLocked())
        m_lock.showSupport();
    else
        (new KeyListDialog(&m_window))->open();
}

void WindowActions::showSupport()
{
    if (m_lock.isLocked())
        m_lock.showSupport();
    else
        m_navigation.showSupport();
}

void WindowActions::searchArticles()
{
    m_navigation.showPage(PageName::Learn);
    m_navigation.page<LearnPage>(PageName::Learn).searchFor({});
}

// A page that can be printed has the key for it.
QShortcut *WindowActions::printKey() const
{
    if (!m_navigation.isOpen())
        return nullptr;
    const QWidget *page = nullptr;
    if (m_navigation.current() == PageName::Learn)
        page = m_navigation.findPage<LearnPage>();
    else if (m_navigation.current() == PageName::Journal)
        page = m_navigation.findPage<JournalPage>();
    if (!page)
        return nullptr;
    const auto shortcuts = page->findChildren<QShortcut *>(Qt::FindDirectChildrenOnly);
    const auto found =
        std::find_if(shortcuts.begin(), shortcuts.end(), [](const QShortcut *shortcut) {
            return shortcut->keys().contains(QKeySequence(QKeySequence::Print));
        });
    return found == shortcuts.end() ? nullptr : *found;
}

// What comes in is seen where results are.
void WindowActions::importRecords()
{
    m_navigation.showPage(PageName::History);
    m_navigation.page<PeoplePage>(PageName::History).openArchive({});
}

void WindowActions::askEraseEverything()
{
    m_navigation.transfer()->askEraseEverything(m_window, [this](const auto &erased) {
        if (erased)
            m_navigation.forgetEverything();
        else
            emit m_navigation.noticed(wording::errorSentence(erased.error()));
    });
}

// From the event loop alone: the page that asked for it is destroyed.
void WindowActions::lockNow()
{
    QTimer::singleShot(0, &m_lock.recordsLock(), &RecordsLock::lock);
}

} // namespace app
