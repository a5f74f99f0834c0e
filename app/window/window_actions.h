// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <vector>

class QShortcut;
class QWidget;

namespace app
{

class LockController;
class LookController;
class Navigation;
class Presentation;
class SessionController;

/// What can be done from anywhere in the window, by a key, the finder or the settings page.
enum class WindowAction {
    FindAnything,
    SearchArticles,
    PrintShown,
    ListKeys,
    Support,
    Settings,
    NewQuiz,
    SitTogether,
    Present,
    Export,
    Import,
    EraseEverything,
    SetPassphrase,
    ChangePassphrase,
    NewRecoveryKey,
    RemovePassphrase,
    LockNow,
    LookLikeSystem,
    LookLight,
    LookDark,
    ZoomIn,
    ZoomOut,
    ZoomBack,
    Introduction,
    About,
    Quit,
};

/// Whether the finder lists an action.
enum class Findable { Yes, No };
/// Who answers an action's keys: a shortcut of the window, or the watch over the lock, which hears
/// them in every window of the program.
enum class Answers { Shortcut, Lock };

/// A row of the table of actions.
struct WindowActionEntry {
    WindowAction action;
    const char *words; ///< English, to be translated by actionWords()
    std::vector<QKeySequence> keys = {};
    Findable findable = Findable::Yes;
    Answers answers = Answers::Shortcut;
    const char *alsoCalled = nullptr; ///< words under which it is found too, to be translated
};

/// Every action, in the order in which they are listed. The keys stand here and nowhere else.
const std::vector<WindowActionEntry> &windowActions();
/// In the current language.
QString actionWords(const WindowActionEntry &entry);
QString actionSynonyms(const WindowActionEntry &entry);
/// The keys as they are written on this system: "F1, ?".
QString keysText(const std::vector<QKeySequence> &keys);

/// Does them, where they can be done now.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    /// All are lent, and dialogs open over `window`.
    WindowActions(Navigation &navigation, LookController &look, LockController &lock,
                  SessionController &session, Presentation &presentation, QWidget &window);

    /// Whether it can be done at the moment: not what shows records while they are locked or before
    /// the eyes of two.
    bool isOffered(WindowAction action) const;
    /// Nothing where it is not offered.
    void perform(WindowAction action);

signals:
    void finderRequested();
    void introductionRequested();

private:
    void listKeys();
    void showSupport();
    void searchArticles();
    QShortcut *printKey() const;
    void importRecords();
    void askEraseEverything();
    void lockNow();

    Navigation &m_navigation;
    LookController &m_look;
    LockController &m_lock;
    SessionController &m_session;
    Presentation &m_presentation;
    QWidget &m_window;
};

} // namespace app
