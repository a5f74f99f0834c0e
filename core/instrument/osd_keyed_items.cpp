// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/osd_keyed_items.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::osd
{
namespace
{

using Kind = InstrumentWarning::Kind;

Computable unsupported(const ScoringEntry &entry, const QString &path, Reading &reading)
{
    reading.warn(Kind::UnsupportedScoring, path, entry.id);
    return Computable::No;
}

int readKeying(const QString &id, const QJsonValue &value, JsonFields &keyings)
{
    const double number = value.toDouble(2.0);
    if (number != 1.0 && number != -1.0 && number != 0.0)
        keyings.fail(ErrorCode::UnknownValue, id, u"a keying is 1, -1 or 0"_s);
    return static_cast<int>(number);
}

// Item ids with their keyings; the list keeps the order in which they were met.
struct Keyings {
    QHash<QString, int> of;
    QStringList ids;

    void set(const QString &id, int keying)
    {
        if (!of.contains(id))
            ids.append(id);
        of.insert(id, keying);
    }
};

void readKeyingObject(JsonFields &scoring, const QString &key, Keyings &keyings)
{
    JsonFields coded = scoring.object(key);
    const QJsonObject &items = coded.json();
    if (!scoring.accepts(key, items.size(), u"items"_s))
        return;
    for (auto it = items.begin(); it != items.end(); ++it)
        keyings.set(it.key(), readKeying(it.key(), it.value(), coded));
}

Keyings readList(ScoringEntry &entry, const QString &key, Reading &reading)
{
    Keyings keyings;
    const QStringList ids = entry.fields.texts(key);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (keyings.of.contains(ids[i])) {
            reading.warn(Kind::RepeatedItem, entry.fields.pathOf(indexed(key, i)), ids[i]);
        }
        keyings.set(ids[i], 1);
    }
    return keyings;
}

Keyings readKeyings(ScoringEntry &entry, const QStringList &parts, Reading &reading)
{
    const QString key = u"items"_s;
    const QString olderKey = u"item_coding"_s;
    Keyings older;
    readKeyingObject(entry.fields, olderKey, older);
    const QJsonValue listed = entry.fields.value(key);
    if (listed.isUndefined() || listed.isNull())
        return older;
    Keyings keyings;
    if (listed.isArray())
        keyings = readList(entry, key, reading);
    else if (listed.isObject())
        readKeyingObject(entry.fields, key, keyings);
    else
        entry.fields.fail(ErrorCode::WrongType, key, u"is no list and no object"_s);
    for (const QString &id : older.ids) {
        const int keying = older.of.value(id);
        if (listed.isArray() && keyings.of.contains(id))
            keyings.set(id, keying);
        else if (keying != keyings.of.value(id, 0) && !parts.contains(id))
            reading.warn(Kind::IgnoredKey, entry.fields.pathOf(olderKey) + u'.' + id, id);
    }
    return keyings;
}

double readWeight(JsonFields &weights, const QString &id)
{
    const QJsonValue value = weights.value(id);
    if (!value.isDouble())
        weights.fail(ErrorCode::WrongType, id, u"is not a number"_s);
    return value.toDouble();
}

bool isWeighted(ScoringMethod method)
{
    return method == ScoringMethod::WeightedSum || method == ScoringMethod::WeightedMean;
}

using ValueMap = QMap<QString, double>;

ValueMap mapFromList(JsonFields &maps, const QString &key, const Scale &scale)
{
    const QJsonArray list = maps.value(key).toArray();
    ValueMap map;
    for (int i = 0; i < std::min(static_cast<int>(list.size()), scale.points()); ++i) {
        if (!list[i].isDouble())
            maps.fail(ErrorCode::WrongType, indexed(key, i), u"is not a number"_s);
        map.insert(QString::number(scale.lo() + i), list[i].toDouble());
    }
    return map;
}

bool spansTheScale(const ValueMap &map, const Scale &scale)
{
    double lowest = map.value(QString::number(scale.lo()), scale.lo());
    double highest = lowest;
    for (int answer = scale.lo(); answer <= scale.hi(); ++answer) {
        const double value = map.value(QString::number(answer), answer);
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    }
    return lowest == scale.lo() && highest == scale.hi();
}

} // namespace

ItemIndex::ItemIndex(const std::vector<Item> &items)
    : m_items(items)
{
    for (std::size_t i = 0; i < items.size(); ++i)
        m_places.insert(items[i].id, i);
}

const Item *ItemIndex::find(const QString &id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.constEnd() ? nullptr : &m_items[*found];
}

Computable readKeyedItems(ScoringEntry &entry, const ItemIndex &items, Scoring &scoring,
                          Reading &reading)
{
    const Keyings keyings = readKeyings(entry, scoring.componentScores, reading);
    JsonFields weights = entry.fields.object(u"weights"_s);
    const QString itemsPath = entry.fields.pathOf(u"items"_s);
    const bool weighted = isWeighted(scoring.method);
    QString unanswerable;
    for (const QString &id : keyings.ids) {
        const Item *item = items.find(id);
        if (!item) {
            // Keyings may also name the parts of a composite.
            if (!scoring.componentScores.contains(id))
                reading.warn(Kind::UnknownItemInScoring, itemsPath + u'.' + id, id);
            continue;
        }
        KeyedItem keyed{id, keyings.of.value(id), 1.0};
        if (weighted && !weights.has(id))
            keyed.keying = 0;
        else if (weighted)
            keyed.weight = readWeight(weights, id);
        if (keyed.keying != 0 && item->type != ItemType::Likert && unanswerable.isEmpty())
            unanswerable = id;
        scoring.items.push_back(keyed);
    }
    // JSON objects come without an order: the file's order of items is the one that means
    // something.
    std::stable_sort(scoring.items.begin(), scoring.items.end(),
                     [&](const KeyedItem &a, const KeyedItem &b) {
                         return items.place(a.itemId) < items.place(b.itemId);
                     });
    if (!unanswerable.isEmpty())
        return unsupported(entry, itemsPath + u'.' + unanswerable, reading);
    if (weighted && weights.json().isEmpty())
        return unsupported(entry, weights.path(), reading);
    return Computable::Yes;
}

Computable readValueMap(ScoringEntry &entry, const ItemIndex &items, Scoring &scoring,
                        Reading &reading)
{
    JsonFields maps = entry.fields.object(u"value_map"_s);
    if (maps.json().isEmpty())
        return Computable::Yes;
    std::optional<ValueMap> shared;
    QString readKey;
    std::optional<Scale> readScale;
    for (const KeyedItem &keyed : scoring.items) {
        const Item *item = keyed.keying == 0 ? nullptr : items.find(keyed.itemId);
        if (!item || !item->scale)
            continue;
        const QString key = maps.has(keyed.itemId) ? keyed.itemId : u"default"_s;
        const QJsonValue list = maps.value(key);
        if (!list.isUndefined() && !list.isArray()) {
            maps.fail(ErrorCode::WrongType, key, u"is not a list"_s);
            return Computable::No;
        }
        if (!shared || key != readKey || item->scale != readScale) {
            const ValueMap map = mapFromList(maps, key, *item->scale);
            if (shared && *shared != map)
                return unsupported(entry, maps.path(), reading);
            shared = map;
            readKey = key;
            readScale = item->scale;
        }
        // Whether a reversed item turns round its own range or that of its mapped values is not
        // said alike everywhere; only where both are the same is the score certain.
        if (keyed.keying < 0 && !spansTheScale(*shared, *item->scale))
            return unsupported(entry, maps.path(), reading);
    }
    scoring.valueMap = shared.value_or(ValueMap());
    return Computable::Yes;
}

} // namespace core::osd
