// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/result/reason_model.h"

#include "app/foundation/text/shown_difference.h"
#include "app/foundation/text/wording.h"

#include <QLocale>

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
    const core::ItemContribution &contribution = reason(row).contribution;
    if (!contribution.raw || !contribution.keyed)
        return tr("Not answered");
    const QString raw = QLocale().toString(*contribution.raw);
    if (!contribution.reversed)
        return tr("Answer: %1").arg(raw);
    return tr("Answer: %1, counted as %2 (reversed)")
        .arg(raw, wording::number(*contribution.keyed, 0));
}

QString ReasonModel::pullText(int row) const
{
    const core::ReasonTable::Row &shown = reason(row);
    const bool isAnxiety = shown.dimension == core::Dimension::Anxiety;
    const ShownDifference moved =
        shownDifference(shown.without[shown.dimension], m_point[shown.dimension], 2);
    if (moved.direction == 0)
        return isAnxiety ? tr("does not move anxiety") : tr("does not move avoidance");
    if (moved.direction > 0)
        return (isAnxiety ? tr("moves anxiety up by %1") : tr("moves avoidance up by %1"))
            .arg(moved.size);
    return (isAnxiety ? tr("moves anxiety down by %1") : tr("moves avoidance down by %1"))
        .arg(moved.size);
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
        //: A statement, the answer to it, and what the answer moves
        return tr("%1 %2; %3.")
            .arg(reason(index.row()).statement, answerText(index.row()), pullText(index.row()));
    }
    return {};
}

} // namespace app
