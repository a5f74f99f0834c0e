// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fitted_dialog.h"

namespace app
{

/// What the program is, its version, its licence, what it is built with, and where data lives.
class AboutDialog final : public FittedDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const QString &recordsFolder, QWidget *parent = nullptr);
};

} // namespace app
