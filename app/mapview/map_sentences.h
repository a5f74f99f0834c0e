// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_content.h"

namespace app
{

QString mapTitle();

/// What the map shows, in sentences for a screen reader. It reads a region off the rule only while
/// regions are shown.
QString mapDescription(const MapContent &content);

/// Names what the picture shows: axes, rule, sample, group, results and the free point. Every
/// export carries it.
QString mapCaption(const MapContent &content);

/// A result in a few lines: who, with what and when, both values with their intervals, where
/// a second time would likely lie, and its region with the rule that gave it.
QString resultCard(const MapContent &content, const MapPoint &result);

} // namespace app
