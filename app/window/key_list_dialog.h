// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fitted_dialog.h"

namespace app
{

/// All keys of the program, by where they are answered. Destroyed when it is closed.
class KeyListDialog final : public FittedDialog
{
    Q_OBJECT

public:
    explicit KeyListDialog(QWidget *parent = nullptr);
};

} // namespace app
