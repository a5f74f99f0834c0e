// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/lab_map.h"

#include "app/mapview/attachment_map.h"
#include "app/mapview/layer_choices.h"
#include "app/mapview/map_zoom_bar.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <utility>

namespace app
{

LabMap::LabMap(QWidget *parent)
    : QWidget(parent)
    , m_map(new AttachmentMap)
    , m_layersHead(new Disclosure)
    , m_layers(new LayerChoices)
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 0);
    auto *card = new Card;
    column->addWidget(card);
    m_map->setUse(MapUse::Look);
    m_map->setCutLinesMovable(true);
    m_map->setSquare(9.0);
    m_layersHead->setTitle(tr("What the map shows"));
    m_layers->offerResults(false);
    m_layers->offerFreePoint(false);
    m_layers->offerPeople(true);
    MapLayers layers;
    layers.density = false;
    m_layers->setChoices(layers, {});
    m_layersHead->body()->addWidget(m_layers);
    card->body()->addWidget(m_map);
    card->body()->addWidget(new MapZoomBar(*m_map));
    card->body()->addWidget(new TextLabel(
        TextRole::Caption, tr("Every point is a person without a name; where there are many, the "
                              "shade says how densely they stand. Drag a border of the first rule "
                              "and see who changes; the second rule's borders are dotted.")));
    card->body()->addWidget(m_layersHead);
    connect(m_layers, &LayerChoices::changed, this, &LabMap::showMap);
    showMap();
}

void LabMap::setPeople(std::shared_ptr<const PeopleCloud> people)
{
    m_people = std::move(people);
    m_map->forgetMoves();
}

void LabMap::setRules(const core::ClassificationRule &first, const core::ClassificationRule &second)
{
    m_first = first;
    m_second = second;
    showMap();
}

void LabMap::setDensity(const core::ReferenceDensity &density)
{
    m_density = density;
    m_layers->setDensity(density);
    showMap();
}

LabMap::State LabMap::takeState() const
{
    return {.cloud = m_people,
            .layers = m_layers->layers(),
            .view = m_map->content().view,
            .moves = m_map->moves(),
            .layersAreOpen = m_layersHead->isOpen()};
}

void LabMap::restore(const State &state)
{
    m_layers->setChoices(state.layers, {});
    m_layersHead->setOpen(state.layersAreOpen);
    // The same picture as before: the map and the audience go on with it.
    m_people = state.cloud;
    m_map->change([&](MapContent &content) { content.view = state.view; });
    showMap();
}

void LabMap::showMap()
{
    m_map->change([this](MapContent &shown) {
        shown.layers = m_layers->layers();
        shown.people = m_people;
        // Its contours take longer than all else on the page: not before somebody wants to see
        // them.
        if (m_density && shown.layers.density)
            shown.density =
                std::make_shared<const DensityPicture>(*std::exchange(m_density, std::nullopt));
        if (m_people) {
            shown.rule = m_first;
            shown.secondRule = m_second;
        }
    });
}

} // namespace app
