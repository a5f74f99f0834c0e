// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/text/shown_day.h"

#include <QCoreApplication>
#include <QLocale>

namespace app
{

QString shownDay(const QString &day, const core::WithinDay &within)
{
    if (within.time.isValid()) {
        //: A day and the time of day, of one of several results of that day
        return QCoreApplication::translate("day", "%1, %2")
            .arg(day, QLocale().toString(within.time, QLocale::ShortFormat));
    }
    if (within.number > 0) {
        //: A day, and which of several results of that day it is, where their hour is not known
        return QCoreApplication::translate("day", "%1 (%2)")
            .arg(day, QLocale().toString(within.number));
    }
    return day;
}

} // namespace app
