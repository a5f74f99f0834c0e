// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/timeline/timeline_content.h"

#include <QAbstractTableModel>

namespace app
{

/// What a TimelineView shows, as a table: a row for each result and each note, by date.
class TimelineTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Anxiety, AnxietyInterval, Avoidance, AvoidanceInterval, Note };
    static constexpr int columns = 6;

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const TimelineContent &content);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QDate date;
        int point = -1; ///< or
        int note = -1;
    };

    QString dateText(const Row &row) const;

    TimelineContent m_content;
    std::vector<Row> m_rows;
};

} // namespace app
