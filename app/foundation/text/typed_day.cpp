// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/text/typed_day.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int firstYear = 1900;
constexpr int lastYear = 2099;

/// The number of a month that is named, or of its first letters; 0: of none.
int monthNamed(const QString &word, const QLocale &locale)
{
    constexpr int fewest = 3;
    for (int month = 1; word.size() >= fewest && month <= 12; ++month) {
        for (const QString &name : {locale.monthName(month), locale.standaloneMonthName(month),
                                    QLocale::c().monthName(month)}) {
            if (name.startsWith(word, Qt::CaseInsensitive))
                return month;
        }
    }
    return 0;
}

bool isDayOfWeek(const QString &word, const QLocale &locale)
{
    for (int day = 1; day <= 7; ++day) {
        for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            if (locale.dayName(day, format).remove(u'.').compare(word, Qt::CaseInsensitive) == 0)
                return true;
        }
    }
    return false;
}

std::optional<QDate> dayOf(const QString &year, int month, const QString &day)
{
    // Three digits are a slip of the finger.
    if ((year.size() != 4 && year.size() != 2) || day.size() > 2)
        return std::nullopt;
    const int fullYear = year.size() == 2 ? 2000 + year.toInt() : year.toInt();
    const QDate date(fullYear, month, day.toInt());
    if (!date.isValid() || fullYear < firstYear || fullYear > lastYear)
        return std::nullopt;
    return date;
}

bool isMonthFirst(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd');
}

/// Day, month and year, or month, day and year.
std::optional<QDate> inNumbers(const QStringList &numbers, bool monthFirst)
{
    const QString &month = numbers[monthFirst ? 0 : 1];
    return month.size() > 2 ? std::nullopt
                            : dayOf(numbers[2], month.toInt(), numbers[monthFirst ? 1 : 0]);
}

} // namespace

std::optional<QDate> typedDay(const QString &text, const QLocale &locale)
{
    static const QRegularExpression gaps(u"[\\s.,/–-]+"_s);
    static const QRegularExpression number(u"^[0-9]{1,4}$"_s);
    QStringList numbers;
    int month = 0;
    for (const QString &part : text.split(gaps, Qt::SkipEmptyParts)) {
        if (number.match(part).hasMatch()) {
            numbers << part;
        } else if (!isDayOfWeek(part, locale)) {
            if (month != 0)
                return std::nullopt;
            month = monthNamed(part, locale);
            if (month == 0)
                return std::nullopt;
        }
    }
    if (month != 0) {
        if (numbers.size() != 2)
            return std::nullopt;
        const bool yearFirst = numbers[0].size() == 4;
        return dayOf(numbers[yearFirst ? 0 : 1], month, numbers[yearFirst ? 1 : 0]);
    }
    if (numbers.size() != 3)
        return std::nullopt;
    if (numbers[0].size() == 4)
        return numbers[1].size() > 2 ? std::nullopt
                                     : dayOf(numbers[0], numbers[1].toInt(), numbers[2]);
    const bool monthFirst = !text.contains(u'.') && isMonthFirst(locale);
    const auto usual = inNumbers(numbers, monthFirst);
    return usual ? usual : inNumbers(numbers, !monthFirst);
}

std::optional<QDate> otherDay(const QString &text, const QLocale &locale)
{
    static const QRegularExpression inNumbersAlone(u"^\\s*\\d{1,2}\\s*[\\s/–,-]\\s*\\d{1,2}\\D"_s);
    const auto day = typedDay(text, locale);
    if (!day || text.contains(u'.') || !inNumbersAlone.match(text).hasMatch())
        return std::nullopt;
    const QDate other(day->year(), day->day(), day->month());
    return other.isValid() && other != *day ? std::optional(other) : std::nullopt;
}

QString dayToType(const QDate &day, const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    // A year of two digits could be taken for a day.
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return locale.toString(day, format);
}

} // namespace app
