// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/key_list_dialog.h"

#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"
#include "app/window/key_list.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace app
{
namespace
{

void addGroup(const KeyGroup &group, QVBoxLayout &column)
{
    column.addWidget(new TextLabel(TextRole::Heading, group.title));
    auto *grid = new QGridLayout;
    setGap(*grid, 1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    for (const ListedKey &listed : group.keys) {
        const int row = grid->rowCount();
        auto *keys = new TextLabel(TextRole::Body, listed.keys);
        keys->setObjectName(QStringLiteral("keys"));
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        grid->addWidget(new TextLabel(TextRole::Body, listed.does), row, 1, Qt::AlignTop);
    }
    column.addLayout(grid);
    addGap(column, 1);
}

} // namespace

KeyListDialog::KeyListDialog(QWidget *parent)
    : FittedDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("List of keys"));
    setGap(*content(), 1);
    for (const KeyGroup &group : keyGroups())
        addGroup(group, *content());
    auto *close = new Button(ButtonRole::Primary, tr("Close"));
    buttons()->addStretch(1);
    buttons()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setDefault(true);
}

} // namespace app
