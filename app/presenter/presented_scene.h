// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/attachment_map.h"
#include "app/mapview/lab_picture.h"
#include "core/content/class_vote.h"
#include "core/content/tour.h"
#include "core/content/vignette.h"
#include "core/model/scale.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace app
{

/// The map as it is explored: no results, no names, nothing that was saved.
struct MapScene {
    core::ClassificationRule rule = core::ClassificationRule::midpoint();
    MapLayers layers;
    std::optional<core::AttachmentPoint> freePoint;
};

struct TourScene {
    core::Tour tour;
    int step = 0;
};

/// A short made-up scene; the class's vote on it and its box are shown once they are revealed.
struct VignetteScene {
    core::Vignette vignette;
    std::optional<core::ClassVote> vote; ///< nothing before it is revealed
    bool revealed = false;               ///< the box
};

/// One statement of a questionnaire and the scale to answer it on; no answer.
struct StatementScene {
    QString source; ///< the questionnaire's name
    QString head;   ///< how to read the statements; may be empty
    QString text;
    core::Scale scale = core::planeScale;
    QStringList labels; ///< of the scale's points, lowest first; may be empty or shorter
    bool displayReversed = false;
};

/// A group without names, read by two rules: what becomes of it when a cut line is moved.
struct LabScene {
    LabPicture picture;
};

/// All that an audience can be shown. What is not in here cannot reach the second screen.
using PresentedScene = std::variant<MapScene, TourScene, VignetteScene, StatementScene, LabScene>;

} // namespace app
