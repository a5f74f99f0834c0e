// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/tour_map.h"

#include "app/foundation/text/wording.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// With a side of this many steps of the spacing rhythm the map has the plain type size.
constexpr double plainSide = 72.0;

core::Placement placementOf(const core::TourPoint &point)
{
    core::Placement placement;
    for (const core::Dimension dimension : core::dimensions) {
        placement.on[dimension].mean = point.at[dimension];
        placement.on[dimension].standardError = point.standardError.value_or(0.0);
        placement.on[dimension].source = core::ErrorSource::PublishedReliability;
    }
    return placement;
}

bool needsNorm(const core::TourRule &rule)
{
    return !rule.cut && (rule.id == "norm-mean"_L1 || rule.id == "norm-median"_L1);
}

} // namespace

TourMap::TourMap(QWidget *parent)
    : QWidget(parent)
    , m_map(new AttachmentMap)
    , m_caption(new TextLabel(TextRole::Caption))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1);
    column->addWidget(m_map, 1);
    column->addWidget(m_caption);
    // A picture to look at: a click or a stop of the Tab key on it would lead nowhere.
    m_map->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_map->setFocusPolicy(Qt::NoFocus);
}

void TourMap::setNorm(const core::Norm &norm)
{
    m_norm = norm;
    showStep(m_step);
    fit();
}

void TourMap::setTour(const core::Tour &tour)
{
    m_tour = tour;
    m_step = 0;
    fit();
}

void TourMap::showStep(int index)
{
    m_step = index;
    if (index >= static_cast<int>(m_tour.steps.size()))
        return;
    const core::TourStep &step = m_tour.steps[static_cast<std::size_t>(index)];
    MapContent shown;
    for (const core::TourPoint &point : step.points)
        shown.results.push_back({point.label, placementOf(point)});
    for (const core::TourArrow &arrow : step.arrows)
        shown.arrows.push_back({arrow.from, arrow.to});
    const std::optional<core::ClassificationRule> rule = ruleOf(step);
    shown.rule = rule.value_or(core::ClassificationRule::midpoint());
    shown.layers = {.axes = step.layers.axes,
                    .corners = step.layers.corners,
                    .names = step.layers.names,
                    .regions = step.layers.regions && rule};
    m_map->setContent(std::move(shown));
    m_caption->setText(captionOf(step));
}

std::optional<core::ClassificationRule> TourMap::ruleOf(const core::TourStep &step) const
{
    const core::TourRule &rule = step.rule;
    if (rule.cut)
        return core::ClassificationRule::cutByHand(*rule.cut);
    if (rule.id == "brennan-clark-shaver-1998"_L1)
        return core::ClassificationRule::brennanClarkShaver1998ForTeaching();
    if (!needsNorm(rule))
        return core::ClassificationRule::midpoint();
    if (!m_norm)
        return std::nullopt;
    const auto fromNorm = core::ClassificationRule::fromNorm(*core::ruleFromId(rule.id), *m_norm,
                                                             m_norm->instrumentId);
    return fromNorm ? std::optional(*fromNorm) : std::nullopt;
}

QString TourMap::captionOf(const core::TourStep &step) const
{
    if (!step.layers.regions)
        return {};
    const std::optional<core::ClassificationRule> rule = ruleOf(step);
    if (!rule)
        return tr("The borders of this step come from a sample of people. Its figures are not "
                  "here, so no borders are drawn.");
    const QString words = tr("Borders by the rule “%1”.").arg(wording::ruleName(rule->kind()));
    return needsNorm(step.rule) ? words + u' ' + wording::sampleSentence(*m_norm) : words;
}

QString TourMap::caption() const
{
    return m_caption->text();
}

bool TourMap::hasPicture(const core::TourStep &step)
{
    return step.layers != core::TourLayers() || !step.points.empty() || !step.arrows.empty();
}

void TourMap::fit()
{
    const double factor =
        std::clamp(std::min(width(), height()) / (plainSide * spacing(1, this)), 0.85, 2.0);
    m_caption->setEnlargement(factor);
    // Its own least size would make a window grow that is full of large type already.
    const int least = spacing(20, this);
    m_map->setMinimumSize(least, least);
    m_map->setFont(enlarged(QApplication::font(), factor));
    int room = 0;
    for (const core::TourStep &step : m_tour.steps) {
        const QString words = captionOf(step);
        if (!words.isEmpty())
            room = std::max(room, m_caption->fontMetrics()
                                      .boundingRect(QRect(0, 0, width(), QWIDGETSIZE_MAX),
                                                    Qt::TextWordWrap, words)
                                      .height());
    }
    m_caption->setFixedHeight(room);
    m_caption->setVisible(room > 0);
}

bool TourMap::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        fit();
    } else if (event->type() == QEvent::LanguageChange) {
        showStep(m_step);
        fit();
    }
    return handled;
}

void TourMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace app
