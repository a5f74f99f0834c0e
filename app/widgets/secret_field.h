// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace app
{

/// A line for a passphrase: dots unless shown, nothing to undo, no word offered by the keyboard.
class SecretField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    void setShown(bool shown);
    /// Hands the text over and keeps nothing of it: the field is empty then, and nobody else
    /// shares the text, so that whoever gets it can overwrite it.
    QString take();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace app
