// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_keys.h"

#include "app/window/navigation.h"
#include "app/window/page_registry.h"
#include "app/window/window_actions.h"

#include <QShortcut>

namespace app
{

QKeySequence pageKey(PageName page)
{
    int digit = 0;
    for (const PageEntry &entry : pageRegistry()) {
        if (!entry.isOnRail())
            continue;
        ++digit;
        if (entry.name == page && digit <= 9)
            return Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit);
    }
    return {};
}

void addWindowKeys(QWidget &window, Navigation &navigation, WindowActions &actions)
{
    const auto bind = [&window](const QKeySequence &keys, auto action) {
        QObject::connect(new QShortcut(keys, &window), &QShortcut::activated, &window, action);
    };
    for (const PageEntry &entry : pageRegistry()) {
        if (const QKeySequence key = pageKey(entry.name); !key.isEmpty()) {
            bind(key, [&navigation, page = entry.name] {
                if (navigation.isOffered(page))
                    navigation.showPage(page);
            });
        }
    }
    for (const WindowActionEntry &entry : windowActions()) {
        if (entry.answers != Answers::Shortcut)
            continue;
        for (const QKeySequence &key : entry.keys)
            bind(key, [&actions, action = entry.action] { actions.perform(action); });
    }
}

} // namespace app
