// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheets/recovery_key_paper.h"
#include "app/widgets/fitted_dialog.h"
#include "core/records/recovery_key.h"

#include <QCheckBox>

class QLabel;

namespace app
{

class SavedLine;
class TextLabel;

/// Shows a new recovery key, once: to be printed or copied down by hand. It closes when the person
/// has said that it is on paper. Nothing is put on the clipboard.
class RecoveryKeyDialog final : public FittedDialog
{
    Q_OBJECT

public:
    RecoveryKeyDialog(const core::RecoveryKey &key, const QDate &today, QWidget *parent = nullptr);
    ~RecoveryKeyDialog() override;

    bool isConfirmed() const { return m_onPaper->isChecked(); }
    /// Says that it is saved, or why not.
    void savePdf(const QString &path);

    void reject() override;

private:
    void showKey();

    RecoveryKeyPaper m_paper;
    QLabel *m_key;
    QCheckBox *m_onPaper;
    TextLabel *m_problem;
    SavedLine *m_saved;
};

} // namespace app
