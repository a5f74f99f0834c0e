// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/result/result_foot.h"

#include "app/widgets/card.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/wrapping_row.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace app
{

ResultFoot::ResultFoot(QWidget *parent)
    : QWidget(parent)
    , m_rename(new Button(ButtonRole::Secondary, tr("Name this result")))
    , m_delete(new Button(ButtonRole::Quiet, tr("Delete")))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1);
    auto *row = new WrappingRow;
    setGap(*row, 1);
    auto *back = new Button(ButtonRole::Secondary, tr("To all results"));
    row->addWidget(back);
    row->addWidget(m_rename);
    row->addStretch(1);
    row->addWidget(m_delete);
    column->addLayout(row);
    auto *support = new Link(tr("Support and help lines"));
    support->setObjectName(u"support"_s);
    column->addWidget(support, 0, Qt::AlignLeading);
    connect(back, &QPushButton::clicked, this, &ResultFoot::backRequested);
    connect(m_rename, &QPushButton::clicked, this, &ResultFoot::nameRequested);
    connect(m_delete, &QPushButton::clicked, this, &ResultFoot::deleteRequested);
    connect(support, &QAbstractButton::clicked, this, &ResultFoot::supportRequested);
}

void ResultFoot::setPossible(bool change)
{
    m_rename->setVisible(change);
    m_delete->setVisible(change);
}

} // namespace app
