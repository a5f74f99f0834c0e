#include "core/instrument/osd_reading.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core::osd
{
namespace
{

constexpr qsizetype maximumItems = 2'000;
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

/// What the items share unless they say otherwise (OSD `likert_options`).
struct LikertDefaults {
    int points = usualPoints;
    int lo = 1;
    std::optional<int> hi;
    QStringList labelKeys;
    QString questionHeadKey;
};

LikertDefaults readDefaults(const QJsonObject &definition, Reading &reading)
{
    const QString path = u"likert_options"_s;
    const QJsonObject options = reading.object(definition, "likert_options"_L1, {});
    LikertDefaults defaults;
    defaults.points = reading.wholeNumber(options, "points"_L1, path).value_or(usualPoints);
    defaults.lo = reading.wholeNumber(options, "min"_L1, path).value_or(1);
    defaults.hi = reading.wholeNumber(options, "max"_L1, path);
    defaults.labelKeys = reading.texts(options, "labels"_L1, path);
    defaults.questionHeadKey = reading.text(options, "question_head"_L1, path);
    return defaults;
}

void readLikert(const QJsonObject &object, const QString &path, const LikertDefaults &defaults,
                Item &item, Reading &reading)
{
    const auto points = reading.wholeNumber(object, "likert_points"_L1, path);
    const auto min = reading.wholeNumber(object, "likert_min"_L1, path);
    const auto max = reading.wholeNumber(object, "likert_max"_L1, path);
    const int lo = min.value_or(defaults.lo);
    // An item's own number of points or lowest point outweighs the shared highest one.
    const int hi = max             ? *max
                   : points || min ? lo + points.value_or(defaults.points) - 1
                                   : defaults.hi.value_or(lo + defaults.points - 1);
    item.scale = Scale::make(lo, hi);
    if (!item.scale || item.scale->points() > 101) {
        reading.fail(
            ErrorCode::OutOfRange, path,
            u"the points run from %1 to %2"_s.arg(QString::number(lo), QString::number(hi)));
    }
    item.labelKeys = object.contains("likert_labels"_L1)
                         ? reading.texts(object, "likert_labels"_L1, path)
                         : defaults.labelKeys;
    item.displayReversed = reading.flag(object, "likert_reverse"_L1, path);
    // Seen in the wild: a key that looks like keying but that no scoring reads.
    if (object.contains("reverse"_L1)) {
        reading.warn(InstrumentWarning::Kind::IgnoredKey, joined(path, u"reverse"), item.id);
    }
}

Item readItem(const QJsonObject &object, const QString &path, const LikertDefaults &defaults,
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
    item.textKey = reading.requiredText(object, "text_key"_L1, path);
    item.dimension = reading.text(object, "dimension"_L1, path);
    item.required = reading.flag(object, "required"_L1, path);
    item.questionHeadKey = object.contains("question_head"_L1)
                               ? reading.text(object, "question_head"_L1, path)
                               : defaults.questionHeadKey;
    if (item.type == ItemType::Likert)
        readLikert(object, path, defaults, item, reading);
    if (!isShownOrAnswered(item.type))
        reading.warn(InstrumentWarning::Kind::UnsupportedItem, path, item.id);
    if (object.contains("visible_when"_L1)) {
        reading.warn(InstrumentWarning::Kind::IgnoredCondition, joined(path, u"visible_when"),
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
    if (array.size() > maximumItems) {
        reading.fail(ErrorCode::TooMany, QString(key),
                     u"more than %1 items"_s.arg(QString::number(maximumItems)));
    }
    if (reading.error())
        return {};

    const LikertDefaults defaults = readDefaults(definition, reading);
    std::vector<Item> items;
    QSet<QString> ids;
    for (qsizetype i = 0; i < array.size() && !reading.error(); ++i) {
        const QString path = indexed(QString(key), i);
        if (!array[i].isObject()) {
            reading.fail(ErrorCode::WrongType, path, u"is not an object"_s);
            break;
        }
        items.push_back(readItem(array[i].toObject(), path, defaults, reading));
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
