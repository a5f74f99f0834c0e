// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

#include <optional>

namespace app
{

/// The day that somebody typed, or nothing where it is no day of this or the last century: with a
/// year of four digits or two, the month as a number or by its name. A year of four digits that
/// stands first is followed by the month; dots are between day, month and year; else the locale
/// says what comes first, and gives way where only the other order is a day.
std::optional<QDate> typedDay(const QString &text, const QLocale &locale);

/// The other day that the same numbers may mean, where day and month could change places: 5
/// November for what is read as 11 May. Nothing where the text can be read in one way alone: a
/// month by its name, a year that stands first, dots.
std::optional<QDate> otherDay(const QString &text, const QLocale &locale);

/// As it is typed: "30/11/2026", the locale's short form with all four digits of the year.
QString dayToType(const QDate &day, const QLocale &locale);

} // namespace app
