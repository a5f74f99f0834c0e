// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dimension.h"
#include "core/model/scale.h"

#include <QMap>

#include <optional>
#include <utility>
#include <vector>

namespace core
{

/// How far the same people's scores agreed on two occasions, as published for this very
/// questionnaire. Its own SD, because an error of measurement takes both from one sample.
struct RetestReliability {
    double coefficient = 0.0; ///< correlation of the two occasions, 0..1
    double sd = 0.0;          ///< of the retest sample, on the norm's scale
    int days = 0;             ///< between the occasions
    QString source;           ///< authors, year, where: the same in every language

    bool operator==(const RetestReliability &) const = default;
};

/// What a sample answered on one dimension, on the norm's own scale.
struct NormDistribution {
    double mean = 0.0;
    double sd = 0.0;
    double alpha = 0.0; ///< the reliability used for errors
    double omega = 0.0; ///< McDonald's omega total, for information; 0 where not known
    /// (percentile 0..100, score), both strictly ascending; empty where only mean and SD are known.
    std::vector<std::pair<double, double>> percentiles;
    std::optional<RetestReliability> retest; ///< nothing where none is published with its SD

    bool operator==(const NormDistribution &) const = default;
};

/// A norm's words in one language.
struct NormWords {
    QString sample; ///< who they were, plain words
    QString source;
    QString caveat;

    bool operator==(const NormWords &) const = default;
};

/// Scores of a described sample for one instrument, with where they come from. Never a population
/// norm, never used for another instrument.
struct Norm {
    QString id;
    QString instrumentId;
    Scale scale = planeScale; ///< the range the sample answered on; means and SDs are on it
    int n = 0;
    int year = 0;
    QString language; ///< that the sample answered in, `en`; empty where not known
    NormWords words;  ///< English
    QMap<QString, NormWords> translations; ///< by language code
    PerDimension<NormDistribution> distributions;

    /// In the language ("de") or locale ("de_AT"); English where there is no translation.
    const NormWords &wordsIn(const QString &code) const;
    /// Whether answers to a wording in this language (or locale) can be compared with the sample: a
    /// translated questionnaire is another one. True where either is not known.
    bool holdsForWording(const QString &wordingLanguage) const;
    bool operator==(const Norm &) const = default;
};

/// A percentile, and whether it lies at the edge of what the table knows.
struct Percentile {
    enum class Edge { Within, AtOrBelow, AtOrAbove };
    double value; ///< 0..100
    Edge edge = Edge::Within;
    bool empirical = false; ///< from the sample's table; else from a normal curve

    bool operator==(const Percentile &) const = default;
};

/// Linear interpolation in the empirical table (below its first entry AtOrBelow, above its last
/// AtOrAbove); without a table 100 Φ((x − M) / SD). `value` is on the norm's scale.
Percentile percentileOf(double value, const NormDistribution &distribution);

/// The score at a percentile: the table's interpolated value, else M + SD Φ⁻¹(p). 0 < percentile <
/// 100.
double scoreAtPercentile(double percentile, const NormDistribution &distribution);

} // namespace core
