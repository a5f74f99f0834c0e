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
constexpr int mostPoints = 101; ///< more are a slider's

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

bool isOnlyShown(ItemType type)
{
    return type == ItemType::Instruction || type == ItemType::Section || type == ItemType::Image;
}

/// On an item that is only shown no answer hangs: one whose id is another's gets an id of its own.
void nameApart(std::vector<Item> &items, QSet<QString> ids)
{
    for (Item &item : items) {
        if (!isOnlyShown(item.type))
            continue;
        const QString stated = item.id;
        for (int again = 2; ids.contains(item.id); ++again)
            item.id = u"%1 (%2)"_s.arg(stated, QString::number(again));
        ids.insert(item.id);
    }
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

/// Of an item or of what items share, as far as they are stated.
struct StatedRange {
    std::optional<int> points;
    std::optional<int> min;
    std::optional<int> max;
    bool minIsUsual = false; ///< stated as −1
};

// PEBL writes −1 for an end that has its usual value. It is a value where the other end or the
// number of points makes a range of it.
void dropUsualEnds(StatedRange &range)
{
    if (range.max == -1 && !(range.min && *range.min < -1))
        range.max.reset();
    if (range.min != -1)
        return;
    const bool isValue =
        range.max && *range.max >= 0 && (!range.points || *range.points == *range.max + 2);
    if (isValue)
        return;
    range.min.reset();
    range.minIsUsual = true;
}

// Where no number of points is stated, one label a point is the best that is known.
std::optional<int> pointsNamedBy(const QStringList &labelKeys)
{
    return labelKeys.size() < 2 ? std::nullopt : std::optional(static_cast<int>(labelKeys.size()));
}

LikertDefaults readOptions(JsonFields options)
{
    LikertDefaults shared;
    shared.labelKeys = options.texts(u"labels"_s);
    shared.questionHeadKey = options.optionalText(u"question_head"_s);
    StatedRange range{options.optionalWholeNumber(u"points"_s),
                      options.optionalWholeNumber(u"min"_s), options.optionalWholeNumber(u"max"_s)};
    dropUsualEnds(range);
    shared.stated = range.points || range.max;
    shared.points = range.points.value_or(pointsNamedBy(shared.labelKeys).value_or(usualPoints));
    // Where PEBL says "as usual", yes and no are 1 and 0; OSD counts them from 1.
    shared.lo = range.min.value_or(range.minIsUsual && shared.points == 2 ? 0 : 1);
    shared.hi = range.max.value_or(shared.lo + shared.points - 1);
    return shared;
}

/// The shared answer ranges of a definition.
struct SharedScales {
    LikertDefaults usual;
    QHash<QString, LikertDefaults> named;
};

SharedScales readSharedScales(JsonFields &definition)
{
    SharedScales shared;
    shared.usual = readOptions(definition.object(u"likert_options"_s));
    const QString key = u"response_scales"_s;
    const JsonFields named = definition.object(key);
    const QJsonObject &scales = named.json();
    if (!definition.accepts(key, scales.size(), u"scales"_s))
        return shared;
    for (auto it = scales.begin(); it != scales.end(); ++it)
        shared.named.insert(it.key(), readOptions(named.fieldsAt(it.key(), it.value())));
    return shared;
}

const LikertDefaults &scaleNamedBy(JsonFields &item, const SharedScales &shared)
{
    const QString key = u"response_scale"_s;
    const QString name = item.optionalText(key);
    const auto found = shared.named.constFind(name);
    if (found != shared.named.constEnd())
        return *found;
    if (!name.isEmpty())
        item.fail(ErrorCode::UnknownId, key, u"there is no response scale \"%1\""_s.arg(name));
    return shared.usual;
}

void readLikert(JsonFields &fields, const LikertDefaults &defaults, Item &item, Reading &reading)
{
    const bool ownLabels = fields.has(u"likert_labels"_s);
    const QStringList labels = fields.texts(u"likert_labels"_s);
    StatedRange range{fields.optionalWholeNumber(u"likert_points"_s),
                      fields.optionalWholeNumber(u"likert_min"_s),
                      fields.optionalWholeNumber(u"likert_max"_s)};
    if (!range.points && !defaults.stated)
        range.points = pointsNamedBy(labels);
    dropUsualEnds(range);
    const int lo = range.min.value_or(defaults.lo);
    // An item's own number of points or lowest point outweighs the shared highest one.
    const int hi = range.max                   ? *range.max
                   : range.points || range.min ? lo + range.points.value_or(defaults.points) - 1
                                               : defaults.hi;
    item.scale = Scale::make(lo, hi);
    if (!item.scale) {
        reading.fail(
            ErrorCode::OutOfRange, fields.path(),
            u"the points run from %1 to %2"_s.arg(QString::number(lo), QString::number(hi)));
    } else if (item.scale->points() > mostPoints) {
        item.scale.reset();
        item.type = ItemType::VisualAnalogue;
    }
    // The shared labels name the shared points; on a range of another length they would mislead.
    if (ownLabels)
        item.labelKeys = labels;
    else if (hi - lo == defaults.hi - defaults.lo)
        item.labelKeys = defaults.labelKeys;
    item.displayReversed = fields.flag(u"likert_reverse"_s);
}

Item readItem(JsonFields fields, const SharedScales &shared, Reading &reading)
{
    Item item;
    item.id = fields.text(u"id"_s);
    const QString type = fields.text(u"type"_s);
    const auto known = itemTypes().constFind(type);
    if (known == itemTypes().constEnd()) {
        fields.fail(ErrorCode::UnknownValue, u"type"_s, u"\"%1\" is not an item type"_s.arg(type));
        return item;
    }
    item.type = *known;
    // A section may go without a title; everything else has something to say.
    item.textKey = item.type == ItemType::Section ? fields.optionalText(u"text_key"_s)
                                                  : fields.text(u"text_key"_s);
    if (item.textKey.isEmpty())
        item.textKey = fields.optionalText(u"title_key"_s);
    item.dimension = fields.optionalText(u"dimension"_s);
    item.required = fields.flag(u"required"_s);
    const LikertDefaults &defaults = scaleNamedBy(fields, shared);
    item.questionHeadKey = fields.has(u"question_head"_s) ? fields.optionalText(u"question_head"_s)
                                                          : defaults.questionHeadKey;
    if (item.type == ItemType::Likert)
        readLikert(fields, defaults, item, reading);
    if (!isShownOrAnswered(item.type))
        reading.warn(InstrumentWarning::Kind::UnsupportedItem, fields.path(), item.id);
    for (const QString &key : {u"visible_when"_s, u"variant_when"_s, u"randomize"_s}) {
        if (fields.has(key))
            reading.warn(InstrumentWarning::Kind::IgnoredCondition, fields.pathOf(key), item.id);
    }
    return item;
}

} // namespace

std::vector<Item> readItems(JsonFields &definition, Reading &reading)
{
    const QString key = definition.has(u"items"_s) ? u"items"_s : u"questions"_s;
    const QJsonArray array = definition.array(key);
    if (array.isEmpty())
        definition.fail(ErrorCode::MissingField, u"items"_s, u"there are no items"_s);
    if (!definition.accepts(key, array.size(), u"items"_s) || reading.error())
        return {};

    const SharedScales shared = readSharedScales(definition);
    std::vector<Item> items;
    QSet<QString> ids;
    for (qsizetype i = 0; i < array.size() && !reading.error(); ++i) {
        JsonFields fields = definition.objectAt(indexed(key, i), array[i]);
        items.push_back(readItem(fields, shared, reading));
        const QString &id = items.back().id;
        if (isOnlyShown(items.back().type))
            continue;
        if (ids.contains(id))
            fields.fail(ErrorCode::DuplicateId, u"id"_s, u"\"%1\" stands twice"_s.arg(id));
        ids.insert(id);
    }
    nameApart(items, std::move(ids));
    return items;
}

std::vector<NamedDimension> readDimensions(JsonFields &definition, Reading &reading)
{
    std::vector<NamedDimension> dimensions;
    const QString key = u"dimensions"_s;
    const QJsonArray array = definition.array(key);
    if (!definition.accepts(key, array.size(), u"dimensions"_s))
        return dimensions;
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonFields fields = definition.objectAt(indexed(key, i), array[i]);
        dimensions.push_back({fields.text(u"id"_s), fields.text(u"name"_s),
                              fields.optionalText(u"abbreviation"_s),
                              fields.optionalText(u"description"_s)});
        if (fields.has(u"visible_when"_s)) {
            reading.warn(InstrumentWarning::Kind::IgnoredCondition,
                         fields.pathOf(u"visible_when"_s), dimensions.back().id);
        }
    }
    return dimensions;
}

} // namespace core::osd
