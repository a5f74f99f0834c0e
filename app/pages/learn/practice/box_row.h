// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

namespace app
{

/// Leitner's five boxes side by side: how many lie in each, and after how many days each comes
/// back. The accessible description says the same.
class BoxRow final : public QWidget
{
    Q_OBJECT

public:
    explicit BoxRow(const std::array<int, 5> &counts, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::array<int, 5> m_counts;
};

} // namespace app
