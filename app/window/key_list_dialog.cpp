// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/key_list_dialog.h"

#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/scrolling_page.h"
#include "app/widgets/text.h"
#include "app/window/key_list.h"

#include <QGridLayout>
#include <QScreen>
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
    column.addSpacing(spacing(1, column.parentWidget()));
}

} // namespace

KeyListDialog::KeyListDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("List of keys"));
    auto *outer = new QVBoxLayout(this);
    setRhythm(*outer, 1.5, 2);
    auto *page = new ScrollingPage;
    page->setAccessibleName(windowTitle());
    auto *column = new QVBoxLayout(page->body());
    setRhythm(*column, 1, {1, 0, 2, 0});
    for (const KeyGroup &group : keyGroups())
        addGroup(group, *column);
    outer->addWidget(page, 1);
    auto *close = new Button(ButtonRole::Primary, tr("Close"));
    outer->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setDefault(true);
    // The arrow keys scroll, Enter closes.
    page->setFocus();
    const QSize available = screen()->availableSize();
    resize(std::min(readingWidth(this) + spacing(8, this), available.width() * 9 / 10),
           std::min(spacing(80, this), available.height() * 8 / 10));
}

} // namespace app
