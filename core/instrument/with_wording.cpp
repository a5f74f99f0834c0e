// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/with_wording.h"

#include "core/instrument/own_hints.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

const Item *firstLikert(const Instrument &instrument)
{
    for (const Item &item : instrument.items) {
        if (item.type == ItemType::Likert)
            return &item;
    }
    return nullptr;
}

std::optional<Error> problemOf(const Instrument &instrument, const Wording &wording)
{
    if (wording.language.isEmpty())
        return Error{ErrorCode::MissingField, u"language"_s};
    const QStringList ids = itemsToWord(instrument);
    for (const QString &id : ids) {
        if (wording.statements.value(id).trimmed().isEmpty())
            return Error{ErrorCode::MissingField, id};
    }
    for (const QString &id : wording.statements.keys()) {
        if (!ids.contains(id))
            return Error{ErrorCode::Mismatch, id};
    }
    if (!wording.anchors.isEmpty() && wording.anchors.size() != anchorCount(instrument))
        return Error{ErrorCode::Mismatch, u"anchors"_s};
    return std::nullopt;
}

// The texts that belong to the wording, by their keys in the file.
QMap<QString, QString> textsOf(const Instrument &instrument, const Wording &wording)
{
    QMap<QString, QString> texts;
    for (const Item &item : instrument.items) {
        if (item.type != ItemType::Likert)
            continue;
        texts.insert(item.textKey, wording.statements.value(item.id).simplified());
        if (!wording.instruction.isEmpty() && !item.questionHeadKey.isEmpty())
            texts.insert(item.questionHeadKey, wording.instruction.simplified());
    }
    for (qsizetype point = 0; point < wording.anchors.size(); ++point) {
        texts.insert(firstLikert(instrument)->labelKeys[point],
                     wording.anchors[point].simplified());
    }
    return texts;
}

// A key's own words for these texts: they stand in for a wording and would stay beside it.
void removeTexts(QJsonObject &translations, const QStringList &keys)
{
    for (const QString &language : translations.keys()) {
        QJsonObject texts = translations.value(language).toObject();
        for (const QString &key : keys)
            texts.remove(key);
        translations.insert(language, texts);
    }
}

void setLicenseExplanation(QJsonObject &root, const QString &explanation)
{
    QJsonObject definition = root.value("definition"_L1).toObject();
    QJsonObject info = definition.value("scale_info"_L1).toObject();
    info.insert("license_explanation"_L1, explanation);
    definition.insert("scale_info"_L1, info);
    root.insert("definition"_L1, definition);
}

/// One line of pasted text, its number taken off.
struct NumberedLine {
    int number = 0; ///< 0: none
    QString text;
};

NumberedLine readLine(const QString &line)
{
    static const QRegularExpression numbered(
        u"^\\(?(\\d{1,4})(?:[.):]+(?!\\d)\\s*|\\t\\s*)(.*)$"_s);
    const QRegularExpressionMatch match = numbered.match(line);
    return match.hasMatch()
               ? NumberedLine{match.captured(1).toInt(), match.captured(2).simplified()}
               : NumberedLine{0, line.simplified()};
}

bool countFromOne(const std::vector<NumberedLine> &lines)
{
    int last = 0;
    for (const NumberedLine &line : lines) {
        if (line.number != 0 && line.number != ++last)
            return false;
    }
    return last > 1 && lines.front().number == 1;
}

} // namespace

QStringList itemsToWord(const Instrument &instrument)
{
    QStringList ids;
    for (const Item &item : instrument.items) {
        if (item.type == ItemType::Likert)
            ids << item.id;
    }
    return ids;
}

int anchorCount(const Instrument &instrument)
{
    const Item *first = firstLikert(instrument);
    if (!first || !first->scale || first->labelKeys.size() != first->scale->points() ||
        first->labelKeys.contains(QString()))
        return 0;
    for (const Item &item : instrument.items) {
        if (item.type == ItemType::Likert &&
            (item.scale != first->scale || item.labelKeys != first->labelKeys))
            return 0;
    }
    return first->scale->points();
}

Result<ReadInstrument> withWording(const Instrument &instrument, const Wording &wording)
{
    if (const auto problem = problemOf(instrument, wording))
        return *problem;
    QJsonObject root = instrument.source;
    QJsonObject ours = ownHints(root);
    const QMap<QString, QString> texts = textsOf(instrument, wording);
    QJsonObject translations = root.value("translations"_L1).toObject();
    if (instrument.keyOnly)
        removeTexts(translations, texts.keys());
    if (!wording.licenseExplanation.isEmpty()) {
        removeTexts(translations, {ours.value("license_key"_L1).toString()});
        ours.remove("license_key"_L1);
    }
    QJsonObject worded = translations.value(wording.language).toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text)
        worded.insert(text.key(), text.value());
    translations.insert(wording.language, worded);
    ours.remove("key_only"_L1);
    setOwnHints(root, ours);
    root.insert("translations"_L1, translations);
    if (!wording.licenseExplanation.isEmpty())
        setLicenseExplanation(root, wording.licenseExplanation);
    return readInstrument(QJsonDocument(root).toJson(QJsonDocument::Compact), instrument.id);
}

QStringList splitStatements(const QString &pasted)
{
    static const QRegularExpression lineEnd(u"[\\r\\n\\x{2028}\\x{2029}]+"_s);
    std::vector<NumberedLine> lines;
    for (const QString &line : pasted.split(lineEnd)) {
        if (!line.trimmed().isEmpty())
            lines.push_back(readLine(line.trimmed()));
    }
    const bool continues = !lines.empty() && countFromOne(lines);
    QStringList statements;
    for (const NumberedLine &line : lines) {
        if (continues && line.number == 0)
            statements.back() = (statements.back() + u' ' + line.text).simplified();
        else
            statements << line.text;
    }
    return statements;
}

} // namespace core
