// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/confirmation.h"

#include <QPushButton>

namespace app
{

QMessageBox *confirm(QWidget &over, const Confirmation &question, std::function<void()> onYes)
{
    auto *box = new QMessageBox(&over);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(question.icon);
    box->setWindowTitle(question.question);
    box->setTextFormat(Qt::PlainText);
    box->setText(question.question);
    box->setInformativeText(question.text);
    QPushButton *no = box->addButton(question.no, QMessageBox::RejectRole);
    const QPushButton *yes = box->addButton(question.yes, question.yesRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, &over, std::move(onYes));
    if (!question.otherwise.isEmpty()) {
        QObject::connect(box->addButton(question.otherwise, QMessageBox::AcceptRole),
                         &QPushButton::clicked, &over, question.onOtherwise);
    }
    box->open();
    return box;
}

} // namespace app
