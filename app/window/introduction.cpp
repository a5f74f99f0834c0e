// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/introduction.h"

#include "app/window/welcome.h"

#include <QStackedWidget>

#include <utility>

namespace app
{

Introduction::Introduction(const Services &services, QStackedWidget &root, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_root(root)
{
}

void Introduction::make(int screen)
{
    m_welcome = new Welcome(m_services.recordsFolder, m_services.language.current(), screen);
    m_root.addWidget(m_welcome);
    connect(m_welcome, &Welcome::finished, this, [this] {
        emit finished();
        // Read, it is not kept behind the pages.
        std::exchange(m_welcome, nullptr)->deleteLater();
    });
    connect(m_welcome, &Welcome::helpRequested, this, &Introduction::helpRequested);
    connect(m_welcome, &Welcome::languageChosen, this, &Introduction::languageChosen);
}

void Introduction::show()
{
    if (!m_welcome)
        make(0);
    m_root.setCurrentWidget(m_welcome);
    m_welcome->setFocus();
}

bool Introduction::isShown() const
{
    return m_welcome && m_root.currentWidget() == m_welcome;
}

void Introduction::renew()
{
    if (!m_welcome)
        return;
    const bool wasShown = isShown();
    // It may be the one that asked for the language.
    Welcome *former = m_welcome;
    make(former->screen());
    if (wasShown)
        show();
    m_root.removeWidget(former);
    former->deleteLater();
}

} // namespace app
