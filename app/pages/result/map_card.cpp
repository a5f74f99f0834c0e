// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/result/map_card.h"

#include "app/foundation/text/second_time_words.h"
#include "app/foundation/text/shown_day.h"
#include "app/foundation/text/shown_difference.h"
#include "app/foundation/text/wording.h"
#include "app/mapview/attachment_map.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

using namespace Qt::StringLiterals;

namespace app
{

MapCard::MapCard(QWidget *parent)
    : QWidget(parent)
    , m_map(new AttachmentMap)
    , m_secondTime(new TextLabel(TextRole::Caption))
    , m_sentence(new TextLabel(TextRole::Body))
    , m_without(new TextLabel(TextRole::Caption))
{
    auto *around = new QVBoxLayout(this);
    setRhythm(*around, 0);
    auto *card = new Card;
    around->addWidget(card);
    setGap(*card->body(), 1);
    m_map->setSquare();
    m_secondTime->setObjectName(u"secondTime"_s);
    m_without->setObjectName(u"without"_s);
    card->body()->addWidget(m_map);
    card->body()->addWidget(m_secondTime);
    card->body()->addWidget(m_without);
    card->body()->addWidget(m_sentence);
}

void MapCard::setPlaced(const core::ReportedPlacement &placed, const core::ReportedChange *change)
{
    MapContent shown;
    shown.rule = placed.classification.rule;
    shown.results = {{tr("This result"), placed.placement}};
    if (change) {
        // One series: an arrow leads from the older to the newer.
        const QString series = u"shown"_s;
        shown.results.front().series = series;
        shown.results.push_back(
            {.label = shownDay(wording::day(change->since), change->sinceWithin),
             .placement = change->earlier,
             .details = {},
             .series = series});
        shown.selected = 0;
    }
    shown.layers.secondTime = m_showsSecondTime;
    m_map->setContent(std::move(shown));
    tellSecondTime();
    showWithout(nullptr, {});
}

void MapCard::setSecondTime(const core::ReportedSecondTime &second)
{
    const QString sample = secondtime::sampleName(second.norm);
    m_map->change([&](MapContent &shown) { shown.results.front().sample = sample; });
    tellSecondTime();
}

void MapCard::setShowsSecondTime(bool shows)
{
    m_showsSecondTime = shows;
    m_map->change([shows](MapContent &shown) { shown.layers.secondTime = shows; });
    tellSecondTime();
}

void MapCard::tellSecondTime()
{
    const MapContent &shown = m_map->content();
    const std::optional<std::size_t> result = shown.secondTime();
    m_secondTime->setVisible(result.has_value());
    if (result)
        m_secondTime->setText(
            secondtime::sentence(shown.results[*result].placement, shown.results[*result].sample));
}

void MapCard::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void MapCard::showWithout(const core::ReasonTable::Row *reason, const core::AttachmentPoint &point)
{
    // There are always words, so that nothing below moves.
    if (!reason) {
        m_without->setText(tr("Point at a bar, or move through the bars with the arrow keys: the "
                              "map shows where the point would lie without that answer."));
        m_map->change([](MapContent &shown) { shown.comparedPoint.reset(); });
        return;
    }
    const ShownDifference shown =
        shownDifference(point[reason->dimension], reason->without[reason->dimension], 2);
    m_without->setText((reason->dimension == core::Dimension::Anxiety
                            ? tr("Without this answer: anxiety %1 instead of %2.")
                            : tr("Without this answer: avoidance %1 instead of %2."))
                           .arg(shown.second, shown.first));
    m_map->change([&](MapContent &content) { content.comparedPoint = reason->without; });
}

} // namespace app
