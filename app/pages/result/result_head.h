// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/assessment.h"

#include <QWidget>

namespace app
{

class Button;
class TextLabel;

/// A result's title and, beside it where there is room, what one may want to do with it now; the
/// rest in a menu.
class ResultHead final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultHead(QWidget *parent = nullptr);

    void setNames(const QString &title, const QString &subtitle);
    /// `canPrint`: it was computed. Only a saved one can be changed, or answered once more.
    void setResult(const core::Assessment &assessment, bool canPrint, bool isSaved);

signals:
    void printRequested();
    void againRequested();
    void supportRequested();
    void nameRequested();
    void dayRequested();
    void answersRequested();
    void deleteRequested();

private:
    void showMenu();

    TextLabel *m_title;
    TextLabel *m_subtitle;
    Button *m_print;
    Button *m_again;
    Button *m_more;
    bool m_isFromPaper = false;
};

} // namespace app
