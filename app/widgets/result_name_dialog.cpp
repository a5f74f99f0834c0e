// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/result_name_dialog.h"

#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QLineEdit>

namespace app
{

ResultNameDialog::ResultNameDialog(const QString &name, QWidget *parent)
    : FittedDialog(parent)
    , m_name(new QLineEdit(name))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Name this result"));
    setWish(58);
    setGap(*content(), 1);
    auto *label = new TextLabel(TextRole::Body, tr("A name that only you need to understand:"));
    label->setBuddy(m_name);
    m_name->setAccessibleName(label->text());
    content()->addWidget(label);
    content()->addWidget(m_name);
    auto *save = new Button(ButtonRole::Primary, tr("Save"));
    addCancelAnd(*save);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &ResultNameDialog::save);
    m_name->selectAll();
    m_name->setFocus();
}

void ResultNameDialog::save()
{
    emit named(m_name->text().trimmed());
    accept();
}

void ResultNameDialog::saveDraft()
{
    if (m_name->text().trimmed().isEmpty())
        done(Rejected);
    else
        save();
}

} // namespace app
