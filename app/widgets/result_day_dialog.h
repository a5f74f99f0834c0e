// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fitted_dialog.h"

class QDate;

namespace app
{

class DayField;
class TextLabel;

/// Asks on which day a result's questions were really answered.
class ResultDayDialog final : public FittedDialog
{
    Q_OBJECT

public:
    /// `day` is what stands there, `today` the last that can be said.
    ResultDayDialog(const QDate &day, const QDate &today, QWidget *parent = nullptr);

    /// Why it could not be saved.
    void say(const QString &sentence);

signals:
    /// The dialog stays open until it is accepted.
    void corrected(const QDate &day);

private:
    void save();

    DayField *m_day;
    TextLabel *m_problem;
};

} // namespace app
