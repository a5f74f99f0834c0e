// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/pictured.h"

#include <QWidget>

#include <array>

namespace app
{

/// Leitner's five boxes side by side: how many lie in each, and after how many days each comes
/// back. The accessible description says the same.
class BoxRow final : public QWidget, public Pictured
{
    Q_OBJECT

public:
    explicit BoxRow(const std::array<int, 5> &counts, QWidget *parent = nullptr);

    int picturedCount() const override { return static_cast<int>(m_counts.size()); }
    PicturedItem pictured(int box) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString sentence(std::size_t box) const;
    QRectF cell(std::size_t box) const;

    std::array<int, 5> m_counts;
};

} // namespace app
