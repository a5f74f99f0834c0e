// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/note_dialog.h"

#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QPlainTextEdit>

namespace app
{

NoteDialog::NoteDialog(const QString &title, const QString &sentence, const QString &note,
                       QWidget *parent)
    : FittedDialog(parent)
    , m_note(note.trimmed())
    , m_field(new QPlainTextEdit(note))
    , m_said(new TextLabel(TextRole::Body))
{
    setWindowTitle(title);
    setWish(58);
    QVBoxLayout *column = content();
    setGap(*column, 1);
    auto *label = new TextLabel(TextRole::Body, sentence);
    label->setBuddy(m_field);
    column->addWidget(label);
    m_field->setAccessibleName(sentence);
    m_field->setTabChangesFocus(true);
    m_field->setMinimumHeight(spacing(20, this));
    column->addWidget(m_field, 1);
    m_said->hide();
    foot()->addWidget(m_said);
    auto *save = new Button(ButtonRole::Primary, tr("Save"));
    addCancelAnd(*save);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &NoteDialog::save);
    m_field->moveCursor(QTextCursor::End);
    m_field->setFocus();
}

void NoteDialog::save()
{
    const QString typed = m_field->toPlainText().trimmed();
    if (typed == m_note)
        accept();
    else
        emit written(typed);
}

void NoteDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
}

void NoteDialog::saveDraft()
{
    save();
    accept();
}

} // namespace app
