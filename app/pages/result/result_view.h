// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace app
{

class ContradictionsCard;
class CorrectionLine;
class MapCard;
class NumbersFold;
class PinnedColumn;
class ReadingCard;
class ResultHead;
class ResultFoot;
class ScoreCard;
class StoryCard;
class WhyCard;

/// A result's document on the screen, as a story: what it may feel like and one next step; the map;
/// why; and, folded away, the numbers. Each block of the document has its place.
class ResultView final : public QWidget
{
    Q_OBJECT

public:
    /// `page` scrolls it.
    explicit ResultView(QScrollArea &page);

    /// `today` as for wording::placementSentence(); `nextTitle` as for StoryCard::setStory().
    void show(const core::ReportDocument &document, const QDate &today, const QString &nextTitle);
    /// Why there is nothing to show.
    void showProblem(const QString &sentence);
    /// Answers to look at again that are no pairs; none: there are not any.
    void setItemsToReview(const QStringList &itemIds);
    void setWide(bool wide);
    /// What is heard first.
    QString summary() const;

    MapCard &map() { return *m_map; }
    StoryCard &story() { return *m_story; }
    WhyCard &why() { return *m_why; }
    NumbersFold &numbers() { return *m_numbers; }
    CorrectionLine &correction() { return *m_correction; }
    ResultHead &head() { return *m_head; }
    ResultFoot &foot() { return *m_foot; }

signals:
    void articleRequested(const QString &link);
    void reviewRequested(const QStringList &itemIds);

private:
    void clear();
    void showPlaced(const core::ReportedPlacement &placed, const core::ReportDocument &document,
                    const QDate &today);

    ResultHead *m_head;
    CorrectionLine *m_correction;
    StoryCard *m_story;
    ContradictionsCard *m_contradictions;
    QWidget *m_located; ///< map and why
    QBoxLayout *m_columns;
    MapCard *m_map;
    WhyCard *m_why;
    ScoreCard *m_scores;
    ReadingCard *m_reading;
    NumbersFold *m_numbers;
    ResultFoot *m_foot;
};

} // namespace app
