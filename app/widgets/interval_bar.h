// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/pictured.h"
#include "core/scoring/placement.h"

#include <QWidget>

namespace app
{

/// One dimension of a result: its name, the mean as a large number, and its 95 % interval as a band
/// on 1–7.
class IntervalBar final : public QWidget, public Pictured
{
    Q_OBJECT

public:
    explicit IntervalBar(core::Dimension dimension, QWidget *parent = nullptr);

    void setPlaced(const core::PlacedDimension &placed);

    int picturedCount() const override { return 0; }
    PicturedItem pictured(int) const override { return {}; }
    QAccessible::Role pictureRole() const override { return QAccessible::Graphic; }
    std::optional<PicturedValue> pictureValue() const override;
    QString pictureValueText() const override { return accessibleDescription(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString intervalText() const;
    void describe();

    core::Dimension m_dimension;
    core::PlacedDimension m_placed;
};

} // namespace app
