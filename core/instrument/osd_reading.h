// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/first_error.h"
#include "core/instrument/osd_reader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace core::osd
{

/// No list or object of a definition may be longer: real files stay far below, and whatever is
/// linear or quadratic in them stays quick for a hostile one.
inline constexpr qsizetype longestList = 2'000;

/// The state of reading one definition: the first error met, the warnings, and typed look-ups that
/// know their JSON path. After an error every look-up answers with an empty value, so the readers
/// below run on without a check at every line and the caller asks once at the end.
class Reading
{
public:
    explicit Reading(QString fileName)
        : m_fileName(std::move(fileName))
    {
    }

    void fail(ErrorCode code, const QString &path, const QString &reason);
    void warn(InstrumentWarning::Kind kind, const QString &path, const QString &itemId = {});
    /// TooMany unless `size` is at most longestList; `what` names the entries ("items").
    bool accepts(qsizetype size, const QString &path, QLatin1StringView what);

    const FirstError &error() const { return m_error; }
    std::vector<InstrumentWarning> &&takeWarnings() { return std::move(m_warnings); }

    /// An absent or null key gives the default; a value of another type is an error.
    QString text(const QJsonObject &object, QLatin1StringView key, const QString &path);
    QString requiredText(const QJsonObject &object, QLatin1StringView key, const QString &path);
    double number(const QJsonObject &object, QLatin1StringView key, const QString &path,
                  double fallback);
    std::optional<int> wholeNumber(const QJsonObject &object, QLatin1StringView key,
                                   const QString &path);
    bool flag(const QJsonObject &object, QLatin1StringView key, const QString &path);
    QJsonObject object(const QJsonObject &object, QLatin1StringView key, const QString &path);
    QJsonArray array(const QJsonObject &object, QLatin1StringView key, const QString &path);
    /// Texts of an array; a null entry becomes an empty text.
    QStringList texts(const QJsonObject &object, QLatin1StringView key, const QString &path);

private:
    QString m_fileName;
    FirstError m_error;
    std::vector<InstrumentWarning> m_warnings;
};

QString joined(const QString &path, QStringView key);
QString indexed(const QString &path, qsizetype index);

} // namespace core::osd
