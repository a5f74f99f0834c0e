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

/// What somebody sees who keeps several people, in the window's present look: the one at the
/// computer, the last person added, a dialog, and a session of two.
void shootPeople(app::MainWindow &window, Camera &camera);

} // namespace shots
