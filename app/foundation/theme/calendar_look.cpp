// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/theme/calendar_look.h"

#include "app/foundation/theme/menu_drawing.h"
#include "app/foundation/theme/theme.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QPainter>
#include <QStyleOption>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

namespace app
{

void CalendarLook::dress(QCalendarWidget &calendar)
{
    // Polished once more with each change of style: it is dressed once.
    if (!calendar.findChild<CalendarLook *>(QString(), Qt::FindDirectChildrenOnly))
        new CalendarLook(calendar);
}

CalendarLook::CalendarLook(QCalendarWidget &calendar)
    : QObject(&calendar)
    , m_calendar(calendar)
{
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar.setContentsMargins(1, 1, 1, 1); // room for the border
    calendar.installEventFilter(this);
    apply();
}

bool CalendarLook::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_calendar && event->type() == QEvent::PaletteChange && !m_applying)
        apply();
    if (watched == &m_calendar && event->type() == QEvent::Paint) {
        QStyleOption panel;
        panel.initFrom(&m_calendar);
        QPainter painter(&m_calendar);
        drawPanel(painter, panel);
    }
    return QObject::eventFilter(watched, event);
}

void CalendarLook::apply()
{
    m_applying = true;
    const Theme theme = themeFor(m_calendar.palette());
    QTextCharFormat day;
    day.setForeground(theme.text);
    for (const Qt::DayOfWeek weekend : {Qt::Saturday, Qt::Sunday})
        m_calendar.setWeekdayTextFormat(weekend, day);
    QTextCharFormat names;
    names.setForeground(theme.text);
    names.setBackground(theme.surface);
    m_calendar.setHeaderTextFormat(names);
    // Month and year stand on the highlight, in its text's colour, which they take from the bar.
    if (auto *bar = m_calendar.findChild<QWidget *>(u"qt_calendar_navigationbar"_s)) {
        bar->setBackgroundRole(QPalette::Base);
        QPalette palette = m_calendar.palette();
        palette.setColor(QPalette::HighlightedText, theme.text);
        bar->setPalette(palette);
    }
    m_applying = false;
}

} // namespace app
