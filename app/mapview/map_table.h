// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_content.h"

#include <QByteArray>
#include <QString>

namespace app
{

/// What the map shows, as a table for other programs: RFC 4180, UTF-8, comma, decimal point. The
/// first line is `caption` behind a "#"; then a row each shown result, behind it one for where a
/// second time would likely lie, and one for the free point.
///
/// | columns                            | what                                                  |
/// |------------------------------------|-------------------------------------------------------|
/// | kind                               | result, second-time or free-point                     |
/// | label                              | of a result, while labels are shown; a label that a   |
/// |                                    | spreadsheet would take for a formula gets a ' in front|
/// | anxiety, anxiety_from, anxiety_to  | the mean on 1..7 and its interval, within 1..7        |
/// | avoidance, …_from, …_to            | the same                                              |
/// | level                              | what the intervals cover, 0..1                        |
/// | rule, style                        | the rule's id and the style's, or on-the-line; empty  |
/// |                                    | while regions are hidden                              |
QByteArray mapTable(const MapContent &content, const QString &caption);

} // namespace app
