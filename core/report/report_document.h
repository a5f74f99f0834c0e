#pragma once

#include "core/records/saved_evaluation.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace core
{

/// For whom: one page to take home, or everything a professional asks about.
enum class ReportKind { Handout, Full };

enum class ReportHeading {
    Meaning,    ///< what the two numbers are about
    Regions,    ///< how likely each region is, by which rule
    Precision,  ///< how sure the numbers are, what counts as a change
    Comparison, ///< the sample a percentile refers to
    Scores,     ///< of an instrument without a place on the map
    Answers,    ///< item by item
    Reading,
    Provenance,
    Notes, ///< empty lines to write on
};

/// Paragraphs that are the same in every report that has them.
enum class ReportStatement {
    WhatAnxietyIs,
    WhatAvoidanceIs,
    TodayInThisRelationship,
    NotADiagnosis,
    NotLocated, ///< the concerns that follow say why
    NotOnTheMap,
    NoComparisonGroup, ///< no percentile, and why
    ChangeBeyondError, ///< what the smallest reliable change is
    NoReliableChange,  ///< why none can be given
    ReversedAnswers,
};

/// A located result with the rule it is read by: as the map, the two numbers, a sentence, or the
/// regions.
struct ReportedPlacement {
    enum class As { Map, Numbers, Sentence, Regions };
    As as;
    Placement placement;
    Classification classification;
};

/// Errors of measurement on 1..7.
struct PrecisionTable {
    Placement placement;
    /// The smallest difference between two occasions beyond error (95 %); only where the error
    /// comes from a published reliability.
    std::optional<PerDimension<double>> smallestChange;
};

/// The result beside the sample its percentiles refer to.
struct NormTable {
    Norm norm; ///< figures on the norm's own scale
    Placement placement;
};

/// The scores of an instrument without a plane.
struct ScoreTable {
    struct Row {
        QString name;
        std::optional<double> value; ///< nothing: not enough answers
        int answered = 0;
        int of = 0;
    };
    std::vector<Row> rows;
};

/// One item's answer. `statement` is empty where the definition is a key without wording.
struct AnswerTable {
    struct Row {
        Dimension dimension;
        ItemContribution contribution;
        QString statement;
    };
    std::vector<Row> rows; ///< in the instrument's order
};

struct ReadingList {
    QStringList articleIds;
};

/// Where a report comes from, enough to compute it anew.
struct ReportProvenance {
    QString instrument; ///< name
    QString version;
    QString definition; ///< the first 12 hexadecimal digits of the definition's SHA-256
    QDate date;         ///< of the last answer, local time
    int answered = 0;
    int of = 0;
    std::optional<RuleKind> rule; ///< nothing without a located result
    std::optional<Norm> norm;     ///< whose reliability the placement uses
    QString citation;             ///< may be empty
    QString license;              ///< may be empty
};

/// Room to write by hand: at least so many empty lines, more where the page has room.
struct EmptyLines {
    int atLeast = 0;
};

using ReportBlock = std::variant<ReportHeading, ReportStatement, QualityConcern, ErrorSource,
                                 ReportedPlacement, PrecisionTable, NormTable, ScoreTable,
                                 AnswerTable, ReadingList, ReportProvenance, EmptyLines>;

/// A result as one document: blocks from top to bottom, values and codes instead of words. Screen,
/// paper and PDF show the same document.
///
/// It holds the name the person gave to the result and no other: neither notes nor whom they had in
/// mind by name.
struct ReportDocument {
    ReportKind kind = ReportKind::Handout;
    QString label; ///< the person's own name for the result; empty: none given
    QString about; ///< the kind of relationship, in the person's language; may be empty
    QDate date;
    std::vector<ReportBlock> blocks;
};

/// A pure function. `language` is that of statements and relationships.
ReportDocument makeReport(ReportKind kind, const Assessment &assessment,
                          const SavedEvaluation &result, const QString &language);

/// What to read with a result, best first: the two most probable styles, so that a result near a
/// border reads both sides, then how such results are measured; the two dimensions first where
/// nothing is located.
QStringList readingFor(const Evaluation &evaluation);

} // namespace core
