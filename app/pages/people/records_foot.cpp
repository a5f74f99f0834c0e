// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/records_foot.h"

#include "app/pages/people/records_menu.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/wrapping_row.h"

namespace app
{

RecordsFoot::RecordsFoot(QWidget *parent)
    : QWidget(parent)
    , m_keepOthers(new Button(ButtonRole::Quiet, tr("Keep other people too …")))
{
    auto *allRecords = new Button(ButtonRole::Quiet, tr("All records"));
    auto *row = new WrappingRow(this);
    setMargins(*row, {0, 2, 0, 0});
    row->addWidget(m_keepOthers);
    row->addStretch(1);
    row->addWidget(allRecords);
    connect(m_keepOthers, &QPushButton::clicked, this,
            [this] { emit actionRequested(RecordsAction::KeepOthers); });
    connect(allRecords, &QPushButton::clicked, this, [this, allRecords] {
        showRecordsMenu(*allRecords,
                        [this](RecordsAction action) { emit actionRequested(action); });
    });
}

void RecordsFoot::setOthersKept(bool kept)
{
    m_keepOthers->setVisible(!kept);
}

} // namespace app
