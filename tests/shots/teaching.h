// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/shots/camera.h"

namespace app
{
class MainWindow;
}

namespace shots
{

/// What a teacher sees in the window's present look: each layer of the map alone, its axes turned,
/// a part of it, a class in the cut-line lab, the preview of a table, typing in, and what the
/// audience sees. The table is the class file of tests/data, or the sample beside the project where
/// there is one.
void shootTeaching(app::MainWindow &window, Camera &camera);

} // namespace shots
