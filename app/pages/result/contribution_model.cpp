// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/result/contribution_model.h"

#include "app/foundation/text/wording.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app
{

void ContributionModel::setScore(const core::Instrument &instrument, const core::Score &score,
                                 const QString &language)
{
    beginResetModel();
    m_rows.clear();
    if (instrument.plane) {
        for (const core::Dimension dimension : core::dimensions) {
            const core::SubscaleScore *subscale = score.find((*instrument.plane)[dimension]);
            if (!subscale)
                continue;
            std::vector<core::ItemContribution> sorted = subscale->contributions;
            std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
                return std::abs(a.pull) > std::abs(b.pull);
            });
            for (const core::ItemContribution &contribution : sorted) {
                const core::Item *item = instrument.findItem(contribution.itemId);
                const QString text = item ? instrument.text(item->textKey, language) : QString();
                m_rows.push_back(
                    {dimension, contribution, text.isEmpty() ? contribution.itemId : text});
            }
        }
    }
    endResetModel();
}

int ContributionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ContributionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ContributionModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() >= Raw)
        return static_cast<int>(Qt::AlignCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Row &shown = row(index.row());
    const core::ItemContribution &contribution = shown.contribution;
    switch (static_cast<Column>(index.column())) {
    case Statement:
        return shown.statement;
    case Dimension:
        return shown.dimension == core::Dimension::Anxiety ? tr("Anxiety") : tr("Avoidance");
    case Raw:
        return contribution.raw ? QLocale().toString(*contribution.raw) : tr("none");
    case Keyed:
        if (!contribution.keyed)
            return u"–"_s;
        return contribution.reversed
                   ? tr("%1 (reversed)").arg(wording::number(*contribution.keyed, 0))
                   : wording::number(*contribution.keyed, 0);
    case Pull: {
        const QString size = wording::number(std::abs(contribution.pull), 2);
        if (std::abs(contribution.pull) < 0.005)
            return size;
        //: A statement raises or lowers the score by this much; the arrow says which
        return contribution.pull > 0 ? tr("▲ %1").arg(size) : tr("▼ %1").arg(size);
    }
    }
    return {};
}

QVariant ContributionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Statement:
        return tr("Statement");
    case Dimension:
        return tr("Counts for");
    case Raw:
        return tr("Your answer");
    case Keyed:
        return tr("Counted as");
    case Pull:
        return tr("Pull");
    }
    return {};
}

} // namespace app
