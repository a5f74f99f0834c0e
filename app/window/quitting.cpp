// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/quitting.h"

#include "app/widgets/confirmation.h"
#include "app/window/navigation.h"

namespace app
{

Quitting::Quitting(const Navigation &navigation, QWidget &window)
    : m_navigation(navigation)
    , m_window(window)
{
}

bool Quitting::mayQuit()
{
    if (m_mayLose || !m_navigation.holdsUnkept())
        return true;
    confirm(m_window,
            {.question = tr("End the program?"),
             .text = tr("Words or answers are open that are kept nowhere. They are gone when "
                        "the program ends."),
             .no = tr("Stay"),
             .yes = tr("End and lose them"),
             .yesRole = QMessageBox::DestructiveRole},
            [this] {
                m_mayLose = true;
                m_window.close();
            });
    return false;
}

} // namespace app
