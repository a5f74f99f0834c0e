// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_body.h"

#include "app/widgets/rhythm.h"
#include "app/window/navigation_rail.h"
#include "app/window/notice_bar.h"
#include "app/window/page_focus.h"
#include "app/window/person_line.h"
#include "app/window/session_bar.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace app
{

WindowBody::WindowBody(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_rail(new NavigationRail)
    , m_session(new SessionBar)
    , m_notice(new NoticeBar)
    , m_person(new PersonLine)
    , m_pages(new QStackedWidget)
{
    setRhythm(*m_row, 0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_session);
    column->addWidget(m_notice);
    column->addWidget(m_person);
    column->addWidget(m_pages, 1);
    m_row->addWidget(m_rail);
    m_row->addLayout(column, 1);
}

void WindowBody::renew()
{
    m_rail->renew();
    m_notice->renew();
    m_session->renew();
    m_person->renew();
}

void WindowBody::focusShownPage()
{
    focusPage(*m_pages->currentWidget());
}

} // namespace app
