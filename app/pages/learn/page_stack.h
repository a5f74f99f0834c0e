// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/learn/comparison_view.h"
#include "app/pages/learn/practice/knowledge_check_view.h"
#include "app/pages/learn/practice/vignette_practice.h"
#include "app/pages/learn/reading_records.h"
#include "app/pages/learn/tours/tour_view.h"
#include "core/content/library.h"
#include "core/content/practice_schedule.h"
#include "core/scoring/norms.h"

#include <QStackedWidget>

class QAbstractScrollArea;

namespace app
{

class ArticleView;
class ProgressView;
struct ProgressContent;

/// The middle of Learn: the reader, and what is no text: the comparison, scenes to place,
/// questions, tours, and what was read. Each is made when first opened or gone on with; what was
/// practised goes into the records.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(ReadingRecords &records, Clock clock, QWidget *parent = nullptr);

    /// Before it nothing but the reader can be shown. The library outlives the stack.
    void setLibrary(const core::Library &library) { m_library = &library; }
    /// What was chosen and answered in what is no text; nothing of what nobody touched.
    struct State {
        std::optional<ComparisonView::State> comparison; ///< where it was opened
        std::optional<VignettePractice::State> scenes;
        std::optional<KnowledgeCheckView::State> check; ///< where it is shown
        std::optional<TourView::State> tours;
        double scrolled = 0.0; ///< what is shown, as a share of the way to its end
    };
    State takeState() const;
    /// Goes on where another stack was at `link`, with the keys there. The library is
    /// there, and the stack is not shown yet.
    void restore(const State &state, const QString &link);

    /// The sample of the tours' rules by a mean or a median.
    void setNorm(const core::Norm &norm);

    /// While two sit together the page of what was read and marked has nothing of it.
    void setInSession(bool inSession);

    ArticleView &reader() { return *m_reader; }
    void showReader();
    bool isReader() const;
    bool isPlayingTour() const;
    /// False where the link is one of a text.
    bool showLink(const QString &link);

    ComparisonView &comparison();
    TourView &tours();

signals:
    void articleRequested(const QString &link);
    void printTableRequested();
    /// A tour wants the whole width, or gives it back.
    void tourPlayed(bool playing);

protected:
    void showEvent(QShowEvent *event) override;

private:
    VignettePractice &scenes();
    KnowledgeCheckView &check();
    ProgressView &progress();
    QAbstractScrollArea *scrolledArea() const;
    void scrollBack();
    void fillScenes();
    void fillProgress();
    void addOwn(ProgressContent &content) const; ///< what was marked and practised
    QHash<QString, core::PracticeState> statesOf(core::PracticeKind kind) const;
    void save(core::PracticeKind kind, const QString &id, core::PracticeOutcome outcome,
              const core::PracticeState &after);
    QDate today() const;

    ReadingRecords &m_records;
    Clock m_clock;
    const core::Library *m_library = nullptr;
    std::optional<core::Norm> m_norm;
    bool m_inSession = false;
    std::optional<double> m_scrolled; ///< to be scrolled to when it is laid out
    ArticleView *m_reader;
    ComparisonView *m_comparison = nullptr;
    VignettePractice *m_scenes = nullptr;
    KnowledgeCheckView *m_check = nullptr;
    TourView *m_tours = nullptr;
    ProgressView *m_progress = nullptr;
};

} // namespace app
