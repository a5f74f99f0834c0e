// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <QListView>

#include <optional>

namespace app
{

class ReasonModel;

/// The answers that move a point along one dimension, as bars that begin at the mean of them all:
/// to the right where an answer pulls the mean up, to the left where it pulls it down.
///
/// As high as all its rows: the page around it scrolls, never the list. The row under the mouse is
/// marked, else the current one while the list has the focus.
class ReasonList final : public QListView
{
    Q_OBJECT

public:
    explicit ReasonList(core::Dimension dimension, QWidget *parent = nullptr);

    void setReasons(const core::ReasonTable &reasons);
    /// The first rows alone, or all.
    void setMost(std::optional<int> rows);
    const ReasonModel &reasons() const { return *m_reasons; }
    /// The row that is marked.
    std::optional<int> marked() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Another row is marked, or none.
    void markedChanged();
    /// The current row has moved, to here in this widget.
    void currentMoved(const QRect &place);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void mark();

    core::Dimension m_dimension;
    ReasonModel *m_reasons;
    std::optional<int> m_hovered;
};

} // namespace app
