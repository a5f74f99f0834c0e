// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/osd_items.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core::osd
{
namespace
{

constexpr int usualPoints = 5;

const QHash<QString, ItemType> &itemTypes()
{
    static const QHash<QString, ItemType> types{{u"inst"_s, ItemType::Instruction},
                                                {u"section"_s, ItemType::Section},
                                                {u"likert"_s, ItemType::Likert},
                                                {u"vas"_s, ItemType::VisualAnalogue},
                                                {u"grid"_s, ItemType::Grid},
                                                {u"multi"_s, ItemType::Multi},
                                                {u"multicheck"_s, ItemType::MultiCheck},
                                                {u"short"_s, ItemType::Short},
                                                {u"long"_s, ItemType::Long},
                                                {u"image"_s, ItemType::Image},
                                                {u"imageresponse"_s, ItemType::ImageResponse}};
    return types;
}

bool isShownOrAnswered(ItemType type)
{
    return type == ItemType::Likert || type == ItemType::Instruction || type == ItemType::Section;
}

/// What items share unless they say otherwise (OSD `likert_options`, `response_scales`).
struct LikertDefaults {
    int points = usualPoints;
    int lo = 1;
    int hi = usualPoints;
    bool stated = false; ///< the file gives a number of points or a highest one
    QStringList labelKeys;
    QString questionHeadKey;
};

// Where no number of points is stated, one label a point is the best that is known.
std::optional<int> pointsNamedBy(const QStringList &labelKeys)
{
    return labelKeys.size() < 2 ? std::nullopt : std::optional(static_cast<int>(labelKeys.size()));
}

LikertDefaults readOptions(const QJsonObject &options, const QString &path, Reading &reading)
{
    LikertDefaults shared;
    shared.labelKeys = reading.texts(options, "labels"_L1, path);
    shared.questionHeadKey = reading.text(options, "question_head"_L1, path);
    const auto points = reading.wholeNumber(options, "points"_L1, path);
    const auto max = reading.wholeNumber(options, "max"_L1, path);
    shared.stated = points || max;
    shared.points = points.value_or(pointsNamedBy(shared.labelKeys).value_or(usualPoints));
    shared.lo = reading.wholeNumber(options, "min"_L1, path).value_or(1);
    shared.hi = max.value_or(shared.lo + shared.points - 1);
    return shared;
}

/// The shared answer ranges of a definition.
struct SharedScales {
    LikertDefaults usual;
    QHash<QString, LikertDefaults> named;
};

SharedScales readSharedScales(const QJsonObject &definition, Reading &reading)
{
    SharedScales shared;
    shared.usual = readOptions(reading.object(definition, "likert_options"_L1, {}),
                               u"likert_options"_s, reading);
    const QString path = u"response_scales"_s;
    const QJsonObject named = reading.object(definition, "response_scales"_L1, {});
    if (!reading.accepts(named.size(), path, "scales"_L1))
        return shared;
    for (auto it = named.begin(); it != named.end(); ++it)
        shared.named.insert(it.key(),
                            readOptions(it.value().toObject(), joined(path, it.key()), reading));
    return shared;
}

const LikertDefaults &scaleNamedBy(const QJsonObject &object, const QString &path,
                                   const SharedScales &shared, Reading &reading)
{
    const QString name = reading.text(object, "response_scale"_L1, path);
    const auto found = shared.named.constFind(name);
    if (found != shared.named.constEnd())
        return *found;
    if (!name.isEmpty()) {
        reading.fail(ErrorCode::UnknownId, joined(path, u"response_scale"),
                     u"there is no response scale \"%1\""_s.arg(name));
    }
    return shared.usual;
}

void readLikert(const QJsonObject &object, const QString &path, const LikertDefaults &defaults,
                Item &item, Reading &reading)
{
    const bool ownLabels = object.contains("likert_labels"_L1);
    const QStringList labels = reading.texts(object, "likert_labels"_L1, path);
    auto points = reading.wholeNumber(object, "likert_points"_L1, path);
    if (!points && !defaults.stated)
        points = pointsNamedBy(labels);
    const auto min = reading.wholeNumber(object, "likert_min"_L1, path);
    const auto max = reading.wholeNumber(object, "likert_max"_L1, path);
    const int lo = min.value_or(defaults.lo);
    // An item's own number of points or lowest point outweighs the shared highest one.
    const int hi = max             ? *max
                   : points || min ? lo + points.value_or(defaults.points) - 1
                                   : defaults.hi;
    item.scale = Scale::make(lo, hi);
    if (!item.scale || item.scale->points() > 101) {
        reading.fail(
            ErrorCode::OutOfRange, path,
            u"the points run from %1 to %2"_s.arg(QString::number(lo), QString::number(hi)));
    }
    // The shared labels name the shared points; on a range of another length they would mislead.
    if (ownLabels)
        item.labelKeys = labels;
    else if (hi - lo == defaults.hi - defaults.lo)
        item.labelKeys = defaults.labelKeys;
    item.displayReversed = reading.flag(object, "likert_reverse"_L1, path);
    // Seen in the wild: a key that looks like keying but that no scoring reads.
    if (object.contains("reverse"_L1)) {
        reading.warn(InstrumentWarning::Kind::IgnoredKey, joined(path, u"reverse"), item.id);
    }
}

Item readItem(const QJsonObject &object, const QString &path, const SharedScales &shared,
              Reading &reading)
{
    Item item;
    item.id = reading.requiredText(object, "id"_L1, path);
    const QString type = reading.requiredText(object, "type"_L1, path);
    const auto known = itemTypes().constFind(type);
    if (known == itemTypes().constEnd()) {
        reading.fail(ErrorCode::UnknownValue, joined(path, u"type"),
                     u"\"%1\" is not an item type"_s.arg(type));
        return item;
    }
    item.type = *known;
    // A section may go without a title; everything else has something to say.
    item.textKey = item.type == ItemType::Section
                       ? reading.text(object, "text_key"_L1, path)
                       : reading.requiredText(object, "text_key"_L1, path);
    if (item.textKey.isEmpty())
        item.textKey = reading.text(object, "title_key"_L1, path);
    item.dimension = reading.text(object, "dimension"_L1, path);
    item.required = reading.flag(object, "required"_L1, path);
    const LikertDefaults &defaults = scaleNamedBy(object, path, shared, reading);
    item.questionHeadKey = object.contains("question_head"_L1)
                               ? reading.text(object, "question_head"_L1, path)
                               : defaults.questionHeadKey;
    if (item.type == ItemType::Likert)
        readLikert(object, path, defaults, item, reading);
    if (!isShownOrAnswered(item.type))
        reading.warn(InstrumentWarning::Kind::UnsupportedItem, path, item.id);
    for (const QLatin1StringView key : {"visible_when"_L1, "variant_when"_L1, "randomize"_L1}) {
        if (object.contains(key))
            reading.warn(InstrumentWarning::Kind::IgnoredCondition, joined(path, QString(key)),
                         item.id);
    }
    return item;
}

} // namespace

std::vector<Item> readItems(const QJsonObject &definition, Reading &reading)
{
    const QLatin1StringView key = definition.contains("items"_L1) ? "items"_L1 : "questions"_L1;
    const QJsonArray array = reading.array(definition, key, {});
    if (array.isEmpty())
        reading.fail(ErrorCode::MissingField, u"items"_s, u"there are no items"_s);
    if (!reading.accepts(array.size(), QString(key), "items"_L1) || reading.error())
        return {};

    const SharedScales shared = readSharedScales(definition, reading);
    std::vector<Item> items;
    QSet<QString> ids;
    for (qsizetype i = 0; i < array.size() && !reading.error(); ++i) {
        const QString path = indexed(QString(key), i);
        if (!array[i].isObject()) {
            reading.fail(ErrorCode::WrongType, path, u"is not an object"_s);
            break;
        }
        items.push_back(readItem(array[i].toObject(), path, shared, reading));
        const QString &id = items.back().id;
        if (!reading.error() && ids.contains(id)) {
            reading.fail(ErrorCode::DuplicateId, joined(path, u"id"),
                         u"\"%1\" stands twice"_s.arg(id));
        }
        ids.insert(id);
    }
    return items;
}

std::vector<NamedDimension> readDimensions(const QJsonObject &definition, Reading &reading)
{
    std::vector<NamedDimension> dimensions;
    const QJsonArray array = reading.array(definition, "dimensions"_L1, {});
    if (!reading.accepts(array.size(), u"dimensions"_s, "dimensions"_L1))
        return dimensions;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = indexed(u"dimensions"_s, i);
        if (!array[i].isObject()) {
            reading.fail(ErrorCode::WrongType, path, u"is not an object"_s);
            break;
        }
        const QJsonObject object = array[i].toObject();
        dimensions.push_back({reading.requiredText(object, "id"_L1, path),
                              reading.requiredText(object, "name"_L1, path),
                              reading.text(object, "abbreviation"_L1, path),
                              reading.text(object, "description"_L1, path)});
        if (object.contains("visible_when"_L1)) {
            reading.warn(InstrumentWarning::Kind::IgnoredCondition, joined(path, u"visible_when"),
                         dimensions.back().id);
        }
    }
    return dimensions;
}

} // namespace core::osd
