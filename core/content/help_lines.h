// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/distress.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace core
{

/// Where a number was last confirmed.
struct NumberSource {
    QStringList addresses; ///< of the pages that give it
    QString published;     ///< year, or year and month, of the page; may be empty
    QDate confirmed;       ///< the day on which we read it there

    bool operator==(const NumberSource &) const = default;
};

/// A help line that can be called.
struct HelpLine {
    QString id; ///< within its country
    QString name;
    QString number;
    QStringList also; ///< other numbers of the same line
    QString write;    ///< how it can be written to; may be empty
    QString web;      ///< its own pages, without "https://"; may be empty
    std::vector<Distress> helps;
    QString who;   ///< for whom it is
    QString hours; ///< these three may be empty, where it is not known
    QString languages;
    QString cost;
    NumberSource source;

    bool operator==(const HelpLine &) const = default;
};

/// Whom to call in one country; texts in one language.
struct SupportCountry {
    QString code; ///< ISO 3166 in capitals, or `other`
    QString name;
    QString emergency; ///< the number to call when somebody is in danger now
    QString emergencyServices;
    NumberSource emergencySource;
    std::vector<HelpLine> lines; ///< the one for everybody first
    QString note;                ///< may be empty

    bool operator==(const SupportCountry &) const = default;
};

/// Stands for every country without a file of its own.
inline constexpr QLatin1StringView otherCountry{"other"};

/// One file of resources/support, its texts in `language`, else in English. Limit: 100 lines.
/// Errors: those of parseJsonObject, MissingField (a number, a source), WrongType (a date),
/// UnknownValue (a kind of distress), DuplicateId, TooMany.
Result<SupportCountry> readSupportCountry(const QByteArray &bytes, const QString &fileName,
                                          const QString &language);

/// All of `folder`/support/*.json by name, `other` last. Errors: FileNotFound without `other`, else
/// those of readFile() and readSupportCountry().
Result<std::vector<SupportCountry>> loadSupport(const QString &folder, const QString &language);

/// The country of this code, else `other`; nullptr where that is not there either.
const SupportCountry *supportFor(const std::vector<SupportCountry> &countries, const QString &code);

/// The day since which every number of the country was confirmed: that of the one that was not for
/// the longest time.
QDate confirmedSince(const SupportCountry &country);

/// Lines that help with the most urgent of the kinds, at most `most`; those of the country's first
/// line where no line does.
std::vector<HelpLine> linesFor(const SupportCountry &country, const std::vector<Distress> &kinds,
                               std::size_t most);

} // namespace core
