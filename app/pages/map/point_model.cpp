// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/point_model.h"

#include "app/foundation/text/second_time_words.h"
#include "app/foundation/text/wording.h"

#include <algorithm>

namespace app
{

void PointModel::setContent(const std::vector<MapPoint> &results,
                            const core::ClassificationRule &rule, double coverage)
{
    // A rule or a level changes cells, not rows: whoever reads a row keeps it.
    const bool sameRows = std::equal(results.begin(), results.end(), m_results.begin(),
                                     m_results.end(), [](const MapPoint &a, const MapPoint &b) {
                                         return a.label == b.label && a.placement == b.placement;
                                     });
    if (!sameRows)
        beginResetModel();
    m_results = results;
    m_rule = rule;
    m_coverage = coverage;
    if (!sameRows) {
        endResetModel();
        return;
    }
    if (!m_results.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int PointModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_results.size());
}

int PointModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PointModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() >= Anxiety && index.column() < Region)
        return static_cast<int>(Qt::AlignCenter);
    if (role != Qt::DisplayRole)
        return {};
    const MapPoint &result = m_results[static_cast<std::size_t>(index.row())];
    const auto mean = [&](core::Dimension dimension) {
        return wording::number(result.placement.on[dimension].mean);
    };
    const auto interval = [&](core::Dimension dimension) {
        const core::Interval shown = result.placement.on[dimension].shownInterval(m_coverage);
        return tr("%1 to %2").arg(wording::number(shown.lo), wording::number(shown.hi));
    };
    switch (static_cast<Column>(index.column())) {
    case Label:
        return result.label;
    case Anxiety:
        return mean(core::Dimension::Anxiety);
    case AnxietyInterval:
        return interval(core::Dimension::Anxiety);
    case Avoidance:
        return mean(core::Dimension::Avoidance);
    case AvoidanceInterval:
        return interval(core::Dimension::Avoidance);
    case SecondTime:
        return result.hasSecondTime() ? secondtime::ranges(result.placement, m_coverage)
                                      : QString();
    case Region: {
        const auto style = m_rule.classify(result.placement.point());
        return style ? wording::styleName(*style) : tr("on the line");
    }
    }
    return {};
}

QVariant PointModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Label:
        return tr("Result");
    case Anxiety:
        return tr("Anxiety");
    case AnxietyInterval:
    case AvoidanceInterval:
        //: %1 is for example "95 %"
        return tr("%1 interval").arg(wording::percent(m_coverage));
    case Avoidance:
        return tr("Avoidance");
    case Region:
        return tr("Region");
    case SecondTime:
        //: %1 is for example "95 %"
        return tr("A second time, likely (%1)").arg(wording::percent(m_coverage));
    }
    return {};
}

} // namespace app
