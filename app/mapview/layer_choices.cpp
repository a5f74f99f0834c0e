// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/layer_choices.h"

#include "app/foundation/text/wording.h"
#include "app/mapview/people_cloud.h"
#include "app/widgets/choice_name.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_check_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr std::array coverages{0.68, 0.90, 0.95};

} // namespace

LayerChoices::LayerChoices(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1);
    column->addWidget(new TextLabel(TextRole::Heading, tr("Layers")));
    const auto addText = [&](TextLabel *&label) {
        label = new TextLabel(TextRole::Caption);
        column->addWidget(label);
    };
    addLayer(MapLayer::Regions, tr("Regions and borders"));
    addLayer(MapLayer::Density, tr("Reference density"));
    addText(m_densityText);
    addLayer(MapLayer::People, tr("The group from the classroom"));
    addLayer(MapLayer::Spread, tr("Mean and spread of the group"));
    addText(m_spreadText);
    addLayer(MapLayer::Results, tr("Saved results with their regions"));
    addRegionChoice();
    addLayer(MapLayer::SecondTime, tr("Where a second time would likely lie"));
    addText(m_secondTimeText);
    addLayer(MapLayer::Trails, tr("Trails from older to newer results"));
    addLayer(MapLayer::Constellation, tr("Constellation of relationships"));
    addText(m_constellationText);
    addLayer(MapLayer::FreePoint, tr("Free point"));
    addLayer(MapLayer::Labels, tr("Labels"));
    for (const MapLayer layer : {MapLayer::Density, MapLayer::People, MapLayer::Spread,
                                 MapLayer::SecondTime, MapLayer::Trails, MapLayer::Constellation})
        row(layer).offered = false;
    tell();
}

void LayerChoices::addLayer(MapLayer layer, const QString &name)
{
    auto *line = new QHBoxLayout;
    setGap(*line, 1);
    auto *swatch = new LayerSwatch(layer);
    auto *box = new WrappingCheckBox(name);
    box->setChecked(true);
    box->setAccessibleName(tr("Show on the map: %1").arg(name));
    line->addWidget(swatch);
    line->addWidget(box, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    m_rows.push_back({swatch, box, true});
    connect(box, &QCheckBox::toggled, this, [this] {
        tell();
        emit changed();
    });
}

void LayerChoices::addRegionChoice()
{
    m_region = new QWidget;
    auto *column = new QVBoxLayout(m_region);
    setRhythm(*column, 0.5);
    auto *row = new QHBoxLayout;
    setGap(*row, 1);
    m_shape = new QComboBox;
    m_shape->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    nameChoice(*m_shape, tr("Shape of a result's region"));
    m_shape->addItems({tr("Box"), tr("Ellipse")});
    m_coverage = new QComboBox;
    nameChoice(*m_coverage, tr("Level of a result's region"));
    for (const double share : coverages)
        m_coverage->addItem(wording::percent(share));
    row->addWidget(m_shape);
    row->addWidget(m_coverage);
    row->addStretch(1);
    m_regionText = new TextLabel(TextRole::Caption);
    column->addLayout(row);
    column->addWidget(m_regionText);
    layout()->addWidget(m_region);
    m_coverage->setCurrentIndex(static_cast<int>(coverages.size()) - 1);
    for (const QComboBox *choice : {m_shape, m_coverage}) {
        connect(choice, &QComboBox::currentIndexChanged, this, [this] {
            tell();
            emit changed();
        });
    }
}

bool LayerChoices::isChosen(MapLayer layer) const
{
    return m_rows[static_cast<std::size_t>(layer)].box->isChecked();
}

MapLayers LayerChoices::layers() const
{
    MapLayers layers;
    layers.regions = isChosen(MapLayer::Regions);
    layers.density = isChosen(MapLayer::Density);
    layers.people = isChosen(MapLayer::People);
    layers.spread = isChosen(MapLayer::Spread);
    layers.results = isChosen(MapLayer::Results);
    layers.secondTime = isChosen(MapLayer::SecondTime);
    layers.trails = isChosen(MapLayer::Trails);
    layers.constellation = isChosen(MapLayer::Constellation);
    layers.freePoint = isChosen(MapLayer::FreePoint);
    layers.names = layers.labels = isChosen(MapLayer::Labels);
    return layers;
}

ResultRegion LayerChoices::resultRegion() const
{
    return {m_shape->currentIndex() == 1 ? RegionShape::Ellipse : RegionShape::Box,
            coverages[static_cast<std::size_t>(m_coverage->currentIndex())]};
}

void LayerChoices::setChoices(const MapLayers &layers, const ResultRegion &region)
{
    const QSignalBlocker blocker(this);
    const auto choose = [&](MapLayer layer, bool chosen) { row(layer).box->setChecked(chosen); };
    choose(MapLayer::Regions, layers.regions);
    choose(MapLayer::Density, layers.density);
    choose(MapLayer::People, layers.people);
    choose(MapLayer::Spread, layers.spread);
    choose(MapLayer::Results, layers.results);
    choose(MapLayer::SecondTime, layers.secondTime);
    choose(MapLayer::Trails, layers.trails);
    choose(MapLayer::Constellation, layers.constellation);
    choose(MapLayer::FreePoint, layers.freePoint);
    choose(MapLayer::Labels, layers.labels);
    m_shape->setCurrentIndex(region.shape == RegionShape::Ellipse ? 1 : 0);
    const auto *const coverage = std::find(coverages.begin(), coverages.end(), region.coverage);
    if (coverage != coverages.end())
        m_coverage->setCurrentIndex(static_cast<int>(coverage - coverages.begin()));
    tell();
}

void LayerChoices::setDensity(const core::ReferenceDensity &density)
{
    //: How many people and the year of their sample, then the sample's source and its caveat
    m_densityText->setText(tr("The lines hold 10, 30, 50, 70 and 90 % of %1 adults (%2). %3. %4")
                               .arg(QLocale().toString(density.n), QString::number(density.year),
                                    density.source, density.caveat));
    offer(MapLayer::Density, true);
}

void LayerChoices::offerPeople(bool offered)
{
    offer(MapLayer::People, offered);
    offer(MapLayer::Spread, offered);
}

void LayerChoices::offerResults(bool offered)
{
    offer(MapLayer::Results, offered);
    offer(MapLayer::Labels, offered);
}

void LayerChoices::offerSecondTime(const QString &samples)
{
    m_secondTimeSamples = samples;
    offer(MapLayer::SecondTime, !samples.isEmpty());
}

void LayerChoices::offerTrails(bool offered)
{
    offer(MapLayer::Trails, offered);
}

void LayerChoices::offerConstellation(bool offered)
{
    offer(MapLayer::Constellation, offered);
}

void LayerChoices::offerFreePoint(bool offered)
{
    offer(MapLayer::FreePoint, offered);
}

void LayerChoices::offer(MapLayer layer, bool offered)
{
    row(layer).offered = offered;
    tell();
}

void LayerChoices::tell()
{
    for (const Row &each : m_rows) {
        each.swatch->setVisible(each.offered);
        each.box->setVisible(each.offered);
    }
    const auto isShown = [&](MapLayer layer) { return row(layer).offered && isChosen(layer); };
    m_densityText->setVisible(isShown(MapLayer::Density));
    m_spreadText->setVisible(isShown(MapLayer::Spread));
    //: %1 is for example "68 %"
    m_spreadText->setText(tr("The ring with a cross is the mean; the ellipse around it would hold "
                             "%1 of a normally spread group.")
                              .arg(wording::percent(spreadCoverage)));
    m_secondTimeText->setVisible(isShown(MapLayer::SecondTime));
    //: %1 names the sample, for example "a sample of 39,057 people (2018)"
    m_secondTimeText->setText(
        tr("The light shadow of the chosen result, else of the newest: where the numbers would "
           "likely lie if the same questions were answered a second time and nothing had changed. "
           "A "
           "high or a low number is partly chance, so the shadow lies a little nearer to the mean "
           "of %1. Own statements have no sample and no shadow.")
            .arg(m_secondTimeSamples));
    m_constellationText->setVisible(isShown(MapLayer::Constellation));
    m_constellationText->setText(tr("The cross marks the middle of the relationships; its arms are "
                                    "one standard deviation long."));
    const ResultRegion region = resultRegion();
    m_region->setVisible(isShown(MapLayer::Results));
    row(MapLayer::Results).swatch->setShape(region.shape);
    row(MapLayer::SecondTime).swatch->setShape(region.shape);
    const QString level = wording::percent(region.coverage);
    m_regionText->setText(
        region.shape == RegionShape::Box
            //: %1 is for example "95 %"
            ? tr("The sides of a box are a result's two %1 intervals.").arg(level)
            //: %1 is for example "95 %"
            : tr("Width and height of an ellipse are a result's two %1 intervals.").arg(level));
}

} // namespace app
