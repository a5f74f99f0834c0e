// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/passphrase.h"

#include <QWidget>

#include <optional>

class QCheckBox;

namespace app
{

class Button;
class SecretField;

/// The first step of the lock page: one line for the passphrase.
class UnlockStep final : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockStep(QWidget *parent = nullptr);

    bool isEmpty() const;
    /// Leaves the line empty; nothing where it was.
    std::optional<core::Passphrase> take();
    /// Empties the line, hidden again.
    void forget();

signals:
    void unlockRequested();
    void recoveryRequested();

private:
    void enableUnlock();

    SecretField *m_passphrase;
    QCheckBox *m_show;
    Button *m_unlock;
};

} // namespace app
