// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presenter/presented_scene.h"

#include <QHash>

#include <array>
#include <vector>

namespace app
{

/// What can be presented, in the current language.
struct PresentableContent {
    std::vector<core::Tour> tours;
    std::vector<core::Vignette> vignettes;
    std::vector<StatementScene> statements;
};

/// What a presenter chooses from.
enum class SceneKind { Map, Tour, Vignette, Statement, Lab };

/// What of the map is revealed, in this order.
enum class MapPart { Axes, Corners, Names, Regions, Point, Density };
inline constexpr std::array mapParts{MapPart::Axes,    MapPart::Corners, MapPart::Names,
                                     MapPart::Regions, MapPart::Point,   MapPart::Density};

/// A presentation without its windows: what is shown and what of it is revealed.
///
/// Next reveals: on the map the axes, the corners, the names, the regions, the point, the reference
/// density, one after the other, and after the whole map the bare sheet again; in a tour the next
/// step; of a scene the class's vote where there is one, its box, then the next scene; the next
/// statement. Back takes the same way back.
class Show
{
public:
    /// What of a scene to place the audience sees, each with what stands before it.
    enum class VignettePart { Scene, Vote, Box };

    /// Where a presentation is, in whatever language.
    struct Place {
        SceneKind kind = SceneKind::Map;
        int entry = 0;
        int step = 0; ///< of a tour
        VignettePart part = VignettePart::Scene;
        /// By MapPart. A sample is shown on purpose only.
        std::array<bool, mapParts.size()> shown{true, true, true, true, true, false};
        QHash<QString, core::ClassVote> votes; ///< by the vignette's id
    };

    /// What is shown goes on with the new words.
    void setContent(PresentableContent content);
    void setRule(const core::ClassificationRule &rule) { m_rule = rule; }
    void setFreePoint(const std::optional<core::AttachmentPoint> &point) { m_freePoint = point; }
    /// Nothing: there is no class, and the lab is not offered.
    void setClass(const std::optional<LabPicture> &picture);
    void offerDensity() { m_hasDensity = true; }

    const Place &place() const { return m_place; }
    /// As far as what it names is there.
    void goTo(const Place &place);

    const PresentableContent &content() const { return m_content; }
    bool isOffered(SceneKind kind) const { return kind != SceneKind::Lab || m_class; }
    bool isOffered(MapPart part) const { return part != MapPart::Density || m_hasDensity; }
    bool isShown(MapPart part) const;
    void setShown(MapPart part, bool shown);

    void choose(SceneKind kind);
    void chooseEntry(int entry);
    void next();
    void back();
    /// The first and the last step of a tour, else the first and the last entry.
    void first();
    void last();

    /// The scene that is to be placed; null while another kind is shown.
    const core::Vignette *vignette() const;
    core::ClassVote vote() const;
    void setVote(const core::ClassVote &vote);

    PresentedScene scene() const;
    /// For the presenter alone; may be empty.
    QString notes() const;
    /// How many tours, scenes or statements there are; none of the map and the lab.
    int entries() const;
    /// Which step or entry is shown, from 1, and of how many.
    std::pair<int, int> position() const;

private:
    bool revealNext();
    bool hideLast();
    void showAll(bool shown);
    bool moveStep(int by);
    bool moveVignettePart(int by);
    void moveEntry(int by);
    const core::Tour *tour() const;

    PresentableContent m_content;
    core::ClassificationRule m_rule = core::ClassificationRule::midpoint();
    std::optional<core::AttachmentPoint> m_freePoint;
    std::optional<LabPicture> m_class;
    bool m_hasDensity = false;
    Place m_place;
};

} // namespace app
