// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/result_table.h"

#include "app/foundation/text/wording.h"
#include "app/pages/map/point_model.h"
#include "app/widgets/read_only_table.h"
#include "app/widgets/text.h"
#include "app/widgets/whole_table.h"
#include "app/widgets/whole_words.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace app
{

ResultTable::ResultTable(QWidget *parent)
    : Card(parent)
    , m_model(new PointModel(this))
    , m_heading(new TextLabel(TextRole::Heading))
    , m_table(new QTableView)
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Saved results as a table"));
    makeReadOnly(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    new WholeWords(*m_table);
    new WholeTable(*m_table);
    body()->addWidget(m_heading);
    body()->addWidget(m_table);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { emit rowChosen(current.row(), m_table->hasFocus()); });
}

void ResultTable::setContent(const MapContent &content)
{
    m_model->setContent(content.results, content.rule, content.resultRegion.coverage);
    m_table->setColumnHidden(
        PointModel::SecondTime,
        !content.layers.secondTime ||
            std::none_of(content.results.begin(), content.results.end(),
                         [](const MapPoint &each) { return each.hasSecondTime(); }));
    m_heading->setText(
        tr("Saved results, regions by the rule “%1”").arg(wording::ruleName(content.rule.kind())));
    setVisible(!content.results.empty());
}

int ResultTable::currentRow() const
{
    return m_table->currentIndex().row();
}

void ResultTable::selectRow(int row)
{
    m_table->selectRow(row);
}

} // namespace app
