// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/passphrase_strength.h"

#include <QWidget>

#include <optional>

namespace app
{

/// How hard a passphrase is to guess: as many of four steps filled, and a word beside them.
class StrengthMeter final : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget *parent = nullptr);

    /// Nothing: nothing has been typed.
    void setStrength(std::optional<PassphraseStrength> strength);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString word() const;

    std::optional<PassphraseStrength> m_strength;
};

} // namespace app
