// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/osd_hints.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace core::osd
{
namespace
{

const QString hintsPath = u"runner_hints.attachment_atlas"_s;

QMap<QString, int> readMinimums(const QJsonObject &object, const QString &path, Reading &reading)
{
    QMap<QString, int> minimums;
    const QJsonObject values = reading.object(object, "minimum_answered"_L1, path);
    if (!reading.accepts(values.size(), joined(path, u"minimum_answered"), "scorings"_L1))
        return minimums;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const int minimum = it.value().toInt(-1);
        if (minimum < 0) {
            reading.fail(ErrorCode::OutOfRange, joined(joined(path, u"minimum_answered"), it.key()),
                         u"is not a whole number from zero"_s);
        }
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

void requireItem(const QSet<QString> &itemIds, const QString &itemId, const QString &path,
                 Reading &reading)
{
    if (!itemIds.contains(itemId))
        reading.fail(ErrorCode::UnknownId, path, u"there is no item \"%1\""_s.arg(itemId));
}

void readPlane(const QJsonObject &hints, const QJsonObject &allScorings, Instrument &instrument,
               Reading &reading)
{
    if (!hints.contains("plane"_L1))
        return;
    const QString path = joined(hintsPath, u"plane");
    const QJsonObject plane = reading.object(hints, "plane"_L1, hintsPath);
    instrument.plane = PerDimension<QString>{reading.requiredText(plane, "anxiety"_L1, path),
                                             reading.requiredText(plane, "avoidance"_L1, path)};
    for (const Dimension dimension : dimensions) {
        const QString &id = (*instrument.plane)[dimension];
        if (!id.isEmpty() && !allScorings.contains(id))
            reading.fail(ErrorCode::UnknownId, path, u"there is no scoring \"%1\""_s.arg(id));
    }
    // Of a scoring that is not computed (its warning says so) no point on the plane can be made.
    if (!instrument.findScoring(instrument.plane->anxiety) ||
        !instrument.findScoring(instrument.plane->avoidance))
        instrument.plane.reset();
}

void readForms(const QJsonObject &hints, Instrument &instrument, Reading &reading)
{
    Form full{
        u"full"_s, {}, {}, {}, reading.wholeNumber(hints, "minutes"_L1, hintsPath).value_or(0)};
    for (const Item &item : instrument.items)
        full.itemIds.append(item.id);
    instrument.forms.push_back(full);

    const QSet<QString> itemIds = idsOf(instrument.items);
    const QJsonArray forms = reading.array(hints, "forms"_L1, hintsPath);
    if (!reading.accepts(forms.size(), joined(hintsPath, u"forms"), "forms"_L1))
        return;
    for (qsizetype i = 0; i < forms.size() && !reading.error(); ++i) {
        const QString path = indexed(joined(hintsPath, u"forms"), i);
        const QJsonObject object = forms[i].toObject();
        Form form{reading.requiredText(object, "id"_L1, path),
                  reading.text(object, "name_key"_L1, path),
                  reading.texts(object, "items"_L1, path), readMinimums(object, path, reading),
                  reading.wholeNumber(object, "minutes"_L1, path).value_or(0)};
        for (const QString &itemId : form.itemIds)
            requireItem(itemIds, itemId, joined(path, u"items"), reading);
        if (form.itemIds.removeDuplicates() > 0) {
            reading.fail(ErrorCode::DuplicateId, joined(path, u"items"), u"an item stands twice"_s);
        }
        if (form.id == full.id) {
            // The full form always holds every item; the file may name it and time it.
            form.itemIds = full.itemIds;
            instrument.forms.front() = form;
        } else if (instrument.findForm(form.id)) {
            reading.fail(ErrorCode::DuplicateId, joined(path, u"id"),
                         u"\"%1\" stands twice"_s.arg(form.id));
        } else if (form.itemIds.isEmpty()) {
            reading.fail(ErrorCode::MissingField, joined(path, u"items"), u"there are no items"_s);
        } else {
            instrument.forms.push_back(form);
        }
    }
}

void readTargets(const QJsonObject &hints, Instrument &instrument, Reading &reading)
{
    const QJsonArray targets = reading.array(hints, "targets"_L1, hintsPath);
    if (!reading.accepts(targets.size(), joined(hintsPath, u"targets"), "targets"_L1))
        return;
    for (qsizetype i = 0; i < targets.size(); ++i) {
        const QString path = indexed(joined(hintsPath, u"targets"), i);
        const QJsonObject object = targets[i].toObject();
        const QString id = reading.requiredText(object, "id"_L1, path);
        if (instrument.findTarget(id)) {
            reading.fail(ErrorCode::DuplicateId, joined(path, u"id"),
                         u"\"%1\" stands twice"_s.arg(id));
        }
        instrument.targets.push_back({id, reading.text(object, "name_key"_L1, path),
                                      reading.text(object, "head_key"_L1, path)});
    }
}

void readOppositePairs(const QJsonObject &hints, Instrument &instrument, Reading &reading)
{
    const QSet<QString> itemIds = idsOf(instrument.items);
    const QJsonArray pairs = reading.array(hints, "opposite_pairs"_L1, hintsPath);
    if (!reading.accepts(pairs.size(), joined(hintsPath, u"opposite_pairs"), "pairs"_L1))
        return;
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const QString path = indexed(joined(hintsPath, u"opposite_pairs"), i);
        const QJsonArray pair = pairs[i].toArray();
        if (pair.size() != 2) {
            reading.fail(ErrorCode::WrongType, path, u"is not a pair of item ids"_s);
            return;
        }
        instrument.oppositePairs.emplace_back(pair[0].toString(), pair[1].toString());
        requireItem(itemIds, instrument.oppositePairs.back().first, path, reading);
        requireItem(itemIds, instrument.oppositePairs.back().second, path, reading);
    }
}

} // namespace

void readHints(const QJsonObject &root, Instrument &instrument, Reading &reading)
{
    // The hints belong to the definition; a file that puts them at the top is understood as well.
    const QJsonObject definition = root.value("definition"_L1).toObject();
    const QJsonObject &holder = definition.contains("runner_hints"_L1) ? definition : root;
    const QJsonObject runnerHints = reading.object(holder, "runner_hints"_L1, {});
    const QJsonObject hints = reading.object(runnerHints, "attachment_atlas"_L1, u"runner_hints"_s);
    const QJsonObject allScorings = definition.value("scoring"_L1).toObject();
    readPlane(hints, allScorings, instrument, reading);
    const QMap<QString, int> minimums = readMinimums(hints, hintsPath, reading);
    for (const QString &id : minimums.keys()) {
        if (!allScorings.contains(id)) {
            reading.warn(InstrumentWarning::Kind::IgnoredKey,
                         joined(joined(hintsPath, u"minimum_answered"), id), id);
        }
    }
    for (Scoring &scoring : instrument.scorings)
        scoring.minimumAnswered = minimums.value(scoring.id, scoring.minimumAnswered);
    readForms(hints, instrument, reading);
    readTargets(hints, instrument, reading);
    readOppositePairs(hints, instrument, reading);
    instrument.keyOnly = reading.flag(hints, "key_only"_L1, hintsPath);
    instrument.itemOrder = reading.text(hints, "item_order"_L1, hintsPath);
    instrument.descriptionKey = reading.text(hints, "description_key"_L1, hintsPath);
    instrument.licenseKey = reading.text(hints, "license_key"_L1, hintsPath);
}

} // namespace core::osd
