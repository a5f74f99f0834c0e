// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/clock.h"
#include "app/pages/result/open_result.h"
#include "app/widgets/scrolling_page.h"

namespace app
{

class Content;
class ResultView;

/// One result as a story in three steps: what it may feel like, protects and costs, and one next
/// step; the map with its region; why. Numbers and rule are folded beneath. Everything is computed
/// anew from the answers.
class ResultPage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// Which result is looked at and how.
    struct State {
        core::Assessment assessment; ///< also one that is not saved
        core::RuleKind rule = core::RuleKind::Midpoint;
        int statement = -1;         ///< the row chosen of those that say why; −1: none
        bool allStatements = false; ///< not only those that moved the point most
        bool numbersOpen = false;
    };

    /// `records` may be nullptr: then there is nothing to rename or delete. Statements and
    /// relationships are shown in `language`.
    ResultPage(const core::InstrumentCatalogue &instruments, core::Store *records, Content &content,
               const QString &language, Clock clock = &QDateTime::currentDateTimeUtc,
               QWidget *parent = nullptr);

    void showAssessment(const core::Assessment &assessment);
    /// The one that is shown as it is saved by now: elsewhere it may have been corrected or named.
    void refresh();
    /// Whether the pseudonym may be offered to be printed, and so be read on the screen.
    void setNamesPerson(bool names) { m_namesPerson = names; }
    /// Whether a shadow on the map shows where a second time would likely lie, if it is known.
    void setShowsSecondTime(bool shows);
    /// Whose result is shown; `me` before there was one.
    core::PersonId person() const;
    /// Nothing before there was a result.
    std::optional<State> takeState() const;
    void restore(const State &state);

    const std::optional<core::Evaluation> &evaluation() const { return m_evaluation; }

signals:
    void articleRequested(const QString &link);
    /// To give these answers of the result anew.
    void answersReviewRequested(const core::Assessment &assessment, const QStringList &itemIds);
    /// The same questions once more.
    void againRequested(core::AssessmentId like);
    /// The sheet from paper, to be put right.
    void sheetCorrectionRequested(core::AssessmentId id);
    /// How the person's results have changed.
    void timelineRequested();
    void supportRequested();
    /// Discarded: it can be restored while the program runs.
    void deleted(core::AssessmentId id);
    void backRequested();
    void problemOccurred(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showResult(const core::Assessment &assessment, core::RuleKind rule);
    void evaluate();
    void showEvaluated(const core::SavedEvaluation &result);
    void showHead();
    core::PlaceStories stories();
    QString articleTitle(const core::ReportDocument &document);
    QDate today() const;
    void openReport();
    void askName();
    void askDay();
    void takeBackCorrection();
    void discard();

    const core::InstrumentCatalogue &m_instruments;
    core::Store *m_records;
    Content &m_content;
    QString m_language;
    Clock m_clock;
    std::optional<OpenResult> m_result;
    std::optional<core::Evaluation> m_evaluation;
    bool m_namesPerson = true;
    ResultView *m_view;
};

} // namespace app
