// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_content.h"
#include "app/widgets/card.h"

class QTableView;

namespace app
{

class PointModel;
class TextLabel;

/// The results on a map as a table, by the map's rule.
class ResultTable final : public Card
{
    Q_OBJECT

public:
    explicit ResultTable(QWidget *parent = nullptr);

    /// Hidden where there is no result. The same results again leave the chosen row chosen.
    void setContent(const MapContent &content);
    int currentRow() const; ///< −1: none
    void selectRow(int row);

signals:
    /// −1: none. `byHand`: by whoever is in the table.
    void rowChosen(int row, bool byHand);

private:
    PointModel *m_model;
    TextLabel *m_heading;
    QTableView *m_table;
};

} // namespace app
