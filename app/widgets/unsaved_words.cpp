// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/unsaved_words.h"

#include "app/widgets/confirmation.h"
#include "app/widgets/secret_field.h"

#include <QDialog>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>

namespace app
{
namespace
{

struct Field {
    const QWidget *widget;
    QString words;
    bool isTyped; ///< by hand, not set by the program
};

// A secret that was begun is to be forgotten, and copied nowhere.
bool isForWords(const QLineEdit &line)
{
    return !line.isReadOnly() && !qobject_cast<const SecretField *>(&line);
}

std::vector<Field> fieldsOf(const QDialog &dialog)
{
    std::vector<Field> fields;
    for (const auto *line : dialog.findChildren<QLineEdit *>()) {
        if (isForWords(*line))
            fields.push_back({line, line->text(), line->isModified()});
    }
    for (const auto *text : dialog.findChildren<QPlainTextEdit *>()) {
        if (!text->isReadOnly())
            fields.push_back({text, text->toPlainText(), text->document()->isModified()});
    }
    for (const auto *text : dialog.findChildren<QTextEdit *>()) {
        if (!text->isReadOnly())
            fields.push_back({text, text->toPlainText(), text->document()->isModified()});
    }
    return fields;
}

} // namespace

UnsavedWords::UnsavedWords(QDialog &dialog)
    : QObject(&dialog)
    , m_dialog(dialog)
{
    dialog.installEventFilter(this);
}

bool UnsavedWords::areThere() const
{
    const std::vector<Field> fields = fieldsOf(m_dialog);
    return std::any_of(fields.begin(), fields.end(), [this](const Field &field) {
        return field.isTyped && field.words.trimmed() != m_before.value(field.widget).trimmed();
    });
}

void UnsavedWords::remember()
{
    m_before.clear();
    for (const Field &field : fieldsOf(m_dialog))
        m_before.insert(field.widget, field.words);
}

bool UnsavedWords::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !event->spontaneous())
        remember();
    return QObject::eventFilter(watched, event);
}

void UnsavedWords::ask(std::function<void()> onYes)
{
    if (m_question)
        return;
    m_question = confirm(m_dialog,
                         {.question = tr("Throw away what you wrote?"),
                          .text = tr("What you wrote here is not kept anywhere yet."),
                          .no = tr("Keep writing"),
                          .yes = tr("Throw away"),
                          .yesRole = QMessageBox::DestructiveRole},
                         std::move(onYes));
}

} // namespace app
