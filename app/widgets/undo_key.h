// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractButton;

namespace app
{

/// The key that takes something back presses a button, wherever in its window the keyboard is, as
/// long as the button is to be seen; in a field that has something of its own to take back it does
/// that first. The button says "Undo", and which key it is.
class UndoKey final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the button.
    explicit UndoKey(QAbstractButton &button);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace app
