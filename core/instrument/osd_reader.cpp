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

using osd::joined;
using osd::Reading;

void readScaleInfo(const QJsonObject &definition, Instrument &instrument, Reading &reading)
{
    const QString path = u"scale_info"_s;
    const QJsonObject info = reading.object(definition, "scale_info"_L1, {});
    instrument.id = reading.requiredText(info, "code"_L1, path);
    instrument.name = reading.requiredText(info, "name"_L1, path);
    instrument.abbreviation = reading.text(info, "abbreviation"_L1, path);
    instrument.description = reading.text(info, "description"_L1, path);
    instrument.citation = reading.text(info, "citation"_L1, path);
    instrument.license = reading.text(info, "license"_L1, path);
    instrument.licenseExplanation = reading.text(info, "license_explanation"_L1, path);
    instrument.version = reading.text(info, "version"_L1, path);
}

void readTranslations(const QJsonObject &root, Instrument &instrument, Reading &reading)
{
    const QJsonObject languages = reading.object(root, "translations"_L1, {});
    if (!reading.accepts(languages.size(), u"translations"_s, "languages"_L1))
        return;
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        if (!language.value().isObject()) {
            reading.fail(ErrorCode::WrongType, u"translations.%1"_s.arg(language.key()),
                         u"is not an object"_s);
            return;
        }
        QMap<QString, QString> &texts = instrument.translations[language.key()];
        const QJsonObject object = language.value().toObject();
        for (auto text = object.begin(); text != object.end(); ++text) {
            // A null label is an unlabelled point; anything else that is no text is a mistake.
            if (!text.value().isString() && !text.value().isNull() && !text.value().isDouble()) {
                reading.fail(ErrorCode::WrongType,
                             u"translations.%1.%2"_s.arg(language.key(), text.key()),
                             u"is not a text"_s);
                return;
            }
            texts.insert(text.key(), text.value().toVariant().toString());
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
            reading.warn(Kind::MissingText, joined(u"translations"_s, item.textKey), item.id);
    }
}

Result<ReadInstrument> readRoot(const QJsonObject &root, const QString &fileName)
{
    Reading reading(fileName);
    ReadInstrument read;
    Instrument &instrument = read.instrument;
    if (!root.value("definition"_L1).isObject())
        reading.fail(ErrorCode::MissingField, u"definition"_s, u"is missing or no object"_s);
    const QJsonObject definition = root.value("definition"_L1).toObject();

    readScaleInfo(definition, instrument, reading);
    if (!reading.error())
        instrument.items = osd::readItems(definition, reading);
    if (!reading.error()) {
        instrument.namedDimensions = osd::readDimensions(definition, reading);
        instrument.scorings = osd::readScorings(definition, instrument.items, reading);
    }
    if (!reading.error()) {
        osd::readHints(root, instrument, reading);
        readTranslations(root, instrument, reading);
    }
    if (reading.error())
        return *reading.error();
    warnOfGaps(definition, instrument, reading);
    instrument.source = root;
    // Qt writes the keys of an object in order, so equal definitions have equal bytes.
    instrument.definitionHash = QCryptographicHash::hash(
        QJsonDocument(root).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
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
