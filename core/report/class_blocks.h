// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/answers_used.h"
#include "core/cohort/cohort_statistics.h"
#include "core/cohort/density_field.h"
#include "core/cohort/error_of_scores.h"
#include "core/cohort/import_report.h"
#include "core/cohort/item_statistics.h"
#include "core/cohort/shown_counts.h"
#include "core/scoring/norms.h"

#include <QString>

#include <optional>
#include <vector>

/// What a document says of a group. No row, no name and no score of a single person is in it, and
/// no count that tells of fewer people than the smallest group.
namespace core
{

/// The share of a group that its ellipse is drawn to hold.
inline constexpr double reportedSpread = 0.68;

/// How many people it takes for a shade that nobody stands out of.
inline constexpr std::size_t fewestInShade = 30;

/// A group for a page on paper: no smallest or largest value either.
struct ClassPicture {
    struct Figures {
        double mean = 0.0;
        Interval meanInterval{}; ///< 95 % for the mean, Student's t
        double sd = 0.0;         ///< n − 1
        std::optional<double> alpha;
        std::size_t alphaPeople = 0; ///< who answered every statement of this dimension
    };
    std::size_t people = 0; ///< with both scores
    /// Smoothed by SD × n^(−1/6) (Scott 1992). Nothing for fewer than fewestInShade: of a few
    /// people it would be their points, blurred.
    std::optional<DensityField> density;
    PerDimension<Figures> on;
    SpreadEllipse spread; ///< holds reportedSpread
    ShownStyleCounts counts;
    ClassificationRule rule = ClassificationRule::midpoint();
};

/// A group as the map, its figures, or the counts of the rule's regions.
struct ReportedClass {
    enum class As { Map, Figures, Regions };
    As as;
    ClassPicture picture;
};

/// How many a group has, and how its two dimensions go together.
struct ClassSize {
    std::size_t rows = 0;
    std::size_t placed = 0; ///< with both scores
    std::optional<double> correlation;
};

/// Nothing is told of this group, for it is smaller than that.
struct ClassTooSmall {
    std::size_t smallest = smallestGroup;
};

/// What was read of a group's table and what was left out, or how large the sample is that made-up
/// people were drawn from.
struct ClassOrigin {
    std::optional<ImportReport> read;
    int drawnFrom = 0;
};

/// Means and spreads of a group.
struct ClassStatistics {
    PerDimension<ScoreStatistics> on;
    std::optional<PerDimension<ScoreStatistics>> whole; ///< of the class they were drawn from
    std::optional<PerDimension<Reliability>> reliability;
};

/// How many gave the same answer everywhere, though the statements point both ways.
struct StraightLiners {
    ShownCount people;
};

/// How many answer in an unusual way: their answers go together otherwise than those of others.
struct UnusualAnswers {
    ShownCount people;
    int sample = 0; ///< people of the sample they are compared with; 0: their own class
};

/// The statements one by one, as a group answered them.
struct ItemTable {
    struct Row {
        QString itemId;
        ShownCount missing;
        std::optional<double> mean; ///< these as in ItemStatistics
        std::optional<double> sd;
        PerDimension<std::optional<double>> itemRest;
        bool seemsWronglyKeyed = false;
    };
    std::vector<Row> rows;
};

/// How many of a group stand in each region by two rules.
struct RuleCounts {
    struct Ruled {
        ClassificationRule rule = ClassificationRule::midpoint();
        ShownStyleCounts counts;
    };
    Ruled first;
    Ruled second;
    GroupPrivacy privacy;       ///< which counts are told
    std::optional<Norm> sample; ///< that a rule takes its lines from; nothing where none does
};

/// How many of a group are less sure than their picture: the 95 % interval crosses a line.
struct UncertainReadings {
    ShownCount crossing;
    std::size_t placed = 0;
    ErrorOfScores error;
};

/// The same people read in two ways: by two rules, by other answers under one rule, or measured
/// twice.
struct ChangedReadings {
    enum class By { Rule, Answers, Measurement };
    By by;
    ShownComparison comparison;
    RuleKind first = RuleKind::Midpoint;
    RuleKind second = RuleKind::Midpoint; ///< as the first, but for By::Rule
    AnswersUsed used = AnswersUsed::All;  ///< of By::Answers
};

/// Where the report of a group comes from.
struct ClassProvenance {
    QString instrument; ///< name; empty where it is not known
    QString version;
    QString definition; ///< as in ReportProvenance
    std::size_t rows = 0;
    std::size_t placed = 0;
    RuleKind rule = RuleKind::Midpoint;
    LineReading line = LineReading::Apart;
    std::size_t smallest = smallestGroup; ///< the size of group below which there is no report
    int drawnFrom = 0; ///< size of the sample that made-up people come from; 0: of none
};

} // namespace core
