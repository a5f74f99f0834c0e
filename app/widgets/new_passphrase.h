// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/passphrase.h"

#include <QWidget>

class QCheckBox;

namespace app
{

class SecretField;
class StrengthMeter;
class TextLabel;

/// Two lines to choose a passphrase in, how hard it is to guess, and what is still to be done.
/// A weak one is taken only from who says that it is meant so.
class NewPassphrase final : public QWidget
{
    Q_OBJECT

public:
    explicit NewPassphrase(QWidget *parent = nullptr);

    /// Something was typed, twice the same, and is not weak or is wanted nevertheless.
    bool isComplete() const;
    /// Leaves both lines empty; nothing unless complete.
    std::optional<core::Passphrase> take();
    void forget();
    void setShown(bool shown);

signals:
    void changed();
    void confirmed(); ///< Enter in the second line, while complete

private:
    bool isWeak() const;
    void review();

    SecretField *m_first;
    StrengthMeter *m_strength;
    QCheckBox *m_useWeak;
    SecretField *m_second;
    TextLabel *m_missing;
};

} // namespace app
