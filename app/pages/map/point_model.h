// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/attachment_map.h"

#include <QAbstractTableModel>

namespace app
{

/// The map as a table: a row each result, and its region by the rule. The keyboard's and the screen
/// reader's way to every point.
class PointModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Label,
        Anxiety,
        AnxietyInterval,
        Avoidance,
        AvoidanceInterval,
        Region,
        SecondTime
    };
    static constexpr int columns = 7;

    using QAbstractTableModel::QAbstractTableModel;

    /// `coverage` of the intervals, 0..1.
    void setContent(const std::vector<MapPoint> &results, const core::ClassificationRule &rule,
                    double coverage);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<MapPoint> m_results;
    core::ClassificationRule m_rule = core::ClassificationRule::midpoint();
    double m_coverage = 0.95;
};

} // namespace app
