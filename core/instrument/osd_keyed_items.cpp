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

int readKeying(const QJsonValue &value, const QString &path, Reading &reading)
{
    const double number = value.toDouble(2.0);
    if (number != 1.0 && number != -1.0 && number != 0.0)
        reading.fail(ErrorCode::UnknownValue, path, u"a keying is 1, -1 or 0"_s);
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

void readKeyingObject(const ScoringEntry &entry, QLatin1StringView key, Keyings &keyings,
                      Reading &reading)
{
    const QString path = joined(entry.path, QString(key));
    const QJsonObject coded = reading.object(entry.object, key, entry.path);
    if (!reading.accepts(coded.size(), path, "items"_L1))
        return;
    for (auto it = coded.begin(); it != coded.end(); ++it)
        keyings.set(it.key(), readKeying(it.value(), joined(path, it.key()), reading));
}

Keyings readKeyings(const ScoringEntry &entry, Reading &reading)
{
    Keyings keyings;
    const QJsonValue listed = entry.object.value("items"_L1);
    if (listed.isArray()) {
        for (const QString &id : reading.texts(entry.object, "items"_L1, entry.path))
            keyings.set(id, 1);
    } else if (listed.isObject()) {
        readKeyingObject(entry, "items"_L1, keyings, reading);
    } else if (!listed.isUndefined() && !listed.isNull()) {
        reading.fail(ErrorCode::WrongType, joined(entry.path, u"items"),
                     u"is no list and no object"_s);
    }
    readKeyingObject(entry, "item_coding"_L1, keyings, reading);
    return keyings;
}

double readWeight(const QJsonValue &value, const QString &path, const QString &id, Reading &reading)
{
    if (!value.isDouble())
        reading.fail(ErrorCode::WrongType, joined(path, id), u"is not a number"_s);
    return value.toDouble();
}

bool isWeighted(ScoringMethod method)
{
    return method == ScoringMethod::WeightedSum || method == ScoringMethod::WeightedMean;
}

using ValueMap = QMap<QString, double>;

ValueMap mapFromList(const QJsonArray &list, const Scale &scale, const QString &path,
                     Reading &reading)
{
    ValueMap map;
    for (int i = 0; i < std::min(static_cast<int>(list.size()), scale.points()); ++i) {
        if (!list[i].isDouble())
            reading.fail(ErrorCode::WrongType, indexed(path, i), u"is not a number"_s);
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

Computable readKeyedItems(const ScoringEntry &entry, const ItemIndex &items, Scoring &scoring,
                          Reading &reading)
{
    const Keyings keyings = readKeyings(entry, reading);
    const QJsonObject weights = reading.object(entry.object, "weights"_L1, entry.path);
    const QString itemsPath = joined(entry.path, u"items");
    const QString weightsPath = joined(entry.path, u"weights");
    const bool weighted = isWeighted(scoring.method);
    QString unanswerable;
    for (const QString &id : keyings.ids) {
        const Item *item = items.find(id);
        if (!item) {
            // Keyings may also name the parts of a composite.
            if (!scoring.componentScores.contains(id))
                reading.warn(Kind::UnknownItemInScoring, joined(itemsPath, id), id);
            continue;
        }
        KeyedItem keyed{id, keyings.of.value(id), 1.0};
        if (weighted && !weights.contains(id))
            keyed.keying = 0;
        else if (weighted)
            keyed.weight = readWeight(weights.value(id), weightsPath, id, reading);
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
        return unsupported(entry, joined(itemsPath, unanswerable), reading);
    if (weighted && weights.isEmpty())
        return unsupported(entry, weightsPath, reading);
    return Computable::Yes;
}

Computable readValueMap(const ScoringEntry &entry, const ItemIndex &items, Scoring &scoring,
                        Reading &reading)
{
    const QString path = joined(entry.path, u"value_map");
    const QJsonObject maps = reading.object(entry.object, "value_map"_L1, entry.path);
    if (maps.isEmpty())
        return Computable::Yes;
    std::optional<ValueMap> shared;
    QString readKey;
    std::optional<Scale> readScale;
    for (const KeyedItem &keyed : scoring.items) {
        const Item *item = keyed.keying == 0 ? nullptr : items.find(keyed.itemId);
        if (!item || !item->scale)
            continue;
        const QString key = maps.contains(keyed.itemId) ? keyed.itemId : u"default"_s;
        const QJsonValue list = maps.value(key);
        if (!list.isUndefined() && !list.isArray()) {
            reading.fail(ErrorCode::WrongType, joined(path, key), u"is not a list"_s);
            return Computable::No;
        }
        if (!shared || key != readKey || item->scale != readScale) {
            const ValueMap map =
                mapFromList(list.toArray(), *item->scale, joined(path, key), reading);
            if (shared && *shared != map)
                return unsupported(entry, path, reading);
            shared = map;
            readKey = key;
            readScale = item->scale;
        }
        // Whether a reversed item turns round its own range or that of its mapped values is not
        // said alike everywhere; only where both are the same is the score certain.
        if (keyed.keying < 0 && !spansTheScale(*shared, *item->scale))
            return unsupported(entry, path, reading);
    }
    scoring.valueMap = shared.value_or(ValueMap());
    return Computable::Yes;
}

} // namespace core::osd
