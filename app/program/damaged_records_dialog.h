// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fitted_dialog.h"
#include "core/records/backups.h"

#include <optional>

namespace app
{

/// What can be done about records that cannot be read.
enum class DamageChoice { UseCopy, GoOn, Quit };

/// Before the window opens: the file with the records is damaged. Offers the newest good copy where
/// there is one; nothing is thrown away whatever is chosen.
class DamagedRecordsDialog final : public FittedDialog
{
    Q_OBJECT

public:
    DamagedRecordsDialog(const QString &recordsFolder, const std::optional<core::Backup> &copy,
                         QWidget *parent = nullptr);

    /// Closed by its frame or by Escape: Quit.
    DamageChoice choice() const { return m_choice; }

private:
    DamageChoice m_choice = DamageChoice::Quit;
};

} // namespace app
