// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/tasks/background_work.h"
#include "app/widgets/fitted_dialog.h"

namespace core
{
class Store;
}

namespace app
{

class Button;
class SecretField;
class TextLabel;

/// Whether two people end looking together. Where the records have a passphrase it is asked for, so
/// that only the one who knows it gets to the pages that name others; another leaves all as it is.
/// It is accepted where the session ends.
class EndSessionDialog final : public FittedDialog
{
    Q_OBJECT

public:
    /// `records` may be nullptr. `isQuizUnderWay`: says what becomes of it.
    EndSessionDialog(const core::Store *records, bool isQuizUnderWay, QWidget *parent = nullptr);

    /// Not while a passphrase is being looked at; what was typed is forgotten.
    void reject() override;

private:
    void end();
    void setWorking(bool working);
    void enableEnd();

    const core::Store *m_records;
    bool m_asksPassphrase;
    bool m_isWorking = false;
    TextLabel *m_label;
    SecretField *m_passphrase;
    TextLabel *m_said;
    Button *m_stay;
    Button *m_end;
    BackgroundWork m_work;
};

} // namespace app
