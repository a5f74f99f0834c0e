// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/result_name_dialog.h"

#include "app/widgets/unsaved_words.h"

namespace app
{

ResultNameDialog::ResultNameDialog(const QString &name, QWidget *parent)
    : QInputDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Name this result"));
    setLabelText(tr("A name that only you need to understand:"));
    setTextValue(name);
    connect(this, &QInputDialog::textValueSelected, this,
            [this](const QString &text) { emit named(text.trimmed()); });
    new UnsavedWords(*this);
}

void ResultNameDialog::saveDraft()
{
    if (textValue().trimmed().isEmpty())
        reject();
    else
        accept();
}

} // namespace app
