// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/osd_hints.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace core::osd
{
namespace
{

QMap<QString, int> readMinimums(JsonFields &fields)
{
    QMap<QString, int> minimums;
    const QString key = u"minimum_answered"_s;
    JsonFields scorings = fields.object(key);
    const QJsonObject &values = scorings.json();
    if (!fields.accepts(key, values.size(), u"scorings"_s))
        return minimums;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const int minimum = it.value().toInt(-1);
        if (minimum < 0)
            scorings.fail(ErrorCode::OutOfRange, it.key(), u"is not a whole number from zero"_s);
        minimums.insert(it.key(), minimum);
    }
    return minimums;
}

QSet<QString> idsOf(const std::vector<Item> &items)
{
    QSet<QString> ids;
    for (const Item &item : items)
        ids.insert(item.id);
    return ids;
}

void requireItem(const QSet<QString> &itemIds, const QString &itemId, JsonFields &fields,
                 const QString &key)
{
    if (!itemIds.contains(itemId))
        fields.fail(ErrorCode::UnknownId, key, u"there is no item \"%1\""_s.arg(itemId));
}

void readPlane(JsonFields &hints, const QJsonObject &allScorings, Instrument &instrument)
{
    const QString key = u"plane"_s;
    if (!hints.has(key))
        return;
    JsonFields plane = hints.object(key);
    instrument.plane = PerDimension<QString>{plane.text(u"anxiety"_s), plane.text(u"avoidance"_s)};
    for (const Dimension dimension : dimensions) {
        const QString &id = (*instrument.plane)[dimension];
        if (!id.isEmpty() && !allScorings.contains(id))
            hints.fail(ErrorCode::UnknownId, key, u"there is no scoring \"%1\""_s.arg(id));
    }
    // Of a scoring that is not computed (its warning says so) no point on the plane can be made.
    if (!instrument.findScoring(instrument.plane->anxiety) ||
        !instrument.findScoring(instrument.plane->avoidance))
        instrument.plane.reset();
}

void readForms(JsonFields &hints, Instrument &instrument)
{
    Form full{u"full"_s, {}, {}, {}, hints.optionalWholeNumber(u"minutes"_s).value_or(0)};
    for (const Item &item : instrument.items)
        full.itemIds.append(item.id);
    instrument.forms.push_back(full);

    const QSet<QString> itemIds = idsOf(instrument.items);
    const QString key = u"forms"_s;
    const QString itemsKey = u"items"_s;
    const QJsonArray forms = hints.array(key);
    if (!hints.accepts(key, forms.size(), u"forms"_s))
        return;
    for (qsizetype i = 0; i < forms.size() && !hints.hasFailed(); ++i) {
        JsonFields fields = hints.fieldsAt(indexed(key, i), forms[i]);
        Form form{fields.text(u"id"_s), fields.optionalText(u"name_key"_s), fields.texts(itemsKey),
                  readMinimums(fields), fields.optionalWholeNumber(u"minutes"_s).value_or(0)};
        for (const QString &itemId : form.itemIds)
            requireItem(itemIds, itemId, fields, itemsKey);
        if (form.itemIds.removeDuplicates() > 0)
            fields.fail(ErrorCode::DuplicateId, itemsKey, u"an item stands twice"_s);
        if (form.id == full.id) {
            // The full form always holds every item; the file may name it and time it.
            form.itemIds = full.itemIds;
            instrument.forms.front() = form;
        } else if (instrument.findForm(form.id)) {
            fields.fail(ErrorCode::DuplicateId, u"id"_s, u"\"%1\" stands twice"_s.arg(form.id));
        } else if (form.itemIds.isEmpty()) {
            fields.fail(ErrorCode::MissingField, itemsKey, u"there are no items"_s);
        } else {
            instrument.forms.push_back(form);
        }
    }
}

void readTargets(JsonFields &hints, Instrument &instrument)
{
    const QString key = u"targets"_s;
    const QJsonArray targets = hints.array(key);
    if (!hints.accepts(key, targets.size(), u"targets"_s))
        return;
    for (qsizetype i = 0; i < targets.size(); ++i) {
        JsonFields fields = hints.fieldsAt(indexed(key, i), targets[i]);
        const QString id = fields.text(u"id"_s);
        if (instrument.findTarget(id))
            fields.fail(ErrorCode::DuplicateId, u"id"_s, u"\"%1\" stands twice"_s.arg(id));
        instrument.targets.push_back(
            {id, fields.optionalText(u"name_key"_s), fields.optionalText(u"head_key"_s)});
    }
}

void readOppositePairs(JsonFields &hints, Instrument &instrument)
{
    const QSet<QString> itemIds = idsOf(instrument.items);
    const QString key = u"opposite_pairs"_s;
    const QJsonArray pairs = hints.array(key);
    if (!hints.accepts(key, pairs.size(), u"pairs"_s))
        return;
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const QString place = indexed(key, i);
        const QJsonArray pair = pairs[i].toArray();
        if (pair.size() != 2) {
            hints.fail(ErrorCode::WrongType, place, u"is not a pair of item ids"_s);
            return;
        }
        instrument.oppositePairs.emplace_back(pair[0].toString(), pair[1].toString());
        requireItem(itemIds, instrument.oppositePairs.back().first, hints, place);
        requireItem(itemIds, instrument.oppositePairs.back().second, hints, place);
    }
}

} // namespace

void readHints(JsonFields &root, JsonFields &definition, Instrument &instrument, Reading &reading)
{
    // The hints belong to the definition; a file that puts them at the top is understood as well.
    JsonFields &holder = definition.has(u"runner_hints"_s) ? definition : root;
    JsonFields hints = holder.object(u"runner_hints"_s).object(u"attachment_atlas"_s);
    const QJsonObject allScorings = definition.value(u"scoring"_s).toObject();
    readPlane(hints, allScorings, instrument);
    const QMap<QString, int> minimums = readMinimums(hints);
    for (const QString &id : minimums.keys()) {
        if (!allScorings.contains(id)) {
            reading.warn(InstrumentWarning::Kind::IgnoredKey,
                         hints.pathOf(u"minimum_answered."_s + id), id);
        }
    }
    for (Scoring &scoring : instrument.scorings)
        scoring.minimumAnswered = minimums.value(scoring.id, scoring.minimumAnswered);
    readForms(hints, instrument);
    readTargets(hints, instrument);
    readOppositePairs(hints, instrument);
    instrument.keyOnly = hints.flag(u"key_only"_s);
    instrument.itemOrder = hints.optionalText(u"item_order"_s);
    instrument.descriptionKey = hints.optionalText(u"description_key"_s);
    instrument.licenseKey = hints.optionalText(u"license_key"_s);
}

} // namespace core::osd
