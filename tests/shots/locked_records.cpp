// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/locked_records.h"

#include "app/security/records_lock.h"
#include "app/window/main_window.h"
#include "tests/app/part_of.h"

using namespace Qt::StringLiterals;

namespace shots
{

void shootLockedRecords(app::MainWindow &window, Camera &camera)
{
    auto &lock = partOf<app::RecordsLock>(window);
    if (lock.state() == app::RecordsState::Locked) {
        camera.shoot(&window, u"locked"_s);
        return;
    }
    lock.openDialog(app::PassphraseTask::Set);
    auto &dialog = partOf<app::PassphraseDialog>(window);
    camera.shoot(&dialog, u"passphrase"_s);
    dialog.reject();
    camera.wait(20);
}

} // namespace shots
