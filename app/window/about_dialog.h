// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace app
{

/// What the program is, its version, its licence, what it is built with, and where data lives.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const QString &recordsFolder, QWidget *parent = nullptr);
};

} // namespace app
