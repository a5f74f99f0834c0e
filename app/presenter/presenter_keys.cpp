// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/presenter_keys.h"

#include <QShortcut>
#include <QWidget>

namespace app
{

const std::vector<PresenterKey> &presenterKeys()
{
    using Command = PresenterCommand;
    static const std::vector<PresenterKey> keys{
        {Qt::Key_Right, Command::Next},
        {Qt::Key_PageDown, Command::Next, HeardIn::Window},
        {Qt::Key_Left, Command::Back},
        {Qt::Key_PageUp, Command::Back, HeardIn::Window},
        {Qt::Key_B, Command::Blank, HeardIn::Window},
        {Qt::Key_W, Command::Blank, HeardIn::Window},
        {Qt::Key_Period, Command::Blank, HeardIn::Window},
        {Qt::Key_Comma, Command::Blank, HeardIn::Window},
        {Qt::Key_S, Command::Spotlight},
        {Qt::Key_1, Command::Axes},
        {Qt::Key_2, Command::Corners},
        {Qt::Key_3, Command::Names},
        {Qt::Key_4, Command::Regions},
        {Qt::Key_5, Command::Point},
        {Qt::Key_6, Command::Density},
        {Qt::Key_Escape, Command::Close},
        {Qt::Key_Down, Command::Next, HeardIn::Audience},
        {Qt::Key_Space, Command::Next, HeardIn::Audience},
        {Qt::Key_Return, Command::Next, HeardIn::Audience},
        {Qt::Key_Enter, Command::Next, HeardIn::Audience},
        {Qt::Key_N, Command::Next, HeardIn::Audience},
        {Qt::Key_Up, Command::Back, HeardIn::Audience},
        {Qt::Key_Backspace, Command::Back, HeardIn::Audience},
        {Qt::Key_P, Command::Back, HeardIn::Audience},
        {Qt::Key_Home, Command::First, HeardIn::Audience},
        {Qt::Key_End, Command::Last, HeardIn::Audience},
        {Qt::Key_F5, Command::Close, HeardIn::Audience},
    };
    return keys;
}

PresenterKeys::PresenterKeys(QWidget &owner, bool isAudience,
                             const std::function<void(PresenterCommand)> &act)
    : QObject(&owner)
{
    for (const PresenterKey &entry : presenterKeys()) {
        if (entry.heardIn == HeardIn::Audience && !isAudience)
            continue;
        auto *shortcut = new QShortcut(entry.key, &owner);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        if (entry.heardIn == HeardIn::Window)
            m_ofWindow.push_back(shortcut);
        const bool sideways = entry.key == Qt::Key_Right || entry.key == Qt::Key_Left;
        connect(shortcut, &QShortcut::activated, &owner, [=, &owner, command = entry.command] {
            const bool mirrored = sideways && owner.layoutDirection() == Qt::RightToLeft;
            const bool next = command == PresenterCommand::Next;
            act(mirrored ? (next ? PresenterCommand::Back : PresenterCommand::Next) : command);
        });
    }
}

void PresenterKeys::setPresenting(bool presenting)
{
    for (QShortcut *shortcut : m_ofWindow)
        shortcut->setContext(presenting ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
}

} // namespace app
