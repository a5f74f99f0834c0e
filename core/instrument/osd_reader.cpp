// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/osd_reader.h"

#include "core/base/json_reading.h"
#include "core/instrument/osd_hints.h"
#include "core/instrument/osd_items.h"
#include "core/instrument/osd_scorings.h"
#include "core/instrument/osd_unread_keying.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

using osd::Reading;

void readScaleInfo(JsonFields info, Instrument &instrument)
{
    instrument.id = info.text(u"code"_s);
    instrument.name = info.text(u"name"_s);
    instrument.abbreviation = info.optionalText(u"abbreviation"_s);
    instrument.description = info.optionalText(u"description"_s);
    instrument.citation = info.optionalText(u"citation"_s);
    instrument.license = info.optionalText(u"license"_s);
    instrument.licenseExplanation = info.optionalText(u"license_explanation"_s);
    instrument.version = info.optionalText(u"version"_s);
}

void readTranslations(JsonFields &root, Instrument &instrument)
{
    const QString key = u"translations"_s;
    JsonFields translations = root.object(key);
    const QJsonObject &languages = translations.json();
    if (!root.accepts(key, languages.size(), u"languages"_s))
        return;
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        JsonFields fields = translations.objectAt(language.key(), language.value());
        QMap<QString, QString> &texts = instrument.translations[language.key()];
        const QJsonObject &object = fields.json();
        // A null label is an unlabelled point; anything else that is no text is a mistake.
        for (auto text = object.begin(); text != object.end() && !root.hasFailed(); ++text) {
            const QJsonValue value = text.value();
            texts.insert(text.key(), value.isString()   ? value.toString()
                                     : value.isDouble() ? value.toVariant().toString()
                                                        : fields.optionalText(text.key()));
        }
    }
}

void warnOfGaps(const QJsonObject &definition, const Instrument &instrument, Reading &reading)
{
    using Kind = InstrumentWarning::Kind;
    for (const QLatin1StringView key : {"parameters"_L1, "branches"_L1, "randomize"_L1,
                                        "randomize_sections"_L1, "variants"_L1, "computed"_L1}) {
        if (definition.contains(key))
            reading.warn(Kind::IgnoredCondition, QString(key));
    }
    // A scoring that is not computed here has its own warning.
    const QJsonObject scorings = definition.value("scoring"_L1).toObject();
    for (const NamedDimension &dimension : instrument.namedDimensions) {
        if (!scorings.contains(dimension.id))
            reading.warn(Kind::DimensionWithoutScoring, u"dimensions"_s, dimension.id);
    }
    if (instrument.keyOnly)
        return;
    for (const Item &item : instrument.items) {
        const bool untitled = item.type == ItemType::Section && item.textKey.isEmpty();
        if (!untitled && instrument.text(item.textKey, u"en"_s).isEmpty())
            reading.warn(Kind::MissingText, u"translations."_s + item.textKey, item.id);
    }
}

/// The two-file format and the one OSD grew from have the definition itself as their root.
bool isBareDefinition(const QJsonObject &json)
{
    return !json.contains("definition"_L1) && json.contains("scale_info"_L1) &&
           (json.contains("items"_L1) || json.contains("questions"_L1));
}

QJsonObject inOneFile(QJsonObject definition)
{
    const QJsonValue version = definition.take("osd_version"_L1);
    QJsonObject root{{u"osd_version"_s, version.isUndefined() ? u"1.0"_s : version}};
    if (const QJsonValue texts = definition.take("translations"_L1); !texts.isUndefined())
        root.insert("translations"_L1, texts);
    root.insert("definition"_L1, definition);
    return root;
}

/// What is no definition is named, and what could be opened in its place.
QString whyNoDefinition(const QJsonObject &json, const QString &fileName)
{
    const auto isText = [](const QJsonValue &value) { return value.isString(); };
    if (json.contains("definition"_L1))
        return u"is no object"_s;
    if (json.value("resourceType"_L1).isString())
        return u"is missing: this is a FHIR resource, which is written here but not read"_s;
    if (json.contains("osc_version"_L1) || json.value("chain"_L1).isArray())
        return u"is missing: this is a chain; open the definitions (.osd) that it names"_s;
    if (!json.isEmpty() && !json.contains("osd_version"_L1) &&
        std::all_of(json.begin(), json.end(), isText)) {
        return u"is missing: these are the texts of one language; open \"%1.json\", the definition "
               "beside them"_s.arg(fileName.section(u'.', 0, -3));
    }
    return u"is missing or no object"_s;
}

/// The code of a definition that states none, as OpenScales has it: the name of its file.
QJsonObject withCode(QJsonObject json, const QString &fileName, Reading &reading)
{
    QJsonObject definition = json.value("definition"_L1).toObject();
    QJsonObject info = definition.value("scale_info"_L1).toObject();
    const QJsonValue stated = info.value("code"_L1);
    const QString code = QFileInfo(fileName).completeBaseName().trimmed();
    const bool isStated =
        !stated.isUndefined() && !stated.isNull() && stated != QJsonValue(QString());
    if (isStated || code.isEmpty() || info.isEmpty())
        return json;
    info.insert("code"_L1, code);
    definition.insert("scale_info"_L1, info);
    json.insert("definition"_L1, definition);
    reading.warn(InstrumentWarning::Kind::CodeFromFileName, u"scale_info.code"_s, code);
    return json;
}

Result<ReadInstrument> readRoot(const QJsonObject &file, const QString &fileName)
{
    Reading reading(fileName);
    ReadInstrument read;
    Instrument &instrument = read.instrument;
    const QJsonObject json =
        withCode(isBareDefinition(file) ? inOneFile(file) : file, fileName, reading);
    JsonFields root(json, {}, reading);
    if (!root.value(u"definition"_s).isObject())
        root.fail(ErrorCode::MissingField, u"definition"_s, whyNoDefinition(json, fileName));
    // Paths begin with what stands in the definition.
    JsonFields definition(root.value(u"definition"_s).toObject(), {}, reading);

    readScaleInfo(definition.object(u"scale_info"_s), instrument);
    if (!reading.error())
        instrument.items = osd::readItems(definition, reading);
    if (!reading.error()) {
        instrument.namedDimensions = osd::readDimensions(definition, reading);
        instrument.scorings = osd::readScorings(definition, instrument.items, reading);
    }
    if (!reading.error()) {
        osd::readHints(root, definition, instrument, reading);
        readTranslations(root, instrument);
    }
    if (reading.error())
        return *reading.error();
    osd::warnOfUnreadKeying(definition, instrument, reading);
    warnOfGaps(definition.json(), instrument, reading);
    instrument.source = json;
    // Qt writes the keys of an object in order, so equal definitions have equal bytes.
    instrument.definitionHash = QCryptographicHash::hash(
        QJsonDocument(json).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
    read.warnings = reading.takeWarnings();
    return read;
}

/// Reads the texts of each language that stand in files of their own.
Result<QJsonObject> joinLanguages(const QFileInfo &file)
{
    const QString beginning = file.completeBaseName() + u'.';
    const QString ending = u".json"_s;
    QJsonObject translations;
    for (const QString &place : {u"."_s, u"../translations"_s}) {
        const QDir folder(file.dir().filePath(place));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            if (!name.startsWith(beginning) || !name.endsWith(ending) ||
                name.size() <= beginning.size() + ending.size())
                continue;
            const Result<QByteArray> part = readFile(folder.filePath(name), JsonLimits().bytes);
            if (!part)
                return part.error();
            const Result<QJsonObject> texts = parseJsonObject(*part, name);
            if (!texts)
                return texts.error();
            QString language = name.section(u'.', -2, -2);
            if (language.startsWith("pbl-"_L1))
                language.remove(0, 4);
            const QJsonValue wrapped = texts->value("translations"_L1).toObject().value(language);
            translations.insert(language, wrapped.isObject() ? wrapped : QJsonValue(*texts));
        }
        if (!translations.isEmpty())
            break;
    }
    return translations;
}

} // namespace

Result<ReadInstrument> readInstrument(const QByteArray &bytes, const QString &fileName)
{
    const Result<QJsonObject> root = parseJsonObject(bytes, fileName);
    if (!root)
        return root.error();
    return readRoot(*root, fileName);
}

Result<ReadInstrument> readInstrumentFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, JsonLimits().bytes);
    if (!bytes)
        return bytes.error();
    const QFileInfo file(path);
    const Result<QJsonObject> parsed = parseJsonObject(*bytes, file.fileName());
    if (!parsed)
        return parsed.error();

    QJsonObject root = *parsed;
    const bool isSplit = file.suffix().compare("json"_L1, Qt::CaseInsensitive) == 0 &&
                         !root.contains("translations"_L1) &&
                         (root.contains("definition"_L1) || isBareDefinition(root));
    if (isSplit) {
        const Result<QJsonObject> translations = joinLanguages(file);
        if (!translations)
            return translations.error();
        root.insert("translations"_L1, *translations);
    }
    return readRoot(root, file.fileName());
}

} // namespace core
