// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/scrolling_page.h"
#include "core/instrument/instrument_catalogue.h"
#include "core/records/saved_evaluation.h"
#include "core/records/store.h"
#include "core/report/report_document.h"

#include <array>

class QBoxLayout;
class QComboBox;
class QTableView;
class QTableWidget;

namespace app
{

class Content;
class AttachmentMap;
class Button;
class Card;
class ContributionModel;
class IntervalBar;
class ProbabilityBars;
class TextLabel;

/// One result: the region on the map, two numbers with intervals, one sentence, the rule; below it
/// why, what to read, and where the numbers come from. Everything is computed anew from the
/// answers.
class ResultPage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// Which result is looked at and how.
    struct State {
        core::Assessment assessment; ///< also one that is not saved
        core::RuleKind rule = core::RuleKind::Midpoint;
        int statement = -1; ///< the row chosen of those that say why; −1: none
    };

    /// `records` may be nullptr: then there is nothing to rename or delete. Statements and
    /// relationships are shown in `language`.
    ResultPage(const core::InstrumentCatalogue &instruments, core::Store *records,
               const Content &content, const QString &language, QWidget *parent = nullptr);

    void showAssessment(const core::Assessment &assessment);
    /// Whose result is shown; `me` before there was one.
    core::PersonId person() const { return m_assessment.personId; }
    /// Nothing before there was a result.
    std::optional<State> takeState() const;
    void restore(const State &state);

    const std::optional<core::Evaluation> &evaluation() const { return m_evaluation; }

signals:
    void articleRequested(const QString &link);
    /// Discarded: it can be restored while the program runs.
    void deleted(core::AssessmentId id);
    void backRequested();
    void problemOccurred(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeWhy();
    QWidget *makeReading();
    QWidget *makeFoot();
    void showResult(const core::Assessment &assessment, core::RuleKind rule);
    /// `chosen` is the one in use, or the first where the result has no such rule.
    void fillRules(core::RuleKind chosen);
    void evaluate();
    void showPlacement();
    void showNoPlacement(const QString &reason);
    void showScores();
    void showReading();
    void showProvenance();
    void showPull(int row);
    void comparePoint(const std::optional<core::AttachmentPoint> &point);
    /// The newest of the same person, relationship and questions before this one that can be
    /// computed and located.
    std::optional<core::EarlierResult> earlierResult();
    void openReport();
    void askName();
    void discard();

    const core::InstrumentCatalogue &m_instruments;
    core::Store *m_records;
    const Content &m_content;
    QString m_language;
    core::Assessment m_assessment;
    std::optional<core::SavedEvaluator> m_evaluator; ///< new for each result shown
    core::Result<core::Instrument> m_instrument;
    std::optional<core::Norm> m_norm;
    std::vector<core::ClassificationRule> m_rules; ///< in the order of the box
    std::optional<core::Evaluation> m_evaluation;

    QBoxLayout *m_columns;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    Card *m_mapCard;
    AttachmentMap *m_map;
    TextLabel *m_sentence;
    core::PerDimension<IntervalBar *> m_intervals{};
    QComboBox *m_rule;
    TextLabel *m_ruleText;
    ProbabilityBars *m_bars;
    TextLabel *m_border;
    QWidget *m_locating; ///< everything that only a located result has
    Card *m_scoresCard;
    QTableWidget *m_scores;
    Card *m_whyCard;
    ContributionModel *m_contributions;
    QTableView *m_why;
    std::array<Button *, 3> m_reads{};
    TextLabel *m_provenance;
    Button *m_print;
    Button *m_rename;
    Button *m_delete;
};

} // namespace app
