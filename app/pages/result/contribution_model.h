// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/instrument.h"
#include "core/scoring/score.h"

#include <QAbstractTableModel>

#include <vector>

namespace app
{

/// Why this score: every statement with its raw answer, how it is keyed, and its pull; the
/// strongest pull of each dimension first.
class ContributionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Statement, Dimension, Raw, Keyed, Pull };
    static constexpr int columns = 5;

    struct Row {
        core::Dimension dimension;
        core::ItemContribution contribution;
        QString statement;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setScore(const core::Instrument &instrument, const core::Score &score,
                  const QString &language);
    const Row &row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace app
