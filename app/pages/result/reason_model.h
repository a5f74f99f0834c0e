// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace app
{

/// The answers that move a point along one dimension, the strongest first. The display text is the
/// statement, the accessible text says all: statement, answer, how it stands to the others.
class ReasonModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Of one dimension; `point` is where it lies with all answers.
    void setReasons(std::vector<core::ReasonTable::Row> reasons,
                    const core::AttachmentPoint &point);
    /// The first rows alone, or all.
    void setMost(std::optional<int> rows);
    /// Of the dimension, shown or not.
    int count() const { return static_cast<int>(m_reasons.size()); }
    const core::ReasonTable::Row &reason(int row) const
    {
        return m_reasons[static_cast<std::size_t>(row)];
    }
    QString answerText(int row) const; ///< answerwords::answer()
    QString pullText(int row) const;   ///< answerwords::besideOthers(); empty without an answer

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<core::ReasonTable::Row> m_reasons;
    core::AttachmentPoint m_point;
    std::optional<int> m_most;
};

} // namespace app
