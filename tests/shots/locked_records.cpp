// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/locked_records.h"

#include "app/security/records_lock.h"
#include "app/window/main_window.h"

using namespace Qt::StringLiterals;

namespace shots
{

void shootLockedRecords(app::MainWindow &window, Camera &camera)
{
    if (window.recordsLock().state() == app::RecordsState::Locked) {
        camera.shoot(&window, u"locked"_s);
        return;
    }
    window.recordsLock().openDialog(app::PassphraseTask::Set);
    camera.shoot(window.recordsLock().dialog(), u"passphrase"_s);
    window.recordsLock().dialog()->reject();
    camera.wait(20);
}

} // namespace shots
