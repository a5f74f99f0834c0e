// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/passphrase.h"

#include <QWidget>

#include <memory>

namespace app
{

class Button;
class SecretField;

/// Asks for the passphrase of a sealed archive.
class SealedArchiveQuestion final : public QWidget
{
    Q_OBJECT

public:
    explicit SealedArchiveQuestion(QWidget *parent = nullptr);

signals:
    /// The field is empty then.
    void answered(const std::shared_ptr<const core::Passphrase> &passphrase);

private:
    void answer();

    SecretField *m_passphrase;
    Button *m_open;
};

} // namespace app
