// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace app
{

class ReasonList;
class ReasonModel;

/// Draws one answer: the statement, its bar, the answer and what it moves.
class ReasonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ReasonDelegate(ReasonList &list);

    /// How high a row is in a list of this width and font.
    static int heightOf(const ReasonModel &reasons, int row, int width, const QFont &font);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    ReasonList &m_list;
};

} // namespace app
