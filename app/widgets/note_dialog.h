// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fitted_dialog.h"
#include "app/widgets/saves_draft.h"

class QPlainTextEdit;

namespace app
{

class TextLabel;

/// Writes a note of several lines. It stays open until the note is kept: whoever listens to
/// written() accepts it, or says why not.
class NoteDialog final : public FittedDialog, public SavesDraft
{
    Q_OBJECT

public:
    /// `sentence` stands above the field.
    NoteDialog(const QString &title, const QString &sentence, const QString &note,
               QWidget *parent = nullptr);

    /// Why it could not be kept, in one sentence.
    void say(const QString &sentence);
    /// Says written() and closes.
    void saveDraft() override;

signals:
    /// Spaces around it are taken off. A note that was not changed is not written: the dialog just
    /// closes.
    void written(const QString &note);

private:
    void save();

    QString m_note;
    QPlainTextEdit *m_field;
    TextLabel *m_said;
};

} // namespace app
