// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/leave_dialog.h"

#include "app/widgets/card.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QVBoxLayout>

namespace app
{

LeaveDialog::LeaveDialog(bool canKeep, QWidget *parent)
    : FittedDialog(parent)
{
    setWindowTitle(tr("Leave the quiz?"));
    setAttribute(Qt::WA_DeleteOnClose);
    QVBoxLayout *column = content();
    column->addWidget(new TextLabel(TextRole::Heading, windowTitle()));
    const QString words = canKeep ? tr("Your answers so far are kept, and you can go on later.")
                                  : tr("Your answers cannot be kept when you leave now.");
    column->addWidget(new TextLabel(TextRole::Body, words));
    WrappingRow *row = buttons();
    auto *forget = new Button(ButtonRole::Quiet, tr("Leave and forget"));
    auto *stay = new Button(ButtonRole::Secondary, tr("Stay"));
    row->addWidget(forget);
    row->addStretch(1);
    row->addWidget(stay);
    connect(forget, &QPushButton::clicked, this, [this] {
        accept();
        emit forgetRequested();
    });
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    if (canKeep) {
        auto *keep = new Button(ButtonRole::Primary, tr("Leave and keep"));
        keep->setAutoDefault(false);
        row->addWidget(keep);
        connect(keep, &QPushButton::clicked, this, [this] {
            accept();
            emit keepRequested();
        });
    }
    forget->setAutoDefault(false);
    stay->setDefault(true);
    stay->setAccessibleDescription(words);
    stay->setFocus();
}

} // namespace app
