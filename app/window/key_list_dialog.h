// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace app
{

/// All keys of the program, by where they are answered; scrolls where the screen is low. Destroyed
/// when it is closed.
class KeyListDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeyListDialog(QWidget *parent = nullptr);
};

} // namespace app
