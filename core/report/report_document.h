// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/place_stories.h"
#include "core/records/saved_evaluation.h"
#include "core/report/class_blocks.h"
#include "core/scoring/change.h"
#include "core/scoring/couple.h"
#include "core/scoring/series_change.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace core
{

/// What about and for whom: a result to be seen at once, on one page to take home, or with
/// everything a professional asks about; two people beside each other, a page to look at and one to
/// talk by; a group, on one page or with all its figures to be seen at once; one person over time.
/// On paper Full may take any number of pages.
enum class ReportKind { Screen, Handout, Full, Couple, Class, ClassScreen, Progress };

/// To whom a document speaks: to the person at the computer, who answered, or of somebody else, so
/// that it can be read aloud to them.
enum class ReportVoice { ToYou, Aloud };

enum class ReportHeading {
    Why,           ///< which answers move the point
    Numbers,       ///< everything that is folded away on the screen
    Meaning,       ///< what the two numbers are about
    Regions,       ///< how likely each region is, by which rule
    Precision,     ///< how sure the numbers are, what counts as a change
    Comparison,    ///< the sample a percentile refers to
    Scores,        ///< of an instrument without a place on the map
    Answers,       ///< item by item
    Pull,          ///< how two positions tend to pull on each other
    Questions,     ///< for a talk between two people
    ClassRegions,  ///< how many of a group the rule sees in each region
    ClassFigures,  ///< means and spreads of a group
    RegionsByRule, ///< how many of a group two rules see in each region
    Reading,
    Provenance,
    Notes, ///< empty lines to write on
};

/// Paragraphs that are the same in every report that has them.
enum class ReportStatement {
    WhatAnxietyIs,
    WhatAvoidanceIs,
    OneDayOneRelationship,
    NotADiagnosis,
    OnlyNotADiagnosis, ///< where there are no regions
    NotLocated,        ///< the concerns that follow say why
    NotOnTheMap,
    ChangeIsNoVerdict,  ///< larger than chance is neither better nor worse
    NoComparisonGroup,  ///< no percentile, and why
    ChangeBeyondChance, ///< what the smallest reliable change is
    ChangeNeedsSecond,  ///< judged from the answers of both dates, so there has to be a second
    ReversedAnswers,
    EachFromOwnAnswers,  ///< of a couple: nothing is inferred about anybody from another's answers
    NoPredictionOfTwo,   ///< of a couple: no score, no forecast
    NotWhereThereIsFear, ///< of a couple: where attachment words do not apply
    // Of a couple: where the errors of the two results come from.
    ErrorsFromOwnAnswers,
    ErrorsFromReliability,
    ErrorsOfTwoKinds,
    MeanAndSpread,  ///< of a class: the cross, its ellipse, and that nobody is in the picture
    ShadeOfClass,   ///< of a class large enough for one
    RegionsOfARule, ///< of a class: another rule gives other counts
    FiguresOfItems, ///< of a class: what stands in the columns of its ItemTable
};

/// What the place of a located result may feel like, protects and costs, and one next step.
struct ReportedStory {
    Place place;
    PlaceWords words; ///< in the document's voice
    QString articleId;
};

/// A located result with the rule it is read by: as the map, the two numbers, a sentence, or the
/// regions.
struct ReportedPlacement {
    enum class As { Map, Numbers, Sentence, Regions };
    As as;
    Placement placement;
    Classification classification;
};

/// Where a second time would likely lie, with the sample that knows it: never of own statements.
struct ReportedSecondTime {
    Placement placement; ///< knowsSecondTime()
    Norm norm;
};

/// Errors of measurement on 1..7.
struct PrecisionTable {
    Placement placement;
    /// Holds the smallest reliable change. Nothing where a change is judged from the answers of
    /// both dates: one result does not know it.
    std::optional<PerDimension<DimensionChange>> change;
};

/// What the smallest reliable change of a result rests on.
struct ReportedChangeBasis {
    PerDimension<DimensionChange> on;
};

/// What changed since an earlier result of the same person, relationship and questions.
struct ReportedChange {
    QDate since;
    Placement earlier;
    Placement placement;
    Change change;
    WithinDay sinceWithin = {}; ///< where both results are of one day
};

/// The same questionnaire about the same relationship again and again, as a picture and a table.
struct ReportedTimeline {
    struct Occasion {
        QDate date;
        Placement placement;
        WithinDay within = {};
    };
    std::vector<Occasion> occasions; ///< the earliest first; two at least
    /// DimensionChange::smallestReliable from the first to the last: half the height of a band.
    PerDimension<double> band;
    std::optional<SeriesChange> whole = {}; ///< of three or more
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

/// Why a result lies where it does: how far each answer moves its point. The strongest of a
/// dimension comes first, anxiety before avoidance.
struct ReasonTable {
    struct Row {
        Dimension dimension;
        ItemContribution contribution;
        QString statement;          ///< the item's id where there is no wording
        std::optional<Scale> scale; ///< of the keyed answer, where it is one of an item's own scale
        double mean = 0.0;          ///< of the dimension's keyed answers; what is above pulls up
        double pull = 0.0;          ///< on 1..7, see ItemContribution::pull
        AttachmentPoint without;    ///< where the point would lie
    };
    std::vector<Row> rows;
    AttachmentPoint point; ///< where it lies
};

/// Answers that say opposite things of the same.
struct ContradictingAnswers {
    struct Answer {
        QString itemId;
        QString statement; ///< the item's id where there is no wording
        int raw = 0;
    };
    std::vector<std::pair<Answer, Answer>> pairs;
};

struct ReadingList {
    QStringList articleIds;
};

/// How the positions of two people pull on each other, in a neutral description that names them,
/// and questions for a talk.
struct CoupleText {
    QString pull;
    QStringList questions;
};

/// Two people beside each other: the map, their numbers, the differences, how such positions pull
/// on each other, or questions for a talk.
struct ReportedCouple {
    enum class As { Map, Numbers, Differences, Pull, Questions };
    As as;
    CouplePicture picture;
    std::array<QString, 2> names;
    CoupleText text;
};

/// Where a report comes from, enough to compute it anew.
struct ReportProvenance {
    QString whose;      ///< a name where there are two people; else empty
    QString instrument; ///< name
    QString version;
    QString definition; ///< the first 12 hexadecimal digits of the definition's SHA-256
    QDate date;         ///< of the last answer, local time
    QString about;      ///< the relationship, where it is not said elsewhere; else empty
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

using ReportBlock =
    std::variant<ReportHeading, ReportStatement, QualityConcern, ErrorSource, ReportedStory,
                 ReportedPlacement, ReportedSecondTime, ReportedCouple, ReportedClass, ClassSize,
                 ClassTooSmall, ClassOrigin, ClassStatistics, StraightLiners, UnusualAnswers,
                 ItemTable, RuleCounts, UncertainReadings, ChangedReadings, PrecisionTable,
                 ReportedChangeBasis, ReportedChange, ReportedTimeline, NormTable, ScoreTable,
                 AnswerTable, ReasonTable, ContradictingAnswers, ReadingList, ReportProvenance,
                 ClassProvenance, EmptyLines>;

/// A result, a couple or a class as one document: blocks from top to bottom, values and codes
/// instead of words. Screen, paper and PDF show the same document.
///
/// It holds the name the person gave to the result and no other, unless a pseudonym is put in:
/// neither notes nor whom they had in mind by name. A couple's holds the two names it was made
/// with, a class's the name of the class.
struct ReportDocument {
    ReportKind kind = ReportKind::Handout;
    ReportVoice voice = ReportVoice::ToYou;
    QString label; ///< the person's own name for the result, or the class's; empty: none given
    std::array<QString, 2> names{}; ///< of a couple
    QString pseudonym;              ///< for head and foot of every page; empty: nobody is named
    QString about; ///< the kind of relationship, in the person's language; may be empty
    QDate date;    ///< of the last answer; of a class the day the report was made
    std::vector<ReportBlock> blocks;
};

/// The first block of this kind; null where there is none.
template <class Block> const Block *findBlock(const ReportDocument &document)
{
    for (const ReportBlock &block : document.blocks) {
        if (const Block *found = std::get_if<Block>(&block))
            return found;
    }
    return nullptr;
}

/// An earlier result of the same person, relationship, definition and form.
struct EarlierResult {
    Assessment assessment;
    SavedEvaluation result;
};

/// A pure function. `language` is that of statements and relationships, and of `stories`. The
/// change since `earlier` stands on the screen and among all details, unless the two cannot be
/// compared.
ReportDocument makeReport(ReportKind kind, const Assessment &assessment,
                          const SavedEvaluation &result, const QString &language,
                          const PlaceStories &stories,
                          const std::optional<EarlierResult> &earlier = std::nullopt);

/// The voice of what is said of a person's results.
ReportVoice voiceFor(PersonId person);

/// The taking of a result that has a placement: the day of the last answer, local time.
Occasion occasionOf(const Assessment &assessment, const SavedEvaluation &result);

ReportProvenance provenanceOf(const Assessment &assessment, const SavedEvaluation &result,
                              const QString &language);

/// What to read with a result, best first: the most probable style, the second one too where it is
/// in question, so that a result near a border reads both sides, else the two dimensions; then how
/// such results are measured. The two dimensions first where nothing is located.
QStringList readingFor(const Evaluation &evaluation);

} // namespace core
