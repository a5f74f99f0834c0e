// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/osd_reader.h"

#include "core/base/json_reading.h"
#include "core/instrument/osd_hints.h"
#include "core/instrument/osd_items.h"
#include "core/instrument/osd_scorings.h"

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

Result<ReadInstrument> readRoot(const QJsonObject &json, const QString &fileName)
{
    Reading reading(fileName);
    ReadInstrument read;
    Instrument &instrument = read.instrument;
    JsonFields root(json, {}, reading);
    if (!root.value(u"definition"_s).isObject())
        root.fail(ErrorCode::MissingField, u"definition"_s, u"is missing or no object"_s);
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
    warnOfGaps(definition.json(), instrument, reading);
    instrument.source = json;
    // Qt writes the keys of an object in order, so equal definitions have equal bytes.
    instrument.definitionHash = QCryptographicHash::hash(
        QJsonDocument(json).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
    read.warnings = reading.takeWarnings();
    return read;
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
    const qint64 maximumBytes = JsonLimits().bytes;
    const Result<QByteArray> bytes = readFile(path, maximumBytes);
    if (!bytes)
        return bytes.error();
    const QFileInfo file(path);
    const Result<QJsonObject> parsed = parseJsonObject(*bytes, file.fileName());
    if (!parsed)
        return parsed.error();

    QJsonObject root = *parsed;
    if (file.suffix() == "json"_L1 && !root.contains("translations"_L1)) {
        QJsonObject translations;
        const QDir folder = file.dir();
        const QString pattern = file.completeBaseName() + u".*.json"_s;
        for (const QString &name : folder.entryList({pattern}, QDir::Files, QDir::Name)) {
            const Result<QByteArray> part = readFile(folder.filePath(name), maximumBytes);
            if (!part)
                return part.error();
            const Result<QJsonObject> texts = parseJsonObject(*part, name);
            if (!texts)
                return texts.error();
            const QString language = name.section(u'.', -2, -2);
            const QJsonValue wrapped = texts->value("translations"_L1).toObject().value(language);
            translations.insert(language, wrapped.isObject() ? wrapped : QJsonValue(*texts));
        }
        root.insert("translations"_L1, translations);
    }
    return readRoot(root, file.fileName());
}

} // namespace core
