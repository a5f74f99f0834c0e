// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/relationship_texts.h"
#include "core/model/dimension.h"
#include "core/model/scale.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace core
{

/// The item types of the OSD format. Only Likert items are answered in the program; Instruction and
/// Section are shown; the others open, are listed as unsupported, and are kept on writing.
enum class ItemType {
    Instruction,
    Section,
    Likert,
    VisualAnalogue,
    Grid,
    Multi,
    MultiCheck,
    Short,
    Long,
    Image,
    ImageResponse,
};

/// One item. For a Likert item `scale` is the range of its answers and `labelKeys` names the text
/// of each point, lowest first; keys may be empty (an unlabelled point), the list may be shorter.
struct Item {
    QString id;
    ItemType type = ItemType::Likert;
    QString textKey;
    QString dimension;            ///< id of a Subscale dimension in the file, may be empty
    std::optional<Scale> scale;   ///< set for Likert items only
    QStringList labelKeys;        ///< text keys of the points, lo first
    QString questionHeadKey;      ///< text above the item, may be empty
    bool displayReversed = false; ///< the points are shown hi first; scoring is untouched
    bool required = false;

    bool operator==(const Item &) const = default;
};

/// A named dimension of the file (OSD `dimensions`): what a subscale is said to measure.
struct NamedDimension {
    QString id;
    QString name;
    QString abbreviation;
    QString description;

    bool operator==(const NamedDimension &) const = default;
};

enum class ScoringMethod {
    MeanCoded,
    SumCoded,
    StandardDeviation,
    WeightedSum,
    WeightedMean,
    SumCorrect,
    Maximum,
    Minimum,
};

/// How one item enters a scoring. Keying +1: as answered; −1: reversed (lo + hi − x); 0: listed but
/// not scored. `weight` is used by the weighted methods alone.
struct KeyedItem {
    QString itemId;
    int keying = 1;
    double weight = 1.0;

    bool operator==(const KeyedItem &) const = default;
};

enum class TransformOperation { Add, Subtract, Multiply, Divide };

/// One step of OSD `transform`, applied to the finished score in the order listed.
struct ScoreTransform {
    TransformOperation operation = TransformOperation::Add;
    double value = 0.0;

    bool operator==(const ScoreTransform &) const = default;
};

/// OSD `norms.thresholds`: a named range of the score, min and max inclusive, infinite where the
/// file gives no end.
struct ScoreThreshold {
    double minimum = 0.0;
    double maximum = 0.0;
    QString labelKey; ///< text key, or empty
    QString label;    ///< literal label, or empty

    bool operator==(const ScoreThreshold &) const = default;
};

/// One scoring of the instrument: a subscale (over items) or a composite (over other scorings).
struct Scoring {
    QString id;
    ScoringMethod method = ScoringMethod::MeanCoded;
    std::vector<KeyedItem> items;
    QStringList componentScores;               ///< OSD `scores`: ids of other scorings
    QMap<QString, double> valueMap;            ///< answer text -> number, before keying
    QMap<QString, QStringList> correctAnswers; ///< item id -> accepted answers (SumCorrect)
    std::vector<ScoreTransform> transforms;
    std::vector<ScoreThreshold> thresholds;
    QString source;
    int minimumAnswered = 0; ///< fewer answered items than this: no score

    bool operator==(const Scoring &) const = default;
};

/// A selection of items that is taken as a whole: the full form, a short form.
struct Form {
    QString id;      ///< "full" always exists and holds every item
    QString nameKey; ///< text key, may be empty
    QStringList itemIds;
    QMap<QString, int> minimumAnswered; ///< scoring id -> items; overrides Scoring::minimumAnswered
    int minutes = 0;                    ///< usual time, 0 where not stated

    bool operator==(const Form &) const = default;
};

/// Whom the answers are about: close relationships in general, a partner, a mother, …
struct Target {
    QString id; ///< "named": the person types a name of their own
    QString nameKey;
    QString headKey; ///< text above the items for this target, may be empty: the items' own

    bool operator==(const Target &) const = default;
};

/// A questionnaire definition as values: what OSD says, with defaults resolved.
///
/// An Instrument never changes after reading. Two instruments are the same measurement when their
/// definitionHash is equal; results are saved with it. Item order is the file's order.
struct Instrument {
    QString id;   ///< OSD scale_info.code
    QString name; ///< OSD scale_info.name
    QString abbreviation;
    QString description;
    QString citation;
    QString license;
    QString licenseExplanation;
    QString version;
    QString descriptionKey; ///< text key of a translated description, may be empty
    QString licenseKey;     ///< text key of a translated licence explanation, may be empty
    QString itemOrder;      ///< which published order the key belongs to, may be empty
    bool keyOnly = false;   ///< scoring key without wording; the person supplies the texts

    std::vector<Item> items;
    std::vector<NamedDimension> namedDimensions;
    std::vector<Scoring> scorings;              ///< composites stand after what they are made of
    std::optional<PerDimension<QString>> plane; ///< ids of the scorings placed on the map
    std::vector<Form> forms;                    ///< never empty; the first is "full"
    std::vector<Target> targets;                ///< may be empty: nothing to choose
    std::vector<std::pair<QString, QString>> oppositePairs; ///< items that say opposite things

    QMap<QString, QMap<QString, QString>> translations; ///< language -> text key -> text
    /// By language; what the catalogue found beside the definition, may be empty.
    QMap<QString, RelationshipTexts> relationshipTexts;
    QByteArray definitionHash; ///< SHA-256 (32 bytes) of the compact JSON of `source`
    QJsonObject source;        ///< the whole file, unknown keys included, for writing it back

    const Item *findItem(const QString &itemId) const;
    const Scoring *findScoring(const QString &scoringId) const;
    const Form *findForm(const QString &formId) const;
    const Target *findTarget(const QString &targetId) const;

    /// The text for a key in a language ("de", "en", "pt_BR"): that language, its base language,
    /// English, the first language that has it; `otherwise` when no language has it.
    QString text(const QString &key, const QString &language, const QString &otherwise = {}) const;
    /// The same about one relationship, where there are words for it; else as text() has it.
    /// `targetName` is the name typed for the target "named".
    QString textAbout(const QString &targetId, const QString &targetName, const QString &key,
                      const QString &language) const;
    /// What a relationship is called: the name that was typed, its short name ("Father"), or the
    /// target's whole one. Empty where there is no such target.
    QString relationshipName(const QString &targetId, const QString &targetName,
                             const QString &language) const;
    QStringList languages() const;

    /// The scale shared by all scored Likert items of the scoring; nothing if they differ or none.
    std::optional<Scale> scaleOf(const Scoring &scoring) const;

    bool operator==(const Instrument &) const = default;
};

/// Items to answer so that at most `allowedMissing` (a share, 0..1) of `items` is missing:
/// items − floor(items × allowedMissing), at least 1. The usual share, 20 %, is a convention and no
/// author's rule.
int minimumAnswered(int items, double allowedMissing = 0.2);

} // namespace core
