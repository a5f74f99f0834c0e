// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_content.h"
#include "core/cohort/reference_density.h"

#include <QWidget>

#include <optional>

namespace app
{

class AttachmentMap;
class Disclosure;
class LayerChoices;

/// The map of the cut-line lab: the people, the regions of the first rule, which can be dragged,
/// the borders of the second, and what else is to be seen on it.
class LabMap final : public QWidget
{
    Q_OBJECT

public:
    /// What a map made anew goes on with.
    struct State {
        std::shared_ptr<const PeopleCloud> cloud; ///< of the people shown
        MapLayers layers;
        QRectF view; ///< the part that is seen
        MapMoves moves;
        bool layersAreOpen = false;
    };

    explicit LabMap(QWidget *parent = nullptr);

    /// Others than before: no move can be taken back. Null: nobody.
    void setPeople(std::shared_ptr<const PeopleCloud> people);
    void setRules(const core::ClassificationRule &first, const core::ClassificationRule &second);
    /// The sample to be laid under the people; hidden at first.
    void setDensity(const core::ReferenceDensity &density);

    State takeState() const;
    /// All but the moves, which belong to rules that are set later.
    void restore(const State &state);

    const std::shared_ptr<const PeopleCloud> &people() const { return m_people; }
    AttachmentMap &map() { return *m_map; }

private:
    void showMap();

    std::shared_ptr<const PeopleCloud> m_people;
    core::ClassificationRule m_first = core::ClassificationRule::midpoint();
    core::ClassificationRule m_second = core::ClassificationRule::midpoint();
    std::optional<core::ReferenceDensity> m_density; ///< not drawn yet
    AttachmentMap *m_map;
    Disclosure *m_layersHead;
    LayerChoices *m_layers;
};

} // namespace app
