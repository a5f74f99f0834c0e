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

/// What is asked about records as a whole, and about questionnaires on paper and their wording, in
/// the window's present look and language.
void shootDialogs(app::MainWindow &window, Camera &camera, const QString &language);

} // namespace shots
