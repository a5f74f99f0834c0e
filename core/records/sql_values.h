#pragma once

#include <QDateTime>
#include <QString>
#include <QVariant>

/// How values are written into SQLite and read back: one way for every table.
namespace core::sql
{

/// UTC in ISO 8601 with milliseconds, so that texts sort like times.
inline QVariant toText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

inline QDateTime toTime(const QVariant &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

/// SQLite tells an empty text from NULL; a null QString would be stored as NULL.
inline QString notNull(const QString &text)
{
    return text.isNull() ? QString(QLatin1String("")) : text;
}

} // namespace core::sql
