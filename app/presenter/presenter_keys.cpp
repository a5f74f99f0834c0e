// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/presenter_keys.h"

#include <QShortcut>
#include <QWidget>

namespace app
{

const std::vector<PresenterKey> &presenterKeys()
{
    static const std::vector<PresenterKey> keys{
        {Qt::Key_Right, PresenterCommand::Next},   {Qt::Key_PageDown, PresenterCommand::Next},
        {Qt::Key_Left, PresenterCommand::Back},    {Qt::Key_PageUp, PresenterCommand::Back},
        {Qt::Key_B, PresenterCommand::Blank},      {Qt::Key_S, PresenterCommand::Spotlight},
        {Qt::Key_1, PresenterCommand::Axes},       {Qt::Key_2, PresenterCommand::Corners},
        {Qt::Key_3, PresenterCommand::Names},      {Qt::Key_4, PresenterCommand::Regions},
        {Qt::Key_5, PresenterCommand::Point},      {Qt::Key_6, PresenterCommand::Density},
        {Qt::Key_Escape, PresenterCommand::Close},
    };
    return keys;
}

void addPresenterKeys(QWidget *owner, const std::function<void(PresenterCommand)> &act)
{
    for (const PresenterKey &entry : presenterKeys()) {
        auto *shortcut = new QShortcut(entry.key, owner);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        const bool sideways = entry.key == Qt::Key_Right || entry.key == Qt::Key_Left;
        QObject::connect(shortcut, &QShortcut::activated, owner, [=, command = entry.command] {
            const bool mirrored = sideways && owner->layoutDirection() == Qt::RightToLeft;
            const bool next = command == PresenterCommand::Next;
            act(mirrored ? (next ? PresenterCommand::Back : PresenterCommand::Next) : command);
        });
    }
}

} // namespace app
