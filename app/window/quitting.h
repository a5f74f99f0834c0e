// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QWidget;

namespace app
{

class Navigation;

/// Whether the program may end: it asks first where words or answers are open that nothing keeps.
class Quitting
{
    Q_DECLARE_TR_FUNCTIONS(app::Quitting)

public:
    /// Asks over `window`, and closes it where the person says so.
    Quitting(const Navigation &navigation, QWidget &window);

    /// False where the person is asked.
    bool mayQuit();

private:
    const Navigation &m_navigation;
    QWidget &m_window;
    bool m_mayLose = false; ///< the person has said so
};

} // namespace app
