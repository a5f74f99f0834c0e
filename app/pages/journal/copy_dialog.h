// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fitted_dialog.h"

class QButtonGroup;

namespace app
{

enum class CopyFormat { Pdf, Markdown, PlainText };

/// How a copy of entries leaves the program: as a file of a kind that is chosen, or on paper. Says
/// first who can read it then.
class CopyDialog final : public FittedDialog
{
    Q_OBJECT

public:
    /// `count` entries of the theme with this title; empty: of any.
    CopyDialog(int count, const QString &theme, QWidget *parent = nullptr);

    CopyFormat format() const;
    void setFormat(CopyFormat format);

    /// File name ending of the format, without a dot.
    static QString endingOf(CopyFormat format);

signals:
    void saveRequested(CopyFormat format);
    void printRequested();

private:
    QButtonGroup *m_formats;
};

} // namespace app
