// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/recovery_key.h"

#include <QWidget>

#include <optional>

class QPlainTextEdit;

namespace app
{

/// The step of the lock page in which the recovery key is typed from its paper; it stands in groups
/// as it does there.
class RecoveryKeyStep final : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryKeyStep(QWidget *parent = nullptr);

    /// What is typed; nothing where that is no whole key.
    std::optional<core::RecoveryKey> key() const;
    void forget();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void confirmed();
    void backRequested();
    /// There is neither passphrase nor key.
    void startAnewRequested();

private:
    void group();

    QPlainTextEdit *m_key;
};

} // namespace app
