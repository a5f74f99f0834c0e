#include "core/instrument/osd_reading.h"

#include <QHash>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace core::osd
{
namespace
{

const QHash<QString, ScoringMethod> &methods()
{
    static const QHash<QString, ScoringMethod> known{
        {u"mean_coded"_s, ScoringMethod::MeanCoded},
        {u"sum_coded"_s, ScoringMethod::SumCoded},
        {u"sd"_s, ScoringMethod::StandardDeviation},
        {u"weighted_sum"_s, ScoringMethod::WeightedSum},
        {u"weighted_mean"_s, ScoringMethod::WeightedMean},
        {u"sum_correct"_s, ScoringMethod::SumCorrect},
        {u"max"_s, ScoringMethod::Maximum},
        {u"min"_s, ScoringMethod::Minimum}};
    return known;
}

int readKeying(const QJsonValue &value, const QString &path, Reading &reading)
{
    const double number = value.toDouble(2.0);
    if (number != 1.0 && number != -1.0 && number != 0.0)
        reading.fail(ErrorCode::UnknownValue, path, u"a keying is 1, -1 or 0"_s);
    return static_cast<int>(number);
}

// `items` is a list of ids (all keyed +1) or an object of keyings; `item_coding` is the older name
// of the object, beside a list.
std::vector<KeyedItem> readKeyedItems(const QJsonObject &object, const QString &path,
                                      const std::vector<Item> &items, Reading &reading)
{
    QHash<QString, int> keyings;
    QStringList order;
    const auto add = [&](const QString &id, int keying) {
        if (!keyings.contains(id))
            order.append(id);
        keyings.insert(id, keying);
    };
    const auto addAll = [&](QLatin1StringView key) {
        const QJsonObject coded = object.value(key).toObject();
        for (auto it = coded.begin(); it != coded.end(); ++it)
            add(it.key(),
                readKeying(it.value(), joined(joined(path, QString(key)), it.key()), reading));
    };
    const QJsonValue listed = object.value("items"_L1);
    if (listed.isArray()) {
        for (const QString &id : reading.texts(object, "items"_L1, path))
            add(id, 1);
    } else if (listed.isObject()) {
        addAll("items"_L1);
    } else if (!listed.isUndefined() && !listed.isNull()) {
        reading.fail(ErrorCode::WrongType, joined(path, u"items"), u"is no list and no object"_s);
    }
    addAll("item_coding"_L1);

    const QJsonObject weights = reading.object(object, "weights"_L1, path);
    std::vector<KeyedItem> keyed;
    for (const QString &id : order) {
        const bool exists = std::any_of(items.begin(), items.end(),
                                        [&](const Item &item) { return item.id == id; });
        if (!exists) {
            reading.warn(InstrumentWarning::Kind::UnknownItemInScoring,
                         joined(joined(path, u"items"), id), id);
            continue;
        }
        keyed.push_back({id, keyings.value(id), weights.value(id).toDouble(1.0)});
    }
    // JSON objects come without an order: the file's order of items is the one that means
    // something.
    const auto position = [&](const QString &id) {
        return std::find_if(items.begin(), items.end(),
                            [&](const Item &item) { return item.id == id; });
    };
    std::stable_sort(keyed.begin(), keyed.end(), [&](const KeyedItem &a, const KeyedItem &b) {
        return position(a.itemId) < position(b.itemId);
    });
    return keyed;
}

std::vector<ScoreTransform> readTransforms(const QJsonObject &object, const QString &path,
                                           Reading &reading)
{
    std::vector<ScoreTransform> transforms;
    const QJsonArray array = reading.array(object, "transform"_L1, path);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString here = indexed(joined(path, u"transform"), i);
        const QJsonObject step = array[i].toObject();
        ScoreTransform transform{reading.requiredText(step, "op"_L1, here),
                                 reading.number(step, "value"_L1, here, 0.0)};
        if (transform.operation == "divide"_L1 && transform.value == 0.0)
            reading.fail(ErrorCode::OutOfRange, joined(here, u"value"), u"division by zero"_s);
        static const QStringList known{u"add"_s, u"subtract"_s, u"multiply"_s, u"divide"_s};
        if (!known.contains(transform.operation))
            reading.warn(InstrumentWarning::Kind::UnsupportedScoring, joined(here, u"op"));
        transforms.push_back(std::move(transform));
    }
    return transforms;
}

std::vector<ScoreThreshold> readThresholds(const QJsonObject &object, const QString &path,
                                           Reading &reading)
{
    const QJsonObject norms = reading.object(object, "norms"_L1, path);
    const QString here = joined(joined(path, u"norms"), u"thresholds");
    std::vector<ScoreThreshold> thresholds;
    const QJsonArray array = reading.array(norms, "thresholds"_L1, joined(path, u"norms"));
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject threshold = array[i].toObject();
        thresholds.push_back({reading.number(threshold, "min"_L1, indexed(here, i), 0.0),
                              reading.number(threshold, "max"_L1, indexed(here, i), 0.0),
                              reading.text(threshold, "label_key"_L1, indexed(here, i)),
                              reading.text(threshold, "label"_L1, indexed(here, i))});
    }
    return thresholds;
}

Scoring readScoring(const QString &id, const QJsonObject &object, const QString &path,
                    const std::vector<Item> &items, Reading &reading)
{
    Scoring scoring;
    scoring.id = id;
    const QString method = reading.requiredText(object, "method"_L1, path);
    const auto known = methods().constFind(method);
    if (known == methods().constEnd()) {
        reading.fail(ErrorCode::UnknownValue, joined(path, u"method"),
                     u"\"%1\" is not a scoring method"_s.arg(method));
        return scoring;
    }
    scoring.method = *known;
    scoring.items = readKeyedItems(object, path, items, reading);
    scoring.componentScores = reading.texts(object, "scores"_L1, path);
    const QJsonObject values = reading.object(object, "value_map"_L1, path);
    for (auto it = values.begin(); it != values.end(); ++it)
        scoring.valueMap.insert(it.key(), it.value().toDouble());
    const QJsonObject correct = reading.object(object, "correct_answers"_L1, path);
    for (auto it = correct.begin(); it != correct.end(); ++it) {
        QStringList accepted;
        const QJsonArray several =
            it.value().isArray() ? it.value().toArray() : QJsonArray{it.value()};
        for (const QJsonValue &answer : several)
            accepted.append(answer.toVariant().toString());
        scoring.correctAnswers.insert(it.key(), accepted);
    }
    scoring.transforms = readTransforms(object, path, reading);
    scoring.thresholds = readThresholds(object, path, reading);
    scoring.source = reading.text(object, "source"_L1, path);

    const auto scored = std::count_if(scoring.items.begin(), scoring.items.end(),
                                      [](const KeyedItem &item) { return item.keying != 0; });
    // At most a fifth missing: a convention (see scoring/score.h), overridden by the hints.
    if (scored > 0)
        scoring.minimumAnswered =
            std::max(1, static_cast<int>(scored) - static_cast<int>(scored) / 5);
    return scoring;
}

// Composites after what they are made of; a circle is an error.
std::vector<Scoring> inDependencyOrder(std::vector<Scoring> scorings, Reading &reading)
{
    enum class Visit { New, Open, Done };
    QHash<QString, Visit> visits;
    std::vector<Scoring> ordered;
    std::function<void(const Scoring &)> visit = [&](const Scoring &scoring) {
        visits[scoring.id] = Visit::Open;
        for (const QString &part : scoring.componentScores) {
            const auto found = std::find_if(scorings.begin(), scorings.end(),
                                            [&](const Scoring &s) { return s.id == part; });
            if (found == scorings.end()) {
                reading.fail(ErrorCode::UnknownId, u"scoring.%1.scores"_s.arg(scoring.id),
                             u"there is no scoring \"%1\""_s.arg(part));
            } else if (visits.value(part, Visit::New) == Visit::Open) {
                reading.fail(ErrorCode::DependencyCycle, u"scoring.%1.scores"_s.arg(scoring.id),
                             u"\"%1\" is made of itself"_s.arg(part));
            } else if (visits.value(part, Visit::New) == Visit::New) {
                visit(*found);
            }
        }
        visits[scoring.id] = Visit::Done;
        ordered.push_back(scoring);
    };
    for (const Scoring &scoring : scorings) {
        if (!reading.error() && visits.value(scoring.id, Visit::New) == Visit::New)
            visit(scoring);
    }
    return ordered;
}

} // namespace

std::vector<Scoring> readScorings(const QJsonObject &definition, const std::vector<Item> &items,
                                  Reading &reading)
{
    const QJsonObject object = reading.object(definition, "scoring"_L1, {});
    std::vector<Scoring> scorings;
    for (auto it = object.begin(); it != object.end() && !reading.error(); ++it) {
        const QString path = u"scoring.%1"_s.arg(it.key());
        // Notes to the reader of the file ("_comment", "_notes") are kept but are no scoring.
        if (it.key().startsWith(u'_'))
            continue;
        if (!it.value().isObject()) {
            reading.fail(ErrorCode::WrongType, path, u"is not an object"_s);
            break;
        }
        scorings.push_back(readScoring(it.key(), it.value().toObject(), path, items, reading));
    }
    return inDependencyOrder(std::move(scorings), reading);
}

} // namespace core::osd
