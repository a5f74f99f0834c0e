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

/// A quiz under way in the window's present look: before it begins, a statement, looking back, and
/// a sheet of paper that is typed in. It is forgotten afterwards.
void shootQuiz(app::MainWindow &window, Camera &camera);

} // namespace shots
