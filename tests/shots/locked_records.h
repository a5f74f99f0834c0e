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

/// The lock on the records in the window's present look: setting a passphrase while they are in
/// clear, the lock page while they are locked.
void shootLockedRecords(app::MainWindow &window, Camera &camera);

} // namespace shots
