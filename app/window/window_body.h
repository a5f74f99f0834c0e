// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace app
{

class NavigationRail;
class NoticeBar;
class PersonLine;
class SessionBar;

/// What stands in the window while the records are open: the rail, and beside it the bars above
/// the page.
class WindowBody final : public QWidget
{
    Q_OBJECT

public:
    explicit WindowBody(QWidget *parent = nullptr);

    NavigationRail &rail() const { return *m_rail; }
    SessionBar &session() const { return *m_session; }
    NoticeBar &notice() const { return *m_notice; }
    PersonLine &person() const { return *m_person; }
    QStackedWidget &pages() const { return *m_pages; }
    /// For what stands beside all of it.
    QBoxLayout &row() const { return *m_row; }

    /// In the language that the program speaks now; the pages are not its own.
    void renew();
    /// To the page that is shown.
    void focusShownPage();

private:
    QBoxLayout *m_row;
    NavigationRail *m_rail;
    SessionBar *m_session;
    NoticeBar *m_notice;
    PersonLine *m_person;
    QStackedWidget *m_pages;
};

} // namespace app
