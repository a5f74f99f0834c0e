// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/main_window.h"
#include "tests/shots/camera.h"
#include "tests/shots/example_records.h"

namespace shots
{

/// A result of every kind: well within a region, near a border, the second of its series, answers
/// that contradict each other, and a questionnaire without a place on the map.
void shootResults(app::MainWindow &window, Camera &camera, const ExampleRecords &records);

} // namespace shots
