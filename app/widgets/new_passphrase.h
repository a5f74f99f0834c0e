// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/passphrase.h"

#include <QWidget>

namespace app
{

class SecretField;
class TextLabel;

/// Two lines to choose a passphrase in, how long it is, and whether both are the same.
class NewPassphrase final : public QWidget
{
    Q_OBJECT

public:
    explicit NewPassphrase(QWidget *parent = nullptr);

    /// Something was typed, twice the same.
    bool isComplete() const;
    /// Leaves both lines empty; nothing unless complete.
    std::optional<core::Passphrase> take();
    void forget();
    void setShown(bool shown);

signals:
    void changed();
    void confirmed(); ///< Enter in the second line, while complete

private:
    void tell();

    SecretField *m_first;
    TextLabel *m_length;
    SecretField *m_second;
    TextLabel *m_difference;
};

} // namespace app
