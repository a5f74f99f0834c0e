// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/assessment.h"

#include <QWidget>

namespace app
{

class Button;
class TextLabel;

/// Under a result's title: what one may want to do with it now, the rest in a menu; and, where it
/// was corrected, what was changed last and the way back.
class ResultActions final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultActions(QWidget *parent = nullptr);

    /// `canPrint`: it was computed. Only a saved one can be changed, or answered once more.
    void setResult(const core::Assessment &assessment, bool canPrint, bool isSaved);

signals:
    void printRequested();
    void againRequested();
    void supportRequested();
    void nameRequested();
    void dayRequested();
    void answersRequested();
    void takeBackRequested();
    void deleteRequested();

private:
    void showMenu();

    Button *m_print;
    Button *m_again;
    Button *m_more;
    QWidget *m_corrected;
    TextLabel *m_correction;
    bool m_isFromPaper = false;
};

} // namespace app
