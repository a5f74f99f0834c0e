// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/help_lines.h"

#include "core/base/json_fields.h"
#include "core/base/json_reading.h"

#include <QDir>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr qint64 largestCountry = 256 * 1024;
constexpr qsizetype mostLines = 100;

QString wordsFor(JsonFields texts, const QString &language)
{
    const QString own = language.section(u'_', 0, 0);
    return texts.text(texts.has(own) ? own : u"en"_s);
}

QString textOf(JsonFields &fields, const QString &key, const QString &language)
{
    return wordsFor(fields.object(key), language);
}

QString optionalTextOf(JsonFields &fields, const QString &key, const QString &language)
{
    return fields.has(key) ? textOf(fields, key, language) : QString();
}

NumberSource readSource(JsonFields &fields)
{
    const QString sources = u"sources"_s;
    const QString confirmed = u"confirmed"_s;
    NumberSource source{fields.texts(sources), fields.optionalText(u"published"_s),
                        QDate::fromString(fields.text(confirmed), Qt::ISODate)};
    if (source.addresses.isEmpty())
        fields.fail(ErrorCode::MissingField, sources, u"names no page"_s);
    if (!source.confirmed.isValid())
        fields.fail(ErrorCode::WrongType, confirmed, u"is not a date like 2026-11-24"_s);
    return source;
}

HelpLine readLine(JsonFields &fields, const QString &language)
{
    HelpLine line;
    line.id = fields.text(u"id"_s);
    line.name = fields.text(u"name"_s);
    line.number = fields.text(u"number"_s);
    line.also = fields.optionalTexts(u"also"_s);
    line.write = optionalTextOf(fields, u"write"_s, language);
    line.web = fields.optionalText(u"web"_s);
    for (const QString &id : fields.texts(u"helps"_s)) {
        if (const auto distress = distressFromId(id))
            line.helps.push_back(*distress);
        else
            fields.fail(ErrorCode::UnknownValue, u"helps"_s, u"\"%1\" is no kind"_s.arg(id));
    }
    line.who = textOf(fields, u"who"_s, language);
    line.hours = optionalTextOf(fields, u"hours"_s, language);
    line.languages = optionalTextOf(fields, u"languages"_s, language);
    line.cost = optionalTextOf(fields, u"cost"_s, language);
    line.source = readSource(fields);
    return line;
}

} // namespace

Result<SupportCountry> readSupportCountry(const QByteArray &bytes, const QString &fileName,
                                          const QString &language)
{
    const Result<QJsonObject> root = parseJsonObject(bytes, fileName);
    if (!root)
        return root.error();
    JsonReading reading(fileName, bytes);
    JsonFields fields(*root, {}, reading);
    SupportCountry country;
    country.code = fields.text(u"country"_s);
    country.name = textOf(fields, u"name"_s, language);
    JsonFields emergency = fields.object(u"emergency"_s);
    country.emergency = emergency.text(u"number"_s);
    country.emergencyServices = textOf(emergency, u"what"_s, language);
    country.emergencySource = readSource(emergency);
    QSet<QString> ids;
    for (JsonFields &line : fields.objects(u"lines"_s, mostLines)) {
        country.lines.push_back(readLine(line, language));
        const QString id = country.lines.back().id;
        if (ids.contains(id))
            line.fail(ErrorCode::DuplicateId, u"id"_s, u"\"%1\" stands twice"_s.arg(id));
        ids.insert(id);
    }
    country.note = optionalTextOf(fields, u"note"_s, language);
    return reading.error().resultOf(std::move(country));
}

Result<std::vector<SupportCountry>> loadSupport(const QString &folder, const QString &language)
{
    const QDir files(folder + u"/support"_s);
    std::vector<SupportCountry> countries;
    for (const QString &name : files.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QString path = files.filePath(name);
        const Result<QByteArray> bytes = readFile(path, largestCountry);
        if (!bytes)
            return bytes.error();
        Result<SupportCountry> country = readSupportCountry(*bytes, path, language);
        if (!country)
            return country.error();
        countries.push_back(std::move(*country));
    }
    if (!supportFor(countries, otherCountry))
        return Error{ErrorCode::FileNotFound, files.filePath(u"other.json"_s)};
    std::stable_sort(countries.begin(), countries.end(),
                     [](const SupportCountry &a, const SupportCountry &b) {
                         const bool isOther = a.code == otherCountry;
                         const bool isOtherToo = b.code == otherCountry;
                         if (isOther != isOtherToo)
                             return isOtherToo;
                         return a.name.localeAwareCompare(b.name) < 0;
                     });
    return countries;
}

const SupportCountry *supportFor(const std::vector<SupportCountry> &countries, const QString &code)
{
    const auto find = [&](const QString &wanted) {
        const auto found =
            std::find_if(countries.begin(), countries.end(),
                         [&](const SupportCountry &country) { return country.code == wanted; });
        return found == countries.end() ? nullptr : &*found;
    };
    const SupportCountry *found = find(code);
    return found ? found : find(otherCountry);
}

QDate confirmedSince(const SupportCountry &country)
{
    QDate since = country.emergencySource.confirmed;
    for (const HelpLine &line : country.lines)
        since = std::min(since, line.source.confirmed);
    return since;
}

std::vector<HelpLine> linesFor(const SupportCountry &country, const std::vector<Distress> &kinds,
                               std::size_t most)
{
    std::vector<HelpLine> lines;
    for (const HelpLine &line : country.lines) {
        const bool helps = !kinds.empty() && std::find(line.helps.begin(), line.helps.end(),
                                                       kinds.front()) != line.helps.end();
        if (helps && lines.size() < most)
            lines.push_back(line);
    }
    if (lines.empty() && !country.lines.empty() && most > 0)
        lines.push_back(country.lines.front());
    return lines;
}

} // namespace core
