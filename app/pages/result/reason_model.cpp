// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/result/reason_model.h"

#include "app/foundation/text/answer_words.h"
#include "app/foundation/text/wording.h"

#include <algorithm>

namespace app
{

void ReasonModel::setReasons(std::vector<core::ReasonTable::Row> reasons,
                             const core::AttachmentPoint &point)
{
    beginResetModel();
    m_reasons = std::move(reasons);
    m_point = point;
    endResetModel();
}

void ReasonModel::setMost(std::optional<int> rows)
{
    if (rows == m_most)
        return;
    beginResetModel();
    m_most = rows;
    endResetModel();
}

QString ReasonModel::answerText(int row) const
{
    const core::ReasonTable::Row &shown = reason(row);
    return answerwords::answer(shown.contribution, shown.dimension, shown.scale);
}

QString ReasonModel::pullText(int row) const
{
    const core::ReasonTable::Row &shown = reason(row);
    if (!shown.contribution.keyed)
        return {};
    return answerwords::besideOthers(wording::rounded(m_point[shown.dimension], 2) -
                                     wording::rounded(shown.without[shown.dimension], 2));
}

int ReasonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::min(m_most.value_or(count()), count());
}

QVariant ReasonModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole)
        return reason(index.row()).statement;
    if (role == Qt::AccessibleTextRole) {
        const QString &statement = reason(index.row()).statement;
        const QString beside = pullText(index.row());
        //: A statement, the answer to it, and how it stands to the other answers
        return beside.isEmpty() ? tr("%1 %2.").arg(statement, answerText(index.row()))
                                : tr("%1 %2; %3.").arg(statement, answerText(index.row()), beside);
    }
    return {};
}

} // namespace app
