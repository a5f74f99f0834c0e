// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/passphrase.h"

#include <QWidget>

#include <optional>

class QRadioButton;

namespace app
{

class Card;
class NewPassphrase;

enum class ArchiveShape { Sealed, Zip, Folder };

/// As what an archive is written, and who will be able to read it. Where the records are sealed a
/// sealed one is chosen at first: who has sealed them has a reason to.
class ArchiveShapeChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit ArchiveShapeChoice(bool isSealedHere, QWidget *parent = nullptr);

    ArchiveShape shape() const;
    /// False while a sealed one has no passphrase.
    bool isComplete() const;
    /// Of a sealed one that is complete; the fields are empty then.
    std::optional<core::Passphrase> takePassphrase();

signals:
    void changed();

private:
    QWidget *makeSealing(bool isSealedHere);
    void showShape();

    QRadioButton *m_sealed;
    QRadioButton *m_folder;
    NewPassphrase *m_passphrase;
    QWidget *m_sealing;
    Card *m_warning;
};

} // namespace app
