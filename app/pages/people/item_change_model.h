// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/change.h"

#include <QAbstractTableModel>

#include <vector>

namespace app
{

/// Two dates item by item: both answers, what changed once keyed, and its share of the difference;
/// the largest share first. Statements in the language, else the item's id.
class ItemChangeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Statement, Dimension, First, Second, KeyedChange, Contribution };
    static constexpr int columns = 6;

    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(const core::Instrument &instrument,
                    const std::vector<core::ItemChange> &changes, const core::Occasion &first,
                    const core::Occasion &second, const QString &language);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<core::ItemChange> m_changes;
    QStringList m_statements; ///< for each change
    QString m_first;          ///< the days
    QString m_second;
};

} // namespace app
