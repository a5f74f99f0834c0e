// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/safe.h"

#include "app/security/safe.h"
#include "app/window/main_window.h"

using namespace Qt::StringLiterals;

namespace shots
{

void shootSafe(app::MainWindow &window, Camera &camera)
{
    if (window.safe().state() == app::RecordsState::Locked) {
        camera.shoot(&window, u"locked"_s);
        return;
    }
    window.safe().openDialog(app::PassphraseTask::Set);
    camera.shoot(window.safe().dialog(), u"passphrase"_s);
    window.safe().dialog()->reject();
    camera.wait(20);
}

} // namespace shots
