// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/learn/reading_records.h"
#include "core/content/library.h"
#include "core/content/practice_schedule.h"
#include "core/scoring/norms.h"

#include <QStackedWidget>

namespace app
{

class ArticleView;
class ComparisonView;
class KnowledgeCheckView;
class ProgressView;
class TourView;
class VignettePractice;
struct ProgressContent;

/// The middle of Learn: the reader, and what is no text: the comparison, scenes to place,
/// questions, tours, and what was read. Each is made when first opened; what was practised goes
/// into the records.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(ReadingRecords &records, Clock clock, QWidget *parent = nullptr);

    /// nullptr: nothing can be read. The library outlives its use here.
    void setLibrary(const core::Library *library);
    /// The sample of the tours' rules by a mean or a median.
    void setNorm(const core::Norm &norm);

    /// While two sit together the page of what was read and marked has nothing of it.
    void setInSession(bool inSession);

    ArticleView &reader() { return *m_reader; }
    void showReader();
    bool isReader() const;
    /// False where the link is one of a text.
    bool showLink(const QString &link);

    ComparisonView &comparison();
    VignettePractice &scenes();
    KnowledgeCheckView &check();
    TourView &tours();
    ProgressView &progress();

signals:
    void articleRequested(const QString &link);
    void printTableRequested();
    /// A tour wants the whole width, or gives it back.
    void tourPlayed(bool playing);

private:
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
    ArticleView *m_reader;
    ComparisonView *m_comparison = nullptr;
    VignettePractice *m_scenes = nullptr;
    KnowledgeCheckView *m_check = nullptr;
    TourView *m_tours = nullptr;
    ProgressView *m_progress = nullptr;
};

} // namespace app
