// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/key_list.h"

#include "app/window/page_registry.h"
#include "app/window/window_actions.h"
#include "app/window/window_keys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

QString keyWords(const char *text)
{
    return QCoreApplication::translate("app::KeyList", text);
}

ListedKey byShortcut(std::vector<QKeySequence> keys, const QString &does)
{
    const QString written = keysText(keys);
    return {std::move(keys), written, does};
}

ListedKey byControl(const QString &keys, const QString &does)
{
    return {{}, keys, does};
}

QString writtenKeys(std::initializer_list<Qt::Key> keys)
{
    return keysText({keys.begin(), keys.end()});
}

KeyGroup pageKeys()
{
    KeyGroup group{keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Pages")), {}};
    for (const PageEntry &entry : pageRegistry()) {
        if (const QKeySequence key = pageKey(entry.name); !key.isEmpty())
            group.keys.push_back(byShortcut({key}, pageTitle(entry.name)));
    }
    return group;
}

KeyGroup everywhereKeys()
{
    KeyGroup group{keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Everywhere")), {}};
    for (const WindowActionEntry &entry : windowActions()) {
        if (entry.keys.empty())
            continue;
        ListedKey listed = byShortcut(entry.keys, actionWords(entry));
        if (entry.answers != Answers::Shortcut)
            listed.shortcuts.clear();
        group.keys.push_back(std::move(listed));
    }
    group.keys.push_back(byControl(
        keysText({QKeySequence::Undo}),
        keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Take back what was just deleted or forgotten, "
                                                   "as long as a bar offers it"))));
    return group;
}

KeyGroup quizKeys()
{
    return {pageTitle(PageName::Quiz),
            {byControl(u"1 – 9"_s, keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Answer"))),
             byControl(writtenKeys({Qt::Key_Return}),
                       keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Next statement"))),
             byControl(writtenKeys({Qt::Key_Backspace}),
                       keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Statement before"))),
             byControl(writtenKeys({Qt::Key_Escape}),
                       keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Leave, after a question")))}};
}

KeyGroup mapKeys()
{
    return {pageTitle(PageName::Map),
            {byControl(
                 keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Arrows")),
                 keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Move the point; finely with Shift"))),
             byControl(u"+, −, 0"_s, keyWords(QT_TRANSLATE_NOOP("app::KeyList",
                                                                "Nearer, farther, the whole map"))),
             byControl(keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Alt and arrows")),
                       keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Move the map"))),
             byControl(
                 keysText({QKeySequence::Undo, QKeySequence::Redo}),
                 keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Take a move back, or do it again")))}};
}

KeyGroup learnKeys()
{
    return {
        pageTitle(PageName::Learn),
        {byShortcut({QKeySequence::Back}, keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Back"))),
         byShortcut({QKeySequence::Forward},
                    keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Forward"))),
         byShortcut({QKeySequence::Find},
                    keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Find on this page"))),
         byShortcut({Qt::CTRL | Qt::Key_D},
                    keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Bookmark"))),
         byShortcut({Qt::CTRL | Qt::Key_M},
                    keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Mark the chosen passage"))),
         byShortcut({QKeySequence::Print}, keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Print")))}};
}

KeyGroup tourKeys()
{
    return {
        keyWords(QT_TRANSLATE_NOOP("app::KeyList", "A tour")),
        {byShortcut({Qt::Key_Right, Qt::Key_PageDown},
                    keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Next step"))),
         byShortcut({Qt::Key_Left, Qt::Key_PageUp},
                    keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Step before"))),
         byShortcut({Qt::Key_Home, Qt::Key_End},
                    keyWords(QT_TRANSLATE_NOOP("app::KeyList", "First step, last step"))),
         byShortcut({Qt::Key_Up, Qt::Key_Down},
                    keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Scroll the text"))),
         byShortcut({Qt::Key_N}, keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Presenter's notes"))),
         byShortcut({Qt::Key_F11, Qt::Key_Escape},
                    keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Fill the screen, leave that")))}};
}

KeyGroup journalKeys()
{
    return {
        pageTitle(PageName::Journal),
        {byShortcut({QKeySequence::New}, keyWords(QT_TRANSLATE_NOOP("app::KeyList", "New entry"))),
         byShortcut({QKeySequence::Find}, keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Search"))),
         byShortcut({QKeySequence::Back},
                    keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Back to all entries"))),
         byShortcut({QKeySequence::Print},
                    keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Save or print")))}};
}

KeyGroup supportKeys()
{
    return {
        keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Support, and the first hour")),
        {byShortcut({QKeySequence::Back}, keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Back")))}};
}

KeyGroup presentationKeys()
{
    return {
        keyWords(QT_TRANSLATE_NOOP("app::KeyList", "A presentation, in the audience's window or "
                                                   "its controls")),
        {byShortcut({Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Down, Qt::Key_Space, Qt::Key_Return,
                     Qt::Key_Enter, Qt::Key_N},
                    keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Next"))),
         byShortcut({Qt::Key_Left, Qt::Key_PageUp, Qt::Key_Up, Qt::Key_Backspace, Qt::Key_P},
                    keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Before"))),
         byShortcut({Qt::Key_Home, Qt::Key_End},
                    keyWords(QT_TRANSLATE_NOOP("app::KeyList", "The first and the last step"))),
         byShortcut({Qt::Key_B, Qt::Key_W, Qt::Key_Period, Qt::Key_Comma},
                    keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Black screen"))),
         byShortcut({Qt::Key_S}, keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Spotlight"))),
         byShortcut({Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6},
                    keyWords(QT_TRANSLATE_NOOP("app::KeyList", "Axes, corners, names, regions, "
                                                               "point, reference sample"))),
         byShortcut({Qt::Key_Escape, Qt::Key_F5},
                    keyWords(QT_TRANSLATE_NOOP("app::KeyList", "End")))}};
}

} // namespace

std::vector<KeyGroup> keyGroups()
{
    return {everywhereKeys(), pageKeys(),    quizKeys(),    mapKeys(),         learnKeys(),
            tourKeys(),       journalKeys(), supportKeys(), presentationKeys()};
}

} // namespace app
