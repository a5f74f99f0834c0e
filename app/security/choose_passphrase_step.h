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
class NewPassphrase;

/// The last step of the lock page: after the recovery key a new passphrase is chosen.
class ChoosePassphraseStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ChoosePassphraseStep(QWidget *parent = nullptr);

    bool isComplete() const;
    /// Leaves the lines empty; nothing unless complete.
    std::optional<core::Passphrase> take();
    /// Empties the lines, hidden again.
    void forget();

signals:
    void confirmed();
    void backRequested();

private:
    void enableChoose();

    NewPassphrase *m_passphrase;
    QCheckBox *m_show;
    Button *m_choose;
};

} // namespace app
