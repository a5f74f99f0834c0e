// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fitted_dialog.h"
#include "app/widgets/saves_draft.h"
#include "core/records/person.h"

#include <QStringList>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace app
{

class Button;
class TextLabel;

/// Pseudonym, colour and notes of a new or a known person. It stays open until what was typed is
/// saved: whoever listens to saveRequested() accepts it, or says why not.
class PersonDialog final : public FittedDialog, public SavesDraft
{
    Q_OBJECT

public:
    /// `taken`: the names of the others; one of them is pointed out, not forbidden. Only `me` may
    /// go without a pseudonym.
    PersonDialog(const core::Person &person, const QStringList &taken, QWidget *parent = nullptr);

    /// What is typed at the moment; everything else as it was given.
    core::Person person() const;
    /// Why it could not be saved, in one sentence.
    void say(const QString &sentence);
    /// Says saveRequested() where the person can be saved as they are.
    void saveDraft() override;

signals:
    void saveRequested(const core::Person &person);

private:
    void fillMarks();
    void check();

    core::Person m_person;
    QStringList m_taken;
    QLineEdit *m_pseudonym;
    TextLabel *m_hint;
    QComboBox *m_mark;
    QPlainTextEdit *m_notes;
    TextLabel *m_said;
    Button *m_save;
};

} // namespace app
