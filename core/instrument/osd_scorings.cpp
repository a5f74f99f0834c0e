// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/osd_scorings.h"

#include "core/instrument/osd_composites.h"
#include "core/instrument/osd_keyed_items.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace core::osd
{
namespace
{

// Stands among the scorings but is none: named lists of accepted answers.
constexpr QLatin1StringView answerCategories = "answer_categories"_L1;

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

const QHash<QString, TransformOperation> &operations()
{
    static const QHash<QString, TransformOperation> known{
        {u"add"_s, TransformOperation::Add},
        {u"subtract"_s, TransformOperation::Subtract},
        {u"multiply"_s, TransformOperation::Multiply},
        {u"divide"_s, TransformOperation::Divide}};
    return known;
}

// A step may name a statistic of the answers ("sd") in place of a number; that is not computed
// here.
Computable readTransforms(ScoringEntry &entry, Scoring &scoring, Reading &reading)
{
    Computable computable = Computable::Yes;
    const QString key = u"transform"_s;
    const QString valueKey = u"value"_s;
    const QJsonArray array = entry.fields.array(key);
    if (!entry.fields.accepts(key, array.size(), u"steps"_s))
        return computable;
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonFields step = entry.fields.fieldsAt(indexed(key, i), array[i]);
        const auto operation = operations().constFind(step.text(u"op"_s));
        const QJsonValue value = step.value(valueKey);
        if (operation == operations().constEnd() || value.isString()) {
            reading.warn(InstrumentWarning::Kind::UnsupportedScoring,
                         step.pathOf(value.isString() ? valueKey : u"op"_s), entry.id);
            computable = Computable::No;
            continue;
        }
        if (!value.isDouble())
            step.fail(ErrorCode::WrongType, valueKey, u"is not a number"_s);
        else if (*operation == TransformOperation::Divide && value.toDouble() == 0.0)
            step.fail(ErrorCode::OutOfRange, valueKey, u"division by zero"_s);
        scoring.transforms.push_back({*operation, value.toDouble()});
    }
    return computable;
}

std::vector<ScoreThreshold> readThresholds(JsonFields &scoring)
{
    constexpr double endless = std::numeric_limits<double>::infinity();
    const QString key = u"thresholds"_s;
    JsonFields norms = scoring.object(u"norms"_s);
    const QJsonArray array = norms.array(key);
    std::vector<ScoreThreshold> thresholds;
    if (!norms.accepts(key, array.size(), u"thresholds"_s))
        return thresholds;
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonFields threshold = norms.objectAt(indexed(key, i), array[i]);
        thresholds.push_back({threshold.optionalNumber(u"min"_s, -endless),
                              threshold.optionalNumber(u"max"_s, endless),
                              threshold.optionalText(u"label_key"_s),
                              threshold.optionalText(u"label"_s)});
    }
    return thresholds;
}

// The accepted answers stand with the scoring, or under a name that several scorings share.
QMap<QString, QStringList> readCorrectAnswers(JsonFields &scoring, const QJsonObject &all)
{
    const QString category = scoring.optionalText(u"answer_category"_s);
    const QJsonObject correct =
        category.isEmpty() ? scoring.object(u"correct_answers"_s).json()
                           : all.value(answerCategories).toObject().value(category).toObject();
    QMap<QString, QStringList> answers;
    for (auto it = correct.begin(); it != correct.end(); ++it) {
        QStringList accepted;
        const QJsonArray several =
            it.value().isArray() ? it.value().toArray() : QJsonArray{it.value()};
        for (const QJsonValue &answer : several)
            accepted.append(answer.toVariant().toString());
        answers.insert(it.key(), accepted);
    }
    return answers;
}

// Parts enter a composite as they are: the whole needs no weights, no reversed part, no items
// beside the parts. What needs more is not computed here.
Computable readParts(const ScoringEntry &entry, Scoring &scoring, Reading &reading)
{
    if (scoring.componentScores.isEmpty())
        return Computable::Yes;
    const auto keyingOf = [&](const QString &part) {
        const QJsonObject &json = entry.fields.json();
        const QJsonValue older = json.value("item_coding"_L1).toObject().value(part);
        return json.value("items"_L1).toObject().value(part).toInt(older.toInt(1));
    };
    const auto unsupported = [&](const QString &key) {
        reading.warn(InstrumentWarning::Kind::UnsupportedScoring, entry.fields.pathOf(key),
                     entry.id);
        return Computable::No;
    };
    switch (scoring.method) {
    case ScoringMethod::WeightedSum:
    case ScoringMethod::WeightedMean:
    case ScoringMethod::SumCorrect:
        return unsupported(u"method"_s);
    case ScoringMethod::MeanCoded:
    case ScoringMethod::SumCoded:
    case ScoringMethod::StandardDeviation:
    case ScoringMethod::Maximum:
    case ScoringMethod::Minimum:
        break;
    }
    QStringList counted;
    for (const QString &part : scoring.componentScores) {
        if (keyingOf(part) < 0)
            return unsupported(u"scores"_s);
        if (keyingOf(part) > 0 && !counted.contains(part))
            counted.append(part);
    }
    scoring.componentScores = counted;
    return scoring.items.empty() ? Computable::Yes : unsupported(u"items"_s);
}

int usualMinimum(const Scoring &scoring)
{
    const auto counted = std::count_if(scoring.items.begin(), scoring.items.end(),
                                       [](const KeyedItem &item) { return item.keying != 0; });
    return counted == 0 ? 0 : minimumAnswered(static_cast<int>(counted)); // the hints may say other
}

/// Nothing where the scoring is not computed here or the reading has failed.
std::optional<Scoring> readScoring(ScoringEntry entry, const QJsonObject &all,
                                   const ItemIndex &items, Reading &reading)
{
    Scoring scoring;
    scoring.id = entry.id;
    const QString method = entry.fields.text(u"method"_s);
    const auto known = methods().constFind(method);
    if (known == methods().constEnd()) {
        entry.fields.fail(ErrorCode::UnknownValue, u"method"_s,
                          u"\"%1\" is not a scoring method"_s.arg(method));
        return std::nullopt;
    }
    scoring.method = *known;
    scoring.componentScores = entry.fields.texts(u"scores"_s);
    scoring.correctAnswers = readCorrectAnswers(entry.fields, all);
    scoring.thresholds = readThresholds(entry.fields);
    scoring.source = entry.fields.optionalText(u"source"_s);
    if (readKeyedItems(entry, items, scoring, reading) == Computable::No ||
        readParts(entry, scoring, reading) == Computable::No ||
        readValueMap(entry, items, scoring, reading) == Computable::No ||
        readTransforms(entry, scoring, reading) == Computable::No)
        return std::nullopt;
    scoring.minimumAnswered = usualMinimum(scoring);
    return scoring;
}

} // namespace

std::vector<Scoring> readScorings(JsonFields &definition, const std::vector<Item> &items,
                                  Reading &reading)
{
    const QString key = u"scoring"_s;
    JsonFields fields = definition.object(key);
    const QJsonObject &all = fields.json();
    std::vector<Scoring> scorings;
    if (!definition.accepts(key, all.size(), u"scorings"_s))
        return scorings;
    const ItemIndex index(items);
    for (auto it = all.begin(); it != all.end() && !reading.error(); ++it) {
        // Notes to the reader of the file ("_comment", "_notes") are kept but are no scoring.
        if (it.key().startsWith(u'_') || it.key() == answerCategories)
            continue;
        JsonFields entry = fields.objectAt(it.key(), it.value());
        if (std::optional<Scoring> scoring = readScoring({it.key(), entry}, all, index, reading))
            scorings.push_back(std::move(*scoring));
    }
    return inDependencyOrder(std::move(scorings), all, reading);
}

} // namespace core::osd
