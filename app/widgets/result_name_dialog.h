// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fitted_dialog.h"
#include "app/widgets/saves_draft.h"

class QLineEdit;

namespace app
{

/// Asks for the name of a result, which only the person needs to understand.
class ResultNameDialog final : public FittedDialog, public SavesDraft
{
    Q_OBJECT

public:
    explicit ResultNameDialog(const QString &name, QWidget *parent = nullptr);

    /// Says named() and closes; an emptied line is not taken for a wish.
    void saveDraft() override;

signals:
    /// Spaces around it are taken off; empty: it is to have none.
    void named(const QString &name);

private:
    void save();

    QLineEdit *m_name;
};

} // namespace app
