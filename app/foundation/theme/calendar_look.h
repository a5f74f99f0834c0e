// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QCalendarWidget;

namespace app
{

/// The calendar of a date field in the program's look: every day in the colour of text, no numbers
/// of weeks, and a head that is no bar of colour. Kept up when the palette changes.
class CalendarLook final : public QObject
{
    Q_OBJECT

public:
    static void dress(QCalendarWidget &calendar);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit CalendarLook(QCalendarWidget &calendar);
    void apply();

    QCalendarWidget &m_calendar;
    bool m_applying = false;
};

} // namespace app
