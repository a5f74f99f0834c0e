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
Computable readTransforms(const ScoringEntry &entry, Scoring &scoring, Reading &reading)
{
    Computable computable = Computable::Yes;
    const QJsonArray array = reading.array(entry.object, "transform"_L1, entry.path);
    if (!reading.accepts(array.size(), joined(entry.path, u"transform"), "steps"_L1))
        return computable;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = indexed(joined(entry.path, u"transform"), i);
        const QJsonObject step = array[i].toObject();
        const auto operation = operations().constFind(reading.requiredText(step, "op"_L1, path));
        const QJsonValue value = step.value("value"_L1);
        if (operation == operations().constEnd() || value.isString()) {
            const QStringView key = value.isString() ? u"value" : u"op";
            reading.warn(InstrumentWarning::Kind::UnsupportedScoring, joined(path, key), entry.id);
            computable = Computable::No;
            continue;
        }
        if (!value.isDouble()) {
            reading.fail(ErrorCode::WrongType, joined(path, u"value"), u"is not a number"_s);
        } else if (*operation == TransformOperation::Divide && value.toDouble() == 0.0) {
            reading.fail(ErrorCode::OutOfRange, joined(path, u"value"), u"division by zero"_s);
        }
        scoring.transforms.push_back({*operation, value.toDouble()});
    }
    return computable;
}

std::vector<ScoreThreshold> readThresholds(const ScoringEntry &entry, Reading &reading)
{
    constexpr double endless = std::numeric_limits<double>::infinity();
    const QString normsPath = joined(entry.path, u"norms");
    const QString listPath = joined(normsPath, u"thresholds");
    const QJsonObject norms = reading.object(entry.object, "norms"_L1, entry.path);
    const QJsonArray array = reading.array(norms, "thresholds"_L1, normsPath);
    std::vector<ScoreThreshold> thresholds;
    if (!reading.accepts(array.size(), listPath, "thresholds"_L1))
        return thresholds;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = indexed(listPath, i);
        if (!array[i].isObject())
            reading.fail(ErrorCode::WrongType, path, u"is not an object"_s);
        const QJsonObject threshold = array[i].toObject();
        thresholds.push_back({reading.number(threshold, "min"_L1, path, -endless),
                              reading.number(threshold, "max"_L1, path, endless),
                              reading.text(threshold, "label_key"_L1, path),
                              reading.text(threshold, "label"_L1, path)});
    }
    return thresholds;
}

// The accepted answers stand with the scoring, or under a name that several scorings share.
QMap<QString, QStringList> readCorrectAnswers(const ScoringEntry &entry, const QJsonObject &all,
                                              Reading &reading)
{
    const QString category = reading.text(entry.object, "answer_category"_L1, entry.path);
    const QJsonObject correct =
        category.isEmpty() ? reading.object(entry.object, "correct_answers"_L1, entry.path)
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
        const QJsonValue keying = entry.object.value("items"_L1).toObject().value(part);
        return entry.object.value("item_coding"_L1).toObject().value(part).toInt(keying.toInt(1));
    };
    const auto unsupported = [&](QStringView key) {
        reading.warn(InstrumentWarning::Kind::UnsupportedScoring, joined(entry.path, key),
                     entry.id);
        return Computable::No;
    };
    switch (scoring.method) {
    case ScoringMethod::WeightedSum:
    case ScoringMethod::WeightedMean:
    case ScoringMethod::SumCorrect:
        return unsupported(u"method");
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
            return unsupported(u"scores");
        if (keyingOf(part) > 0 && !counted.contains(part))
            counted.append(part);
    }
    scoring.componentScores = counted;
    return scoring.items.empty() ? Computable::Yes : unsupported(u"items");
}

int usualMinimum(const Scoring &scoring)
{
    const auto counted = std::count_if(scoring.items.begin(), scoring.items.end(),
                                       [](const KeyedItem &item) { return item.keying != 0; });
    return counted == 0 ? 0 : minimumAnswered(static_cast<int>(counted)); // the hints may say other
}

/// Nothing where the scoring is not computed here or the reading has failed.
std::optional<Scoring> readScoring(const ScoringEntry &entry, const QJsonObject &all,
                                   const ItemIndex &items, Reading &reading)
{
    Scoring scoring;
    scoring.id = entry.id;
    const QString method = reading.requiredText(entry.object, "method"_L1, entry.path);
    const auto known = methods().constFind(method);
    if (known == methods().constEnd()) {
        reading.fail(ErrorCode::UnknownValue, joined(entry.path, u"method"),
                     u"\"%1\" is not a scoring method"_s.arg(method));
        return std::nullopt;
    }
    scoring.method = *known;
    scoring.componentScores = reading.texts(entry.object, "scores"_L1, entry.path);
    scoring.correctAnswers = readCorrectAnswers(entry, all, reading);
    scoring.thresholds = readThresholds(entry, reading);
    scoring.source = reading.text(entry.object, "source"_L1, entry.path);
    if (readKeyedItems(entry, items, scoring, reading) == Computable::No ||
        readParts(entry, scoring, reading) == Computable::No ||
        readValueMap(entry, items, scoring, reading) == Computable::No ||
        readTransforms(entry, scoring, reading) == Computable::No)
        return std::nullopt;
    scoring.minimumAnswered = usualMinimum(scoring);
    return scoring;
}

} // namespace

std::vector<Scoring> readScorings(const QJsonObject &definition, const std::vector<Item> &items,
                                  Reading &reading)
{
    const QJsonObject all = reading.object(definition, "scoring"_L1, {});
    std::vector<Scoring> scorings;
    if (!reading.accepts(all.size(), u"scoring"_s, "scorings"_L1))
        return scorings;
    const ItemIndex index(items);
    for (auto it = all.begin(); it != all.end() && !reading.error(); ++it) {
        // Notes to the reader of the file ("_comment", "_notes") are kept but are no scoring.
        if (it.key().startsWith(u'_') || it.key() == answerCategories)
            continue;
        const ScoringEntry entry{it.key(), it.value().toObject(), u"scoring.%1"_s.arg(it.key())};
        if (!it.value().isObject()) {
            reading.fail(ErrorCode::WrongType, entry.path, u"is not an object"_s);
            break;
        }
        if (std::optional<Scoring> scoring = readScoring(entry, all, index, reading))
            scorings.push_back(std::move(*scoring));
    }
    return inDependencyOrder(std::move(scorings), all, reading);
}

} // namespace core::osd
