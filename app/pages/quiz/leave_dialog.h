// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fitted_dialog.h"

namespace app
{

/// Whether to leave a quiz, and what becomes of the answers. Without a thought, and by Escape, the
/// person stays.
class LeaveDialog final : public FittedDialog
{
    Q_OBJECT

public:
    /// `canKeep`: the answers are saved.
    explicit LeaveDialog(bool canKeep, QWidget *parent = nullptr);

signals:
    void keepRequested();
    void forgetRequested();
};

} // namespace app
