// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_document.h"

#include "core/records/within_days.h"
#include "core/report/report_answers.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr int notesOnHandout = 2;
constexpr double leastToReadAbout = 0.1; ///< the probability of a region
constexpr int notesOnFull = 6;

QDate dateOf(const Assessment &assessment)
{
    return assessment.finishedAt.value_or(assessment.startedAt).toLocalTime().date();
}

ScoreTable scoresOf(const SavedEvaluation &result)
{
    ScoreTable table;
    for (const SubscaleScore &subscale : result.evaluation.score.subscales) {
        QString name = subscale.scoringId;
        for (const NamedDimension &dimension : result.instrument.namedDimensions) {
            if (dimension.id == subscale.scoringId)
                name = dimension.name;
        }
        table.rows.push_back({name, subscale.value, subscale.answered, subscale.of});
    }
    return table;
}

std::optional<ReportedChange> changeSince(const std::optional<EarlierResult> &earlier,
                                          const Assessment &assessment,
                                          const SavedEvaluation &result)
{
    if (!earlier || !earlier->result.evaluation.classification || !result.evaluation.classification)
        return std::nullopt;
    const Occasion first = occasionOf(earlier->assessment, earlier->result);
    const Occasion second = occasionOf(assessment, result);
    const auto change = changeBetween(first, second, result.norm);
    if (!change)
        return std::nullopt;
    return ReportedChange{first.date, first.placement, second.placement, *change,
                          withinDays({earlier->assessment, assessment}).front()};
}

/// Builds the blocks in the order of the page.
class Writing
{
public:
    Writing(ReportDocument &document, const SavedEvaluation &result, QString language,
            std::optional<ReportedChange> change)
        : m_blocks(document.blocks)
        , m_result(result)
        , m_language(std::move(language))
        , m_change(std::move(change))
        , m_kind(document.kind)
        , m_voice(document.voice)
    {
    }

    void story(const PlaceStories &stories)
    {
        const Place place = placeOf(m_result.evaluation.classification->probabilities);
        const PlaceStory &story = stories[place];
        m_blocks.push_back(ReportedStory{
            place, m_voice == ReportVoice::ToYou ? story.toYou : story.aloud, story.articleId});
    }

    /// The order of a screen: the map and why are beside each other, the numbers are folded away.
    void seen()
    {
        using As = ReportedPlacement::As;
        const Placement &placement = *m_result.evaluation.placement;
        if (m_change)
            m_blocks.push_back(*m_change);
        add(As::Map);
        secondTime();
        add(As::Sentence);
        m_blocks.insert(m_blocks.end(), {ReportHeading::Why, reasonsOf(m_result, m_language),
                                         ReportHeading::Numbers});
        add(As::Numbers);
        add(As::Regions);
        m_blocks.insert(m_blocks.end(),
                        {placement.on.anxiety.source, ReportStatement::OneDayOneRelationship,
                         ReportStatement::NotADiagnosis});
    }

    void placed()
    {
        using As = ReportedPlacement::As;
        const Placement &placement = *m_result.evaluation.placement;
        add(As::Map);
        add(As::Numbers);
        add(As::Sentence);
        secondTime();
        m_blocks.insert(m_blocks.end(),
                        {ReportHeading::Meaning, ReportStatement::WhatAnxietyIs,
                         ReportStatement::WhatAvoidanceIs, placement.on.anxiety.source,
                         ReportStatement::OneDayOneRelationship, ReportStatement::NotADiagnosis});
        if (m_kind != ReportKind::Full)
            return;
        m_blocks.push_back(ReportHeading::Regions);
        add(As::Regions);
        precision(placement);
        comparison(placement);
    }

    void notPlaced()
    {
        const Instrument &instrument = m_result.instrument;
        m_blocks.push_back(instrument.plane ? ReportStatement::NotLocated
                                            : ReportStatement::NotOnTheMap);
        for (const QualityConcern concern : m_result.evaluation.quality.concerns)
            m_blocks.push_back(concern);
        if (instrument.plane) {
            const auto contradicting = contradictionsOf(m_result, m_language);
            if (m_kind != ReportKind::Handout && !contradicting.pairs.empty())
                m_blocks.push_back(contradicting);
            m_blocks.push_back(ReportStatement::NotADiagnosis);
            return;
        }
        m_blocks.insert(m_blocks.end(), {ReportStatement::OnlyNotADiagnosis, ReportHeading::Scores,
                                         scoresOf(m_result)});
    }

    void foot(const Assessment &assessment)
    {
        const bool full = m_kind == ReportKind::Full;
        if (full && m_result.instrument.plane) {
            m_blocks.insert(m_blocks.end(),
                            {ReportHeading::Answers, ReportStatement::ReversedAnswers,
                             answersOf(m_result, m_language)});
        }
        m_blocks.insert(m_blocks.end(),
                        {ReportHeading::Reading, ReadingList{readingFor(m_result.evaluation)},
                         ReportHeading::Provenance,
                         provenanceOf(assessment, m_result, m_language)});
        if (m_kind != ReportKind::Screen) {
            m_blocks.insert(m_blocks.end(), {ReportHeading::Notes,
                                             EmptyLines{full ? notesOnFull : notesOnHandout}});
        }
    }

private:
    void add(ReportedPlacement::As as)
    {
        m_blocks.push_back(ReportedPlacement{as, *m_result.evaluation.placement,
                                             *m_result.evaluation.classification});
    }

    void secondTime()
    {
        const Placement &placement = *m_result.evaluation.placement;
        if (placement.knowsSecondTime() && m_result.norm)
            m_blocks.push_back(ReportedSecondTime{placement, *m_result.norm});
    }

    void precision(const Placement &placement)
    {
        PrecisionTable table{placement, std::nullopt};
        if (placement.normId && m_result.norm)
            table.change = unchanged(*m_result.norm);
        m_blocks.insert(m_blocks.end(), {ReportHeading::Precision, table});
        if (table.change)
            m_blocks.push_back(ReportStatement::ChangeBeyondChance);
        // A change that is there says itself what it rests on.
        if (m_change)
            m_blocks.push_back(*m_change);
        else if (table.change)
            m_blocks.push_back(ReportedChangeBasis{*table.change});
        else
            m_blocks.push_back(ReportStatement::ChangeNeedsSecond);
    }

    void comparison(const Placement &placement)
    {
        m_blocks.push_back(ReportHeading::Comparison);
        if (placement.normId && m_result.norm)
            m_blocks.push_back(NormTable{*m_result.norm, placement});
        else
            m_blocks.push_back(ReportStatement::NoComparisonGroup);
    }

    std::vector<ReportBlock> &m_blocks;
    const SavedEvaluation &m_result;
    QString m_language;
    std::optional<ReportedChange> m_change;
    ReportKind m_kind;
    ReportVoice m_voice;
};

} // namespace

ReportDocument makeReport(ReportKind kind, const Assessment &assessment,
                          const SavedEvaluation &result, const QString &language,
                          const PlaceStories &stories, const std::optional<EarlierResult> &earlier)
{
    ReportDocument document;
    document.kind = kind;
    document.voice = voiceFor(assessment.personId);
    document.label = assessment.title;
    if (const Target *target = result.instrument.findTarget(assessment.targetId))
        document.about = result.instrument.text(target->nameKey, language);
    document.date = dateOf(assessment);
    Writing writing(document, result, language, changeSince(earlier, assessment, result));
    if (result.evaluation.classification) {
        writing.story(stories);
        if (kind == ReportKind::Screen)
            writing.seen();
        else
            writing.placed();
    } else {
        writing.notPlaced();
    }
    writing.foot(assessment);
    return document;
}

ReportVoice voiceFor(PersonId person)
{
    return person == me ? ReportVoice::ToYou : ReportVoice::Aloud;
}

Occasion occasionOf(const Assessment &assessment, const SavedEvaluation &result)
{
    return {dateOf(assessment), result.evaluation.score, *result.evaluation.placement};
}

ReportProvenance provenanceOf(const Assessment &assessment, const SavedEvaluation &result,
                              const QString &language)
{
    ReportProvenance provenance;
    const Instrument &instrument = result.instrument;
    provenance.instrument = instrument.name;
    provenance.version = instrument.version;
    provenance.definition = QString::fromLatin1(assessment.definitionHash.toHex().left(12));
    provenance.date = dateOf(assessment);
    provenance.answered = static_cast<int>(assessment.answers.size());
    if (const Form *form = instrument.findForm(assessment.formId)) {
        provenance.of = static_cast<int>(
            std::count_if(form->itemIds.begin(), form->itemIds.end(), [&](const QString &id) {
                const Item *item = instrument.findItem(id);
                return item && item->type == ItemType::Likert;
            }));
    }
    if (result.evaluation.classification)
        provenance.rule = result.evaluation.classification->rule.kind();
    const auto &placement = result.evaluation.placement;
    if (placement && placement->normId)
        provenance.norm = result.norm;
    provenance.citation = instrument.citation;
    provenance.license =
        instrument.text(instrument.licenseKey, language, instrument.licenseExplanation);
    return provenance;
}

QStringList readingFor(const Evaluation &evaluation)
{
    QStringList articles;
    if (evaluation.classification) {
        std::array ordered = styles;
        const PerStyle<double> &probabilities = evaluation.classification->probabilities;
        std::stable_sort(ordered.begin(), ordered.end(),
                         [&](Style a, Style b) { return probabilities[a] > probabilities[b]; });
        articles << u"style-"_s + styleId(ordered[0]);
        // A region that is hardly in question is not read about as if it were.
        if (probabilities[ordered[1]] >= leastToReadAbout)
            articles << u"style-"_s + styleId(ordered[1]);
        else
            articles << u"two-dimensions"_s;
    } else {
        articles << u"two-dimensions"_s;
    }
    return articles << u"how-it-is-measured"_s;
}

} // namespace core
