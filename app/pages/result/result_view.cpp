// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/result/result_view.h"

#include "app/foundation/text/wording.h"
#include "app/pages/result/contradictions_card.h"
#include "app/pages/result/correction_line.h"
#include "app/pages/result/map_card.h"
#include "app/pages/result/numbers_fold.h"
#include "app/pages/result/pinned_column.h"
#include "app/pages/result/reading_card.h"
#include "app/pages/result/result_foot.h"
#include "app/pages/result/result_head.h"
#include "app/pages/result/score_card.h"
#include "app/pages/result/story_card.h"
#include "app/pages/result/why_card.h"
#include "app/print/report/change_words.h"
#include "app/print/report/report_words.h"
#include "app/widgets/rhythm.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace app
{

ResultView::ResultView(QScrollArea &page)
    : m_head(new ResultHead)
    , m_correction(new CorrectionLine)
    , m_story(new StoryCard)
    , m_contradictions(new ContradictionsCard)
    , m_located(new QWidget)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, m_located))
    , m_map(new MapCard)
    , m_why(new WhyCard(page))
    , m_scores(new ScoreCard)
    , m_reading(new ReadingCard)
    , m_numbers(new NumbersFold)
    , m_foot(new ResultFoot)
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 2, 3);
    column->addWidget(m_head);
    column->addWidget(m_correction);
    setRhythm(*m_columns, 2);
    m_columns->addWidget(new PinnedColumn(*m_map, page), 1);
    m_columns->addWidget(m_why, 1);
    for (QWidget *part :
         {static_cast<QWidget *>(m_story), static_cast<QWidget *>(m_contradictions), m_located,
          static_cast<QWidget *>(m_scores), static_cast<QWidget *>(m_reading),
          static_cast<QWidget *>(m_numbers), static_cast<QWidget *>(m_foot)})
        column->addWidget(part);
    column->addStretch(1);
    connect(m_why, &WhyCard::marked, m_map, &MapCard::showWithout);
    connect(m_story, &StoryCard::articleRequested, this, &ResultView::articleRequested);
    connect(m_reading, &ReadingCard::articleRequested, this, &ResultView::articleRequested);
    connect(m_contradictions, &ContradictionsCard::reviewRequested, this,
            &ResultView::reviewRequested);
}

void ResultView::clear()
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_contradictions), m_located, static_cast<QWidget *>(m_scores)})
        part->hide();
    m_story->setChange({});
    m_numbers->setNotPlaced();
}

void ResultView::show(const core::ReportDocument &document, const QDate &today,
                      const QString &nextTitle)
{
    clear();
    // What is said before the numbers belongs to the story, what comes after to them.
    QStringList reasons;
    QStringList origin;
    bool isFolded = false;
    const auto say = [&](const QString &sentence) { (isFolded ? origin : reasons) << sentence; };
    for (const core::ReportBlock &block : document.blocks) {
        if (const auto *heading = std::get_if<core::ReportHeading>(&block)) {
            isFolded |= *heading == core::ReportHeading::Numbers ||
                        *heading == core::ReportHeading::Provenance;
        } else if (const auto *story = std::get_if<core::ReportedStory>(&block)) {
            m_story->setStory(*story, nextTitle);
        } else if (const auto *change = std::get_if<core::ReportedChange>(&block)) {
            m_story->setChange(changeInShort(*change));
        } else if (const auto *placed = std::get_if<core::ReportedPlacement>(&block)) {
            showPlaced(*placed, document, today);
        } else if (const auto *second = std::get_if<core::ReportedSecondTime>(&block)) {
            m_map->setSecondTime(*second);
        } else if (const auto *table = std::get_if<core::ReasonTable>(&block)) {
            m_why->setReasons(*table);
        } else if (const auto *statement = std::get_if<core::ReportStatement>(&block)) {
            say(reportwords::statement(*statement, document.voice));
        } else if (const auto *concern = std::get_if<core::QualityConcern>(&block)) {
            say(wording::concernSentence(*concern));
        } else if (const auto *source = std::get_if<core::ErrorSource>(&block)) {
            say(wording::errorSourceSentence(*source));
        } else if (const auto *pairs = std::get_if<core::ContradictingAnswers>(&block)) {
            m_contradictions->setPairs(*pairs);
            m_contradictions->show();
        } else if (const auto *scores = std::get_if<core::ScoreTable>(&block)) {
            m_scores->setScores(*scores);
            m_scores->show();
        } else if (const auto *reading = std::get_if<core::ReadingList>(&block)) {
            m_reading->setArticles(reading->articleIds);
        } else if (const auto *from = std::get_if<core::ReportProvenance>(&block)) {
            say(reportwords::provenance(*from, document.kind));
        }
    }
    if (!reasons.empty())
        m_story->setReasons(reasons);
    m_numbers->setOrigin(origin);
}

void ResultView::showPlaced(const core::ReportedPlacement &placed,
                            const core::ReportDocument &document, const QDate &today)
{
    switch (placed.as) {
    case core::ReportedPlacement::As::Map:
        m_map->setPlaced(placed, core::findBlock<core::ReportedChange>(document));
        m_located->show();
        break;
    case core::ReportedPlacement::As::Sentence:
        m_map->setSentence(wording::placementSentence(placed.classification, placed.placement,
                                                      document.date, today));
        break;
    case core::ReportedPlacement::As::Numbers:
    case core::ReportedPlacement::As::Regions:
        m_numbers->setPlaced(placed);
        break;
    }
}

void ResultView::showProblem(const QString &sentence)
{
    clear();
    m_story->setReasons({sentence});
    m_reading->setArticles(core::readingFor({}));
    m_numbers->setOrigin({});
}

void ResultView::setItemsToReview(const QStringList &itemIds)
{
    m_contradictions->setItems(itemIds);
    m_contradictions->setVisible(!itemIds.isEmpty());
}

void ResultView::setWide(bool wide)
{
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QString ResultView::summary() const
{
    return m_story->lead();
}

} // namespace app
